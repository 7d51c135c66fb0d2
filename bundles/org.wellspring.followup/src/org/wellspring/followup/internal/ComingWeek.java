// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Collectors;

import org.wellspring.core.Moments;
import org.wellspring.core.Space;
import org.wellspring.core.rows.Row;
import org.wellspring.core.settings.PromiseSettings;
import org.wellspring.core.settings.Settings;
import org.wellspring.followup.ComingRow;
import org.wellspring.followup.ComingRow.Kind;
import org.wellspring.model.ModelPackage;
import org.wellspring.people.PeopleByNumber;
import org.wellspring.people.PersonRow;
import org.wellspring.people.PlannedTouches;

/** Puts together what the days to come hold (F15). */
final class ComingWeek {
    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;
    /** Its day, or the day it comes back on if that is later. */
    private static final String ITEMS = """
            SELECT * FROM (
              SELECT d.n, d.kind, d.person, (SELECT id FROM object o WHERE o.n = d.n), (SELECT title FROM object o WHERE o.n = d.n),
                max(coalesce(d.day, d.made + ?1), coalesce((SELECT max(until) FROM followup_snooze s WHERE s.subject = d.n), 0)) AS day
              FROM followup_due d WHERE d.kind IN (?2, ?3) AND d.alarm = 1 AND d.muted = 0 AND coalesce(d.day, d.made + ?1) <= ?5)
            WHERE day BETWEEN ?4 AND ?5""";
    private static final String EVENTS = """
            SELECT o.id, o.title, o.at, o.data ->> '$.dayOnly', o.data ->> '$.place',
              (SELECT count(*) FROM object e WHERE e.root = o.n AND e.container = o.n AND e.class = ?)
            FROM object o WHERE o.class = ? AND o.at >= ? AND o.at < ?""";
    private static final Comparator<ComingRow> ORDER = Comparator.comparing(ComingRow::day)
            .thenComparing(row -> row.time().orElse(LocalTime.MIN)).thenComparing(ComingRow::kind);

    private record Item(int kind, Long person, UUID id, String title, LocalDate day) {
    }

    private final Space space;
    private final Wording wording;

    ComingWeek(Space space, Wording wording) {
        this.space = space;
        this.wording = wording;
    }

    /** From a day until another, both included; on one day in the order of the clock, then of their sorts. */
    List<ComingRow> between(LocalDate from, LocalDate until) {
        if (until.isBefore(from)) {
            return List.of();
        }
        List<ComingRow> all = new ArrayList<>();
        new Occasions(space).between(from, until).forEach(o -> all.add(occasion(o)));
        new PlannedTouches(space).between(from, until).forEach(plan -> all.add(plan(plan)));
        all.addAll(events(from, until));
        all.addAll(items(from, until));
        all.sort(ORDER);
        return List.copyOf(all);
    }

    private ComingRow occasion(Occasions.Occasion o) {
        return new ComingRow(o.id(), o.birthday() ? Kind.BIRTHDAY : Kind.ANNIVERSARY, o.on(), Optional.empty(),
                Optional.of(o.person().id()), o.person().name(), o.person().organization(), wording.coming(o), o.years());
    }

    private ComingRow plan(PlannedTouches.Plan plan) {
        String names = plan.people().stream().map(PlannedTouches.With::name).collect(Collectors.joining(", "));
        return new ComingRow(plan.interaction(), Kind.MEETING, plan.day(), plan.time(), Optional.of(plan.people().getFirst().id()),
                names, "", wording.planned(plan.kind(), plan.summary()), OptionalInt.empty());
    }

    private List<ComingRow> events(LocalDate from, LocalDate until) {
        return space.rows().query(EVENTS, this::event, MODEL.getExpected(), MODEL.getEvent(), Moments.earliest(from), Moments.latest(until)).stream()
                .filter(e -> !e.day().isBefore(from) && !e.day().isAfter(until)).toList();
    }

    private ComingRow event(Row r) {
        ZoneId zone = space.clock().getZone();
        boolean dayOnly = r.flag(4);
        Instant at = r.instant(3);
        return new ComingRow(r.id(1), Kind.EVENT, Moments.day(at, dayOnly, null, zone),
                dayOnly ? Optional.empty() : Optional.of(LocalTime.ofInstant(at, zone)), Optional.empty(), text(r, 2), "",
                wording.event(text(r, 5), (int) r.number(6)), OptionalInt.empty());
    }

    private List<ComingRow> items(LocalDate from, LocalDate until) {
        int undated = new Settings(space).get(PromiseSettings.DEFAULT_DAYS);
        List<Item> items = space.rows().query(ITEMS, r -> new Item((int) r.number(2), r.isNull(3) ? null : (Long) r.number(3),
                r.id(4), text(r, 5), r.day(6)), undated, FollowupProjection.PROMISE, FollowupProjection.FOLLOW_UP, from, until);
        Map<Long, PersonRow> people = new HashMap<>(new PeopleByNumber(space).rows(
                items.stream().map(Item::person).filter(Objects::nonNull).distinct().toList()));
        return items.stream().map(item -> item(item, Optional.ofNullable(people.get(item.person())))).flatMap(Optional::stream)
                .toList();
    }

    private static Optional<ComingRow> item(Item item, Optional<PersonRow> person) {
        if (item.person() != null && person.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new ComingRow(item.id(), item.kind() == FollowupProjection.PROMISE ? Kind.PROMISE : Kind.FOLLOW_UP,
                item.day(), Optional.empty(), person.map(PersonRow::id), person.map(PersonRow::name).orElse(item.title()),
                person.map(PersonRow::organization).orElse(""), person.isPresent() ? item.title() : "", OptionalInt.empty()));
    }

    private static String text(Row r, int column) {
        return Objects.requireNonNullElse(r.text(column), "");
    }
}
