// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Predicate;

import org.wellspring.core.rows.Rows;
import org.wellspring.people.Names;

/** Finds whom a user means by what they wrote. Any thread. */
public final class NamedPeople {
    private static final int MOST = 20;
    private static final int FEWEST_OF_AN_ID = 8;
    /** The name is the first line of the words, which the index covers. */
    private static final String NAMES = """
            SELECT n, substr(words, 1, instr(words || char(10), char(10)) - 1) AS own FROM person
            WHERE instr(' ' || own, ?) > 0 ORDER BY sort, n""";
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
        return found.isEmpty() ? byWords(text) : found;
    }

    /** Those with exactly this name, however accents and capitals are written. */
    public List<Long> byName(String name) {
        // the name begins the words, which the index covers
        String folded = Names.folded(name);
        return rows.query("SELECT n FROM person WHERE words = ? OR substr(words, 1, ?) IN (?, ?, ?) ORDER BY sort, n LIMIT ?",
                r -> r.number(1), folded, folded.length() + 1, folded + "\n", folded + "\u0001", folded + "\u0002", MOST);
    }

    /** Those in whose name or nicknames every word begins a word. */
    public List<Long> byWords(String name) {
        StringBuilder sql = new StringBuilder("SELECT n FROM person WHERE 1");
        List<Object> arguments = new ArrayList<>();
        for (String word : Names.folded(name).split(" ")) {
            sql.append(" AND (instr(' ' || replace(words, char(10), ' '), ' ' || ?) > 0)");
            arguments.add(word);
        }
        arguments.add(MOST);
        return rows.query(sql + " ORDER BY sort, n LIMIT ?", r -> r.number(1), arguments.toArray());
    }

    /** Those in whose own name every word begins a word. */
    public List<Long> byNameWords(String name) {
        List<String> words = Arrays.asList(Names.folded(name).split(" "));
        return named(words, list -> list.stream().allMatch(word -> words.stream().anyMatch(word::startsWith))
                || words.stream().allMatch(word -> list.stream().anyMatch(other -> other.startsWith(word))));
    }

    /** Those whose name shares a word with this one, the rest being a short form or a slip of the pen: Jon, John. */
    public List<Long> similar(String name) {
        List<String> words = Arrays.asList(Names.folded(name).split(" "));
        return named(List.of(), other -> SimilarNames.similar(words, other));
    }

    private List<Long> named(List<String> begins, Predicate<List<String>> fits) {
        String first = begins.isEmpty() ? "" : " " + begins.getFirst();
        List<Long> found = new ArrayList<>();
        rows.query(NAMES, r -> fits.test(Arrays.asList(r.text(2).split(" "))) && found.add(r.number(1)), first);
        return found.subList(0, Math.min(MOST, found.size()));
    }

    private List<Long> byKey(String key) {
        return rows.query("SELECT DISTINCT n FROM person_key WHERE kind IN ('email', 'phone') AND value = ? LIMIT ?",
                r -> r.number(1), key, MOST);
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
