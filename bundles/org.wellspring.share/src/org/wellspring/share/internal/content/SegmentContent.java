// SPDX-License-Identifier: EPL-2.0
package org.wellspring.share.internal.content;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

import org.wellspring.oplog.DeviceId;
import org.wellspring.share.internal.seal.DamagedSegment;

/**
 * What a device says in one segment.
 *
 * @param at when, by its clock
 * @param heard for each other device, the last of its segments that was taken in here before
 * @param items in their order
 */
public record SegmentContent(Instant at, Map<DeviceId, Long> heard, List<Item> items) {
    /**
     * One thing that is said.
     *
     * @param kind one of the constants here, or one of a newer release, which is kept and left alone
     */
    public record Item(int kind, byte[] bytes) {
        /** Something about who belongs: {@link org.wellspring.share.internal.members.Statement}. */
        public static final int STATEMENT = 1;
        /** A transaction: {@link org.wellspring.store.replica.Batch}. */
        public static final int BATCH = 2;
        /** A piece of a transaction that is too long for one segment; the next ones follow in the device's next segments. */
        public static final int PIECE = 3;
        /** The last piece. */
        public static final int LAST_PIECE = 4;
    }

    private static final int VERSION = 1;
    /** A segment that says it holds more is a trap. */
    private static final int MOST_BYTES = 16 << 20;
    private static final int MOST_DEVICES = 100_000;

    /** Copied. */
    public SegmentContent {
        heard = Map.copyOf(heard);
        items = List.copyOf(items);
    }

    /** Packed: made small, and filled up so that its length tells little. */
    public byte[] bytes() {
        try {
            ByteArrayOutputStream plain = new ByteArrayOutputStream();
            DataOutputStream out = new DataOutputStream(plain);
            out.writeByte(VERSION);
            out.writeLong(at.toEpochMilli());
            out.writeInt(heard.size());
            for (Map.Entry<DeviceId, Long> one : new TreeMap<>(heard).entrySet()) {
                out.writeLong(one.getKey().value());
                out.writeLong(one.getValue());
            }
            out.writeInt(items.size());
            for (Item item : items) {
                out.writeByte(item.kind());
                out.writeInt(item.bytes().length);
                out.write(item.bytes());
            }
            return filled(deflated(plain.toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] deflated(byte[] plain) throws IOException {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try {
            deflater.setInput(plain);
            deflater.finish();
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            byte[] buffer = new byte[8192];
            while (!deflater.finished()) {
                packed.write(buffer, 0, deflater.deflate(buffer));
            }
            return packed.toByteArray();
        } finally {
            deflater.end();
        }
    }

    /** Lengths are rounded up by at most an eighth (PADMÉ, Nikitin and others 2019), and never below 128. */
    private static byte[] filled(byte[] packed) {
        int length = Math.max(128, packed.length + 4);
        int digits = 31 - Integer.numberOfLeadingZeros(length);
        int kept = 32 - Integer.numberOfLeadingZeros(digits);
        int mask = (1 << Math.max(0, digits - kept)) - 1;
        byte[] filled = new byte[length + mask & ~mask];
        filled[0] = (byte) (packed.length >>> 24);
        filled[1] = (byte) (packed.length >>> 16);
        filled[2] = (byte) (packed.length >>> 8);
        filled[3] = (byte) packed.length;
        System.arraycopy(packed, 0, filled, 4, packed.length);
        return filled;
    }

    /**
     * Reads what {@link #bytes} packed.
     *
     * @throws DamagedSegment if a member's program packed nonsense
     */
    public static SegmentContent read(byte[] bytes) throws DamagedSegment {
        try {
            DataInputStream in = new DataInputStream(new ByteArrayInputStream(inflated(bytes)));
            if (in.readUnsignedByte() != VERSION) {
                throw new DamagedSegment("Its content is of a newer release.");
            }
            Instant at = Instant.ofEpochMilli(in.readLong());
            Map<DeviceId, Long> heard = new TreeMap<>();
            for (int left = count(in, 16); left > 0; left--) {
                heard.put(new DeviceId(in.readLong()), in.readLong());
            }
            List<Item> items = new ArrayList<>();
            for (int left = count(in, 5); left > 0; left--) {
                int kind = in.readUnsignedByte();
                int length = in.readInt();
                if (length < 0 || length > in.available()) {
                    throw new DamagedSegment("The lengths in its content do not fit.");
                }
                items.add(new Item(kind, in.readNBytes(length)));
            }
            return new SegmentContent(at, heard, items);
        } catch (EOFException e) {
            throw new DamagedSegment("Its content ends too early.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int count(DataInputStream in, int each) throws IOException, DamagedSegment {
        int count = in.readInt();
        if (count < 0 || count > MOST_DEVICES && count > in.available() / each || (long) count * each > in.available()) {
            throw new DamagedSegment("The numbers in its content do not fit.");
        }
        return count;
    }

    private static byte[] inflated(byte[] bytes) throws DamagedSegment {
        if (bytes.length < 4) {
            throw new DamagedSegment("Its content ends too early.");
        }
        int length = (bytes[0] & 0xff) << 24 | (bytes[1] & 0xff) << 16 | (bytes[2] & 0xff) << 8 | bytes[3] & 0xff;
        if (length < 0 || length > bytes.length - 4) {
            throw new DamagedSegment("The lengths in its content do not fit.");
        }
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(bytes, 4, length);
            ByteArrayOutputStream plain = new ByteArrayOutputStream();
            byte[] buffer = new byte[8192];
            while (!inflater.finished()) {
                int count = inflater.inflate(buffer);
                if (count == 0) {
                    throw new DamagedSegment("Its content ends too early.");
                }
                plain.write(buffer, 0, count);
                if (plain.size() > MOST_BYTES) {
                    throw new DamagedSegment("Its content is longer than any.");
                }
            }
            return plain.toByteArray();
        } catch (DataFormatException e) {
            throw new DamagedSegment("Its content can't be unpacked.");
        } finally {
            inflater.end();
        }
    }
}
