// SPDX-License-Identifier: EPL-2.0
package org.wellspring.giving.internal.balance;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.wellspring.core.Space;
import org.wellspring.core.rows.Rows;

/**
 * How giving and receiving stand (G5). It orders what is my own to do and says nothing else: no number leaves this package, nothing keeps one, and
 * nobody is ever said to owe anything. Any thread.
 */
public final class Balance {
    /** Favours that were neither marked as returned nor followed by help of mine, to whom there are most of them first. */
    private static final String UNRETURNED = """
            SELECT h.person FROM giving_help h WHERE h.given = 0 AND h.repaid = 0 AND h.person IS NOT NULL
              AND NOT EXISTS (%s)
            GROUP BY h.person ORDER BY count(*) DESC, max(h.day) DESC, h.person""".formatted(HelpGiven.to("h.person", ">= h.day"));

    private static final String LAST = """
            SELECT (SELECT id FROM object o WHERE o.n = h.n) FROM giving_help h WHERE h.person = ? AND h.given = 0 AND h.repaid = 0
            ORDER BY h.day DESC, h.n DESC LIMIT ?""";

    private final Rows rows;

    /** In a space. */
    public Balance(Space space) {
        rows = Rows.of(space);
    }

    /** By number, who helped me most and was not helped back since (G7), whoever is first in that coming first. */
    public List<Long> notHelpedBack() {
        return rows.query(UNRETURNED, r -> r.number(1));
    }

    /** The last unreturned things that each of these did, the newest of each first. */
    public List<UUID> lastOf(Collection<Long> people, int ofEach) {
        return people.stream().flatMap(person -> rows.query(LAST, r -> r.id(1), person, ofEach).stream()).toList();
    }
}
