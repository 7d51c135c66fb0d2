// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.internal.help;

import java.util.List;
import java.util.UUID;

import org.wellspring.core.rows.Rows;
import org.wellspring.people.spelling.Stems;

/** Finds people whose role, organization or tags share words with a wish (I4), those I am in touch with first; nobody who left, or is left in peace (M8, T12). */
public final class Matches {
    /** Longer words match by their beginning: architect, architecture. */
    public static final int PREFIX_FROM = 5;
    /** A word that fits hundreds of people says nothing. */
    private static final int MOST_OF_A_WORD = 64;
    private static final int MOST = 3;
    /**
     * Asked in one question, for a list of the day asks it dozens of times. Only the best, and of a long wish at least a third
     * of the words: one small word in six is chance.
     */
    private static final String BEST = """
            WITH hit(n, stem) AS (
              SELECT DISTINCT w.value, s.key FROM json_each(?1) s, json_each((SELECT json_group_array(n) FROM (
                SELECT n FROM person_word WHERE word >= s.value ->> 0 AND word < s.value ->> 1 LIMIT ?2))) w),
            fits(n, words) AS MATERIALIZED (SELECT hit.n, count(*) FROM hit CROSS JOIN person p ON p.n = hit.n
              WHERE hit.n <> ?3 AND p.status = 0 AND p.silent <> 1 GROUP BY hit.n)
            SELECT p.id, p.name, p.organization FROM fits CROSS JOIN person p ON p.n = fits.n
            WHERE fits.words = (SELECT max(words) FROM fits) AND fits.words * 3 >= json_array_length(?1)
            ORDER BY p.last_day IS NOT NULL DESC, p.key DESC, p.touches DESC, p.name COLLATE BINARY LIMIT ?4""";

    /** Somebody who fits; the organization may be null. */
    public record Match(UUID id, String name, String organization) {
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
        List<String> ranges = Stems.of(wish).stream().map(Matches::range).toList();
        return ranges.isEmpty() ? List.of()
                : rows.query(BEST, r -> new Match(r.id(1), r.text(2), r.text(3)), ranges.toString(), MOST_OF_A_WORD, except, limit);
    }

    /** From which word, and below which, as JSON: stems are letters and digits alone, and a space is below all of them. */
    private static String range(String stem) {
        return "[\"" + stem + "\",\"" + stem + (stem.length() < PREFIX_FROM ? ' ' : '\uffff') + "\"]";
    }
}
