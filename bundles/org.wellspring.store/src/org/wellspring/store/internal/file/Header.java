// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.internal.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;

import org.wellspring.store.internal.Messages;

/** The first hundred bytes of a space's file: whether it is one at all, told without reading the rest. */
public final class Header {
    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int LENGTH = 100;
    private static final int PAGE_SIZE = 16;
    private static final int PAGES = 28;
    private static final int APPLICATION = 68;

    private Header() {
    }

    /** What is wrong with a file, or empty if it looks like a space. */
    public static Optional<String> fault(Path file) throws IOException {
        ByteBuffer header = ByteBuffer.allocate(LENGTH);
        long size;
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            size = channel.size();
            channel.read(header, 0);
        }
        if (header.position() < LENGTH) {
            return Optional.of(Messages.text("header.short", size));
        }
        if (!Arrays.equals(header.array(), 0, MAGIC.length, MAGIC, 0, MAGIC.length)) {
            return Optional.of(Messages.text("header.magic"));
        }
        boolean hasWal = walSize(file) > 0;
        if (!hasWal && header.getInt(APPLICATION) != Schema.APPLICATION_ID) {
            return Optional.of(Messages.text("header.application"));
        }
        int stored = header.getShort(PAGE_SIZE) & 0xFFFF;
        long expected = (header.getInt(PAGES) & 0xFFFF_FFFFL) * (stored == 1 ? 65_536 : stored);
        // With a write-ahead log the missing end may be in there.
        return !hasWal && size < expected ? Optional.of(Messages.text("header.truncated", size, expected))
                : Optional.empty();
    }

    private static long walSize(Path file) throws IOException {
        Path wal = Path.of(file + "-wal");
        return Files.exists(wal) ? Files.size(wal) : 0;
    }
}
