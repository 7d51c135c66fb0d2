// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.ui.internal;

import java.util.List;
import java.util.regex.Pattern;

/** One or two letters that stand for a name in an avatar. */
final class Initials {
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private Initials() {
    }

    /** First letters of the first and the last word that have one; "?" if none has. */
    static String of(String name) {
        List<String> words = SPACES.splitAsStream(name.strip()).map(w -> w.replaceAll("^[^\\p{L}\\p{N}]+", ""))
                .filter(w -> !w.isEmpty()).toList();
        if (words.isEmpty()) {
            return "?";
        }
        String one = first(words.getFirst());
        return words.size() == 1 ? one : one + first(words.getLast());
    }

    private static String first(String word) {
        return word.substring(0, word.offsetByCodePoints(0, 1)).toUpperCase(java.util.Locale.getDefault());
    }
}
