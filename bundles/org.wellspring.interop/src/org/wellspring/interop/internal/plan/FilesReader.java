// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.plan;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.wellspring.core.Space;
import org.wellspring.interop.FileReading;
import org.wellspring.interop.Format;
import org.wellspring.interop.ImportOptions;
import org.wellspring.interop.Progress;
import org.wellspring.interop.internal.book.BookIndex;
import org.wellspring.interop.internal.book.Someone;
import org.wellspring.interop.internal.model.Draft;
import org.wellspring.interop.internal.text.SourceFile;
import org.wellspring.interop.internal.text.Words;
import org.wellspring.interop.internal.record.Unreadable;
import org.wellspring.interop.internal.record.WatchedReader;
import org.wellspring.interop.internal.record.Faults;
import org.wellspring.interop.internal.record.Formats;
import org.wellspring.interop.internal.record.Opened;
import org.wellspring.interop.internal.record.RawRecord;

/**
 * Reads files into entries. This thread cuts files into records and decides about them in their order; others
 * understand them in between. A record whose text the book knows is not even parsed, unless only the record has a name.
 */
final class FilesReader {
    /** No name is longer than this; a longer one is other text that a damaged file shows as a name. */
    private static final int LONGEST_NAME = 1_000;
    private static final int WORKERS = Math.max(1, Math.min(4, Runtime.getRuntime().availableProcessors()));

    /** A record after a worker had it: known, read, or not readable. */
    private record Understood(RawRecord record, String known, Draft draft, Someone someone, String problem) {
    }

    private final Formats formats;
    private final BookIndex book;
    private final Matching matching;
    private final ImportOptions options;
    private final Progress progress;
    private final SpaceReading spaces;
    private final Comparing comparing;
    private final Kinds kinds;
    private final Room room = Room.here();

    FilesReader(Space space, Formats formats, BookIndex book, Matching matching, ImportOptions options, Progress progress) {
        this.formats = formats;
        this.book = book;
        this.spaces = new SpaceReading(space);
        this.comparing = new Comparing(space);
        this.matching = matching;
        this.kinds = new Kinds(book.kinds());
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
        matching.begin();
        String name = String.valueOf(path.getFileName());
        if (!Files.exists(path)) {
            return new ReadFile.Unread(path, options.format(), Words.say("file.missing", path));
        }
        if (Files.isDirectory(path)) {
            return new ReadFile.Unread(path, options.format(), Words.say("file.directory", path));
        }
        try (SourceFile file = SourceFile.open(path, options.charset())) {
            return switch (formats.open(file, options.format())) {
                case Opened.WholeSpace space -> spaces.count(path, space.records(), step(path), Files.size(path), progress);
                case Opened.Contacts contacts -> contacts(path, file, contacts, workers);
            };
        } catch (Unreadable e) {
            return new ReadFile.Unread(path, options.format(), e.getMessage());
        } catch (IOException e) {
            return new ReadFile.Unread(path, options.format(), Words.say("file.unreadable", name, reason(e)));
        }
    }

    private static String reason(IOException e) {
        return e instanceof AccessDeniedException ? Words.say("file.denied") : String.valueOf(e.getMessage());
    }

    private static String step(Path path) {
        return Words.say("step.read", path.getFileName());
    }

    private ReadFile contacts(Path path, SourceFile file, Opened.Contacts found, ExecutorService workers) throws IOException {
        Faults faults = new Faults(String.valueOf(path.getFileName()));
        Opened.Contacts opened = found.readBy(kinds.placing(new WatchedReader(found.reader(), faults)));
        long size = Files.size(path);
        List<Entry> entries = new ArrayList<>();
        Failures failures = new Failures();
        Ahead<Understood> ahead = new Ahead<>(opened.records(), r -> understand(r, opened, faults), workers);
        boolean room = true;
        for (List<Understood> some = ahead.next(); room && !some.isEmpty(); some = ahead.next()) {
            for (Understood understood : some) {
                room = room && decide(understood, opened, failures, entries);
            }
            progress.at(step(path), Math.min(size, opened.records().consumed()), size);
            progress.check();
        }
        failures.rest().ifPresent(entries::add);
        return entries.isEmpty() ? new ReadFile.Unread(path, Optional.of(opened.format()), Words.say("file.noRecords", path.getFileName()))
                : new ReadFile.Contacts(path, opened.format(), opened.reader(),
                        comparing.settled(matching.separated(entries), opened.reader()), failures.uncounted(), reading(file, opened));
    }

    /** How the file was read, once it has been. */
    private FileReading reading(SourceFile file, Opened.Contacts opened) {
        List<String> guessed = new ArrayList<>();
        if (options.charset().isEmpty() && file.isEncodingGuessed()) {
            guessed.add(Words.say("guess.encoding", file.encoding()));
        }
        guessed.addAll(opened.guesses());
        return new FileReading(file.encoding(), opened.layout(), List.copyOf(guessed));
    }

    private Understood understand(RawRecord record, Opened.Contacts opened, Faults faults) {
        if (record.problem() != null) {
            return new Understood(record, null, null, null, record.problem());
        }
        String digest = record.digest();
        Optional<String> known = book.known(opened.source(), digest);
        if (known.isPresent() && book.named(opened.source(), known.get())) {
            return new Understood(record, known.get(), null, null, null);
        }
        Understood read = parse(record, opened, digest, faults);
        return known.isEmpty() ? read : new Understood(record, known.get(), read.draft(), null, null);
    }

    private static Understood parse(RawRecord record, Opened.Contacts opened, String digest, Faults faults) {
        try {
            Draft draft = opened.reader().read(record, digest);
            if (draft.title() != null && draft.title().length() > LONGEST_NAME) {
                throw new Unreadable(Words.say("record.nameTooLong", LONGEST_NAME));
            }
            return new Understood(record, null, draft, Matching.someone(draft), null);
        } catch (Unreadable e) {
            if (e.getCause() != null) {
                faults.tell(record.number(), e.getCause());
            }
            return new Understood(record, null, null, null, e.getMessage());
        } catch (RuntimeException | StackOverflowError e) {
            faults.tell(record.number(), e);
            return new Understood(record, null, null, null, Words.say("record.unexpected", e.getClass().getSimpleName()));
        }
    }

    /** Decides about the next record; false if there is no room for it, and so for none after it. */
    private boolean decide(Understood understood, Opened.Contacts opened, Failures failures, List<Entry> entries) {
        RawRecord record = understood.record();
        if (understood.problem() != null) {
            failures.take(record, understood.problem()).ifPresent(entries::add);
        } else if (understood.known() != null) {
            entries.add(matching.known(record.number(), record.line(), opened.source(), understood.known(),
                    understood.draft()));
        } else {
            Entry entry = matching.decide(record.number(), record.line(), understood.draft(), understood.someone());
            boolean fits = room.take(entry);
            entries.add(fits ? entry
                    : new Entry.Failed(record.number(), record.line(), "", Words.say("record.noRoom")));
            return fits;
        }
        return true;
    }
}
