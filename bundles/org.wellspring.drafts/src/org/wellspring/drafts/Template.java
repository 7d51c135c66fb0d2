// SPDX-License-Identifier: EPL-2.0
package org.wellspring.drafts;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.wellspring.model.Purpose;

/**
 * Words with fields in them, for one occasion. As text it is a few lines of "name: value", an empty line, and the words in Markdown:
 *
 * <pre>
 * name: After we met
 * use: follow-up
 * ways: email, message
 * purpose: networking
 * subject: {last topic} | Good to have met you
 *
 * Hello {first name},
 * </pre>
 *
 * A sentence with a field that is not known of somebody is left out, and that is said; braces are never sent.
 *
 * @param key permanent; small letters, digits and hyphens. What comes later in the order of sources stands in the place of what has the same key
 * @param name in the user's language
 * @param use what it is for: "follow-up", "introduction", "thanks", "second-approach", "sharing", or whatever else
 * @param ways by which it may go, at least one
 * @param purpose what an outreach by it is for (T6); unknown where it is left open
 * @param subject a line with fields; where one of them is not known, what follows a | stands in
 * @param words Markdown with fields
 * @param source who brought it: the name of a plug-in, {@link #OWN} for the user's own, empty for Wellspring's
 */
public record Template(String key, String name, String use, Set<DraftWay> ways, Purpose purpose, String subject, String words, String source) {
    /** The source of the user's own. */
    public static final String OWN = "own";
    private static final Pattern KEY = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST_KEY = 40;

    public Template {
        ways = ways.isEmpty() ? EnumSet.allOf(DraftWay.class) : EnumSet.copyOf(ways);
    }

    /** Whether a key may be one. */
    public static boolean isKey(String key) {
        return key.length() <= LONGEST_KEY && KEY.matcher(key).matches();
    }

    /**
     * A key that no template has yet, in the letters of a name; where none of them can stand in one it is "own". One that is taken gets a number.
     *
     * @param taken whether there is a template with a key
     */
    public static String freeKey(String name, Predicate<String> taken) {
        String letters = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT).replaceAll("\\p{M}", "").replaceAll("[^a-z0-9]+", "-");
        String plain = cut(letters.replaceAll("^-|-$", ""), LONGEST_KEY);
        String first = plain.isEmpty() ? OWN : plain;
        String key = first;
        for (int number = 2; taken.test(key); number++) {
            String end = "-" + number;
            key = cut(first, LONGEST_KEY - end.length()) + end;
        }
        return key;
    }

    private static String cut(String key, int longest) {
        return key.length() > longest ? key.substring(0, longest).replaceAll("-$", "") : key;
    }

    /** Whether it is the user's own. */
    public boolean isOwn() {
        return source.equals(OWN);
    }

    /**
     * Reads one.
     *
     * @throws IllegalArgumentException with the line that can't be read, or the word of it, where there is one
     */
    public static Template read(String key, String text, String source) {
        String[] lines = text.replace("\uFEFF", "").replace("\r\n", "\n").replace('\r', '\n').split("\n", -1);
        Map<String, String> heads = new LinkedHashMap<>();
        int at = 0;
        while (at < lines.length && !lines[at].isBlank()) {
            int colon = lines[at].indexOf(':');
            String head = colon < 0 ? "" : lines[at].substring(0, colon).strip().toLowerCase(Locale.ROOT);
            if (!List.of("name", "use", "ways", "purpose", "subject").contains(head)) {
                if (heads.isEmpty()) {
                    break;
                }
                throw new IllegalArgumentException(lines[at].strip());
            }
            heads.put(head, lines[at].substring(colon + 1).strip());
            at++;
        }
        String words = Arrays.stream(lines).skip(at).collect(Collectors.joining("\n")).strip();
        return new Template(key, heads.getOrDefault("name", key), heads.getOrDefault("use", key), ways(heads.getOrDefault("ways", "")),
                purpose(heads.getOrDefault("purpose", "")), heads.getOrDefault("subject", ""), words, source);
    }

    /** The ways a list of words names. */
    static Set<DraftWay> ways(String words) {
        return Arrays.stream(words.split("[,\\s]+")).filter(word -> !word.isBlank())
                .map(word -> DraftWay.of(word).orElseThrow(() -> new IllegalArgumentException(word))).collect(Collectors.toSet());
    }

    private static Purpose purpose(String word) {
        if (word.isEmpty()) {
            return Purpose.UNKNOWN;
        }
        Purpose purpose = Purpose.get(word.toLowerCase(Locale.ROOT));
        if (purpose == null) {
            throw new IllegalArgumentException(word);
        }
        return purpose;
    }

    /** As text, which {@link #read} reads again. */
    public String written() {
        StringBuilder all = new StringBuilder();
        all.append("name: ").append(name).append('\n');
        all.append("use: ").append(use).append('\n');
        all.append("ways: ").append(ways.stream().map(DraftWay::word).collect(Collectors.joining(", "))).append('\n');
        if (purpose != Purpose.UNKNOWN) {
            all.append("purpose: ").append(purpose.getLiteral()).append('\n');
        }
        if (!subject.isEmpty()) {
            all.append("subject: ").append(subject).append('\n');
        }
        return all.append('\n').append(words).append('\n').toString();
    }
}
