// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** How names are shown and compared. Names keep their own order. Any thread. */
public final class Names {
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
        return plain(Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)).strip();
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
        return lastWordFirst(folded(name));
    }

    private static String lastWordFirst(String name) {
        int end = name.length();
        int before = name.lastIndexOf(' ');
        while (before > 0 && SUFFIXES.contains(name.substring(before + 1, end))) {
            end = before;
            before = name.lastIndexOf(' ', end - 1);
        }
        if (before < 0 || !latin(name.substring(before + 1, end))) {
            return name;
        }
        return name.substring(before + 1, end) + " " + name.substring(0, before);
    }

    /** Of decomposed text in lower case: without its marks, plain letters, single spaces. */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length();) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (isMark(c)) {
                continue;
            }
            boolean another = space;
            space = isSpace(c);
            if (space) {
                plain.append(another ? "" : " ");
            } else if (c < 0x80) {
                plain.append((char) c);
            } else {
                plain.append(plain(c));
            }
        }
        return plain.toString();
    }

    /** Letters that Unicode does not decompose, and what people type for them. */
    private static String plain(int c) {
        return switch (c) {
            case 'ø' -> "o";
            case 'ł' -> "l";
            case 'đ', 'ð' -> "d";
            case 'þ' -> "th";
            case 'æ' -> "ae";
            case 'œ' -> "oe";
            case 'ß' -> "ss";
            case 'ı' -> "i";
            case 'ħ' -> "h";
            default -> Character.toString(c);
        };
    }

    private static boolean isMark(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    private static boolean isSpace(int c) {
        return c == ' ' || c >= '\t' && c <= '\r' || c == 0xa0 || c == 0x3000 || c == 0x200b;
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
