// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.plan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.wellspring.core.Changed;
import org.wellspring.core.History;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.core.rows.Rows;
import org.wellspring.interop.Formats;
import org.wellspring.interop.ImportOptions;
import org.wellspring.interop.ImportReport;
import org.wellspring.interop.ImportReport.FileReport;
import org.wellspring.interop.Progress;
import org.wellspring.interop.internal.book.BookIndex;
import org.wellspring.interop.internal.record.KeptReaders;
import org.wellspring.interop.internal.record.Recognition;
import org.wellspring.interop.internal.text.Texts;
import org.wellspring.interop.spi.Draft.Identity;
import org.wellspring.interop.spi.RecordReader;
import org.wellspring.model.ImportFailure;
import org.wellspring.model.ImportRun;
import org.wellspring.model.ModelFactory;
import org.wellspring.model.ModelPackage;

/** Imports: reads files into a plan, and does what a plan says. */
public final class Import {
    /**
     * A space with more objects than this, contained ones too, is restored in several transactions, because one has to
     * fit into memory; an object takes about half of what is reckoned here.
     */
    private static final int OBJECTS_OF_A_STEP = (int) Math.clamp(Runtime.getRuntime().maxMemory() / 8_192, 10_000, 10_000_000);
    private static final int ENTRIES_BETWEEN_CHECKS = 64;
    /** Characters of failed records that one run keeps for another try. */
    private static final int KEPT_OF_FAILURES = 16 << 20;
    private static final String NOTED = """
            SELECT coalesce(data ->> '$.reason', '') || char(10) || coalesce(data ->> '$.raw', '')
            FROM object WHERE class = ?""";

    private record Written(List<UUID> runs, PlanExecutor executor) {
    }

    private final Space space;
    private final Formats formats;

    /** Imports files of these formats into this space. */
    public Import(Space space, Formats formats) {
        this.space = space;
        this.formats = formats;
    }

    /** Reads files into a plan. */
    public Plan read(List<Path> files, Recognition recognition, ImportOptions options, Progress progress) {
        Optional<UUID> basis = newest();
        BookIndex book = new BookIndex(space);
        Comparing comparing = comparing(book);
        return new Plan(space, book, comparing, new FilesReader(space, recognition, book, matching(formats, book), comparing, options, progress).read(files),
                basis);
    }

    /** Decides about records. */
    static Matching matching(Formats formats, BookIndex book) {
        return new Matching(book, new Evidence(book.numbers()), new SaidElsewhere(formats, book));
    }

    private Comparing comparing(BookIndex book) {
        return new Comparing(space, new SaidElsewhere(formats, book));
    }

    private Optional<UUID> newest() {
        return space.history().recent(1).stream().findFirst().map(History.Entry::id);
    }

    /** Understands groups, which come as cards. */
    static Optional<RecordReader> cards(Formats formats) {
        return KeptReaders.of(formats, Identity.CARDS);
    }

    /** Does what a plan says. */
    public ImportReport apply(Plan plan, Progress progress) {
        if (!plan.use()) {
            throw new IllegalStateException(Texts.say("plan.used"));
        }
        progress.check();
        BookIndex book = new BookIndex(space);
        List<ReadFile> files = plan.basis().equals(newest()) ? plan.files()
                : plan.chosen().applied(decidedAgain(plan.found(), book), book);
        ImportReport report = Plan.report(files, book, Made.NOBODY, Optional.empty(), List.of());
        Set<String> noted = report.failed() == 0 ? Set.of() : noted();
        boolean news = files.stream().flatMap(f -> f.failures().stream()).anyMatch(f -> !noted.contains(note(f)));
        if (report.changing() == 0 && !news) {
            return report;
        }
        String label = Plan.label(files, report);
        NamedEmployers employers = NamedEmployers.of(files, book);
        Restoring restoring = new Restoring(files, progress);
        Changed<Written> changed = space.backgroundReturning(label, tx -> {
            PlanExecutor executor = new PlanExecutor(space, tx, book, formats, employers);
            List<UUID> runs = write(files, executor, noted, tx, progress);
            restoring.step(tx);
            return new Written(runs, executor);
        });
        while (restoring.more()) {
            space.background(label, restoring::step);
        }
        progress.at(Texts.say("step.write"), 1, 1);
        return Plan.report(files, book, changed.result().executor(),
                changed.transaction(), changed.result().runs());
    }

