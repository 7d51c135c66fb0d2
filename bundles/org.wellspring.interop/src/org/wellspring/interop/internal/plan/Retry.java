// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.plan;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.wellspring.core.Changed;
import org.wellspring.core.Problem;
import org.wellspring.core.Space;
import org.wellspring.core.SpaceException;
import org.wellspring.core.Tx;
import org.wellspring.core.rows.Rows;
import org.wellspring.interop.Formats;
import org.wellspring.interop.ImportReport;
import org.wellspring.interop.ImportReport.Failure;
import org.wellspring.interop.ImportReport.FileReport;
import org.wellspring.interop.Progress;
import org.wellspring.interop.internal.book.BookIndex;
import org.wellspring.interop.internal.book.DetachedCopies;
import org.wellspring.interop.internal.record.Faults;
import org.wellspring.interop.internal.record.WatchedReader;
import org.wellspring.interop.internal.text.SourceFile;
import org.wellspring.interop.internal.text.Texts;
import org.wellspring.interop.spi.Draft;
import org.wellspring.interop.spi.Draft.Identity;
import org.wellspring.interop.spi.FormatReader;
import org.wellspring.interop.spi.Opened;
import org.wellspring.interop.spi.RawRecord;
import org.wellspring.interop.spi.RecordFormat;
import org.wellspring.interop.spi.RecordReader;
import org.wellspring.interop.spi.Unreadable;
import org.wellspring.model.ImportFailure;
import org.wellspring.model.ImportRun;
import org.wellspring.model.Organization;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;

/** Tries the failed records of an earlier import again (X6). */
public final class Retry {
    private static final ObjectReader JSON = new ObjectMapper().reader().with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    /**
     * One failure that was tried again.
     *
     * @param text what was read
     */
    private record Tried(int record, int line, String text, Result result) {
        boolean good() {
            return !(result instanceof Bad);
        }
    }

    /** What came of a failure. */
    private sealed interface Result {
    }

    /** A record of contacts that can be read now. */
    private record Good(List<Entry> entries, RecordReader reader) implements Result {
    }

    /** An object of a whole space, which is tried in the transaction. */
    private record OfSpace() implements Result {
    }

    /** It still can't be read, for this reason. */
    private record Bad(String reason) implements Result {
    }

    private final Space space;
    private final Formats formats;
    private final Progress progress;

    /** For a space, with files of these formats. */
    public Retry(Space space, Formats formats, Progress progress) {
        this.space = space;
        this.formats = formats;
        this.progress = progress;
    }

    /** Tries the failures of a run, with other text for some of them. */
    public ImportReport run(UUID number, Map<UUID, String> corrected) {
        ImportRun run = new DetachedCopies(Rows.of(space)).read(List.of(number)).stream().filter(ImportRun.class::isInstance)
                .map(ImportRun.class::cast).findFirst().orElseThrow(() -> new SpaceException(new Problem(
                        Problem.Kind.REFUSED, Texts.say("run.missing"), Texts.say("safe.nothingDone"),
                        Texts.say("run.todo")), null));
        String id = Objects.requireNonNullElse(run.getFormat(), Identity.CARDS);
        Optional<FormatReader> reader = formats.named(id).flatMap(RecordFormat::reader);
        BookIndex book = new BookIndex(space);
        Matching matching = Import.matching(formats, book);
        matching.begin();
        Kinds kinds = new Kinds(book.kinds());
        Faults faults = new Faults(String.valueOf(run.getFile()));
        Map<UUID, Tried> tried = new LinkedHashMap<>();
        for (ImportFailure failure : run.getFailures()) {
            progress.check();
            String text = corrected.getOrDefault(failure.getId(), failure.getRaw());
            String whole = text == null ? "" : text;
            Result result = reader.map(r -> switch (r) {
                case FormatReader.OfSpace space -> object(failure, whole);
                case FormatReader.OfRecords records -> attempt(failure, whole, records, run.getFile(), matching, kinds, faults);
            }).orElseGet(() -> new Bad(Texts.say("format.missing", id)));
            tried.put(failure.getId(), new Tried(failure.getRecord(), failure.getLine(), whole, result));
        }
        return save(run, tried, book, corrected);
    }

    private static Result object(ImportFailure failure, String text) {
        try {
            return JSON.readTree(text).isObject() ? new OfSpace() : new Bad(failure.getReason());
        } catch (JsonProcessingException e) {
            // what is no JSON is still what it was
            return new Bad(failure.getReason());
        }
    }

