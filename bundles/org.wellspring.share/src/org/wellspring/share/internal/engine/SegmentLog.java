// SPDX-License-Identifier: EPL-2.0
package org.wellspring.share.internal.engine;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32C;

import org.wellspring.core.PrivateFiles;
import org.wellspring.share.spi.Transport;

/**
 * The segments that are here, in one file, in the order in which they came: length, checksum, bytes. It is only ever appended to. A tail
 * that a crash cut off goes; where the disk damaged more, all from there is put aside, and comes again from where it came from.
 */
final class SegmentLog implements AutoCloseable {
    private static final byte[] MAGIC = {'W', 'S', 'L', 'O', 'G', 0, 0, 1};
    private static final int HEAD = 8;

    /** Hears of what is there when the file is opened. */
    interface Reader {
        void segment(long place, byte[] bytes);
    }

    private final FileChannel channel;
    private long end;

    private SegmentLog(FileChannel channel, long end) {
        this.channel = channel;
        this.end = end;
    }

    /** Opens the file, making it if it is missing; only the user can read it. */
    static SegmentLog open(Path file, Reader reader) throws IOException {
        FileChannel channel = PrivateFiles.open(file);
        boolean opened = false;
        try {
            SegmentLog log = scan(file, channel, reader);
            opened = true;
            return log;
        } finally {
            if (!opened) {
                channel.close();
            }
        }
    }

    private static SegmentLog scan(Path file, FileChannel channel, Reader reader) throws IOException {
        long size = channel.size();
        ByteBuffer magic = read(channel, 0, MAGIC.length);
        if (size < MAGIC.length) {
            channel.truncate(0);
            write(channel, 0, ByteBuffer.wrap(MAGIC));
            channel.force(true);
            return new SegmentLog(channel, MAGIC.length);
        }
        boolean damaged = !Arrays.equals(magic.array(), MAGIC);
        long place = MAGIC.length;
        while (!damaged && place < size) {
            ByteBuffer head = read(channel, place, HEAD);
            int length = head.remaining() < HEAD ? -1 : head.getInt();
            if (length < 0 || length > Transport.MOST_BYTES || place + HEAD + length > size) {
                // A tail of a write that did not end; a length that can't be is damage.
                damaged = length > Transport.MOST_BYTES || length < 0 && size - place >= HEAD;
                break;
            }
            int sum = head.getInt();
            byte[] bytes = read(channel, place + HEAD, length).array();
            if (sum != sum(bytes)) {
                damaged = place + HEAD + length < size;
                break;
            }
            reader.segment(place, bytes);
            place += HEAD + length;
        }
        if (damaged) {
            Files.copy(file, file.resolveSibling(file.getFileName() + ".damaged"), StandardCopyOption.REPLACE_EXISTING);
        }
        if (place < size) {
            channel.truncate(place);
            write(channel, 0, ByteBuffer.wrap(MAGIC));
            channel.force(true);
        }
        return new SegmentLog(channel, place);
    }

    /** Adds segments; they are durable when it returns. Answers where each stands. */
    synchronized long[] append(List<byte[]> segments) throws IOException {
        long[] places = new long[segments.size()];
        ByteBuffer all = ByteBuffer.allocate(segments.stream().mapToInt(segment -> HEAD + segment.length).sum());
        long place = end;
        for (int i = 0; i < places.length; i++) {
            byte[] segment = segments.get(i);
            places[i] = place;
            all.putInt(segment.length).putInt(sum(segment)).put(segment);
            place += HEAD + segment.length;
        }
        write(channel, end, all.flip());
        channel.force(false);
        end = place;
        return places;
    }

    /** The segment at a place. */
    byte[] read(long place) throws IOException {
        return read(channel, place + HEAD, read(channel, place, HEAD).getInt()).array();
    }

    private static ByteBuffer read(FileChannel channel, long place, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining() && channel.read(bytes, place + bytes.position()) >= 0) {
            // until all is there
        }
        return bytes.flip();
    }

    private static void write(FileChannel channel, long place, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes, place + bytes.position());
        }
    }

    private static int sum(byte[] bytes) {
        CRC32C sum = new CRC32C();
        sum.update(bytes);
        return (int) sum.getValue();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
