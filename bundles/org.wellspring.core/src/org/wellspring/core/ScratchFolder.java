// SPDX-License-Identifier: EPL-2.0
package org.wellspring.core;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A folder for what is needed only while something runs. Only the user can read it (X10); it goes when it is closed, and when
 * the process ends. One that a killed process left behind goes when the next is made. Any thread.
 */
public final class ScratchFolder implements AutoCloseable {
    private static final String PREFIX = "wellspring-scratch-";
    private static final String LOCK = "lock";
    /**
     * Those of this process. Their locks are not even looked at: where locks are POSIX's, a process that closes a file it has locked lets go of the lock, by
     * whatever other opening of the file it took it.
     */
    private static final Set<Path> OURS = new HashSet<>();
    private final Path folder;
    private final FileChannel lock;
    private final Thread atTheEnd = new Thread(this::remove, "scratch folder");

    private ScratchFolder(Path folder, FileChannel lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /** Makes an empty one among the system's temporary files. */
    public static ScratchFolder make() {
        return make(Path.of(System.getProperty("java.io.tmpdir")));
    }

    /** Makes an empty one in this folder. */
    public static ScratchFolder make(Path among) {
        synchronized (OURS) {
            return madeAlone(among);
        }
    }

    private static ScratchFolder madeAlone(Path among) {
        try {
            tidy(among);
            Path folder = Files.createTempDirectory(among, PREFIX);
            OURS.add(folder);
            FileChannel lock = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            lock.lock();
            Files.createDirectory(folder.resolve("files"));
            ScratchFolder made = new ScratchFolder(folder, lock);
            Runtime.getRuntime().addShutdownHook(made.atTheEnd);
            return made;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folder to use. */
    public Path path() {
        return folder.resolve("files");
    }

    @Override
    public void close() {
        remove();
        try {
            Runtime.getRuntime().removeShutdownHook(atTheEnd);
        } catch (IllegalStateException e) {
            // The process is ending, which removes it as well.
            return;
        }
    }

    private void remove() {
        try {
            lock.close();
            synchronized (OURS) {
                OURS.remove(folder);
            }
            delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Removes what killed processes left behind: nobody holds its lock any more. */
    private static void tidy(Path among) throws IOException {
        try (DirectoryStream<Path> all = Files.newDirectoryStream(among, PREFIX + "*")) {
            for (Path old : all) {
                if (!OURS.contains(old) && abandoned(old.resolve(LOCK))) {
                    delete(old);
                }
            }
        }
    }

    private static boolean abandoned(Path lock) {
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE)) {
            FileLock taken = channel.tryLock();
            return taken != null;
        } catch (IOException | OverlappingFileLockException e) {
            // Another user's, or one that is being made or removed.
            return false;
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> deepestFirst;
        try (Stream<Path> files = Files.walk(folder)) {
            deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : deepestFirst) {
            Files.deleteIfExists(file);
        }
    }
}
