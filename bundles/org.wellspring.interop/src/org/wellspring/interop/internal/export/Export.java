// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.emf.ecore.EClass;
import org.wellspring.core.History;
import org.wellspring.core.Problem;
import org.wellspring.core.Space;
import org.wellspring.core.SpaceException;
import org.wellspring.interop.ExportFormat;
import org.wellspring.interop.Exporter.Result;
import org.wellspring.interop.Progress;
import org.wellspring.interop.internal.book.People;
import org.wellspring.interop.internal.book.Trees;
import org.wellspring.interop.internal.model.Companies;
import org.wellspring.interop.internal.table.TableWriting;
import org.wellspring.interop.internal.text.Words;
import org.wellspring.interop.internal.vcard.Cards;
import org.wellspring.model.ImportRun;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.Organization;
import org.wellspring.model.Person;
import org.wellspring.model.SourceRecord;
import org.wellspring.model.base.Entity;

/** Writes a space, or people of it, to a file that is complete or not there. */
public final class Export {
    private static final int ATTEMPTS = 3;

    /** Writes a file's content and says how many records it wrote. */
    @FunctionalInterface
    private interface Content {
        Count write(OutputStream out) throws IOException;
    }

    /** Takes people, or organizations, one by one. */
    @FunctionalInterface
    private interface Taker<T> {
        void take(T one) throws IOException;
    }

    /** How many records were written, and how many of them are organizations. */
    private record Count(long records, long organizations) {
    }

    private final Space space;
    private final Path file;
    private final Progress progress;

    /** Exports to a file. */
    public Export(Space space, Path file, Progress progress) {
        this.space = space;
        this.file = file.toAbsolutePath();
        this.progress = progress;
    }

    /**
     * Writes the file.
     *
     * @param people who is written; empty for everybody, and with JSON for everything
     */
    public Result write(ExportFormat format, Optional<Collection<UUID>> people) {
        if (format == ExportFormat.JSON && people.isPresent()) {
            throw new SpaceException(new Problem(Problem.Kind.REFUSED, Words.say("export.jsonOfSome"),
                    Words.say("safe.nothingDone"), Words.say("export.chooseOther")), null);
        }
        return atomically(switch (format) {
            case JSON -> this::everything;
            case CSV, GOOGLE -> out -> table(format == ExportFormat.CSV, out, people);
            default -> out -> cards(format, out, people);
        });
    }

    private Result atomically(Content content) {
        Path part = null;
        try {
            if (Files.isDirectory(file)) {
                throw new FileSystemException(file.toString(), null, Words.say("export.isFolder"));
            }
            part = Files.createTempFile(file.getParent(), "." + file.getFileName(), ".part");
            Count count = stable(part, content);
            long bytes = Files.size(part);
            progress.check();
            move(part);
            part = null;
            return new Result(file, count.records(), count.organizations(), bytes);
        } catch (IOException e) {
            Problem.Kind kind = String.valueOf(e.getMessage()).contains("No space") ? Problem.Kind.DISK_FULL
                    : Problem.Kind.OTHER;
            throw new SpaceException(new Problem(kind, Words.say("export.failed", file, reason(e)),
                    Words.say("export.safe"), Words.say("export.todo")), e);
        } finally {
            remove(part);
        }
    }

    /** Writes anew if the space changed meanwhile, so that a file never holds half of a change. */
    private Count stable(Path part, Content content) throws IOException {
        Count records = new Count(0, 0);
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Optional<UUID> before = newest();
            try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE,
                    StandardOpenOption.TRUNCATE_EXISTING);
                    OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16)) {
                records = content.write(new StayingOpen(out));
                out.flush();
                channel.force(true);
            }
            if (newest().equals(before)) {
                break;
            }
        }
        return records;
    }

    private Optional<UUID> newest() {
        return space.history().recent(1).stream().findFirst().map(History.Entry::id);
    }

    private void move(Path part) throws IOException {
        try {
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static String reason(IOException e) {
        return switch (e) {
            case NoSuchFileException missing -> Words.say("export.noFolder");
            case AccessDeniedException denied -> Words.say("file.denied");
            // Its message would name the hidden part that nobody chose.
            case FileSystemException other when other.getReason() != null -> other.getReason();
            default -> String.valueOf(e.getMessage());
        };
    }

    private static void remove(Path part) {
        if (part != null) {
            try {
                Files.deleteIfExists(part);
            } catch (IOException e) {
                // The part is a hidden file of ours; that it stays behind is no reason to hide why the export failed.
                part.toFile().deleteOnExit();
            }
        }
    }

    private Count everything(OutputStream out) throws IOException {
        return new Count(new SpaceWriting(space, progress, Words.say("step.export", file.getFileName())).write(out), 0);
    }

    private Count cards(ExportFormat format, OutputStream out, Optional<Collection<UUID>> people) throws IOException {
        long count = 0;
        long organizations = 0;
        try (Cards cards = new Cards(format, out, LocalDate.now(space.clock()))) {
            count += people(people, cards::write);
            if (people.isEmpty()) {
                organizations = organizations(cards::write);
                for (Entity entity : all(ModelPackage.Literals.IMPORT_RUN)) {
                    for (SourceRecord other : ((ImportRun) entity).getOthers()) {
                        count += cards.write(other) ? 1 : 0;
                    }
                }
            }
        }
        return new Count(count + organizations, organizations);
    }

    private Count table(boolean guarded, OutputStream out, Optional<Collection<UUID>> people) throws IOException {
        TableWriting table = new TableWriting(guarded, LocalDate.now(space.clock()));
        people(people, table::measure);
        if (people.isEmpty()) {
            organizations(table::measure);
        }
        table.begin(out);
        long count = people(people, table::write);
        long organizations = people.isEmpty() ? organizations(table::write) : 0;
        table.end();
        return new Count(count + organizations, organizations);
    }

    /** Those that stand alone; a mere name of an employer is said with whoever works there. */
    private long organizations(Taker<Organization> taker) throws IOException {
        long done = 0;
        for (Entity entity : all(ModelPackage.Literals.ORGANIZATION)) {
            if (entity instanceof Organization organization && Companies.standsAlone(organization)) {
                taker.take(organization);
                done++;
            }
        }
        return done;
    }

    private Iterable<Entity> all(EClass type) {
        List<UUID> ids = space.all(type);
        People reader = new People(space.rows());
        return () -> batches(ids).stream().flatMap(b -> reader.read(b).stream()).iterator();
    }

    private static List<List<UUID>> batches(List<UUID> ids) {
        return java.util.stream.IntStream.range(0, (ids.size() + Trees.BATCH - 1) / Trees.BATCH)
                .mapToObj(i -> ids.subList(i * Trees.BATCH, Math.min(ids.size(), (i + 1) * Trees.BATCH))).toList();
    }

    private long people(Optional<Collection<UUID>> chosen, Taker<Person> taker) throws IOException {
        List<UUID> ids = List.copyOf(chosen.orElseGet(() -> space.all(ModelPackage.Literals.PERSON)));
        People reader = new People(space.rows());
        long done = 0;
        for (Iterator<List<UUID>> batches = batches(ids).iterator(); batches.hasNext();) {
            for (Entity entity : reader.read(batches.next())) {
                if (entity instanceof Person person) {
                    taker.take(person);
                    done++;
                }
            }
            progress.at(Words.say("step.export", file.getFileName()), done, ids.size());
            progress.check();
        }
        return done;
    }
}
