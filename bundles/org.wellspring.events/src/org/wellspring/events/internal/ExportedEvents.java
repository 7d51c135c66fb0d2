// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events.internal;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.calendar.CalendarEntry;
import org.wellspring.calendar.Occurrence;
import org.wellspring.core.Space;
import org.wellspring.core.rows.Row;
import org.wellspring.core.rows.Rows;
import org.wellspring.model.ModelPackage;

/** Events of the book as a calendar has them (E9): under the name their calendar gave them, or one of their own. Any thread. */
public final class ExportedEvents {
    private static final String SOME = """
            SELECT o.id, o.title, o.at, coalesce(o.data ->> '$.dayOnly', 0), o.data ->> '$.end', o.data ->> '$.timeZone', o.data ->> '$.place',
              o.data ->> '$.notes', o.data ->> '$.page', coalesce(o.data ->> '$.cancelled', 0), o.data ->> '$.series', o.data ->> '$.sourceKey'
            FROM json_each(?) j JOIN object o ON o.id = unhex(j.value) WHERE o.class = ? AND o.at IS NOT NULL ORDER BY o.at, o.n""";

    private ExportedEvents() {
    }

    /** Those of these that have a day, by their day. */
    public static List<Occurrence> of(Space space, Collection<UUID> events) {
        return Rows.of(space).query(SOME, r -> event(space, r), Rows.ids(events), ModelPackage.Literals.EVENT);
    }

    private static Occurrence event(Space space, Row r) {
        boolean dayOnly = r.flag(4);
        Optional<Instant> end = StoredMoment.of(r.text(5));
        ZoneId zone = dayOnly ? ZoneOffset.UTC : zone(r.text(6), space.clock().getZone());
        // A day is kept as its noon, and its last day likewise.
        Instant from = dayOnly ? midnight(r.instant(3), 0) : r.instant(3);
        Instant to = dayOnly ? midnight(end.orElse(r.instant(3)), 1) : end.orElse(from);
        String key = Optional.ofNullable(r.text(12)).orElseGet(() -> KnownSources.ownKey(space, r.id(1)));
        String series = text(r, 11);
        boolean isOne = !series.isEmpty() && key.startsWith(series + " ");
        CalendarEntry entry = new CalendarEntry(isOne ? series : key, text(r, 2), text(r, 7), text(r, 8), text(r, 9), List.of(), List.of(), r.flag(10), false,
                0);
        return new Occurrence(entry, key, isOne, from, to.isBefore(from) ? from : to, dayOnly, zone);
    }

    private static Instant midnight(Instant noon, int daysLater) {
        return LocalDate.ofInstant(noon, ZoneOffset.UTC).plusDays(daysLater).atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    private static ZoneId zone(String id, ZoneId otherwise) {
        try {
            return id == null ? otherwise : ZoneId.of(id);
        } catch (DateTimeException unknown) {
            return otherwise;
        }
    }

    private static String text(Row r, int column) {
        return Objects.requireNonNullElse(r.text(column), "");
    }
}
