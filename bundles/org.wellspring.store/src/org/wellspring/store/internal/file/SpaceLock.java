// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.internal.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import org.wellspring.core.LockedHere;
import org.wellspring.core.PrivateFiles;
import org.wellspring.core.Problem;
import org.wellspring.store.internal.Messages;
import org.wellspring.store.internal.Problems;

/**
 * Says that this process writes the space. The system lets go of it when the process ends, however it ends; the text in the
 * file only tells people who it was.
 */
public final class SpaceLock implements AutoCloseable {
    /** Beyond the text, because a locked range can't be read by others on some systems. */
    private static final long LOCKED_BYTE = 1L << 40;

    private final Path name;
    private final FileChannel channel;

    private SpaceLock(Path name, FileChannel channel) {
        this.name = name;
        this.channel = channel;
    }

    /**
     * Takes the lock of a space.
     *
     * @throws org.wellspring.core.SpaceException if another process, or this one, has it
     * @throws IOException if the lock's file can't be written
     */
    public static SpaceLock take(SpaceFolder layout) throws IOException {
        Path name = LockedHere.claim(layout.lock())
                .orElseThrow(() -> Problems.exception(Problem.Kind.LOCKED, null, layout.directory(), Messages.text("locked.here")));
        boolean taken = false;
        try {
            SpaceLock lock = new SpaceLock(name, locked(layout));
            taken = true;
            return lock;
        } finally {
            if (!taken) {
                LockedHere.release(name);
            }
        }
    }

    private static FileChannel locked(SpaceFolder layout) throws IOException {
        FileChannel channel = PrivateFiles.open(layout.lock());
        try {
            FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
            if (lock == null) {
                channel.close();
                throw Problems.exception(Problem.Kind.LOCKED, null, layout.directory(), holder(layout.lock()));
            }
            String text = ProcessHandle.current().pid() + "\n" + Instant.now().truncatedTo(ChronoUnit.SECONDS) + "\n";
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
            return channel;
        } catch (OverlappingFileLockException e) {
            channel.close();
            throw Problems.exception(Problem.Kind.LOCKED, e, layout.directory(), Messages.text("locked.here"));
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    private static String holder(Path file) {
        try {
            String[] lines = Files.readString(file).split("\n");
            return lines.length < 2 ? Messages.text("locked.unknown")
                    : Messages.text("locked.holder", lines[0], lines[1]);
        } catch (IOException e) {
            return Messages.text("locked.unknown");
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } finally {
            LockedHere.release(name);
        }
    }
}
