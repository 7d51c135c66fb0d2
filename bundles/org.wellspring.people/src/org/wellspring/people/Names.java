// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** How names are shown and compared. Names keep their own order. Any thread. */
public final class Names {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u3000\\u200b]+");
    /** Letters that Unicode does not decompose, and what people type for them. */
    private static final Map<Character, String> PLAIN = Map.of('ø', "o", 'ł', "l", 'đ', "d", 'ð', "d", 'þ', "th", 'æ',
            "ae", 'œ', "oe", 'ß', "ss", 'ı', "i", 'ħ', "h");
    private static final Set<String> SUFFIXES = Set.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv", "phd", "ph.d.", "md",
            "m.d.", "mba", "esq", "esq.");

    private Names() {
    }

    /** For comparing and finding: compatibility characters resolved, no diacritics, lower case, single spaces. */
    public static String folded(String text) {
        if (text == null || text.isBlank()) {
            return "";
        }
        if (isAscii(text)) {
            return foldedAscii(text);
        }
        String lower = plain(MARKS.matcher(Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD))
                .replaceAll(""));
        return SPACES.matcher(lower).replaceAll(" ").strip();
    }

    /** Most text is, and an import folds a hundred thousand. */
    private static String foldedAscii(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' || c >= '\t' && c <= '\r') {
                gap = !folded.isEmpty();
                continue;
            }
            if (gap) {
                folded.append(' ');
                gap = false;
            }
            folded.append(c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
        }
        return folded.toString();
    }

    /**
     * What a name sorts by, folded: the given key, else family name first. Where only the whole name is known, the
     * last word of a Latin name comes first, and others stay as they are.
     */
    public static String sortKey(String sortAs, String familyName, String givenName, String name) {
        if (sortAs != null && !sortAs.isBlank()) {
            return folded(sortAs);
        }
        if (familyName != null && !familyName.isBlank()) {
            return folded(givenName == null ? familyName : familyName + " " + givenName);
        }
        String whole = folded(name);
        List<String> words = SPACES.splitAsStream(whole).toList();
        int last = words.size() - 1;
        while (last > 0 && SUFFIXES.contains(words.get(last))) {
            last--;
        }
        if (last < 1 || !latin(words.get(last))) {
            return whole;
        }
        return words.get(last) + " " + String.join(" ", words.subList(0, last));
    }

    private static String plain(String text) {
        StringBuilder result = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            String replacement = PLAIN.get(text.charAt(i));
            if (replacement == null) {
                result.append(text.charAt(i));
            } else {
                result.append(replacement);
            }
        }
        return result.toString();
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static boolean latin(String word) {
        return Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.LATIN;
    }
}
