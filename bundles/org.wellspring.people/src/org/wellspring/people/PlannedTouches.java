// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.core.Moments;
import org.wellspring.core.Space;
import org.wellspring.core.rows.Row;
import org.wellspring.model.InteractionKind;
import org.wellspring.model.ModelPackage;

/** Touches that lie ahead: a talk dated next Thursday is a plan (M1). Any thread. */
public final class PlannedTouches {
    private static final String PLANS = """
            SELECT o.id, o.title, o.at, o.data ->> '$.dayOnly', o.data ->> '$.day', coalesce(o.data ->> '$.kind', ?), p.id, p.name
            FROM person_plan plan CROSS JOIN object o ON o.n = plan.n CROSS JOIN reference r ON r.source = o.n AND r.name = 'participants'
              JOIN person p ON p.n = r.target
            WHERE plan.day BETWEEN ? AND ? AND p.status = 0
              AND NOT coalesce(o.data ->> '$.attempt', 0)""";
    /** Dated ahead by whom it was not called a plan: an older version, a file. */
    private static final String AHEAD = """
            SELECT o.id, o.title, o.at, o.data ->> '$.dayOnly', o.data ->> '$.day', coalesce(o.data ->> '$.kind', ?), p.id, p.name
            FROM person p
              CROSS JOIN link l ON l.target = p.n AND l.feature = (SELECT n FROM feature WHERE name = 'participants') AND l.at >= ? AND l.at < ?
              CROSS JOIN object o ON o.n = l.source AND +o.class = ?
            WHERE p.last_touch >= ? AND p.status = 0 AND coalesce(o.data ->> '$.day', ?) BETWEEN ? AND ?
              AND NOT coalesce(o.data ->> '$.attempt', 0) AND NOT coalesce(o.data ->> '$.planned', 0)""";
    private static final LocalDate EVER = LocalDate.of(1, 1, 1);

    /** Somebody by name. */
    public record With(UUID id, String name) {
    }

    /**
     * A touch to come.
     *
     * @param time in the user's own time; empty where only the day is known
     * @param summary what it is about; may be empty
     * @param people with whom, at least one
     */
    public record Plan(UUID interaction, LocalDate day, Optional<LocalTime> time, InteractionKind kind, String summary,
            List<With> people) {
    }

    private record Found(UUID id, String summary, Instant at, boolean dayOnly, LocalDate day, InteractionKind kind) {
    }

    private final Space space;

    /** Of a space. */
    public PlannedTouches(Space space) {
        this.space = space;
    }

    /** Those from a day until another, both included, the earliest first; a note to oneself is none. */
    public List<Plan> between(LocalDate from, LocalDate until) {
        Gathered gathered = new Gathered();
        String call = InteractionKind.CALL.getLiteral();
        Instant earliest = Moments.earliest(from);
        space.rows().each(AHEAD, gathered::add, call, earliest, Moments.latest(until), ModelPackage.eINSTANCE.getInteraction(), earliest,
                from.toString(), from.toString(), until.toString());
        space.rows().each(PLANS, gathered::add, call, from.toString(), until.toString());
        return gathered.plans(from, until);
    }

    /** Those whose day has come, and of which nobody has said yet whether they took place; the earliest first. */
    public List<Plan> due(LocalDate today) {
        Gathered gathered = new Gathered();
        space.rows().each(PLANS, gathered::add, InteractionKind.CALL.getLiteral(), EVER.toString(), today.toString());
        return gathered.plans(EVER, today);
    }

    private final class Gathered {
        private final Map<UUID, Found> found = new LinkedHashMap<>();
        private final Map<UUID, List<With>> people = new LinkedHashMap<>();

        void add(Row row) {
            Found plan = found(row);
            found.put(plan.id(), plan);
            people.computeIfAbsent(plan.id(), id -> new ArrayList<>()).add(new With(row.id(7), row.text(8)));
        }

        List<Plan> plans(LocalDate from, LocalDate until) {
            return found.values().stream().filter(f -> f.kind() != InteractionKind.NOTE && !f.day().isBefore(from) && !f.day().isAfter(until))
                    .map(f -> new Plan(f.id(), f.day(), time(f), f.kind(), f.summary(), List.copyOf(people.get(f.id()))))
                    .sorted(Comparator.comparing(Plan::day).thenComparing(plan -> plan.time().orElse(LocalTime.MIN))).toList();
        }
    }

    private Found found(Row r) {
        boolean dayOnly = r.flag(4);
        LocalDate day = r.text(5) == null ? null : LocalDate.parse(r.text(5));
        return new Found(r.id(1), r.text(2) == null ? "" : r.text(2), r.instant(3), dayOnly,
                Moments.day(r.instant(3), dayOnly, day, zone()), InteractionKind.get(r.text(6)));
    }

    private Optional<LocalTime> time(Found found) {
        return found.dayOnly() ? Optional.empty() : Optional.of(LocalTime.ofInstant(found.at(), zone()));
    }

    private ZoneId zone() {
        return space.clock().getZone();
    }
}
