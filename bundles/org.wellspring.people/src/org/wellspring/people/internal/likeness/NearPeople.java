// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.internal.likeness;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.wellspring.core.rows.Rows;
import org.wellspring.people.internal.JsonValues;

/** Who has anything in common with a person by which they could be the same; a page asks this each time it is shown. */
final class NearPeople {
    /** Words whose every order is tried; names of more words are only found in their own. */
    private static final int MOST_WORDS = 4;
    private static final String BY_KEYS = """
            SELECT n FROM person_key WHERE kind = ? AND value IN (SELECT value FROM json_each(?))""";
    private static final String NAMED = " AND EXISTS (SELECT 1 FROM json_each(?) WHERE instr(p.folded, value))";
    private static final String BY_DOMAIN = "SELECT p.n FROM person_key k JOIN person p ON p.n = k.n"
            + " WHERE k.kind = 'email' AND k.value LIKE ? ESCAPE '\\'" + NAMED;
    private static final String BY_PLACE = "SELECT p.n FROM person p WHERE p.place = ?" + NAMED;

    private final Rows rows;

    NearPeople(Rows rows) {
        this.rows = rows;
    }

    /**
     * Numbers of all who share an address, a number, the name in any order of its words, or a word of it together with an
     * organization or a mail domain.
     */
    Set<Long> of(DuplicateSearch.Entry person, List<String> emails, List<String> phones) {
        Set<Long> near = new LinkedHashSet<>(Set.of(person.n()));
        byKeys(near, "email", emails);
        byKeys(near, "phone", phones);
        byKeys(near, "name", spellings(person));
        String words = JsonValues.strings(person.words());
        if (person.hasPlace()) {
            near.addAll(rows.query(BY_PLACE, r -> r.number(1), person.place(), words));
        }
        person.domains().forEach(domain -> near.addAll(
                rows.query(BY_DOMAIN, r -> r.number(1), "%@" + escaped(domain), words)));
        return near;
    }

    private void byKeys(Set<Long> near, String kind, List<String> values) {
        near.addAll(rows.query(BY_KEYS, r -> r.number(1), kind, JsonValues.strings(values)));
    }

    private static String escaped(String text) {
        return text.replaceAll("[%_\\\\]", "\\\\$0");
    }

    /** The name in every order of its words, joined by spaces and hyphens, with and without the comma after a family name. */
    private static List<String> spellings(DuplicateSearch.Entry person) {
        List<List<String>> orders = new ArrayList<>();
        if (person.words().size() <= MOST_WORDS) {
            orders(new ArrayList<>(person.words()), 0, orders);
        }
        List<String> spellings = new ArrayList<>(List.of(person.name()));
        orders.forEach(order -> joined(order.getFirst(), order.subList(1, order.size()), false, spellings));
        return spellings;
    }

    private static void joined(String soFar, List<String> more, boolean comma, List<String> spellings) {
        if (more.isEmpty()) {
            spellings.add(soFar);
            return;
        }
        for (String between : comma ? List.of(" ", "-") : List.of(" ", "-", ", ")) {
            joined(soFar + between + more.getFirst(), more.subList(1, more.size()), comma || between.equals(", "), spellings);
        }
    }

    private static void orders(List<String> words, int from, List<List<String>> orders) {
        if (from == words.size()) {
            orders.add(List.copyOf(words));
        }
        for (int i = from; i < words.size(); i++) {
            Collections.swap(words, from, i);
            orders(words, from + 1, orders);
            Collections.swap(words, from, i);
        }
    }
}
