// SPDX-License-Identifier: EPL-2.0
package org.wellspring.core;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Optional;
import java.util.Set;

/** Puts a text in place of a file, whole or not at all: whoever reads it never sees half of it. Any thread. */
public final class WholeFile {
    private WholeFile() {
    }

    /**
     * Writes it. Only the user can read a new file (X10); who may read one that was there may read it still.
     *
     * @throws IOException if it can't be written there; what was there is untouched
     */
    public static void replace(Path file, String text) throws IOException {
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        put(target, text, allowed(target), WholeFile::move);
    }

    /**
     * Writes a new one. Only the user can read it (X10).
     *
     * @throws java.nio.file.FileAlreadyExistsException if there is something of this name
     * @throws IOException if it can't be written there
     */
    public static void create(Path file, String text) throws IOException {
        put(file.toAbsolutePath(), text, Optional.empty(), Files::move);
    }

    private interface Move {
        void move(Path part, Path file) throws IOException;
    }

    private static void put(Path target, String text, Optional<Set<PosixFilePermission>> allowed, Move last) throws IOException {
        // A temporary file is the user's alone, wherever it is.
        Path part = Files.createTempFile(target.getParent(), ".wellspring", ".part");
        try {
            try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
                ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            if (allowed.isPresent()) {
                Files.setPosixFilePermissions(part, allowed.get());
            }
            last.move(part, target);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static Optional<Set<PosixFilePermission>> allowed(Path file) throws IOException {
        return Files.exists(file) && file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? Optional.of(Files.getPosixFilePermissions(file))
                : Optional.empty();
    }

    private static void move(Path part, Path file) throws IOException {
        try {
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
