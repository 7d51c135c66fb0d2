// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.wellspring.core.Space;
import org.wellspring.core.rows.Row;
import org.wellspring.core.rows.Rows;
import org.wellspring.core.settings.Settings;
import org.wellspring.events.EventPage.Likely;
import org.wellspring.events.EventPage.Met;
import org.wellspring.events.EventPage.Named;
import org.wellspring.events.EventsQuery.Shown;
import org.wellspring.events.internal.StoredMoment;
import org.wellspring.model.EventAim;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.PersonStatus;
import org.wellspring.model.base.BasePackage;
import org.wellspring.people.PeopleByNumber;
import org.wellspring.people.PersonRow;
import org.wellspring.people.spelling.Names;

/** Reads events. Any thread; every call sees the last durable state. */
public final class Events {
    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;
    private static final String ROW = """
            SELECT o.id, o.title, e.day, e.at, coalesce(o.data ->> '$.dayOnly', 0), o.data ->> '$.end', o.data ->> '$.place', e.aim,
              coalesce(o.data ->> '$.minutesSpent', 0), e.expected, e.met, e.open, o.data ->> '$.closedOutOn', o.n,
              coalesce(o.data ->> '$.cancelled', 0)
            FROM events_event e JOIN object o ON o.n = e.n""";
    /** Of today, at an end and with nothing left to decide (E2): who has no hour of its end has to be closed out alone. */
    private static final String OVER = """
            e.day = ? AND e.met > 0 AND e.open = 0 AND EXISTS (SELECT 1 FROM object o WHERE o.n = e.n AND CASE coalesce(o.data ->> '$.dayOnly', 0)
              WHEN 1 THEN coalesce(substr(o.data ->> '$.end', 1, 10), '') <= ? ELSE coalesce(o.data ->> '$.end', o.data ->> '$.start', '') <= ? END)""";
    private static final String DETAILS = """
            SELECT o.data ->> '$.purpose', o.data ->> '$.notes', h.id, h.title, m.data ->> '$.minorUnits', m.data ->> '$.currency' FROM object o
            LEFT JOIN object h ON h.n = o.data ->> '$.host' LEFT JOIN object m ON m.container = o.n AND m.class = ?2 WHERE o.n = ?1""";
    private static final String GOALS = """
            SELECT g.id, g.title FROM object o JOIN json_each(coalesce(o.data -> '$.goals', '[]')) l JOIN object g ON g.n = l.value
            WHERE o.n = ? ORDER BY l.key""";
    private static final String MET = """
            SELECT id, data ->> '$.person', data ->> '$.line', coalesce(data ->> '$.guest', 0), data ->> '$.helpIdea', data ->> '$.nextStep',
              data ->> '$.nextStepDue', coalesce(data ->> '$.nothing', 0), data ->> '$.nextStep' IS NOT NULL AND data ->> '$.followUp' IS NULL
            FROM object WHERE container = ? AND class = ? ORDER BY position, n""";
    private static final String EXPECTED = """
            SELECT id, data ->> '$.person', data ->> '$.note' FROM object WHERE container = ? AND class = ? ORDER BY position, n""";

    private static final String CARDS = """
            SELECT m.id, p.id FROM object m JOIN object p ON p.container = m.n AND p.class = ?3 WHERE m.container = ?1 AND m.class = ?2 ORDER BY p.position, p.n""";
    private static final String PICTURE = "SELECT data ->> '$.content' FROM object WHERE id = ? AND class = ?";

    private static final String PEOPLE = "SELECT DISTINCT data ->> '$.person' FROM object WHERE container = ? AND class IN (?, ?) AND data ->> '$.person' IS NOT NULL";

    private final Space space;
    private final Rows rows;

    /** Of a space. */
    public Events(Space space) {
        this.space = space;
        this.rows = Rows.of(space);
    }

    /** Those asked for. */
    public List<EventRow> list(EventsQuery query) {
        List<Object> arguments = new ArrayList<>();
        String where = where(query, arguments);
        String order = query.shown() == Shown.COMING ? " ORDER BY e.day, e.at, e.n" : " ORDER BY e.day DESC, e.at DESC, e.n DESC";
        arguments.add(query.limit());
        arguments.add(query.offset());
        return rows.query(ROW + where + order + " LIMIT ? OFFSET ?", this::row, arguments.toArray());
    }

    /** How many are asked for, whatever the page. */
    public int count(EventsQuery query) {
        List<Object> arguments = new ArrayList<>();
        String where = where(query, arguments);
        return (int) rows.number("SELECT count(*) FROM events_event e" + where, arguments.toArray());
    }

    private void over(LocalDate today, List<Object> arguments) {
        arguments.addAll(List.of(today, today.toString(), space.clock().instant().toString()));
    }

