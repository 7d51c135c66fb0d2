// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.vcard.line;

import java.util.Locale;

/** Folds the lines of cards at 75 octets of UTF-8, as every version asks for; no letter is cut. */
public final class CardFolding {
    private static final int OCTETS = 75;

    private CardFolding() {
    }

    /** Text whose lines are whole, folded; each line ends with a return and a line feed. */
    public static String fold(String text) {
        StringBuilder out = new StringBuilder(text.length() + text.length() / 32);
        for (int from = 0; from < text.length();) {
            int end = text.indexOf("\r\n", from);
            int to = end < 0 ? text.length() : end;
            line(text, from, to, out);
            out.append("\r\n");
            from = to + 2;
        }
        return out.toString();
    }

    /** Whether a backslash, or the last of several, stands before a semicolon. */
    private static boolean escapes(String text, int from, int to) {
        int i = from;
        while (i < to && text.charAt(i) == '\\') {
            i++;
        }
        return i < to && text.charAt(i) == ';';
    }

    private static void line(String text, int from, int to, StringBuilder out) {
        int colon = text.indexOf(':', from);
        boolean quoted = colon > 0 && colon < to && text.substring(from, colon).toUpperCase(Locale.ROOT).contains("QUOTED-PRINTABLE");
        int width = 0;
        for (int i = from; i < to;) {
            int c = text.codePointAt(i);
            // Some readers look for escapes before they decode, so that one that is none is in code, and one that is one is not.
            boolean space = quoted && i > colon && i + 1 == to && c == ' ';
            boolean backslash = quoted && i > colon && c == '\\' && !escapes(text, i, to);
            // An octet of quoted-printable stays whole, and one more sign, the break itself, has to fit.
            int size = quoted && i > colon && c == '=' ? Math.min(3, to - i) : Character.charCount(c);
            int octets = space || backslash ? 3 : c < 0x80 ? size : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
            if (width + octets + (quoted ? 1 : 0) > OCTETS && (!quoted || i > colon)) {
                out.append(quoted ? "=\r\n" : "\r\n ");
                width = quoted ? 0 : 1;
                // A space there is taken for a fold by some readers.
                space |= quoted && c == ' ';
            }
            out.append(space ? "=20" : backslash ? "=5C" : text.substring(i, i + size));
            width += space ? 3 : octets;
            i += size;
        }
    }
}
