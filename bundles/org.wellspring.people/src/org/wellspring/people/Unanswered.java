// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.wellspring.core.Moments;
import org.wellspring.core.Space;
import org.wellspring.core.rows.Rows;
import org.wellspring.model.InteractionKind;

/** Whom I wrote to and who has not answered: the last word was mine, in writing, and nobody spoke since. Only the active (M8). Any thread. */
public final class Unanswered {
    private static final String SELECT = """
            SELECT * FROM (
              SELECT p.id, p.name, p.organization, p.last_day, p.last_kind,
                (SELECT o.data ->> '$.direction' FROM link l JOIN object o ON o.n = l.source
                 WHERE l.target = p.n AND l.feature = (SELECT n FROM feature WHERE name = 'participants') AND l.at = p.last_touch
                   AND o.n NOT IN (SELECT source FROM person_aside a WHERE a.n = p.n) LIMIT 1) AS direction
              FROM person p WHERE p.last_touch >= ? AND p.last_day BETWEEN ? AND ? AND p.status = 0 AND p.silent <> 1
                AND p.last_kind IN ('email', 'message', 'letter') AND (p.two_way_day IS NULL OR p.two_way_day < p.last_day)
              ORDER BY p.last_touch)
            WHERE direction = 'out' LIMIT ?""";

    /**
     * Somebody who has not answered.
     *
     * @param organization may be empty
     * @param since the day I wrote
     * @param kind how I wrote
     */
    public record One(UUID person, String name, String organization, LocalDate since, InteractionKind kind) {
    }

    private final Space space;

    /** Of a space. */
    public Unanswered(Space space) {
        this.space = space;
    }

    /** Those to whom my last word went between two days, both included; who waits longest first. */
    public List<One> between(LocalDate from, LocalDate until, int limit) {
        return Rows.of(space).query(SELECT, r -> new One(r.id(1), r.text(2), r.text(3) == null ? "" : r.text(3), r.day(4), InteractionKind.get(r.text(5))),
                Moments.earliest(from), from, until, limit);
    }
}
