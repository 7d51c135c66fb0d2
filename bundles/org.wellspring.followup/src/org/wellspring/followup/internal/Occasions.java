// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.wellspring.core.Moments;
import org.wellspring.core.Space;
import org.wellspring.core.rows.Row;
import org.wellspring.core.rows.Rows;
import org.wellspring.model.ModelPackage;
import org.wellspring.people.PeopleByNumber;
import org.wellspring.people.PersonRow;

/**
 * Birthdays and anniversaries (F15) of the active. One that was missed is said for a few days more (F14), until it was
 * dealt with, or what happened since says of good wishes: a talk about something else is none. Any thread.
 */
public final class Occasions {
    /** For so many days after it a good word is late, and still good. */
    static final int BELATED_DAYS = 3;
    private static final String SELECT = """
            SELECT d.n, d.person, d.day, d.year, o.id, o.data ->> '$.label' FROM followup_day d JOIN object o ON o.n = d.n
            WHERE\s""";
    private static final String RETURNING = """
            SELECT subject, occasion FROM followup_snooze WHERE occasion IS NOT NULL AND until BETWEEN ? AND ?""";
    private static final String TOUCHES = """
            SELECT l.at, o.data ->> '$.dayOnly', unixepoch(o.data ->> '$.day') / 86400, o.data ->> '$.summary', o.data ->> '$.note'
            FROM link l JOIN object o ON o.n = l.source
            WHERE l.target = (SELECT n FROM object WHERE id = ?) AND l.feature = (SELECT n FROM feature WHERE name = 'participants') AND l.at >= ?
              AND +o.class = ? AND NOT coalesce(o.data ->> '$.attempt', 0) AND NOT coalesce(o.data ->> '$.planned', 0)""";
    private static final String PUT_OFF = """
            SELECT until FROM followup_snooze WHERE subject = ? AND occasion = ? ORDER BY n DESC LIMIT 1""";

    /**
     * One of them in one year.
     *
     * @param id of the person for a birthday, else of the anniversary; what {@code done} and {@code snooze} take
     * @param label of an anniversary; may be empty
     */
    public record Occasion(UUID id, boolean birthday, String label, LocalDate on, OptionalInt years, PersonRow person) {
        /** The earliest first; on one day key relationships, then whoever was in touch last. */
        static final Comparator<Occasion> ORDER = Comparator.comparing(Occasion::on).thenComparing(o -> !o.person().key())
                .thenComparing(o -> o.person().lastTouch().orElse(LocalDate.MIN), Comparator.reverseOrder())
                .thenComparing(o -> o.person().name());
    }

    private record Found(long n, long person, SpecialDay day, UUID id, String label, LocalDate on) {
        Found on(LocalDate other) {
            return new Found(n, person, day, id, label, other);
        }
    }

    private record Touch(Instant at, boolean dayOnly, LocalDate day, String words) {
        LocalDate on(ZoneId zone) {
            return Moments.day(at, dayOnly, day, zone);
        }
    }

    private final Space space;
    private final Rows rows;
    private final Pattern wishes = Pattern.compile(RowReasons.words().get("wishes.words"), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Of a space. */
    public Occasions(Space space) {
        this.space = space;
        this.rows = Rows.of(space);
    }

    /** Those that the list of a day shows. */
    public List<Occasion> due(LocalDate today) {
        Set<Found> found = new LinkedHashSet<>(find(today.minusDays(BELATED_DAYS), today));
        found.addAll(returning(today));
        return occasions(found.stream().filter(f -> isOpen(f, today)).toList()).stream().filter(o -> !wasWished(o)).toList();
    }

    /** Whether a word to the person since then was one of good wishes. */
    private boolean wasWished(Occasion occasion) {
        if (occasion.person().lastTouch().filter(touch -> !touch.isBefore(occasion.on())).isEmpty()) {
            return false;
        }
        ZoneId zone = space.clock().getZone();
        // A day is elsewhere some hours earlier.
        long since = occasion.on().minusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
        return rows.query(TOUCHES, Occasions::touch, occasion.person().id(), since, ModelPackage.Literals.INTERACTION).stream()
                .anyMatch(touch -> !touch.on(zone).isBefore(occasion.on()) && wishes.matcher(touch.words()).find());
    }

    private static Touch touch(Row r) {
        return new Touch(Instant.ofEpochMilli(r.number(1)), r.flag(2), r.day(3),
                Stream.of(4, 5).map(r::text).filter(Objects::nonNull).collect(Collectors.joining(" ")));
    }

    /** The one that the list of a day shows under this id. */
    public Optional<Occasion> due(UUID id, LocalDate today) {
        return due(today).stream().filter(o -> o.id().equals(id)).findFirst();
    }

    /** All in a span of days, both ends included. */
    public List<Occasion> between(LocalDate from, LocalDate until) {
        return occasions(find(from, until));
    }

    private List<Found> find(LocalDate from, LocalDate until) {
        List<Found> found = new ArrayList<>();
        for (int[] keys : SpecialDay.keys(from, until)) {
            for (Found one : rows.query(SELECT + "d.day BETWEEN ? AND ?", Occasions::found, keys[0], keys[1])) {
                one.day().between(from, until).forEach(on -> found.add(one.on(on)));
            }
        }
        return found;
    }

    /** Those that were put off until one of these days. */
    private List<Found> returning(LocalDate today) {
        record Back(long subject, LocalDate occasion) {
        }
        List<Found> found = new ArrayList<>();
        for (Back back : rows.query(RETURNING, r -> new Back(r.number(1), r.day(2)), today.minusDays(BELATED_DAYS), today)) {
            rows.first(SELECT + "d.n = ?", Occasions::found, back.subject())
                    .filter(f -> !f.day().between(back.occasion(), back.occasion()).isEmpty())
                    .ifPresent(f -> found.add(f.on(back.occasion())));
        }
        return found;
    }

    /** Neither dealt with nor put off until later. */
    private boolean isOpen(Found found, LocalDate today) {
        Optional<Optional<LocalDate>> putOff = rows.first(PUT_OFF, r -> Optional.ofNullable(r.day(1)), found.n(), found.on());
        LocalDate since = putOff.isEmpty() ? found.on() : putOff.get().orElse(null);
        return since != null && !since.isAfter(today) && !since.isBefore(today.minusDays(BELATED_DAYS));
    }

    private List<Occasion> occasions(Collection<Found> found) {
        Map<Long, PersonRow> people = new HashMap<>(new PeopleByNumber(space).rows(
                found.stream().map(Found::person).distinct().toList()));
        return found.stream().filter(f -> people.containsKey(f.person()))
                .map(f -> new Occasion(f.id(), f.n() == f.person(), f.label(), f.on(), f.day().years(f.on()), people.get(f.person())))
                .sorted(Occasion.ORDER).toList();
    }

    private static Found found(Row r) {
        return new Found(r.number(1), r.number(2),
                new SpecialDay(SpecialDay.day((int) r.number(3)), r.isNull(4) ? OptionalInt.empty() : OptionalInt.of((int) r.number(4))),
                r.id(5), r.text(6) == null ? "" : r.text(6), LocalDate.EPOCH);
    }
}
