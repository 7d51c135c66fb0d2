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
import org.wellspring.interop.ImportOptions;
import org.wellspring.interop.Progress;
import org.wellspring.interop.internal.book.BookIndex;
import org.wellspring.interop.internal.book.Someone;
import org.wellspring.interop.internal.record.Faults;
import org.wellspring.interop.internal.record.Recognition;
import org.wellspring.interop.internal.record.Recognition.Recognised;
import org.wellspring.interop.internal.record.WatchedReader;
import org.wellspring.interop.internal.record.WatchedSource;
import org.wellspring.interop.internal.text.SourceFile;
import org.wellspring.interop.internal.text.Texts;
import org.wellspring.interop.spi.Draft;
import org.wellspring.interop.spi.FormatReader;
import org.wellspring.interop.spi.Opened;
import org.wellspring.interop.spi.RawRecord;
import org.wellspring.interop.spi.RecordFormat;
import org.wellspring.interop.spi.RecordSource;
import org.wellspring.interop.spi.Unreadable;

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

    private final Space space;
    private final Recognition recognition;
    private final BookIndex book;
    private final Matching matching;
    private final ImportOptions options;
    private final Progress progress;
    private final SpaceReading spaces;
    private final Comparing comparing;
    private final Kinds kinds;
    private final Room room = Room.here();

    FilesReader(Space space, Recognition recognition, BookIndex book, Matching matching, Comparing comparing, ImportOptions options, Progress progress) {
        this.space = space;
        this.recognition = recognition;
        this.book = book;
        this.spaces = new SpaceReading(space);
        this.comparing = comparing;
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
            return new ReadFile.Unread(path, told(), Texts.say("file.missing", path));
        }
        if (Files.isDirectory(path)) {
            return new ReadFile.Unread(path, told(), Texts.say("file.directory", path));
        }
        try (SourceFile file = SourceFile.open(path, options.charset())) {
            return read(path, file, recognition.of(file, options.format()), workers);
        } catch (Unreadable e) {
            return new ReadFile.Unread(path, told(), e.getMessage());
        } catch (IOException e) {
            return new ReadFile.Unread(path, told(), Texts.say("file.unreadable", name, reason(e)));
        }
    }

    private Optional<String> told() {
        return options.format().map(RecordFormat::id);
    }

    private ReadFile read(Path path, SourceFile file, Recognised recognised, ExecutorService workers) throws IOException, Unreadable {
        RecordFormat format = recognised.format();
        Faults faults = new Faults(String.valueOf(path.getFileName()));
        return switch (format.reader().orElseThrow(() -> new Unreadable(Texts.say("format.onlyWritten", format.nameToWrite())))) {
            case FormatReader.OfSpace whole -> {
                RecordSource objects = opened(format, faults, () -> whole.open(file));
                yield spaces.count(path, format.id(), whole, new WatchedSource(objects, format, faults), step(path), Files.size(path), progress);
            }
            case FormatReader.OfRecords records ->
                contacts(path, file, recognised, opened(format, faults, () -> records.open(file, recognised.told())), faults, workers);
        };
    }

    /** Opens a file of a format; it may be a stranger's, so that what it throws costs this file alone. */
    private interface Opening<T> {
        T open() throws IOException, Unreadable;
    }

    private static <T> T opened(RecordFormat format, Faults faults, Opening<T> opening) throws IOException, Unreadable {
        try {
            return opening.open();
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            faults.failed(format.id(), e);
            throw new IOException(Texts.say("format.failed", format.name()), e);
        }
    }

    private static String reason(IOException e) {
        return e instanceof AccessDeniedException ? Texts.say("file.denied") : String.valueOf(e.getMessage());
    }

    private static String step(Path path) {
        return Texts.say("step.read", path.getFileName());
    }

    private ReadFile contacts(Path path, SourceFile file, Recognised recognised, Opened found, Faults faults, ExecutorService workers) throws IOException {
        RecordFormat format = recognised.format();
        Opened opened = found.readBy(kinds.placing(new WatchedReader(found.reader(), faults)));
        long size = Files.size(path);
        List<Entry> entries = new ArrayList<>();
        Failures failures = new Failures();
        ReadAhead<Understood> ahead = new ReadAhead<>(new WatchedSource(opened.records(), format, faults), r -> understand(r, format.source(), opened, faults),
                workers);
        boolean room = true;
        for (List<Understood> some = ahead.next(); room && !some.isEmpty(); some = ahead.next()) {
            for (Understood understood : some) {
                room = room && decide(understood, format.source(), failures, entries);
            }
            progress.at(step(path), Math.min(size, opened.records().consumed()), size);
            progress.check();
        }
        failures.rest().ifPresent(entries::add);
        return entries.isEmpty() ? new ReadFile.Unread(path, Optional.of(format.id()), Texts.say("file.noRecords", path.getFileName()))
                : new ReadFile.Contacts(path, format.id(), opened.reader(),
                        comparing.settled(matching.separated(entries), opened.reader()), failures.uncounted(), reading(file, recognised, opened));
    }

    /** How the file was read, once it has been. */
    private FileReading reading(SourceFile file, Recognised recognised, Opened opened) {
        List<String> guessed = new ArrayList<>(recognised.doubts());
        if (options.charset().isEmpty() && file.isEncodingGuessed()) {
            guessed.add(Texts.say("guess.encoding", file.encoding()));
        }
        guessed.addAll(opened.guesses());
        return new FileReading(file.encoding(), opened.layout(), List.copyOf(guessed));
    }

    private Understood understand(RawRecord record, String source, Opened opened, Faults faults) {
        if (record.problem().isPresent()) {
            return new Understood(record, null, null, null, record.problem().get());
        }
        String digest = record.digest();
        Optional<String> known = book.known(source, digest);
        if (known.isPresent() && book.named(source, known.get())) {
            return new Understood(record, known.get(), null, null, null);
        }
        Understood read = parse(record, opened, digest, faults);
        return known.isEmpty() ? read : new Understood(record, known.get(), read.draft(), null, null);
    }

    private Understood parse(RawRecord record, Opened opened, String digest, Faults faults) {
        try {
            Draft draft = opened.reader().read(record, digest);
            if (draft.title() != null && draft.title().length() > LONGEST_NAME) {
                throw new Unreadable(Texts.say("record.nameTooLong", LONGEST_NAME));
            }
            if (!space.kind().carries(draft.entity().eClass().getEPackage())) {
                throw new Unreadable(Texts.say("json.otherSpace", draft.entity().eClass().getName()));
            }
            return new Understood(record, null, draft, Matching.someone(draft), null);
        } catch (Unreadable e) {
            if (e.getCause() != null) {
                faults.tell(record.number(), e.getCause());
            }
            return new Understood(record, null, null, null, e.getMessage());
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            faults.tell(record.number(), e);
            return new Understood(record, null, null, null, Texts.say("record.unexpected", e.getClass().getSimpleName()));
        }
    }

    /** Decides about the next record; false if there is no room for it, and so for none after it. */
    private boolean decide(Understood understood, String source, Failures failures, List<Entry> entries) {
        RawRecord record = understood.record();
        if (understood.problem() != null) {
            failures.take(record, understood.problem()).ifPresent(entries::add);
        } else if (understood.known() != null) {
            entries.add(matching.known(record.number(), record.line(), source, understood.known(),
                    understood.draft()));
        } else {
            Entry entry = matching.decide(record.number(), record.line(), understood.draft(), understood.someone());
            boolean fits = room.take(entry);
            entries.add(fits ? entry
                    : new Entry.Failed(record.number(), record.line(), "", Texts.say("record.noRoom")));
            return fits;
        }
        return true;
    }
}
