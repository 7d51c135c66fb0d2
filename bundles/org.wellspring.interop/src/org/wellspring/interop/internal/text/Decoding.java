// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Makes text of a line's bytes: UTF-8 where they are valid UTF-8, which foreign text hardly ever is by chance, and the
 * file's older encoding where they are not.
 */
public final class Decoding {
    private final Charset fallback;
    private volatile boolean foreign;

    /** With the encoding of lines that are no UTF-8. */
    public Decoding(Charset fallback) {
        this.fallback = fallback;
    }

    /** The encoding of what is no UTF-8. */
    public Charset fallback() {
        return fallback;
    }

    /** The text of these bytes. */
    public String text(byte[] bytes, int length) {
        if (ascii(bytes, length)) {
            return new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
        }
        if (utf8(bytes, length)) {
            return new String(bytes, 0, length, StandardCharsets.UTF_8);
        }
        foreign = true;
        return new String(bytes, 0, length, fallback);
    }

    /** Whether some text was no UTF-8. */
    public boolean isForeign() {
        return foreign;
    }

    /** The same of a piece of a file that may end within a letter, so that it says nothing of the encoding. */
    public String peek(byte[] bytes, int length) {
        boolean before = foreign;
        String text = text(bytes, length);
        foreign = before;
        return text;
    }

    /** Whether all bytes are below 128: ASCII, or one of the older Japanese encodings, which switch by an escape. */
    public static boolean ascii(byte[] bytes, int length) {
        for (int i = 0; i < length; i++) {
            if (bytes[i] < 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether the bytes are valid UTF-8. */
    public static boolean utf8(byte[] bytes, int length) {
        try {
            StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes, 0, length));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
