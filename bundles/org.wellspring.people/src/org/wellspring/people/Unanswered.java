// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.wellspring.core.Moments;
import org.wellspring.core.Space;
import org.wellspring.core.rows.Rows;
import org.wellspring.model.InteractionKind;
import org.wellspring.people.internal.rows.UnansweredRun;

/**
 * Whom I wrote to and who has not answered: what I wrote since their last sign of life, as {@link Silences} read it. Comments and words to many wait for
 * nothing, and neither do they end anything. Only the active (M8), and nobody who is left in peace (T12). Any thread.
 */
public final class Unanswered {
    /** The last word was mine, and no talk; whether something waits, only what came before may tell. */
    private static final String SELECT = """
            SELECT n, id, name, organization FROM (
              SELECT p.n, p.id, p.name, p.organization, p.last_touch,
                (SELECT o.data ->> '$.direction' FROM link l JOIN object o ON o.n = l.source
                 WHERE l.target = p.n AND l.feature = ?1 AND l.at = p.last_touch
                   AND o.n NOT IN (SELECT source FROM person_aside a WHERE a.n = p.n) ORDER BY o.n DESC LIMIT 1) AS direction
              FROM person p WHERE p.last_touch >= ?2 AND p.last_day >= ?3 AND p.status = 0 AND p.silent <> 1
              ORDER BY p.last_touch)
            WHERE direction = 'out'""";

    /**
     * Somebody who has not answered.
     *
     * @param organization may be empty
     * @param since the day I wrote last
     * @param kind how I wrote
     */
    public record One(UUID person, String name, String organization, LocalDate since, InteractionKind kind) {
    }

    private record Candidate(long n, UUID id, String name, String organization) {
    }

    private final Space space;

    /** Of a space. */
    public Unanswered(Space space) {
        this.space = space;
    }

    /** Those to whom my last letter went between two days, both included; who waits longest first. */
    public List<One> between(LocalDate from, LocalDate until, int limit) {
        Rows rows = Rows.of(space);
        long participants = rows.number("SELECT n FROM feature WHERE name = 'participants'");
        ZoneId zone = space.clock().getZone();
        List<Candidate> all = rows.query(SELECT, r -> new Candidate(r.number(1), r.id(2), r.text(3), r.text(4) == null ? "" : r.text(4)), participants,
                Moments.earliest(from), from);
        Map<Long, UnansweredRun> runs = UnansweredRun.of(rows, all.stream().map(Candidate::n).toList(), participants, zone, null);
        return all.stream()
                .flatMap(one -> runs.get(one.n()).last().stream().filter(letter -> !letter.day().isBefore(from) && !letter.day().isAfter(until))
                        .map(letter -> new One(one.id(), one.name(), one.organization(), letter.day(), letter.kind())))
                .sorted(Comparator.comparing(One::since)).limit(limit).toList();
    }
}
