// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.internal.likeness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.wellspring.core.rows.Rows;
import org.wellspring.people.internal.rows.PersonTables;
import org.wellspring.people.spelling.Names;

/** Finds whom a user means by what they wrote. Any thread. */
public final class NamedPeople {
    private static final int MOST = 20;
    private static final char RELATIONS = '\u0003';
    /** Everything of this and smaller begins a part that is not the person's own name or address: see {@link PersonTables}. */
    private static final char LAST_FRAME = '\u0004';
    private static final int FEWEST_OF_AN_ID = 8;
    private static final String ONE_NAME = """
            SELECT p.n, p.words, o.data ->> '$.givenName',
              (SELECT group_concat(value, char(10)) FROM json_each(o.data, '$.nicknames'))
            FROM person p JOIN object o ON o.n = p.n WHERE instr(p.words, ?) > 0 ORDER BY p.last_touch DESC, p.sort""";
    private static final String AT = "SELECT p.id FROM person_key k JOIN person p ON p.n = k.n WHERE k.kind = 'email' AND k.value = ? LIMIT ?";
    private final Rows rows;

    /** Among these rows. */
    public NamedPeople(Rows rows) {
        this.rows = rows;
    }

    /** Numbers of those it may be: by id, else by address, else by the very name, else by every word of it. */
    public List<Long> find(String written) {
        String text = written == null ? "" : written.strip();
        if (text.isEmpty()) {
            return List.of();
        }
        List<Long> found = byId(text);
        if (found.isEmpty()) {
            found = byKey(text.toLowerCase(Locale.ROOT));
        }
        if (found.isEmpty()) {
            found = byName(text);
        }
        if (found.isEmpty()) {
            found = byOneName(text);
        }
        return found.isEmpty() ? byWords(text) : found;
    }

    /**
     * Those whom one word calls: by their given name or nickname; else, whose name has it as a word. None where there
     * are several words.
     */
    public List<Long> byOneName(String name) {
        String word = Names.folded(name);
        if (word.isEmpty() || word.contains(" ")) {
            return List.of();
        }
        List<Long> called = new ArrayList<>();
        List<Long> named = new ArrayList<>();
        rows.query(ONE_NAME, r -> {
            List<String> own = Arrays.asList(firstLine(r.text(2)).split(" "));
            boolean nickname = r.text(4) != null && r.text(4).lines().anyMatch(other -> Names.folded(other).equals(word));
            if (own.getFirst().equals(word) || Names.folded(r.text(3)).equals(word) || nickname) {
                called.add(r.number(1));
            } else if (own.contains(word)) {
                named.add(r.number(1));
            }
            return null;
        }, word);
        List<Long> found = called.isEmpty() ? named : called;
        return found.subList(0, Math.min(MOST, found.size()));
    }

    /** Those with exactly this name, however accents and capitals are written. */
    public List<Long> byName(String name) {
        return rows.query("SELECT n FROM person_key WHERE kind = 'name' AND value = ? ORDER BY n LIMIT ?", r -> r.number(1),
                Names.folded(name), MOST);
    }

    /** Those in whose name or nicknames every word begins a word. */
    public List<Long> byWords(String name) {
        StringBuilder sql = new StringBuilder("SELECT n, words FROM person WHERE 1");
        List<Object> arguments = new ArrayList<>();
        for (String word : Names.folded(name).split(" ")) {
            // the first test is cheap and leaves the second little to do
            sql.append(" AND instr(words, ?) > 0 AND instr(' ' || replace(words, char(10), ' '), ' ' || ?) > 0");
            arguments.add(word);
            arguments.add(word);
        }
        List<String> words = Arrays.asList(Names.folded(name).split(" "));
        // the name of a spouse or an assistant is somebody else's, and a town is nobody's
        List<Long> found = new ArrayList<>();
        rows.query(sql + " ORDER BY sort, n", r -> found.size() < MOST
                && words.stream().allMatch(ownWords(r.text(2))::contains) && found.add(r.number(1)), arguments.toArray());
        return found;
    }

    private static String ownWords(String words) {
        int others = othersFrom(words);
        return others < 0 ? words : words.substring(0, others);
    }

