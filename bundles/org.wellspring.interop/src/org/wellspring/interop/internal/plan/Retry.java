// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.plan;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.core.Changed;
import org.wellspring.core.Problem;
import org.wellspring.core.Space;
import org.wellspring.core.SpaceException;
import org.wellspring.core.Tx;
import org.wellspring.interop.Format;
import org.wellspring.interop.ImportOptions;
import org.wellspring.interop.ImportReport;
import org.wellspring.interop.ImportReport.Failure;
import org.wellspring.interop.ImportReport.FileReport;
import org.wellspring.interop.Progress;
import org.wellspring.interop.internal.book.BookIndex;
import org.wellspring.interop.internal.book.People;
import org.wellspring.interop.internal.model.Draft;
import org.wellspring.interop.internal.text.SourceFile;
import org.wellspring.interop.internal.text.Words;
import org.wellspring.model.ImportFailure;
import org.wellspring.model.ImportRun;

/** Tries the failed records of an earlier import again (X6). */
public final class Retry {
    /** What came of one failure: entries, all of them good, or the reason why there are none. */
    private record Tried(UUID failure, int record, int line, String text, List<Entry> entries, RecordReader reader,
            String reason) {
        boolean good() {
            return reason == null;
        }
    }

    private final Space space;
    private final Progress progress;

    /** For a space. */
    public Retry(Space space, Progress progress) {
        this.space = space;
        this.progress = progress;
    }

    /** Tries the failures of a run, with other text for some of them. */
    public ImportReport run(UUID id, Map<UUID, String> corrected) {
        ImportRun run = new People(space.rows()).read(List.of(id)).stream().filter(ImportRun.class::isInstance)
                .map(ImportRun.class::cast).findFirst().orElseThrow(() -> new SpaceException(new Problem(
                        Problem.Kind.REFUSED, Words.say("run.missing"), Words.say("safe.nothingDone"),
                        Words.say("run.todo")), null));
        Format format = Optional.ofNullable(run.getFormat()).flatMap(Format::named).orElse(Format.VCARD);
        BookIndex book = new BookIndex(space);
        Matching matching = Import.matching(space, book);
        matching.begin();
        Kinds kinds = new Kinds(book.kinds());
        Map<UUID, Tried> tried = new LinkedHashMap<>();
        for (ImportFailure failure : run.getFailures()) {
            progress.check();
            String text = corrected.getOrDefault(failure.getId(), failure.getRaw());
            tried.put(failure.getId(), attempt(failure, text == null ? "" : text, format, run.getFile(), matching, kinds));
        }
        return save(run, tried, book, corrected);
    }

    private Tried attempt(ImportFailure failure, String text, Format format, String file, Matching matching, Kinds kinds) {
        String whole = format == Format.JSON ? "{\"wellspring\":1,\"objects\":[" + text + "]}" : text;
        try (SourceFile source = SourceFile.of(Path.of(file == null ? "" : file), whole)) {
            Opened opened = Opened.of(source, ImportOptions.detect().as(format), kinds);
            List<Entry> entries = new ArrayList<>();
            for (Optional<RawRecord> r = opened.records().next(); r.isPresent(); r = opened.records().next()) {
                if (r.get().problem() != null) {
                    throw new Unreadable(r.get().problem());
                }
                entries.add(format == Format.JSON ? new Entry.Same(failure.getRecord(), failure.getLine(), "", null)
                        : decide(failure, opened.reader().read(r.get(), r.get().digest()), matching));
            }
            if (entries.isEmpty()) {
                throw new Unreadable(failure.getReason());
            }
            return new Tried(failure.getId(), failure.getRecord(), failure.getLine(), text, entries, opened.reader(),
                    null);
        } catch (IOException | Unreadable | RuntimeException e) {
            String reason = e instanceof Unreadable ? e.getMessage() : failure.getReason();
            return new Tried(failure.getId(), failure.getRecord(), failure.getLine(), text, List.of(), null, reason);
        }
    }

    private static Entry decide(ImportFailure failure, Draft draft, Matching matching) {
        return matching.decide(failure.getRecord(), failure.getLine(), draft, Matching.someone(draft));
    }

    private ImportReport save(ImportRun run, Map<UUID, Tried> tried, BookIndex book, Map<UUID, String> corrected) {
        long good = tried.values().stream().filter(Tried::good).count();
        FileReport report = report(run, tried);
        if (good == 0 && corrected.isEmpty()) {
            return new ImportReport(List.of(report), Optional.empty(), List.of(run.getId()));
        }
        Changed<List<Failure>> changed = space.backgroundReturning(Words.say("label.retry", good, run.getFile()),
                tx -> write(run.getId(), tried, book, tx));
        List<Failure> failed = new ArrayList<>(report.failed());
        failed.addAll(changed.result());
        return new ImportReport(List.of(new FileReport(report.file(), report.format(), report.records(),
                report.created(), report.updated(), report.unchanged(), failed, report.groups())),
                changed.transaction(),
                List.of(run.getId()));
    }

    private List<Failure> write(UUID id, Map<UUID, Tried> tried, BookIndex book, Tx tx) {
        ImportRun run = tx.find(id, ImportRun.class).orElseThrow();
        Applying applying = new Applying(space, tx, book);
        List<Failure> unknown = new ArrayList<>();
        for (ImportFailure failure : List.copyOf(run.getFailures())) {
            Tried attempt = tried.get(failure.getId());
            if (attempt != null && attempt.good() && (attempt.reader() != null || restored(attempt, tx, unknown))) {
                attempt.entries().forEach(e -> applying.apply(e, attempt.reader(), run));
                run.getFailures().remove(failure);
            } else if (attempt != null) {
                failure.setRaw(attempt.text());
                failure.setReason(attempt.reason() == null ? failure.getReason() : attempt.reason());
            }
        }
        applying.finish(Import.CARDS);
        return unknown;
    }

    private boolean restored(Tried attempt, Tx tx, List<Failure> unknown) {
        List<Entry.Failed> failed = new SpaceReading(space).again(
                List.of(RawRecord.whole(attempt.record(), attempt.line(), attempt.text())), tx);
        failed.forEach(f -> unknown.add(new Failure(f.number(), f.line(), f.reason())));
        return failed.isEmpty();
    }

    private static FileReport report(ImportRun run, Map<UUID, Tried> tried) {
        List<Entry> entries = tried.values().stream().flatMap(t -> t.entries().stream()).toList();
        List<Entry> people = entries.stream().filter(e -> !isGroup(e)).toList();
        List<Failure> failed = tried.values().stream().filter(t -> !t.good())
                .map(t -> new Failure(t.record(), t.line(), t.reason())).toList();
        return new FileReport(String.valueOf(run.getFile()), Optional.ofNullable(run.getFormat()), tried.size(),
                (int) people.stream().filter(Entry.New.class::isInstance).count(),
                (int) people.stream().filter(e -> e instanceof Entry.Into || e instanceof Entry.Joining).count(),
                (int) people.stream().filter(Entry.Same.class::isInstance).count(), failed,
                entries.stream().filter(Retry::isGroup).map(e -> Groups.reported(e, Entry.draft(e).orElseThrow())).toList());
    }

    private static boolean isGroup(Entry entry) {
        return Entry.draft(entry).filter(Groups::isGroup).isPresent();
    }
}