    /** Compares with the book again, which has changed since the plan was made. */
    private List<ReadFile> decidedAgain(List<ReadFile> files, BookIndex book) {
        Matching matching = matching(formats, book);
        Comparing comparing = comparing(book);
        List<ReadFile> decided = new ArrayList<>();
        for (ReadFile file : files) {
            matching.begin();
            decided.add(file instanceof ReadFile.Contacts contacts ? again(contacts, matching, comparing) : file);
        }
        return decided;
    }

    private static ReadFile again(ReadFile.Contacts contacts, Matching matching, Comparing comparing) {
        List<Entry> again = contacts.entries().stream().map(matching::again).toList();
        return contacts.withEntries(comparing.settled(matching.separated(again), contacts.reader()));
    }

    /** Texts of failures that earlier imports noted; they are not noted twice. */
    private Set<String> noted() {
        return new HashSet<>(Rows.of(space).query(NOTED, r -> r.text(1), ModelPackage.Literals.IMPORT_FAILURE));
    }

    private static String note(Entry.Failed failed) {
        return failed.reason() + "\n" + failed.text();
    }

    private List<UUID> write(List<ReadFile> files, PlanExecutor executor, Set<String> noted, Tx tx, Progress progress) {
        int total = files.stream().mapToInt(f -> f.entries().size()).sum();
        int done = 0;
        List<ImportRun> runs = new ArrayList<>();
        for (ReadFile file : files) {
            ImportRun run = ModelFactory.eINSTANCE.createImportRun();
            if (file instanceof ReadFile.Contacts contacts) {
                for (Entry entry : contacts.entries()) {
                    executor.apply(entry, contacts.reader(), run);
                    if (++done % ENTRIES_BETWEEN_CHECKS == 0) {
                        progress.at(Texts.say("step.write"), done, total);
                        progress.check();
                    }
                }
            }
            describe(run, file, noted);
            boolean restored = file instanceof ReadFile.WholeSpace && run.getFailures().isEmpty();
            FileReport report = file.report();
            if (!restored && (report.changing() > 0 || !run.getFailures().isEmpty())) {
                runs.add(tx.add(run));
            }
        }
        executor.finish();
        return runs.stream().map(ImportRun::getId).toList();
    }

    private void describe(ImportRun run, ReadFile file, Set<String> noted) {
        FileReport report = file.report();
        run.setFile(file.name());
        run.setFormat(report.format().orElse(null));
        run.setAt(space.clock().instant());
        run.setCreated(report.created());
        run.setUpdated(report.updated());
        run.setUnchanged(report.unchanged());
        int kept = 0;
        for (Entry.Failed failed : file.failures()) {
            if (!noted.contains(note(failed))) {
                ImportFailure failure = ModelFactory.eINSTANCE.createImportFailure();
                failure.setRecord(failed.number());
                failure.setLine(failed.line());
                failure.setReason(failed.reason());
                kept += failed.text().length();
                failure.setRaw(kept > KEPT_OF_FAILURES ? "" : failed.text());
                run.getFailures().add(failure);
            }
        }
    }

    /** Restores the spaces among the files, as many objects in one transaction as fit. */
    private final class Restoring {
        private final List<ReadFile.WholeSpace> left;
        private final Progress progress;
        private int from = 1;

        Restoring(List<ReadFile> files, Progress progress) {
            this.left = new ArrayList<>(files.stream().filter(ReadFile.WholeSpace.class::isInstance)
                    .map(ReadFile.WholeSpace.class::cast).filter(f -> f.counts().created() > 0).toList());
            this.progress = progress;
        }

        boolean more() {
            return !left.isEmpty();
        }

        /** One transaction's worth of one file. */
        void step(Tx tx) {
            if (!more()) {
                return;
            }
            try {
                from = new SpaceReading(space).apply(left.get(0), from, OBJECTS_OF_A_STEP, tx::add,
                        Texts.say("step.write"), progress);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            if (from == 0) {
                left.remove(0);
                from = 1;
            }
        }
    }
}
