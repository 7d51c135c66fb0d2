// SPDX-License-Identifier: EPL-2.0
package org.wellspring.core.days;

import java.text.Normalizer;

/** A text without capitals and accents, as long as before, so that places stay. For finding words; names are compared by people. */
public final class Folded {
    private Folded() {
    }

    /** The text folded, character by character; what is outside of the basic plane stays. */
    public static String of(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            folded.append(of(text.charAt(i)));
        }
        return folded.toString();
    }

    private static char of(char c) {
        if (c < 0x80) {
            return Character.toLowerCase(c);
        }
        return switch (c) {
            case '\u2019', '\u02BC', '\u2018' -> '\'';
            case '\u00A0', '\u202F', '\u2009' -> ' ';
            case '\u2013', '\u2212' -> '-';
            default -> Character.isSurrogate(c) ? c
                    : Character.toLowerCase(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0));
        };
    }
}
