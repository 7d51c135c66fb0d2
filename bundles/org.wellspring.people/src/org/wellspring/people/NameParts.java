// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.wellspring.people.spelling.Names;

/**
 * What a whole name consists of (M15). Taking one apart is a guess that the user sees and can correct: particles stay
 * with the family name (Anne-Sophie van den Berg), and names in Chinese, Japanese or Korean script begin with the family.
 * Any thread.
 *
 * @param prefix titles before the name; empty text for none, as with all parts
 * @param given the given name
 * @param additional further given names
 * @param family the family name
 * @param suffix what follows: Jr., PhD
 */
public record NameParts(String prefix, String given, String additional, String family, String suffix) {
    private static final Set<String> PREFIXES = Set.of("dr", "prof", "professor", "mr", "mrs", "ms", "miss", "mx", "sir",
            "dame", "lady", "lord", "rev", "hon", "herr", "frau", "dipl.-ing", "mag", "ing", "mme", "mlle", "sra", "srta", "don",
            "doña", "sig", "dott", "dra");
    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv", "phd", "ph.d", "md", "m.d", "mba",
            "esq", "msc", "m.sc", "bsc", "b.sc", "cpa", "ma", "m.a");
    private static final Set<String> PARTICLES = Set.of("von", "van", "vom", "zu", "zum", "zur", "de", "da", "do", "dos", "das",
            "del", "della", "delle", "dello", "degli", "di", "du", "des", "la", "le", "les", "lo", "den", "der", "het", "'t", "’t", "ten", "ter",
            "te", "af", "av", "al", "el", "bin", "ibn", "ben", "bint", "abu", "san", "santa", "st", "saint", "op", "in", "'s", "’s");
    /** Not as the beginning of a family name where they stand between two of them: García y Vega. */
    private static final Set<String> BETWEEN = Set.of("y", "e", "i", "und", "and", "&");
    /** In Vietnamese the family comes first; these tell it by what follows. */
    private static final Set<String> VIETNAMESE = Set.of("nguyen", "tran", "le", "pham", "huynh", "hoang", "phan", "vu", "vo",
            "dang", "bui", "do", "ho", "ngo", "duong", "ly", "truong", "dinh", "lam");
    private static final Set<String> VIETNAMESE_MIDDLE = Set.of("thi", "van", "ngoc", "minh", "duc", "quang", "thanh", "huu", "xuan");
    private static final Set<String> TWO_CHARACTER_FAMILIES = Set.of("欧阳", "歐陽", "司马", "司馬", "上官", "诸葛", "諸葛", "司徒",
            "夏侯", "东方", "東方", "南宫", "南宮", "尉迟", "尉遲", "皇甫", "남궁", "황보", "제갈", "선우", "독고", "사공", "서문");
    private static final Set<UnicodeScript> FAMILY_FIRST = EnumSet.of(UnicodeScript.HAN, UnicodeScript.HANGUL,
            UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA);

    /** Takes a whole name apart. */
    public static NameParts of(String name) {
        String text = name == null ? "" : name.strip().replaceAll("\\s+", " ");
        if (text.isEmpty()) {
            return new NameParts("", "", "", "", "");
        }
        if (isFamilyFirstScript(text)) {
            return eastAsian(text);
        }
        List<String> suffix = new ArrayList<>();
        int comma = text.lastIndexOf(',');
        while (comma > 0 && isAll(SUFFIXES, text.substring(comma + 1))) {
            suffix.add(0, text.substring(comma + 1).strip());
            text = text.substring(0, comma).strip();
            comma = text.lastIndexOf(',');
        }
        String familyBefore = "";
        comma = text.indexOf(',');
        if (comma > 0 && comma < text.length() - 1) {
            familyBefore = text.substring(0, comma).strip();
            text = text.substring(comma + 1).strip();
        }
        List<String> words = new ArrayList<>(Arrays.asList(text.split(" ")));
        List<String> prefix = new ArrayList<>();
        while (words.size() > 1 && PREFIXES.contains(plain(words.getFirst()))) {
            prefix.add(words.removeFirst());
        }
        while (words.size() > (familyBefore.isEmpty() ? 2 : 1) && SUFFIXES.contains(plain(words.getLast()))) {
            suffix.add(0, words.removeLast());
        }
        String before = String.join(" ", prefix);
        String after = String.join(" ", suffix);
        if (!familyBefore.isEmpty()) {
            return new NameParts(before, words.getFirst(), join(words, 1, words.size()), familyBefore, after);
        }
        if (words.size() > 2 && VIETNAMESE.contains(Names.folded(words.getFirst()))
                && VIETNAMESE_MIDDLE.contains(Names.folded(words.get(1)))) {
            return new NameParts(before, words.getLast(), join(words, 1, words.size() - 1), words.getFirst(), after);
        }
        int family = familyFrom(words);
        return family == 0 ? new NameParts(before, "", "", join(words, 0, words.size()), after)
                : new NameParts(before, words.getFirst(), join(words, 1, family), join(words, family, words.size()), after);
    }

    /** The parts as one name, in the order that their script has. */
    public String written() {
        if (isFamilyFirstScript(family + given) && prefix.isEmpty() && suffix.isEmpty()) {
            return family + additional + given;
        }
        StringBuilder name = new StringBuilder();
        for (String part : List.of(prefix, given, additional, family)) {
            name.append(name.isEmpty() || part.isBlank() ? "" : " ").append(part.strip());
        }
        return name + (suffix.isBlank() ? "" : (name.isEmpty() ? "" : " ") + suffix.strip());
    }

    /** Whether a name of this script begins with the family. */
    public static boolean isFamilyFirstScript(String text) {
        return !text.isBlank() && text.codePoints().filter(Character::isLetter).findAny().isPresent()
                && text.codePoints().filter(Character::isLetter).allMatch(c -> FAMILY_FIRST.contains(UnicodeScript.of(c))
                        || c == 'ー');
    }

    private static NameParts eastAsian(String text) {
        int dot = Math.max(text.indexOf('・'), text.indexOf('·'));
        if (dot > 0) {
            // a name from elsewhere, in its own order
            return new NameParts("", text.substring(0, dot), "", text.substring(dot + 1), "");
        }
        int space = text.indexOf(' ') < 0 ? text.indexOf('\u3000') : text.indexOf(' ');
        if (space > 0) {
            return new NameParts("", text.substring(space + 1).strip(), "", text.substring(0, space), "");
        }
        boolean kana = text.codePoints().anyMatch(c -> UnicodeScript.of(c) == UnicodeScript.HIRAGANA
                || UnicodeScript.of(c) == UnicodeScript.KATAKANA);
        int length = text.codePointCount(0, text.length());
        if (kana || length < 2 || length > 4) {
            return new NameParts("", "", "", text, "");
        }
        int family = length == 4 || length == 3 && TWO_CHARACTER_FAMILIES.contains(text.substring(0, 2)) ? 2 : 1;
        int cut = text.offsetByCodePoints(0, family);
        return new NameParts("", text.substring(cut), "", text.substring(0, cut), "");
    }

    /** The word that the family name begins with: the first particle, else the last word and what is joined to it. */
    private static int familyFrom(List<String> words) {
        if (words.size() == 1) {
            return 1;
        }
        for (int i = 0; i < words.size() - 1; i++) {
            String word = words.get(i);
            boolean lower = Character.isLowerCase(word.codePointAt(0)) || word.startsWith("'") || word.startsWith("’");
            if (PARTICLES.contains(plain(word)) && (lower || i > 0) && !(i == 0 && words.size() > 3)) {
                return i;
            }
        }
        int last = words.size() - 1;
        return last > 2 && BETWEEN.contains(plain(words.get(last - 1))) ? last - 2 : last;
    }

    private static boolean isAll(Set<String> of, String text) {
        return !text.isBlank() && Arrays.stream(text.strip().split("[ ,]+")).allMatch(word -> of.contains(plain(word)));
    }

    private static String plain(String word) {
        String lower = word.toLowerCase(java.util.Locale.ROOT);
        return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }

    private static String join(List<String> words, int from, int to) {
        return from >= to ? "" : String.join(" ", words.subList(from, to));
    }
}
