// SPDX-License-Identifier: EPL-2.0
package org.wellspring.share.git.internal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;

import org.wellspring.core.LockedHere;

/**
 * The right to work in a directory, against other programs and other threads. The system takes it back from a program that dies, so
 * that whoever has it knows: every lock file that lies there is left over.
 */
final class CopyLock implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int PAUSE_MILLIS = 20;

    private final Path name;
    private final FileChannel file;

    private CopyLock(Path name, FileChannel file) {
        this.name = name;
        this.file = file;
    }

    /** Waits until nobody else has it. Null if that lasts too long. */
    static CopyLock of(Path directory) throws IOException, InterruptedException {
        Files.createDirectories(directory);
        Path path = directory.resolve("in-use");
        for (long start = System.nanoTime(); System.nanoTime() - start < PATIENCE.toNanos(); Thread.sleep(PAUSE_MILLIS)) {
            Optional<Path> name = LockedHere.claim(path);
            if (name.isPresent()) {
                FileChannel file = taken(path, name.get());
                if (file != null) {
                    return new CopyLock(name.get(), file);
                }
            }
        }
        return null;
    }

    /** The file with the lock on it; null, and released, while another process has it. */
    private static FileChannel taken(Path path, Path name) throws IOException {
        FileChannel file = null;
        boolean taken = false;
        try {
            file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = file.tryLock();
            taken = lock != null;
            return taken ? file : null;
        } finally {
            if (!taken) {
                if (file != null) {
                    file.close();
                }
                LockedHere.release(name);
            }
        }
    }

    @Override
    public void close() throws IOException {
        try {
            file.close();
        } finally {
            LockedHere.release(name);
        }
    }
}
