// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.spelling;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** How names are shown and compared. Names keep their own order. Any thread. */
public final class Names {
    private static final Set<String> SUFFIXES = Set.of("jr", "jr.", "sr", "sr.", "ii", "iii", "iv", "phd", "ph.d.", "md",
            "m.d.", "mba", "esq", "esq.");
    /** What is said before or behind a name and belongs to nobody's name; "junior" and numbers tell two people apart and stay. */
    private static final Set<String> HONORIFICS = Set.of("mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "sir",
            "herr", "frau", "dipl", "ing", "mag", "phd", "md", "mba", "esq", "mme", "mlle", "sra", "srta", "lic",
            "doctor", "doktor", "dott", "dottssa", "drs", "ir", "rev", "hon");

    private Names() {
    }

    /**
     * For finding: compatibility characters resolved, no diacritics, lower case, single spaces, one apostrophe and one hyphen
     * for the many there are. Punctuation stays.
     */
    public static String folded(String text) {
        if (text == null || text.isBlank()) {
            return "";
        }
        if (isAscii(text)) {
            return foldedAscii(text);
        }
        String apart = Normalizer.normalize(text.replace('\u00b4', '\''), Normalizer.Form.NFKD);
        return plain(apart.toLowerCase(Locale.ROOT)).strip();
    }