    /** Where relations and places begin, which call nobody; negative where there are none. */
    private static int othersFrom(String words) {
        int relations = words.indexOf(RELATIONS);
        return relations < 0 ? words.indexOf(LAST_FRAME) : relations;
    }

    /** Those of whose names, relations, organization, title, addresses and places every word is a part, in any script; by their names. */
    public List<Long> byParts(String text, int limit) {
        List<String> words = Arrays.stream(Names.folded(text).split(" ")).filter(word -> !word.isEmpty()).toList();
        List<Long> found = new ArrayList<>();
        if (!words.isEmpty()) {
            String all = words.stream().map(word -> "instr(words, ?) > 0").collect(Collectors.joining(" AND "));
            rows.query("SELECT n, words FROM person WHERE " + all + " ORDER BY sort, n", r -> found.size() < limit
                    && words.stream().allMatch(withoutLabels(r.text(2))::contains) && found.add(r.number(1)), words.toArray());
        }
        return found;
    }

    /** Without kinds and tags, which are framed and come after the person's own words. */
    private static String withoutLabels(String words) {
        int kinds = words.indexOf('\u0001');
        int tags = words.indexOf('\u0002');
        int others = othersFrom(words);
        int end = kinds >= 0 ? kinds : tags;
        return end < 0 ? words : words.substring(0, end) + (others < 0 ? "" : words.substring(others));
    }

    /** Those in whose own name every word begins a word. */
    public List<Long> byNameWords(String name) {
        List<String> words = Arrays.asList(Names.folded(name).split(" "));
        return named(words.subList(0, 1),
                own -> words.stream().allMatch(word -> own.stream().anyMatch(other -> other.startsWith(word))));
    }

    /** Those whose name shares a word with this one, the rest being a short form or a slip of the pen: Jon, John. */
    public List<Long> similar(String name) {
        List<String> words = Arrays.asList(Names.folded(name).split(" "));
        return named(words, own -> SimilarNames.similar(words, own));
    }

    /** Those whose own name has one of these words in it and fits; the name is the first line of the words. */
    private List<Long> named(List<String> anyOf, Predicate<List<String>> fits) {
        String any = anyOf.stream().map(word -> "instr(words, ?) > 0").collect(Collectors.joining(" OR "));
        List<Long> found = new ArrayList<>();
        rows.query("SELECT n, words FROM person WHERE " + any + " ORDER BY sort, n",
                r -> fits.test(Arrays.asList(firstLine(r.text(2)).split(" "))) && found.add(r.number(1)), anyOf.toArray());
        return found.subList(0, Math.min(MOST, found.size()));
    }

    private static String firstLine(String words) {
        int end = 0;
        while (end < words.length() && words.charAt(end) > LAST_FRAME && words.charAt(end) != '\n') {
            end++;
        }
        return words.substring(0, end);
    }

    private List<Long> byKey(String key) {
        return rows.query("SELECT DISTINCT n FROM person_key WHERE kind IN ('email', 'phone') AND value = ? LIMIT ?",
                r -> r.number(1), key, MOST);
    }

    /** Those with an address, as {@link org.wellspring.people.spelling.EmailAddresses#key} has it. */
    public List<Long> byAddress(String key) {
        return key.isEmpty() ? List.of() : rows.query("SELECT n FROM person_key WHERE kind = 'email' AND value = ? LIMIT ?", r -> r.number(1), key, MOST);
    }

    /** Ids of the same. */
    public List<UUID> idsByAddress(String key) {
        return key.isEmpty() ? List.of() : rows.query(AT, r -> r.id(1), key, MOST);
    }

    private List<Long> byId(String text) {
        try {
            return rows.query("SELECT p.n FROM object o JOIN person p ON p.n = o.n WHERE o.id = ?", r -> r.number(1),
                    UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return shortId(text.replace("-", "").toUpperCase(Locale.ROOT));
        }
    }

    private List<Long> shortId(String hex) {
        if (hex.length() < FEWEST_OF_AN_ID || !hex.matches("[0-9A-F]+")) {
            return List.of();
        }
        return rows.query("SELECT n FROM person WHERE substr(hex(id), 1, ?1) = ?2 OR substr(hex(id), -?1) = ?2 LIMIT ?3",
                r -> r.number(1), hex.length(), hex, MOST);
    }
}
