// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.internal.table;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.wellspring.core.index.Tuple;
import org.wellspring.store.internal.sql.DamagedRows;

/**
 * Tuples as bytes that compare as the tuples do, the way SQLite compares blobs; one that begins with another does so as bytes, too. Each value
 * is a byte for its type and its content, numbers with the sign turned and the highest byte first; a text ends with 00, and a 00 in it is 00 FF.
 */
public final class TupleBytes {
    private static final int NO = 0x02;
    private static final int YES = 0x03;
    private static final int NUMBER = 0x10;
    private static final int DAY = 0x20;
    private static final int MOMENT = 0x28;
    private static final int ID = 0x30;
    private static final int TEXT = 0x40;
    /** Above everything that begins with what stands before it. */
    private static final byte ABOVE = (byte) 0xFF;

    private TupleBytes() {
    }

    /** The bytes of a tuple. */
    public static byte[] of(Tuple tuple) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        tuple.values().forEach(value -> write(bytes, value));
        return bytes.toByteArray();
    }

    /** One tuple behind the other. */
    public static byte[] joined(byte[] first, byte[] second) {
        return ByteBuffer.allocate(first.length + second.length).put(first).put(second).array();
    }

    /** What stands above these bytes and all that begins with them. */
    public static byte[] above(byte[] bytes) {
        return joined(bytes, new byte[] {ABOVE});
    }

    private static void write(ByteArrayOutputStream out, Object value) {
        switch (value) {
            case Boolean yes -> out.write(yes ? YES : NO);
            case Long number -> out.writeBytes(ByteBuffer.allocate(9).put((byte) NUMBER).putLong(turned(number)).array());
            case LocalDate day -> out.writeBytes(ByteBuffer.allocate(9).put((byte) DAY).putLong(turned(day.toEpochDay())).array());
            case Instant moment -> out.writeBytes(ByteBuffer.allocate(13).put((byte) MOMENT).putLong(turned(moment.getEpochSecond()))
                    .putInt(moment.getNano()).array());
            case UUID id -> out.writeBytes(ByteBuffer.allocate(17).put((byte) ID).putLong(id.getMostSignificantBits())
                    .putLong(id.getLeastSignificantBits()).array());
            case String text -> {
                out.write(TEXT);
                for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
                    out.write(b);
                    if (b == 0) {
                        out.write(ABOVE);
                    }
                }
                out.write(0);
            }
            default -> throw new IllegalArgumentException("No value of a tuple: " + value);
        }
    }

    private static long turned(long number) {
        return number ^ Long.MIN_VALUE;
    }

    /**
     * The tuple that these are the bytes of.
     *
     * @throws DamagedRows if they are of none
     */
    public static Tuple read(byte[] bytes) {
        try {
            List<Object> values = new ArrayList<>();
            ByteBuffer in = ByteBuffer.wrap(bytes);
            while (in.hasRemaining()) {
                values.add(value(in));
            }
            return new Tuple(values);
        } catch (RuntimeException e) {
            throw new DamagedRows("An entry of an index can't be read.", e);
        }
    }

    private static Object value(ByteBuffer in) {
        int type = in.get();
        return switch (type) {
            case NO -> false;
            case YES -> true;
            case NUMBER -> turned(in.getLong());
            case DAY -> LocalDate.ofEpochDay(turned(in.getLong()));
            case MOMENT -> Instant.ofEpochSecond(turned(in.getLong()), in.getInt());
            case ID -> new UUID(in.getLong(), in.getLong());
            case TEXT -> text(in);
            default -> throw new IllegalArgumentException("No type of a value: " + type);
        };
    }

    private static String text(ByteBuffer in) {
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        for (byte b = in.get(); b != 0 || in.hasRemaining() && in.get(in.position()) == ABOVE; b = in.get()) {
            text.write(b);
            if (b == 0) {
                in.get();
            }
        }
        return text.toString(StandardCharsets.UTF_8);
    }
}
