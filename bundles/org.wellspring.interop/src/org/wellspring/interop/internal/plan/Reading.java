// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.plan;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.wellspring.interop.Format;
import org.wellspring.interop.ImportOptions;
import org.wellspring.interop.Progress;
import org.wellspring.interop.internal.book.BookIndex;
import org.wellspring.interop.internal.model.Draft;
import org.wellspring.interop.internal.text.SourceFile;
import org.wellspring.interop.internal.text.Words;

/**
 * Reads files into entries. This thread cuts files into records and decides about them in their order; others
 * understand them in between. A record whose text the book knows is not even parsed.
 */
final class Reading {
    private static final int BATCH = 128;
    private static final int BATCHES_AHEAD = 8;
    private static final int KEPT_OF_FAILURE = 1 << 18;
    private static final int WORKERS = Math.max(1, Math.min(4, Runtime.getRuntime().availableProcessors()));

    /** A record after a worker had it: known, read, or not readable. */
    private record Understood(RawRecord record, String known, Draft draft, String problem) {
    }

    private final BookIndex book;
    private final Matching matching;
    private final ImportOptions options;
    private final Progress progress;
    private final SpaceReading spaces;

    Reading(BookIndex book, SpaceReading spaces, ImportOptions options, Progress progress) {
        this.book = book;
        this.spaces = spaces;
        this.matching = new Matching(book);
        this.options = options;
        this.progress = progress;
    }

    /** Reads the files one after the other. */
    List<ReadFile> read(List<Path> files) {
        List<ReadFile> read = new ArrayList<>();
        try (ExecutorService workers = Executors.newFixedThreadPool(WORKERS, Thread.ofPlatform().daemon()
                .name("import-", 0).factory())) {
            try {
                for (Path file : files) {
                    read.add(read(file, workers));
                }
            } finally {
                workers.shutdownNow();
            }
        }
        return read;
    }

    private ReadFile read(Path path, ExecutorService workers) {
        progress.check();
        String name = String.valueOf(path.getFileName());
        if (!Files.exists(path)) {
            return ReadFile.unreadable(path, options.format(), Words.say("file.missing", path));
        }
        if (Files.isDirectory(path)) {
            return ReadFile.unreadable(path, options.format(), Words.say("file.directory", path));
        }
        try (SourceFile file = SourceFile.open(path, options.charset())) {
            return read(path, Opened.of(file, options), Files.size(path), workers);
        } catch (Unreadable e) {
            return ReadFile.unreadable(path, options.format(), e.getMessage());
        } catch (IOException e) {
            return ReadFile.unreadable(path, options.format(), Words.say("file.unreadable", name, reason(e)));
        }
    }

    private static String reason(IOException e) {
        return e instanceof AccessDeniedException ? Words.say("file.denied") : String.valueOf(e.getMessage());
    }

    private ReadFile read(Path path, Opened opened, long size, ExecutorService workers) throws IOException {
        String step = Words.say("step.read", path.getFileName());
        if (opened.format() == Format.JSON) {
            return spaces.count(path, opened.records(), step, size, progress);
        }
        matching.begin();
        List<Entry> entries = new ArrayList<>();
        Deque<Future<List<Understood>>> ahead = new ArrayDeque<>();
        boolean more = true;
        while (more || !ahead.isEmpty()) {
            if (more && ahead.size() < BATCHES_AHEAD) {
                List<RawRecord> batch = batch(opened.records());
                more = batch.size() == BATCH;
                ahead.add(workers.submit(() -> batch.stream().map(r -> understand(r, opened)).toList()));
            } else {
                result(ahead.poll()).forEach(u -> entries.add(decide(u, opened)));
                progress.at(step, Math.min(size, opened.records().consumed()), size);
                progress.check();
            }
        }
        return entries.isEmpty()
                ? ReadFile.unreadable(path, Optional.of(opened.format()), Words.say("file.noRecords",
                        path.getFileName()))
                : new ReadFile(path, Optional.of(opened.format()), opened.reader(), opened.source(), entries, null,
                        null);
    }

    private static List<RawRecord> batch(RecordSource records) throws IOException {
        List<RawRecord> batch = new ArrayList<>(BATCH);
        while (batch.size() < BATCH) {
            Optional<RawRecord> record = records.next();
            if (record.isEmpty()) {
                break;
            }
            batch.add(record.get());
        }
        return batch;
    }

    private Understood understand(RawRecord record, Opened opened) {
        if (record.problem() != null) {
            return new Understood(record, null, null, record.problem());
        }
        String digest = record.digest();
        Optional<String> known = book.known(opened.source(), digest);
        if (known.isPresent()) {
            return new Understood(record, known.get(), null, null);
        }
        try {
            return new Understood(record, null, opened.reader().read(record, digest), null);
        } catch (Unreadable e) {
            return new Understood(record, null, null, e.getMessage());
        } catch (RuntimeException | StackOverflowError e) {
            return new Understood(record, null, null, Words.say("record.unexpected", e.getClass().getSimpleName()));
        }
    }

    private static List<Understood> result(Future<List<Understood>> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new java.util.concurrent.CancellationException();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private Entry decide(Understood understood, Opened opened) {
        RawRecord record = understood.record();
        if (understood.problem() != null) {
            String text = record.text().length() > KEPT_OF_FAILURE ? "" : record.text();
            return new Entry.Failed(record.number(), record.line(), text, understood.problem());
        }
        if (understood.known() != null) {
            return matching.known(record.number(), record.line(), opened.source(), understood.known());
        }
        return matching.decide(record.number(), record.line(), understood.draft());
    }
}