    private String where(EventsQuery query, List<Object> arguments) {
        LocalDate today = LocalDate.now(space.clock());
        List<String> conditions = new ArrayList<>();
        switch (query.shown()) {
            case COMING -> {
                conditions.add("e.day >= ? AND NOT (" + OVER + ")");
                arguments.add(today);
                over(today, arguments);
            }
            case PAST -> {
                conditions.add("(e.day < ? OR " + OVER + ")");
                arguments.add(today);
                over(today, arguments);
            }
            case OPEN -> {
                int days = new Settings(space).get(EventsSettings.CLOSE_OUT_DAYS);
                conditions.add("e.open > 0 AND e.day BETWEEN ? AND ?");
                arguments.add(days == 0 ? today.plusDays(1) : today.minusDays(days));
                arguments.add(today);
            }
            case ALL -> {
            }
        }
        query.aim().ifPresent(aim -> {
            conditions.add("e.aim = ?");
            arguments.add(aim.getLiteral());
        });
        query.days().ifPresent(days -> {
            conditions.add("e.day BETWEEN ? AND ?");
            arguments.add(days.first());
            arguments.add(days.last());
        });
        query.among().ifPresent(gathering -> {
            conditions.add("e.n IN (SELECT value FROM json_each(?))");
            arguments.add(Gatherings.numbers(space, gathering).toString());
        });
        Stream.of(Names.folded(query.text()).split(" ")).filter(word -> !word.isEmpty()).forEach(word -> {
            conditions.add("instr(e.words, ?) > 0");
            arguments.add(word);
        });
        return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
    }

    /** One by its id. */
    public Optional<EventRow> find(UUID event) {
        return rows.first(ROW + " WHERE o.id = ?", this::row, event);
    }

    /** One with all there is about it. */
    public Optional<EventPage> page(UUID event) {
        return rows.first(ROW + " WHERE o.id = ?", r -> Map.entry(r.number(14), row(r)), event).map(found -> page(found.getKey(), found.getValue()));
    }

    /** A picture of a card, as {@link Met#cards} names it; empty where it is none any more (E8). */
    public Optional<byte[]> picture(UUID card) {
        return rows.first(PICTURE, r -> text(r, 1), card, MODEL.getPhoto()).filter(content -> !content.isEmpty()).map(Base64.getDecoder()::decode);
    }

    /** The event at which one met somebody by this encounter; empty where there is none. */
    public Optional<UUID> of(UUID encounter) {
        return rows.first("SELECT e.id FROM object o JOIN object e ON e.n = o.root WHERE o.id = ? AND e.class = ?", r -> r.id(1), encounter, MODEL.getEvent());
    }

    private EventPage page(long n, EventRow row) {
        Map<Long, PersonRow> people = new PeopleByNumber(space).rows(rows.query(PEOPLE, r -> r.number(1), n, MODEL.getEncounter(), MODEL.getExpected()));
        Map<UUID, List<UUID>> cards = new HashMap<>();
        rows.query(CARDS, r -> cards.computeIfAbsent(r.id(1), one -> new ArrayList<>()).add(r.id(2)), n, MODEL.getEncounter(), MODEL.getPhoto());
        List<Met> met = rows.query(MET, r -> {
            Optional<PersonRow> person = Optional.ofNullable(people.get(r.number(2)));
            return new Met(r.id(1), person.map(PersonRow::id), name(person), organization(person), text(r, 3), r.flag(4), text(r, 5), text(r, 6),
                    day(r.text(7)), r.flag(8), r.flag(9), person.filter(one -> one.status() == PersonStatus.ACTIVE).isPresent(),
                    cards.getOrDefault(r.id(1), List.of()));
        }, n, MODEL.getEncounter());
        List<Likely> expected = rows.query(EXPECTED, r -> {
            Optional<PersonRow> person = Optional.ofNullable(people.get(r.number(2)));
            return new Likely(r.id(1), person.map(PersonRow::id), name(person), organization(person), text(r, 3));
        }, n, MODEL.getExpected());
        List<Named> goals = rows.query(GOALS, r -> new Named(r.id(1), text(r, 2)), n);
        return rows.first(DETAILS, r -> new EventPage(row, text(r, 1), text(r, 2), r.isNull(3) ? Optional.empty() : Optional.of(new Named(r.id(3), text(r, 4))),
                r.isNull(6) ? Optional.empty() : Optional.of(new Cost(r.number(5), r.text(6))), goals, met, expected), n, BasePackage.Literals.MONEY)
                .orElseThrow();
    }

    private EventRow row(Row r) {
        ZoneId zone = space.clock().getZone();
        Instant at = r.instant(4);
        Optional<LocalTime> time = at == null || r.flag(5) ? Optional.empty() : Optional.of(LocalTime.ofInstant(at, zone));
        EventAim aim = EventAim.get(r.text(8));
        Optional<LocalDate> day = Optional.ofNullable(r.day(3));
        Optional<Instant> end = StoredMoment.of(r.text(6));
        Optional<Instant> later = time.isEmpty() ? end : end.filter(at::isBefore);
        Optional<LocalDate> last = later
                .map(until -> time.isEmpty() ? LocalDate.ofInstant(until, ZoneOffset.UTC) : LocalDate.ofInstant(until.minusNanos(1), zone))
                .filter(until -> day.filter(until::isAfter).isPresent());
        Optional<LocalTime> until = later.filter(moment -> time.isPresent()).map(moment -> LocalTime.ofInstant(moment, zone));
        return new EventRow(r.id(1), text(r, 2), day, time, end, last, until, text(r, 7), aim == null ? EventAim.UNKNOWN : aim,
                (int) r.number(9), (int) r.number(10), (int) r.number(11), (int) r.number(12), day(r.text(13)), r.flag(15));
    }

    private static String name(Optional<PersonRow> person) {
        return person.map(PersonRow::name).orElse("");
    }

    private static String organization(Optional<PersonRow> person) {
        return person.map(PersonRow::organization).orElse("");
    }

    private static String text(Row r, int column) {
        return Objects.requireNonNullElse(r.text(column), "");
    }

    /** Empty also for what a newer version wrote in another form: the object keeps it, and no list is lost by it. */
    private static Optional<LocalDate> day(String stored) {
        try {
            return Optional.ofNullable(stored).map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
