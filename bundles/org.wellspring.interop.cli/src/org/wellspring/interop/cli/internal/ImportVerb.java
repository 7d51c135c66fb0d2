// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.cli.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Failure;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.Verb;
import org.wellspring.core.Space;
import org.wellspring.interop.Formats;
import org.wellspring.interop.ImportOptions;
import org.wellspring.interop.ImportPlan;
import org.wellspring.interop.ImportReport;
import org.wellspring.interop.Importer;
import org.wellspring.interop.Progress;
import org.wellspring.interop.spi.RecordFormat;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code import}: brings contacts from files into the space, which is created if there is none yet (X1, X2, X6). */
@Command(name = "import")
public final class ImportVerb implements Verb {
    @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "import.files")
    private List<Path> files;
    @Option(names = "--format", paramLabel = "F", descriptionKey = "import.format")
    private String format;
    @Option(names = "--leave-out", paramLabel = "RECORD", descriptionKey = "import.leave-out")
    private List<String> leaveOut = List.of();
    @Option(names = "--apart", paramLabel = "RECORD", descriptionKey = "import.apart")
    private List<String> apart = List.of();
    @Option(names = "--join", paramLabel = "RECORD=PERSON", descriptionKey = "import.join")
    private List<String> join = List.of();
    @Option(names = "--dry-run", descriptionKey = "dry-run")
    private boolean dryRun;

    private final Supplier<Formats> formats;

    ImportVerb(Supplier<Formats> formats) {
        this.formats = formats;
    }

    @Override
    public Answer run(Session session) {
        ImportOptions options = options();
        if (session.exists()) {
            return dryRun ? session.reading(space -> preview(space, options, session))
                    : session.working(space -> imported(space, options, session));
        }
        return new FreshSpace(session).with(dryRun,
                space -> dryRun ? preview(space, options, session) : imported(space, options, session),
                answer -> answer.report().anythingRead());
    }

    private ImportOptions options() {
        if (format == null) {
            return ImportOptions.detect();
        }
        return formats.get().named(format).filter(known -> known.reader().isPresent()).map(ImportOptions.detect()::as)
                .orElseThrow(
                        () -> Failure.value("choice", "--format", format, String.join(", ", formats.get().readable().stream().map(RecordFormat::id).toList())));
    }

    private ImportAnswer preview(Space space, ImportOptions options, Session session) {
        return ImportAnswer.of(plan(space, options, new Spoken(session.log())).preview(), true);
    }

    private ImportAnswer imported(Space space, ImportOptions options, Session session) {
        Progress progress = new Spoken(session.log());
        ImportPlan plan = plan(space, options, progress);
        ImportReport report = plan.preview().anythingRead() ? new Importer(space, formats.get()).apply(plan, progress) : plan.preview();
        return ImportAnswer.of(report, false);
    }

    private ImportPlan plan(Space space, ImportOptions options, Progress progress) {
        ImportPlan plan = new Importer(space, formats.get()).read(files, options, progress);
        new Choices(plan, space).choose(leaveOut, apart, join);
        return plan;
    }
}
