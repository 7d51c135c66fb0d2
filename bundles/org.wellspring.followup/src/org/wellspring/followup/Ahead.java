// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

import org.wellspring.core.Space;
import org.wellspring.model.ModelPackage;

/**
 * What stands beside the list of the day: events that come up, and the key relationships (N1).
 *
 * @param events the next ones, the soonest first
 * @param keys at most ten
 */
public record Ahead(List<Coming> events, List<Key> keys) {
    private static final int EVENTS = 4;
    private static final int KEYS = 10;
    private static final int DAYS = 21;
    private static final int FRESH_DAYS = 30;
    private static final String COMING = """
            SELECT id, title, at, coalesce(data ->> '$.place', ''), coalesce(data ->> '$.dayOnly', 0),
              (SELECT count(*) FROM object e WHERE e.root = o.n AND e.container IS NOT NULL AND +e.class = ?4)
            FROM object o WHERE class = ?1 AND at >= ?2 AND at < ?3 ORDER BY at LIMIT ?5""";
    private static final String KEY = """
            SELECT id, name, coalesce(last_touch >= ?, 0) FROM person WHERE key = 1 AND status = 0 ORDER BY sort LIMIT ?""";

    /**
     * An event to come.
     *
     * @param dayOnly whether its time of day is not known
     * @param expected how many people I know are expected there (E4)
     */
    public record Coming(UUID id, String title, Instant start, String place, boolean dayOnly, int expected) {
    }

    /** A key relationship; fresh if there was a touch within thirty days. */
    public record Key(UUID id, String name, boolean fresh) {
    }

    /** Reads it for a day. Any thread. */
    public static Ahead of(Space space, LocalDate today) {
        ZoneId zone = space.clock().getZone();
        Instant from = today.atStartOfDay(zone).toInstant();
        Instant to = today.plusDays(DAYS).atStartOfDay(zone).toInstant();
        Instant fresh = today.minusDays(FRESH_DAYS).atStartOfDay(zone).toInstant();
        return new Ahead(
                space.rows().query(COMING, r -> new Coming(r.id(1), r.text(2), r.instant(3), r.text(4), r.flag(5),
                        (int) r.number(6)), ModelPackage.Literals.EVENT, from, to, ModelPackage.Literals.EXPECTED, EVENTS),
                space.rows().query(KEY, r -> new Key(r.id(1), r.text(2), r.flag(3)), fresh, KEYS));
    }
}
