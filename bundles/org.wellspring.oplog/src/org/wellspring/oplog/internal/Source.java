// SPDX-License-Identifier: EPL-2.0
package org.wellspring.oplog.internal;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;

import org.wellspring.oplog.codec.CodecException;

/** Reads bytes up to a limit, and says where they are not what they should be. */
final class Source {
    private static final char REPLACEMENT = '\uFFFD';

    private final byte[] content;
    private final int end;
    private int at;

    Source(byte[] content) {
        this(content, 0, content.length);
    }

    private Source(byte[] content, int from, int end) {
        this.content = content;
        this.at = from;
        this.end = end;
    }

    /** The same bytes from here on, to be read ahead. */
    Source copy() {
        return new Source(content, at, end);
    }

    int remaining() {
        return end - at;
    }

    int position() {
        return at;
    }

    int next() throws CodecException {
        need(1);
        return content[at++] & 0xFF;
    }

    long varint() throws CodecException {
        long value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            int b = next();
            value |= (long) (b & 0x7F) << shift;
            if ((b & 0x80) == 0) {
                if (b == 0 && shift > 0 || shift == 63 && b > 1) {
                    throw broken("a number that is not written in its shortest form");
                }
                return value;
            }
        }
        throw broken("a number of more than 64 bits");
    }

    long zigzag() throws CodecException {
        long value = varint();
        return value >>> 1 ^ -(value & 1);
    }

    /** A count or length that can't be more than what is left. */
    int count(int bytesEach) throws CodecException {
        long count = varint();
        if (count < 0 || count > remaining() / bytesEach) {
            throw broken("a length of " + Long.toUnsignedString(count) + " where only " + remaining() + " bytes are left");
        }
        return (int) count;
    }

    long fixedLong() throws CodecException {
        need(8);
        long value = ByteBuffer.wrap(content, at, 8).getLong();
        at += 8;
        return value;
    }

    UUID uuid() throws CodecException {
        return new UUID(fixedLong(), fixedLong());
    }

    String string() throws CodecException {
        return utf8(count(1));
    }

    String utf8(int length) throws CodecException {
        need(length);
        String text = new String(content, at, length, StandardCharsets.UTF_8);
        if (text.indexOf(REPLACEMENT) >= 0) {
            requireUtf8(length);
        }
        at += length;
        return text;
    }

    /** The quick way puts a replacement for what is malformed, which may also have been written. */
    private void requireUtf8(int length) throws CodecException {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content, at, length));
        } catch (CharacterCodingException e) {
            throw new CodecException("Malformed operations at byte " + at + ": text that is not UTF-8", e);
        }
    }

    byte[] rest() {
        byte[] rest = Arrays.copyOfRange(content, at, end);
        at = end;
        return rest;
    }

    /** The next bytes with a length before them, as a source of their own. */
    Source frame() throws CodecException {
        int length = count(1);
        Source frame = new Source(content, at, at + length);
        at += length;
        return frame;
    }

    CodecException broken(String what) {
        return new CodecException("Malformed operations at byte " + at + ": " + what);
    }

    private void need(int bytes) throws CodecException {
        if (remaining() < bytes) {
            throw new CodecException("Truncated operations: " + bytes + " bytes expected at byte " + at + ", "
                    + remaining() + " left");
        }
    }
}
