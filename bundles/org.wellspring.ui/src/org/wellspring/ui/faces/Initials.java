// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.faces;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** One or two letters that stand for a name where there is no photo. Any thread. */
public final class Initials {
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u3000\\u200b]+");
    private static final Set<String> TITLES = Set.of("dr", "dr.", "prof", "prof.", "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "mag.", "dipl.-ing.", "ing.",
            "frau", "herr");
    private static final Set<String> SUFFIXES = Set.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv", "phd", "ph.d.", "md",
            "m.d.", "mba", "esq", "esq.");

    private Initials() {
    }

    /** Of the first and the last word that have a letter, titles aside; the first character in scripts without spaces; "?" for nobody, and for a number. */
    public static String of(String name) {
        List<String> words = SPACES.splitAsStream(name.strip()).map(Initials::fromLetter).filter(w -> !w.isEmpty()).toList();
        if (words.isEmpty() || name.codePoints().noneMatch(Character::isLetter)) {
            return "?";
        }
        List<String> named = words.stream().filter(w -> !SUFFIXES.contains(w.toLowerCase(Locale.ROOT))).toList();
        List<String> untitled = named.stream().dropWhile(w -> TITLES.contains(w.toLowerCase(Locale.ROOT))).toList();
        List<String> used = !untitled.isEmpty() ? untitled : named.isEmpty() ? words : named;
        String one = first(used.getFirst());
        return used.size() == 1 ? one : one + first(used.getLast());
    }

    /** The word without what stands before its first letter: a bracket, a quotation mark. */
    private static String fromLetter(String word) {
        int start = 0;
        while (start < word.length() && !Character.isLetterOrDigit(word.codePointAt(start))) {
            start += Character.charCount(word.codePointAt(start));
        }
        return word.substring(start);
    }

    private static String first(String word) {
        return word.substring(0, word.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT);
    }
}
