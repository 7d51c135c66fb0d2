// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.cli.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Exit;
import org.wellspring.cli.spi.Paper;
import org.wellspring.cli.spi.Table;
import org.wellspring.interop.FileReading;
import org.wellspring.interop.ImportReport;

/**
 * What an import did, or in a dry run would do.
 *
 * @param transaction what {@code undo} takes back; empty if nothing was written
 * @param runs the imports that keep what failed
 */
record ImportAnswer(List<ImportReport.FileReport> files, boolean dryRun, Optional<UUID> transaction, List<UUID> runs)
        implements Answer {
    private static final int FAILURES_SHOWN = 20;

    static ImportAnswer of(ImportReport report, boolean dryRun) {
        return new ImportAnswer(report.files(), dryRun, report.transaction(), report.runs());
    }

    ImportReport report() {
        return new ImportReport(files, transaction, runs);
    }

    @Override
    public void print(Paper paper) {
        files.forEach(file -> print(file, paper));
        paper.blank();
        if (dryRun) {
            paper.say("import.dry");
        } else {
            transaction.ifPresent(id -> paper.say("import.undo", id.toString()));
        }
    }

    private static void print(ImportReport.FileReport file, Paper paper) {
        if (!file.unreadable()) {
            paper.say("import.file", file.file(), file.format().orElse(""), file.records(), file.created(),
                    file.updated(), file.unchanged(), file.failures(), file.leftOut(), file.organizations());
        }
        file.groups().forEach(group -> paper.say("import.group", group.name(), group.members()));
        reading(file, paper);
        Table table = new Table();
        file.failed().stream().limit(FAILURES_SHOWN).forEach(failure -> {
            if (failure.record() == 0) {
                paper.say("import.unreadable", file.file(), failure.reason());
            } else {
                table.row("", paper.words("import.record", failure.record(), failure.line()), failure.reason());
            }
        });
        paper.table(table);
        remarks(file, paper);
        joins(file, paper);
        int more = file.failures() - FAILURES_SHOWN;
        if (more > 0) {
            boolean all = file.named() == file.failures();
            paper.say(all ? "import.moreFailed" : "import.manyMoreFailed", more, file.named());
        }
    }

    private static void remarks(ImportReport.FileReport file, Paper paper) {
        if (!file.remarks().isEmpty()) {
            paper.say("import.remarks", file.remarks().size());
            Table table = new Table();
            file.remarks().stream().limit(FAILURES_SHOWN).forEach(remark -> table.row("",
                    paper.words("import.record", remark.record(), remark.line()), remark.name(), remark.reason()));
            paper.table(table);
        }
    }

    private static void reading(ImportReport.FileReport file, Paper paper) {
        FileReading reading = file.reading();
        if (!reading.encoding().isEmpty()) {
            paper.say(reading.layout().isEmpty() ? "import.encoding" : "import.layout", reading.encoding(), reading.layout());
        }
        paper.items(reading.guessed());
    }

    /** Whom records became one with, and whom they look like without it: both may be wrong. */
    private static void joins(ImportReport.FileReport file, Paper paper) {
        Table joined = new Table();
        file.joined().stream().limit(FAILURES_SHOWN).forEach(j -> joined.row("", paper.words("import.record", j.record(), j.line()),
                paper.words("import.joined", j.name(), j.with(), j.reason())));
        Table alike = new Table();
        file.alike().stream().limit(FAILURES_SHOWN).forEach(a -> alike.row("", paper.words("import.record", a.record(), a.line()),
                paper.words("import.alike", a.name(), a.like().getFirst().name(), a.like().getFirst().why())));
        if (!file.joined().isEmpty()) {
            paper.say("import.joined.heading", file.joined().size());
            paper.table(joined);
        }
        if (!file.alike().isEmpty()) {
            paper.say("import.alike.heading", file.alike().size());
            paper.table(alike);
        }
    }

    @Override
    public Exit exit() {
        ImportReport report = report();
        return report.complete() ? Exit.DONE : report.anythingRead() ? Exit.PARTLY : Exit.FAILED;
    }
}
