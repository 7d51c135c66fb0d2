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
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;

import org.wellspring.core.History;
import org.wellspring.core.Problem;
import org.wellspring.core.Space;
import org.wellspring.core.SpaceException;
import org.wellspring.interop.Exporter.Result;
import org.wellspring.interop.Progress;
import org.wellspring.interop.internal.record.Faults;
import org.wellspring.interop.internal.text.Texts;
import org.wellspring.interop.spi.Contents;
import org.wellspring.interop.spi.FormatWriter;
import org.wellspring.interop.spi.FormatWriter.Count;
import org.wellspring.interop.spi.RecordFormat;

/** Writes a space, or people of it, to a file that is complete or not there. */
public final class Export {
    private static final int ATTEMPTS = 3;

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
     * @param format one that can be written
     * @param people who is written; empty for everybody, and with a format of everything for that
     */
    public Result write(RecordFormat format, Optional<Collection<UUID>> people) {
        FormatWriter writer = format.writer().orElseThrow(() -> refused("export.onlyRead", format, "export.chooseWritable"));
        if (writer.isOfEverything() && people.isPresent()) {
            throw refused("export.ofSome", format, "export.chooseOther");
        }
        return atomically(format, writer, new BookContents(space, people, file.getFileName().toString(), progress));
    }

    private static SpaceException refused(String happened, RecordFormat format, String todo) {
        return new SpaceException(new Problem(Problem.Kind.REFUSED, Texts.say(happened, format.nameToWrite()), Texts.say("safe.nothingDone"), Texts.say(todo)),
                null);
    }

    private Result atomically(RecordFormat format, FormatWriter writer, Contents contents) {
        Path part = null;
        try {
            if (Files.isDirectory(file)) {
                throw new FileSystemException(file.toString(), null, Texts.say("export.isFolder"));
            }
            part = Files.createTempFile(file.getParent(), "." + file.getFileName(), ".part");
            Count count = stable(part, writer, contents);
            long bytes = Files.size(part);
            progress.check();
            move(part);
            part = null;
            return new Result(file, count.records(), count.organizations(), bytes, count.unwritten());
        } catch (IOException e) {
            Problem.Kind kind = String.valueOf(e.getMessage()).contains("No space") ? Problem.Kind.DISK_FULL
                    : Problem.Kind.OTHER;
            throw new SpaceException(new Problem(kind, Texts.say("export.failed", file, reason(e)),
                    Texts.say("export.safe"), Texts.say("export.todo")), e);
        } catch (CancellationException | SpaceException e) {
            throw e;
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            new Faults(String.valueOf(file.getFileName())).failed(format.id(), e);
            throw new SpaceException(new Problem(Problem.Kind.OTHER, Texts.say("export.formatFailed", file, format.nameToWrite()),
                    Texts.say("export.safe"), Texts.say("export.chooseFormat")), e instanceof Exception x ? x : new IllegalStateException(e));
        } finally {
            remove(part);
        }
    }

    /** Writes anew if the space changed meanwhile, so that a file never holds half of a change. */
    private Count stable(Path part, FormatWriter writer, Contents contents) throws IOException {
        Count records = new Count(0, 0);
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Optional<UUID> before = newest();
            try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE,
                    StandardOpenOption.TRUNCATE_EXISTING);
                    OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16)) {
                records = writer.write(contents, new StayingOpen(out));
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
            case NoSuchFileException missing -> Texts.say("export.noFolder");
            case AccessDeniedException denied -> Texts.say("file.denied");
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
}
