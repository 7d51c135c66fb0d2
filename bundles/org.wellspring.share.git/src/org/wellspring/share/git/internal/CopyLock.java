// SPDX-License-Identifier: EPL-2.0
package org.wellspring.share.git.internal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;

/**
 * The right to work in a directory, against other programs and other threads. The system takes it back from a program that dies, so
 * that whoever has it knows: every lock file that lies there is left over.
 */
final class CopyLock implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int PAUSE_MILLIS = 20;

    private final FileChannel file;

    private CopyLock(FileChannel file) {
        this.file = file;
    }

    /** Waits until nobody else has it. Null if that lasts too long. */
    static CopyLock of(Path directory) throws IOException, InterruptedException {
        Files.createDirectories(directory);
        FileChannel file = FileChannel.open(directory.resolve("in-use"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            for (long start = System.nanoTime(); System.nanoTime() - start < PATIENCE.toNanos(); Thread.sleep(PAUSE_MILLIS)) {
                if (taken(file)) {
                    return new CopyLock(file);
                }
            }
        } catch (IOException | InterruptedException e) {
            file.close();
            throw e;
        }
        file.close();
        return null;
    }

    private static boolean taken(FileChannel file) throws IOException {
        try {
            FileLock lock = file.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            // Another thread of this program has it.
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
