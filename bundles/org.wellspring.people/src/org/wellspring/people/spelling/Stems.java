// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.spelling;

import java.util.LinkedHashSet;
import java.util.Set;

import org.wellspring.people.spelling.Names;

/** The words of a text that can be matched against what people do: folded, without plurals and small words. */
public final class Stems {
    private static final int SHORTEST = 3;
    private static final Set<String> SMALL = Set.of("the", "and", "for", "with", "who", "that", "from", "into", "some",
            "someone", "somebody", "anyone", "anybody", "people", "person", "new", "good", "way", "help", "need", "needs",
            "her", "his", "their", "our", "your", "its", "get", "find", "meet", "looking", "look", "want", "wants", "about",
            "other", "more", "any", "all", "are", "can", "has", "have", "how", "not", "out", "work", "works", "working",
            "inc", "ltd", "llc", "gmbh", "corp", "company", "group", "co", "head", "senior", "junior", "chief");

    private Stems() {
    }

    /** Stems of a text, in its order. */
    public static Set<String> of(String text) {
        Set<String> stems = new LinkedHashSet<>();
        addTo(stems, text);
        return stems;
    }

    /** Adds the stems of a text. */
    public static void addTo(Set<String> stems, String text) {
        addFolded(stems, Names.folded(text));
    }

    /** Adds the stems of a text that is folded already; an import has a hundred thousand. */
    public static void addFolded(Set<String> stems, String text) {
        int from = 0;
        for (int at = 0; at < text.length();) {
            int character = text.codePointAt(at);
            int next = at + Character.charCount(character);
            if (!isOfWord(character)) {
                addWord(stems, text.substring(from, at));
                from = next;
            }
            at = next;
        }
        addWord(stems, text.substring(from));
    }

    private static boolean isOfWord(int character) {
        return Character.isLetter(character) || switch (Character.getType(character)) {
            case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
            default -> false;
        };
    }

    private static void addWord(Set<String> stems, String word) {
        if (word.length() >= SHORTEST && !SMALL.contains(word)) {
            stems.add(stem(word));
        }
    }

    private static String stem(String word) {
        if (word.endsWith("ies") && word.length() > 4) {
            return word.substring(0, word.length() - 3) + "y";
        }
        return word.endsWith("s") && !word.endsWith("ss") && word.length() > 3
                ? word.substring(0, word.length() - 1)
                : word;
    }
}
