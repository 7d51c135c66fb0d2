// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.model;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** When two spellings mean the same: without regard to case, accents, spacing and punctuation. */
public final class Folding {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern NO_DIGIT = Pattern.compile("[^0-9+]");

    private Folding() {
    }

    /** A name or any text, folded. */
    public static String name(String text) {
        if (text == null) {
            return "";
        }
        String folded = text;
        if (!plain(text)) {
            folded = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        }
        return GAPS.matcher(folded.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    private static boolean plain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 127) {
                return false;
            }
        }
        return true;
    }

    /** An e-mail address, folded. */
    public static String email(String address) {
        return address == null ? "" : address.strip().toLowerCase(Locale.ROOT);
    }

    /** A telephone number: its digits, with a plus for 00. */
    public static String phone(String number) {
        if (number == null) {
            return "";
        }
        String digits = NO_DIGIT.matcher(number).replaceAll("");
        if (digits.isEmpty()) {
            return name(number);
        }
        return digits.startsWith("00") ? "+" + digits.substring(2) : digits;
    }

    /** Whether two names may be one person's: one has no word, or no initial, that the other contradicts. */
    public static boolean compatible(String one, String other) {
        List<String> a = words(one);
        List<String> b = words(other);
        if (a.isEmpty() || b.isEmpty()) {
            return true;
        }
        return covers(a, b) || covers(b, a);
    }

    private static List<String> words(String name) {
        String folded = name(name);
        return folded.isEmpty() ? List.of() : Arrays.asList(folded.split(" "));
    }

    /** Whether each word of the shorter is in the longer, in full or as an initial. */
    private static boolean covers(List<String> longer, List<String> shorter) {
        Set<String> left = new HashSet<>(longer);
        int whole = 0;
        for (String word : shorter) {
            boolean same = left.remove(word);
            whole += same ? 1 : 0;
            if (!same && !takeInitial(left, word)) {
                return false;
            }
        }
        return whole > 0;
    }

    private static boolean takeInitial(Set<String> left, String word) {
        for (String candidate : left) {
            if ((word.length() == 1 || candidate.length() == 1) && candidate.charAt(0) == word.charAt(0)) {
                return left.remove(candidate);
            }
        }
        return false;
    }
}
