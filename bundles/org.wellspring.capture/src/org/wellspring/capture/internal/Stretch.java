// SPDX-License-Identifier: EPL-2.0
package org.wellspring.capture.internal;

import java.util.regex.Pattern;

import org.wellspring.capture.Part;

/** A part of a text that knows where it stands in it. */
record Stretch(String text, int start) {
    /** Stands for what was taken out: a space to every pattern, but no name, firm or occasion goes on behind it. */
    static final char HOLE = '\u000B';
    /** Ends in a short form whose point belongs to it: "Inc.", "S.A.". */
    private static final Pattern SHORT = Pattern.compile("(?:(?<!\\p{L})\\p{L}|\\d\\.\\s?\\d{1,2}|\\b(?:Inc|Ltd|Co|Corp|Jr|Sr|Bros))\\.$");

    Stretch sub(int from, int to) {
        return new Stretch(text.substring(from, to), start + from);
    }

    /** Without spaces and stray punctuation at either end. */
    Stretch strip() {
        int from = 0;
        int to = text.length();
        while (from < to && isEdge(text.charAt(from))) {
            from++;
        }
        while (to > from && isEdge(text.charAt(to - 1)) && !SHORT.matcher(text.substring(from, to)).find()) {
            to--;
        }
        return sub(from, to);
    }

    /** Without spaces at either end, of which there may be thousands. */
    Stretch withoutBlanks() {
        String left = text.stripLeading();
        int from = text.length() - left.length();
        return sub(from, from + left.stripTrailing().length());
    }

    /** With a hole in place of a part of it, so that places stay. */
    Stretch without(int from, int to) {
        return new Stretch(text.substring(0, from) + String.valueOf(HOLE).repeat(to - from) + text.substring(to), start);
    }

    boolean isEmpty() {
        return text.isBlank();
    }

    Part.Span span() {
        return new Part.Span(start, start + text.length());
    }

    /** In one line with single spaces. */
    String words() {
        return text.strip().replaceAll("\\s+", " ");
    }

    private static boolean isEdge(char c) {
        return Character.isWhitespace(c) || ",;:.!?–—-()[]\"“”".indexOf(c) >= 0;
    }
}
