// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.internal.rows;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.osgi.service.component.annotations.Component;
import org.wellspring.core.Moments;
import org.wellspring.core.rows.Row;
import org.wellspring.core.rows.Rows;
import org.wellspring.followup.internal.RowReasons;
import org.wellspring.model.ModelPackage;
import org.wellspring.people.day.RowKind;
import org.wellspring.people.day.TodayRow;
import org.wellspring.people.day.Who;
import org.wellspring.people.spi.Day;
import org.wellspring.people.spi.TodayRows;

/** Events to come (F15). */
@Component
public final class EventRows implements TodayRows {
    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;
    private static final String EVENTS = """
            SELECT o.id, o.title, o.at, o.data ->> '$.dayOnly', o.data ->> '$.place',
              (SELECT count(*) FROM object e WHERE e.root = o.n AND e.container = o.n AND e.class = ?)
            FROM object o WHERE o.class = ? AND o.at >= ? AND o.at < ?""";

    private static RowKind kind() {
        return RowReasons.kind("event").weight(230);
    }

    @Override
    public List<RowKind> kinds() {
        return List.of(kind());
    }

    @Override
    public List<TodayRow> coming(Day day, LocalDate from, LocalDate until) {
        RowReasons wording = RowReasons.of(day);
        RowKind kind = kind();
        ZoneId zone = day.space().clock().getZone();
        return Rows.of(day.space()).query(EVENTS, r -> event(r, kind, wording, zone), MODEL.getExpected(), MODEL.getEvent(), Moments.earliest(from),
                Moments.latest(until)).stream().filter(e -> !e.due().isBefore(from) && !e.due().isAfter(until)).toList();
    }

    private static TodayRow event(Row r, RowKind kind, RowReasons wording, ZoneId zone) {
        boolean dayOnly = r.flag(4);
        Instant at = r.instant(3);
        return TodayRow.of(r.id(1), kind, Who.nobody(text(r, 2)), Moments.day(at, dayOnly, null, zone))
                .at(dayOnly ? Optional.empty() : Optional.of(LocalTime.ofInstant(at, zone)))
                .subject(wording.event(text(r, 5), (int) r.number(6)));
    }

    private static String text(Row r, int column) {
        return Objects.requireNonNullElse(r.text(column), "");
    }
}
