// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.internal.help;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.wellspring.core.rows.Rows;
import org.wellspring.people.internal.Stems;

/** Finds people whose role, organization or tags share words with a wish (I4), those I am in touch with first. */
public final class Matches {
    /** Longer words match by their beginning: architect, architecture. */
    private static final int PREFIX_FROM = 5;
    /** A word that fits hundreds of people says nothing. */
    private static final int MOST_OF_A_WORD = 64;
    private static final int MOST = 3;
    private static final String EQUAL = "SELECT n FROM person_word WHERE word = ? LIMIT ?";
    private static final String BEGINS = "SELECT n FROM person_word WHERE word >= ? AND word < ? LIMIT ?";
    private static final String PEOPLE = """
            SELECT n, id, name, organization, last_day IS NOT NULL, key, touches FROM person
            WHERE n IN (SELECT value FROM json_each(?)) AND status = 0""";

    /** Somebody who fits; the organization may be null. */
    public record Match(long n, UUID id, String name, String organization, boolean inTouch, boolean key, long touches) {
    }

    private final Rows rows;

    public Matches(Rows rows) {
        this.rows = rows;
    }

    /** The few who fit a wish best, without the one whose wish it is. */
    List<Match> of(String wish, long except) {
        return of(wish, except, MOST);
    }

    /** The same, at most so many. */
    public List<Match> of(String wish, long except, int limit) {
        Set<String> stems = Stems.of(wish);
        Map<Long, Integer> hits = new HashMap<>();
        stems.forEach(stem -> Set.copyOf(people(stem)).forEach(n -> hits.merge(n, 1, Integer::sum)));
        hits.remove(except);
        int most = hits.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        // only the best, and of a long wish at least a third of the words: one small word in six is chance
        hits.values().removeIf(count -> count < most || count * 3 < stems.size());
        if (hits.isEmpty()) {
            return List.of();
        }
        List<Match> found = new ArrayList<>(rows.query(PEOPLE, r -> new Match(r.number(1), r.id(2), r.text(3), r.text(4),
                r.flag(5), r.flag(6), r.number(7)), hits.keySet().toString()));
        found.sort(Comparator.comparing((Match m) -> hits.get(m.n())).thenComparing(Match::inTouch)
                .thenComparing(Match::key).thenComparing(Match::touches).reversed().thenComparing(Match::name));
        return found.subList(0, Math.min(limit, found.size()));
    }

    private List<Long> people(String stem) {
        if (stem.length() < PREFIX_FROM) {
            return rows.query(EQUAL, r -> r.number(1), stem, MOST_OF_A_WORD);
        }
        return rows.query(BEGINS, r -> r.number(1), stem, stem + '\uffff', MOST_OF_A_WORD);
    }
}
