// SPDX-License-Identifier: EPL-2.0
package org.wellspring.oplog.internal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;

/** Bytes that grow. */
final class Bytes {

    private byte[] content;
    private int length;

    /** @param usual how many there are, mostly */
    Bytes(int usual) {
        content = new byte[usual];
    }

    void put(int b) {
        room(1);
        content[length++] = (byte) b;
    }

    void put(byte[] bytes) {
        put(bytes, bytes.length);
    }

    private void put(byte[] bytes, int count) {
        room(count);
        System.arraycopy(bytes, 0, content, length, count);
        length += count;
    }

    void put(Bytes other) {
        put(other.content, other.length);
    }

    /** Seven bits a byte, lowest first; the value counts as unsigned. */
    void putVarint(long value) {
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            put((int) (rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        put((int) rest);
    }

    /** A signed number that is often near zero. */
    void putZigzag(long value) {
        putVarint(value << 1 ^ value >> 63);
    }

    void putLong(long value) {
        room(Long.BYTES);
        for (int shift = 56; shift >= 0; shift -= 8) {
            content[length++] = (byte) (value >>> shift);
        }
    }

    void putUuid(UUID id) {
        putLong(id.getMostSignificantBits());
        putLong(id.getLeastSignificantBits());
    }

    /**
     * A name with its length before it.
     *
     * @throws IllegalArgumentException if the name is not well-formed Unicode
     */
    void putString(String text) {
        if (!isWellFormed(text)) {
            throw new IllegalArgumentException("A name that is not well-formed Unicode: " + text);
        }
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        putVarint(utf8.length);
        put(utf8);
    }

    /** Whether text can be written as UTF-8 and read again unchanged. */
    static boolean isWellFormed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                boolean paired = i + 1 < text.length() && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1));
                if (!paired) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }

    void clear() {
        length = 0;
    }

    int length() {
        return length;
    }

    byte[] toArray() {
        return Arrays.copyOf(content, length);
    }

    private void room(int more) {
        if (content.length - length < more) {
            int doubled = (int) Math.min(content.length * 2L, Integer.MAX_VALUE - 8);
            content = Arrays.copyOf(content, Math.max(Math.addExact(length, more), doubled));
        }
    }
}
