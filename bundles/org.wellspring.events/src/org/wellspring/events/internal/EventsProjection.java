// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.osgi.service.component.annotations.Component;
import org.wellspring.core.Moments;
import org.wellspring.core.rows.Projection;
import org.wellspring.core.rows.Row;
import org.wellspring.core.rows.TableWriter;
import org.wellspring.core.rows.TouchedObject;
import org.wellspring.model.ModelPackage;
import org.wellspring.people.spelling.Names;

/**
 * Keeps the tables of events. {@code events_event}: a row for each; {@code n} its number, {@code day} when it begins or null, {@code at} likewise with the
 * time, {@code aim} its word, {@code words} what it is found by, {@code expected} how many are likely there, {@code met} how many one met, {@code open} of how
 * many of those nothing is decided (E2). {@code events_met}: a row for each encounter; {@code n} its number, {@code event} and {@code person} theirs, the
 * person null where none is named, {@code open} 1 where nothing is decided. {@code events_zone}: the zone in which the days were read.
 */
@Component
public final class EventsProjection implements Projection<Long> {
    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;
    private static final String EVENTS = """
            SELECT n, at, coalesce(data ->> '$.dayOnly', 0), coalesce(data ->> '$.aim', 'unknown'), title, data ->> '$.place' FROM object
            WHERE class = ?1 AND (?2 IS NULL OR n IN (SELECT value FROM json_each(?2)))""";
    private static final String INSIDE = " FROM object WHERE class = ?1 AND container IS NOT NULL AND (?2 IS NULL OR root IN (SELECT value FROM json_each(?2)))";
    private static final String MET = """
            SELECT n, root, data ->> '$.person', NOT coalesce(data ->> '$.nothing', 0)
              AND (trim(coalesce(data ->> '$.helpIdea', '')) = '' OR trim(coalesce(data ->> '$.nextStep', '')) = '')""" + INSIDE;
    private static final String EXPECTED = "SELECT root, count(*)" + INSIDE + " GROUP BY root";

    @Override
    public String name() {
        return "events";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public List<String> schema() {
        return List.of(
                "CREATE TABLE events_event(n INTEGER PRIMARY KEY, day INTEGER, at INTEGER, aim TEXT NOT NULL, words TEXT NOT NULL, "
                        + "expected INTEGER NOT NULL, met INTEGER NOT NULL, open INTEGER NOT NULL)",
                "CREATE INDEX events_event_day ON events_event(day, at, n)",
                "CREATE INDEX events_event_open ON events_event(day) WHERE open > 0",
                "CREATE TABLE events_met(n INTEGER PRIMARY KEY, event INTEGER NOT NULL, person INTEGER, open INTEGER NOT NULL)",
                "CREATE INDEX events_met_event ON events_met(event)",
                "CREATE INDEX events_met_person ON events_met(person)",
                "CREATE TABLE events_zone(name TEXT PRIMARY KEY) WITHOUT ROWID");
    }

    @Override
    public void owners(TouchedObject touched, Set<Long> owners) {
        if (touched.type() == MODEL.getEvent()) {
            owners.add(touched.n());
        }
    }

    @Override
    public void refresh(TableWriter tables, Set<Long> owners) {
        if (!owners.isEmpty()) {
            String list = owners.toString();
            tables.write("DELETE FROM events_event WHERE n IN (SELECT value FROM json_each(?))", list);
            tables.write("DELETE FROM events_met WHERE event IN (SELECT value FROM json_each(?))", list);
            write(tables, list);
        }
    }

    @Override
    public void rebuild(TableWriter tables) {
        tables.write("INSERT INTO events_zone(name) VALUES(?)", tables.zone().getId());
        write(tables, null);
    }

    @Override
    public boolean holds(TableWriter tables) {
        return tables.number("SELECT count(*) FROM events_zone WHERE name <> ?", tables.zone().getId()) == 0;
    }

    private static void write(TableWriter tables, String some) {
        Map<Long, int[]> met = new HashMap<>();
        tables.each(MET, r -> {
            int[] counts = met.computeIfAbsent(r.number(2), event -> new int[2]);
            counts[0]++;
            counts[1] += r.flag(4) ? 1 : 0;
            tables.write("INSERT INTO events_met(n, event, person, open) VALUES(?, ?, ?, ?)", r.number(1), r.number(2), r.isNull(3) ? null : r.number(3),
                    r.flag(4));
        }, MODEL.getEncounter(), some);
        Map<Long, Integer> expected = new HashMap<>();
        tables.each(EXPECTED, r -> expected.put(r.number(1), (int) r.number(2)), MODEL.getExpected(), some);
        tables.each(EVENTS, r -> event(tables, r, met.getOrDefault(r.number(1), new int[2]), expected.getOrDefault(r.number(1), 0)), MODEL.getEvent(), some);
    }

    private static void event(TableWriter tables, Row r, int[] met, int expected) {
        Instant at = r.instant(2);
        LocalDate day = at == null ? null : Moments.day(at, r.flag(3), null, tables.zone());
        tables.write("INSERT INTO events_event(n, day, at, aim, words, expected, met, open) VALUES(?, ?, ?, ?, ?, ?, ?, ?)", r.number(1), day, at, r.text(4),
                Names.folded(Objects.requireNonNullElse(r.text(5), "") + " " + Objects.requireNonNullElse(r.text(6), "")), expected, met[0], met[1]);
    }
}
