// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.internal.exchange;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.cli.internal.frame.Answer;
import org.wellspring.cli.internal.frame.Exit;
import org.wellspring.cli.internal.frame.Paper;
import org.wellspring.cli.internal.frame.Table;
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
                    file.updated(), file.unchanged(), file.failures());
        }
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
                    paper.words("import.record", remark.record(), remark.line()), remark.reason()));
            paper.table(table);
        }
    }

    @Override
    public Exit exit() {
        ImportReport report = report();
        return report.complete() ? Exit.DONE : report.anythingRead() ? Exit.PARTLY : Exit.FAILED;
    }
}
