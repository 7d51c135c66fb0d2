// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.internal;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a user typed, taken apart into words the way full text does. */
final class Query {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}]*");
    private static final int MOST_WORDS = 20;

    private final List<String> words;

    private Query(List<String> words) {
        this.words = words;
    }

    /** Takes a text apart; quotes and operators have no meaning. */
    static Query of(String text) {
        Set<String> words = new LinkedHashSet<>();
        Matcher matcher = WORD.matcher(Normalizer.normalize(text, Normalizer.Form.NFC));
        while (matcher.find() && words.size() < MOST_WORDS) {
            words.add(fold(matcher.group()));
        }
        return new Query(List.copyOf(words));
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
    long matches(String line) {
        Set<String> found = new LinkedHashSet<>();
        Matcher matcher = WORD.matcher(line);
        while (matcher.find()) {
            String word = fold(matcher.group());
            words.stream().filter(word::startsWith).forEach(found::add);
        }
        return found.size();
    }

    /** A piece of a line around its first match, the words that match in «guillemets». */
    String snippet(String line, int before, int length) {
        StringBuilder snippet = new StringBuilder();
        Matcher matcher = WORD.matcher(line);
        int from = -1;
        int written = 0;
        while (matcher.find() && (from < 0 || matcher.start() < from + length)) {
            String word = fold(matcher.group());
            if (words.stream().anyMatch(word::startsWith)) {
                if (from < 0) {
                    from = wordStart(line, Math.max(0, matcher.start() - before));
                    written = from;
                }
                snippet.append(line, written, matcher.start()).append('«').append(matcher.group()).append('»');
                written = matcher.end();
            }
        }
        if (from < 0) {
            from = 0;
        }
        int to = Math.max(written, Math.min(line.length(), from + length));
        snippet.append(line, written, to);
        return (from > 0 ? "…" : "") + snippet + (to < line.length() ? "…" : "");
    }

    private static int wordStart(String line, int at) {
        int start = at == 0 ? 0 : line.indexOf(' ', at) + 1;
        return start <= 0 ? at : start;
    }

    /** Without case and diacritics, as the index keeps words. */
    private static String fold(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
    }
}
