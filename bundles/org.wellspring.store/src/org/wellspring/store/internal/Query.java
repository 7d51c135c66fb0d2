// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.internal;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a user typed, taken apart into words the way full text does, and found again in lines of text. It runs for each hit
 * of each key stroke, so it makes no objects on its way along a line.
 */
final class Query {
    private static final int MOST_WORDS = 20;

    private final List<String> words;

    private Query(List<String> words) {
        this.words = words;
    }

    /** Takes a text apart; quotes and operators have no meaning. */
    static Query of(String text) {
        String line = Normalizer.normalize(text, Normalizer.Form.NFC);
        Set<String> words = new LinkedHashSet<>();
        for (int start = wordFrom(line, 0); start < line.length() && words.size() < MOST_WORDS;) {
            int end = wordEnd(line, start);
            words.add(fold(line.substring(start, end)));
            start = wordFrom(line, end);
        }
        return new Query(List.copyOf(words));
    }

    /** Its words, folded, as a list in JSON; they are letters and digits alone. */
    String asJson() {
        return words.stream().map(word -> '"' + word + '"').collect(Collectors.joining(",", "[", "]"));
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** As full text search wants it: every word by its beginning, and one of these whole words unless there are none. */
    String match(List<String> oneOf) {
        String all = words.stream().map(word -> '"' + word + "\"*").collect(Collectors.joining(" AND "));
        if (oneOf.isEmpty()) {
            return all;
        }
        return all + oneOf.stream().map(word -> '"' + word + '"').collect(Collectors.joining(" OR ", " AND (", ")"));
    }

    /** How many of the words begin a word of a line. */
    int matches(String line) {
        int found = 0;
        for (int start = wordFrom(line, 0); start < line.length(); start = wordFrom(line, wordEnd(line, start))) {
            for (int i = 0; i < words.size(); i++) {
                if (isAt(line, start, words.get(i))) {
                    found |= 1 << i;
                }
            }
        }
        return Integer.bitCount(found);
    }

    /** Whether a text has all of the words. */
    boolean isIn(String text) {
        return matches(text) == words.size();
    }

    /** A piece of a line around its first match, the words that match in «guillemets». */
    String snippet(String line, int before, int length) {
        StringBuilder snippet = new StringBuilder(length + before);
        int from = -1;
        int written = 0;
        int start = wordFrom(line, 0);
        while (start < line.length() && (from < 0 || start < from + length)) {
            int end = wordEnd(line, start);
            if (isMatch(line, start)) {
                if (from < 0) {
                    from = beginning(line, start - before);
                    written = from;
                }
                snippet.append(line, written, start).append('«').append(line, start, end).append('»');
                written = end;
            }
            start = wordFrom(line, end);
        }
        from = Math.max(from, 0);
        int to = Math.max(written, Math.min(line.length(), from + length));
        snippet.append(line, written, to);
        return (from > 0 ? "…" : "") + snippet + (to < line.length() ? "…" : "");
    }

    private boolean isMatch(String line, int start) {
        for (String word : words) {
            if (isAt(line, start, word)) {
                return true;
            }
        }
        return false;
    }

    private static int beginning(String line, int at) {
        if (at <= 0) {
            return 0;
        }
        int space = line.indexOf(' ', at);
        return space < 0 ? at : space + 1;
    }

    private static int wordFrom(String line, int from) {
        int at = from;
        while (at < line.length() && !Character.isLetterOrDigit(line.codePointAt(at))) {
            at += Character.charCount(line.codePointAt(at));
        }
        return at;
    }

    private static int wordEnd(String line, int start) {
        int at = start;
        while (at < line.length() && (Character.isLetterOrDigit(line.codePointAt(at)) || isMark(line.charAt(at)))) {
            at += Character.charCount(line.codePointAt(at));
        }
        return at;
    }

    private static boolean isMark(char c) {
        return c >= 0x300 && Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** Whether the word at a place in a line begins with a folded word. */
    private static boolean isAt(String line, int start, String word) {
        int at = start;
        int matched = 0;
        while (matched < word.length() && at < line.length()) {
            char c = line.charAt(at++);
            if (c < 0x80) {
                if ((c >= 'A' && c <= 'Z' ? c + 32 : c) != word.charAt(matched)) {
                    return false;
                }
                matched++;
            } else if (!isMark(c)) {
                String folded = fold(String.valueOf(c));
                if (!word.startsWith(folded, matched)) {
                    return false;
                }
                matched += folded.length();
            }
        }
        return matched >= word.length();
    }

    /** Without case and diacritics, as the index keeps words. */
    private static String fold(String word) {
        String apart = Normalizer.normalize(word, Normalizer.Form.NFD);
        StringBuilder folded = new StringBuilder(apart.length());
        for (int i = 0; i < apart.length(); i++) {
            if (!isMark(apart.charAt(i))) {
                folded.append(Character.toLowerCase(apart.charAt(i)));
            }
        }
        return folded.toString();
    }
}
