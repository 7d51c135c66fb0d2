// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.ui.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.eclipse.emf.ecore.EClass;
import org.wellspring.core.Space;
import org.wellspring.core.rows.Row;
import org.wellspring.followup.Relief;
import org.wellspring.followup.Today;
import org.wellspring.followup.TodayList;
import org.wellspring.model.FavourDirection;
import org.wellspring.model.ModelPackage;

/** Reads the page of the day. Any thread but the one of the window: it takes a few milliseconds. */
final class Reading {
    /** More rows than this are a number at the end of the sentence, never a wall. */
    static final int MOST_ROWS = 40;
    private static final int COMING_DAYS = 14;
    private static final int MOST_EVENTS = 5;
    /** N1 */
    private static final int MOST_KEYS = 10;

    private static final String EVENTS = """
            SELECT o.id, o.title, o.at, json_extract(o.data, '$.dayOnly'), json_extract(o.data, '$.place'),
              (SELECT count(*) FROM object e WHERE e.root = o.n AND e.container = o.n AND e.class = ?)
            FROM object o WHERE o.class = ? AND o.at >= ? AND o.at < ? ORDER BY o.at LIMIT ?""";
    private static final String KEYS = """
            SELECT id, name, n FROM person WHERE key AND status = 0 ORDER BY sort LIMIT ?""";
    /** From the person's side, so that it costs the same however long the history of all others is. */
    private static final String SINCE = """
            SELECT 1 FROM link l JOIN object o ON o.n = l.source WHERE l.target = ? AND l.at >= ? AND o.class = ?""";
    private static final String GIVEN = SINCE + " AND coalesce(json_extract(o.data, '$.direction'), '"
            + FavourDirection.GIVEN.getLiteral() + "') = '" + FavourDirection.GIVEN.getLiteral() + "'";

    private final Space space;
    private final Today today;

    Reading(Space space, Today today) {
        this.space = space;
        this.today = today;
    }

    /** The list, for the space's own today. */
    Listing list() {
        return new Listing(today.of(space, LocalDate.now(space.clock()), MOST_ROWS),
                space.rows().first("SELECT 1 FROM person LIMIT 1", r -> true).isPresent());
    }

    /** What stands beside a list. */
    Glance beside(TodayList list) {
        LocalDate day = list.date();
        return new Glance(list, new Relief(space).of(day, list.capacity()), coming(day), keys(day));
    }

    private List<Glance.Coming> coming(LocalDate day) {
        ZoneId zone = space.clock().getZone();
        return space.rows().query(EVENTS, this::event, type("Expected"), type("Event"),
                day.atStartOfDay(zone).toInstant(), day.plusDays(COMING_DAYS).atStartOfDay(zone).toInstant(), MOST_EVENTS);
    }

    private Glance.Coming event(Row row) {
        boolean dayOnly = row.flag(4);
        ZoneId zone = dayOnly ? ZoneOffset.UTC : space.clock().getZone();
        return new Glance.Coming(row.id(1), text(row, 2), LocalDateTime.ofInstant(row.instant(3), zone), dayOnly,
                text(row, 5), (int) row.number(6));
    }

    private List<Glance.KeyPerson> keys(LocalDate day) {
        record Found(UUID id, String name, long n) {
        }
        List<Found> found = space.rows().query(KEYS, r -> new Found(r.id(1), text(r, 2), r.number(3)), MOST_KEYS);
        if (found.isEmpty()) {
            return List.of();
        }
        Instant month = day.minusMonths(1).atStartOfDay(space.clock().getZone()).toInstant();
        Instant quarter = day.minusMonths(3).atStartOfDay(space.clock().getZone()).toInstant();
        return found.stream().map(f -> new Glance.KeyPerson(f.id(), f.name(), any(SINCE, f.n(), month, type("Interaction")),
                any(GIVEN, f.n(), quarter, type("Favour")))).toList();
    }

    private boolean any(String sql, Object... arguments) {
        return space.rows().first(sql + " LIMIT 1", r -> true, arguments).isPresent();
    }

    private static EClass type(String name) {
        return (EClass) Objects.requireNonNull(ModelPackage.eINSTANCE.getEClassifier(name));
    }

    private static String text(Row row, int column) {
        return Objects.requireNonNullElse(row.text(column), "");
    }
}
