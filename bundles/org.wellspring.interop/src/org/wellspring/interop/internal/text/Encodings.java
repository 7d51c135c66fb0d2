// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.text;

import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Optional;

import org.mozilla.universalchardet.UniversalDetector;

/** Tells the encoding of a file by its first bytes. */
public final class Encodings {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /**
     * What a file begins with.
     *
     * @param wide UTF-16 or UTF-32, in which even a comma is more than one byte; empty for all else
     * @param skip length of the byte order mark
     */
    public record Start(Optional<Charset> wide, int skip) {
    }

    private Encodings() {
    }

    /** Looks for a byte order mark, or for the zeros that show UTF-16 without one. */
    public static Start start(byte[] head) {
        int b0 = at(head, 0);
        int b1 = at(head, 1);
        int b2 = at(head, 2);
        if (b0 == 0xEF && b1 == 0xBB && b2 == 0xBF) {
            return new Start(Optional.empty(), 3);
        }
        if (b0 == 0xFF && b1 == 0xFE) {
            boolean four = head.length >= 4 && b2 == 0 && at(head, 3) == 0;
            return four ? wide("UTF-32LE", 4) : wide("UTF-16LE", 2);
        }
        if (b0 == 0xFE && b1 == 0xFF) {
            return wide("UTF-16BE", 2);
        }
        if (b0 == 0 && b1 == 0 && b2 == 0xFE && at(head, 3) == 0xFF) {
            return wide("UTF-32BE", 4);
        }
        return withoutMark(head);
    }

    private static Start withoutMark(byte[] head) {
        int pairs = Math.min(head.length, 512) / 2;
        int first = 0;
        int second = 0;
        for (int i = 0; i < pairs; i++) {
            first += head[2 * i] == 0 ? 1 : 0;
            second += head[2 * i + 1] == 0 ? 1 : 0;
        }
        if (pairs >= 8 && second > pairs * 3 / 5 && first < pairs / 20 + 1) {
            return wide("UTF-16LE", 0);
        }
        if (pairs >= 8 && first > pairs * 3 / 5 && second < pairs / 20 + 1) {
            return wide("UTF-16BE", 0);
        }
        return new Start(Optional.empty(), 0);
    }

    private static Start wide(String charset, int skip) {
        return new Start(Optional.of(Charset.forName(charset)), skip);
    }

    private static int at(byte[] bytes, int index) {
        return index < bytes.length ? bytes[index] & 0xFF : -1;
    }

    /**
     * The encoding of the lines that are no UTF-8: a guess from the text itself. The detector mistakes short western
     * text for all sorts of things, so it is believed only where much of the text is outside ASCII, as in Cyrillic or
     * Japanese names; otherwise it is the Windows encoding of western Europe, a superset of Latin-1.
     */
    public static Charset fallback(byte[] head) {
        int high = 0;
        int letters = 0;
        UniversalDetector detector = new UniversalDetector();
        int from = 0;
        for (int i = 0; i <= head.length; i++) {
            if (i == head.length || head[i] == '\n' || head[i] == '\r') {
                byte[] line = java.util.Arrays.copyOfRange(head, from, i);
                if (!Decoding.ascii(line, line.length) && !Decoding.utf8(line, line.length)) {
                    byte[] values = values(line);
                    detector.handleData(values, 0, values.length);
                    detector.handleData(new byte[] {'\n'}, 0, 1);
                    for (byte b : values) {
                        high += b < 0 ? 1 : 0;
                        letters += b < 0 || Character.isLetter(b) ? 1 : 0;
                    }
                }
                from = i + 1;
            }
        }
        detector.dataEnd();
        String name = detector.getDetectedCharset();
        boolean western = name == null || high * 3 < letters || name.toUpperCase(Locale.ROOT).startsWith("UTF");
        return western ? WINDOWS : named(name).orElse(WINDOWS);
    }

    /** A vCard line without its property name, which is ASCII and says nothing of the language. */
    private static byte[] values(byte[] line) {
        for (int i = 0; i < line.length; i++) {
            if (line[i] == ':') {
                return java.util.Arrays.copyOfRange(line, i, line.length);
            }
        }
        return line;
    }

    /** The encoding of this name, if this machine knows it. */
    public static Optional<Charset> named(String name) {
        try {
            return Optional.of(Charset.forName(name.strip()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Whether these bytes are text at all: hardly any control characters. */
    public static boolean text(byte[] head) {
        int odd = 0;
        for (byte b : head) {
            boolean control = b >= 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != 0x0C && b != 0x1B;
            odd += control || b == 0x7F ? 1 : 0;
        }
        return odd * 20 <= head.length;
    }
}