    /** For telling whether two texts are the same but for their spelling: folded, and punctuation is as good as a space. */
    public static String key(String text) {
        String folded = folded(text);
        StringBuilder key = new StringBuilder(folded.length());
        boolean gap = false;
        for (int i = 0; i < folded.length();) {
            int c = folded.codePointAt(i);
            i += Character.charCount(c);
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c >= 0x80 && (Character.isLetterOrDigit(c) || isMark(c) && !gap && !key.isEmpty())) {
                if (gap && !key.isEmpty()) {
                    key.append(' ');
                }
                key.appendCodePoint(c);
                gap = false;
            } else {
                // O'Brien and OBrien are one word
                gap |= c != '\'';
            }
        }
        return key.toString();
    }

    /**
     * How somebody is spoken to in a letter: by the given name where that is known. Else nobody knows which part of the name it is, so it is all
     * of it where it has more than two words, or begins with a title.
     *
     * @param given the given name; empty where it is not known
     */
    public static String spoken(String given, String name) {
        if (!given.isBlank()) {
            return given.strip();
        }
        String[] words = name.strip().split("\\s+");
        return words.length == 2 && !HONORIFICS.contains(key(words[0])) ? words[0] : name.strip();
    }

    /** The words of {@link #key}; none of an empty text. */
    public static List<String> words(String text) {
        String key = key(text);
        return key.isEmpty() ? List.of() : Arrays.asList(key.split(" "));
    }

    /**
     * The words of a person's whole name in the order of the alphabet, without "Dr." and the like: the same for "Ana Ruiz",
     * "Ruiz, Ana" and "Dr. Ana Ruiz".
     */
    public static List<String> whole(String name) {
        List<String> words = words(name);
        List<String> own = new ArrayList<>(words);
        own.removeAll(HONORIFICS);
        List<String> kept = own.isEmpty() ? new ArrayList<>(words) : own;
        Collections.sort(kept);
        return kept;
    }

    /**
     * Whether two spellings of a name are one for those who read it: the same letters, accents too, but for capitals, spaces, the sort of
     * apostrophe and hyphen, and "Ruiz, Ana". Of two that are not, neither says what the other did.
     */
    public static boolean sameSpelling(String one, String other) {
        return spelling(one).equals(spelling(other));
    }

    private static List<String> spelling(String name) {
        String lower = name == null ? "" : Normalizer.normalize(name.replace('\u00b4', '\''), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        StringBuilder plain = new StringBuilder(lower.length());
        lower.codePoints().filter(c -> Character.getType(c) != Character.FORMAT)
                .forEach(c -> plain.append(isApostropheOrHyphen(c) ? plain(c) : Character.toString(c)));
        return Arrays.stream(plain.toString().split("[\\s\\p{Z},]+")).filter(word -> !word.isEmpty()).sorted().toList();
    }

    private static boolean isApostropheOrHyphen(int c) {
        String plain = plain(c);
        return plain.equals("'") || plain.equals("-");
    }

    /** The name without "Dr." and the like before or behind it, in its own spelling. */
    public static String withoutHonorifics(String name) {
        String own = Arrays.stream(name.strip().split("\\s+")).filter(word -> !HONORIFICS.contains(key(word))).collect(Collectors.joining(" "));
        return own.isEmpty() ? name.strip() : own;
    }

    /** Whether a name is more than one word that many share, and more than a word with initials. */
    public static boolean isWhole(String name) {
        return !wholeKey(name).isEmpty();
    }

    /** Equal for two whole names that are the same in any order; empty for a name that is not whole. */
    public static String wholeKey(String name) {
        List<String> whole = whole(name);
        int told = 0;
        for (String word : whole) {
            told += word.length() > 1 ? 1 : 0;
        }
        return told > 1 || told == 1 && isWholeInOneWord(key(name)) ? String.join(" ", whole) : "";
    }

    /** Family and given name are one word in some scripts. */
    private static boolean isWholeInOneWord(String key) {
        return !latin(key) && key.codePointCount(0, key.length()) > 1 && isWrittenTogether(key.codePointAt(0));
    }

    /**
     * Whether two names may be one person's: one has no word, or no initial, that the other contradicts. True where one of
     * them is empty.
     */
    public static boolean compatible(String one, String other) {
        List<String> a = whole(one);
        List<String> b = whole(other);
        return a.isEmpty() || b.isEmpty() || covers(a, b) || covers(b, a);
    }

    /** Whether each word of the shorter is in the longer, in full or as an initial. */
    private static boolean covers(List<String> longer, List<String> shorter) {
        List<String> left = new ArrayList<>(longer);
        int same = 0;
        for (String word : shorter) {
            boolean whole = left.remove(word);
            same += whole ? 1 : 0;
            if (!whole && !takeInitial(left, word)) {
                return false;
            }
        }
        return same > 0;
    }

    private static boolean takeInitial(List<String> left, String word) {
        for (String candidate : left) {
            if ((word.length() == 1 || candidate.length() == 1) && candidate.charAt(0) == word.charAt(0)) {
                return left.remove(candidate);
            }
        }
        return false;
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
            folded.append(c >= 'A' && c <= 'Z' ? (char) (c + 32) : c == '`' ? '\'' : c);
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
        int base = ' ';
        for (int i = 0; i < text.length();) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (isMark(c)) {
                if (isVowelOfItsOwn(base)) {
                    plain.appendCodePoint(c);
                }
                continue;
            }
            boolean another = space;
            space = isSpace(c);
            if (space) {
                plain.append(another ? "" : " ");
            } else if (c < 0x80) {
                plain.append(c == '`' ? '\'' : (char) c);
            } else if (Character.getType(c) != Character.FORMAT) {
                plain.append(plain(c));
            }
            base = c;
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
            case 'ς' -> "σ";
            case '\u2018', '\u2019', '\u201b', '\u2032', '\u02bc', '\u02b9', '\u02bb', '\u02bd', '\ua78c' -> "'";
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' -> "-";
            default -> Character.toString(c);
        };
    }

    private static boolean isMark(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    /** In the scripts of India and Japan, among others, a mark makes another name; elsewhere people leave it out. */
    private static boolean isVowelOfItsOwn(int base) {
        return base >= 0x80 && switch (Character.UnicodeScript.of(base)) {
            case LATIN, GREEK, CYRILLIC, ARABIC, HEBREW, COMMON, INHERITED -> false;
            default -> true;
        };
    }

    private static boolean isWrittenTogether(int c) {
        return switch (Character.UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, THAI, LAO, KHMER, MYANMAR -> true;
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
        return !word.isEmpty() && Character.UnicodeScript.of(word.codePointAt(0)) == Character.UnicodeScript.LATIN;
    }
}