    private Result attempt(ImportFailure failure, String text, FormatReader.OfRecords format, String file, Matching matching, Kinds kinds, Faults faults) {
        try (SourceFile source = SourceFile.of(Path.of(file == null ? "" : file), text)) {
            if (text.isBlank()) {
                return new Bad(Texts.say("file.empty", source.name()));
            }
            Opened opened = format.open(source, true);
            return entries(failure, opened.readBy(kinds.placing(new WatchedReader(opened.reader(), faults))), matching);
        } catch (Unreadable e) {
            if (e.getCause() != null) {
                faults.tell(failure.getRecord(), e.getCause());
            }
            return new Bad(e.getMessage());
        } catch (IOException e) {
            // the text is in memory: only what can't be cut into records ends so, and is still what it was
            return new Bad(failure.getReason());
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            faults.tell(failure.getRecord(), e);
            return new Bad(failure.getReason());
        }
    }

    private static Result entries(ImportFailure failure, Opened opened, Matching matching) throws IOException, Unreadable {
        List<Entry> entries = new ArrayList<>();
        for (Optional<RawRecord> r = opened.records().next(); r.isPresent(); r = opened.records().next()) {
            if (r.get().problem().isPresent()) {
                throw new Unreadable(r.get().problem().get());
            }
            entries.add(decide(failure, opened.reader().read(r.get(), r.get().digest()), matching));
        }
        return entries.isEmpty() ? new Bad(failure.getReason()) : new Good(entries, opened.reader());
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
        Changed<List<Failure>> changed = space.backgroundReturning(Texts.say("label.retry", good, run.getFile()),
                tx -> write(run.getId(), tried, book, tx));
        List<Failure> failed = new ArrayList<>(report.failed());
        failed.addAll(changed.result());
        return new ImportReport(List.of(new FileReport(report.file(), report.format(), report.records(),
                report.created(), report.updated(), report.unchanged(), failed, report.groups(), report.organizations())),
                changed.transaction(),
                List.of(run.getId()));
    }

    private List<Failure> write(UUID id, Map<UUID, Tried> tried, BookIndex book, Tx tx) {
        ImportRun run = tx.find(id, ImportRun.class).orElseThrow();
        PlanExecutor executor = new PlanExecutor(space, tx, book, formats, NamedEmployers.NONE);
        List<Failure> unknown = new ArrayList<>();
        for (ImportFailure failure : List.copyOf(run.getFailures())) {
            Tried attempt = tried.get(failure.getId());
            if (attempt == null) {
                continue;
            }
            boolean done = switch (attempt.result()) {
                case Good good -> {
                    good.entries().forEach(e -> executor.apply(e, good.reader(), run));
                    yield true;
                }
                case OfSpace object -> restored(attempt, tx, unknown);
                case Bad bad -> {
                    failure.setReason(bad.reason());
                    yield false;
                }
            };
            if (done) {
                run.getFailures().remove(failure);
            } else {
                failure.setRaw(attempt.text());
            }
        }
        executor.finish();
        return unknown;
    }

    private boolean restored(Tried attempt, Tx tx, List<Failure> unknown) {
        List<Entry.Failed> failed = new SpaceReading(space).again(
                List.of(RawRecord.whole(attempt.record(), attempt.line(), attempt.text())), tx);
        failed.forEach(f -> unknown.add(new Failure(f.number(), f.line(), f.reason())));
        return failed.isEmpty();
    }

    private static FileReport report(ImportRun run, Map<UUID, Tried> tried) {
        List<Entry> entries = tried.values().stream().flatMap(t -> t.result() instanceof Good good ? good.entries().stream() : Stream.of()).toList();
        List<Entry> people = entries.stream().filter(e -> !isGroup(e)).toList();
        List<Failure> failed = tried.values().stream().flatMap(t -> t.result() instanceof Bad bad
                ? Stream.of(new Failure(t.record(), t.line(), bad.reason()))
                : Stream.of()).toList();
        long objects = tried.values().stream().filter(t -> t.result() instanceof OfSpace).count();
        return new FileReport(String.valueOf(run.getFile()), Optional.ofNullable(run.getFormat()), tried.size(),
                (int) people.stream().filter(Entry.New.class::isInstance).count(),
                (int) people.stream().filter(e -> e instanceof Entry.Into || e instanceof Entry.Joining).count(),
                (int) (objects + people.stream().filter(Entry.Same.class::isInstance).count()), failed,
                entries.stream().filter(Retry::isGroup).map(e -> Groups.reported(e, Entry.draft(e).orElseThrow())).toList(),
                (int) people.stream().filter(e -> e instanceof Entry.New fresh && fresh.draft().entity() instanceof Organization).count());
    }

    private static boolean isGroup(Entry entry) {
        return Entry.draft(entry).filter(Groups::isGroup).isPresent();
    }
}
