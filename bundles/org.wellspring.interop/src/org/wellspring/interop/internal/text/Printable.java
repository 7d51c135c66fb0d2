// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.text;

/**
 * Text without what no reader can show and some formats cannot hold: control characters other than tab and line ends, half
 * letters, and code points that are no characters. Any thread.
 */
public final class Printable {
    private Printable() {
    }

    /** Whether nothing has to be taken out of a text. */
    public static boolean is(String text) {
        return text == null || first(text) == text.length();
    }

    /** A text without it; the very text where there is nothing to take out. */
    public static String of(String text) {
        if (is(text)) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().filter(c -> !bad(c)).forEach(clean::appendCodePoint);
        return clean.toString();
    }

    /** Where the first such character stands; the length where there is none. */
    public static int first(String text) {
        for (int i = 0; i < text.length();) {
            char plain = text.charAt(i);
            if (plain >= ' ' && plain < 0x7F || plain == '\n') {
                i++;
                continue;
            }
            int c = text.codePointAt(i);
            if (bad(c)) {
                return i;
            }
            i += Character.charCount(c);
        }
        return text.length();
    }

    private static boolean bad(int c) {
        return c < ' ' && c != '\t' && c != '\n' && c != '\r' || c >= 0x7F && c < 0xA0
                || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE || (c & 0xFFFE) == 0xFFFE;
    }
}
