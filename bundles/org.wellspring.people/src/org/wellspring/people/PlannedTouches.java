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
import org.wellspring.core.rows.Rows;
import org.wellspring.model.InteractionKind;
import org.wellspring.model.ModelPackage;

/** Touches that are planned: a talk dated next Thursday is a plan (M1). Any thread. */
public final class PlannedTouches {
    /** What is planned, on whatever day; and what was dated ahead by whom it was not called a plan: an older version, a file. */
    private static final String OPEN = """
            SELECT o.id, o.title, o.at, o.data ->> '$.dayOnly', o.data ->> '$.day', coalesce(o.data ->> '$.kind', ?1), p.id, p.name, 1
            FROM person_plan plan CROSS JOIN object o ON o.n = plan.n CROSS JOIN reference r ON r.source = o.n AND r.name = 'participants'
              JOIN person p ON p.n = r.target
            WHERE p.status = 0 AND NOT coalesce(o.data ->> '$.attempt', 0)
            UNION ALL
            SELECT o.id, o.title, o.at, o.data ->> '$.dayOnly', o.data ->> '$.day', coalesce(o.data ->> '$.kind', ?1), p.id, p.name, 0
            FROM person p
              CROSS JOIN link l ON l.target = p.n AND l.feature = (SELECT n FROM feature WHERE name = 'participants') AND l.at >= ?2
              CROSS JOIN object o ON o.n = l.source AND +o.class = ?3
            WHERE p.last_touch >= ?2 AND p.status = 0 AND coalesce(o.data ->> '$.day', ?4) >= ?4
              AND NOT coalesce(o.data ->> '$.attempt', 0) AND NOT coalesce(o.data ->> '$.planned', 0)""";

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

    private record Found(UUID id, String summary, Instant at, boolean dayOnly, LocalDate day, InteractionKind kind, boolean planned) {
    }

    private final Space space;

    /** Of a space. */
    public PlannedTouches(Space space) {
        this.space = space;
    }

    /**
     * Those that are dated after a day, and those that are planned for it or for an earlier one, of which nobody has said yet
     * whether they took place; the earliest first. A note to oneself is none.
     */
    public List<Plan> open(LocalDate today) {
        Gathered gathered = new Gathered();
        LocalDate tomorrow = today.plusDays(1);
        Rows.of(space).each(OPEN, gathered::add, InteractionKind.CALL.getLiteral(), Moments.earliest(tomorrow), ModelPackage.eINSTANCE.getInteraction(),
                tomorrow.toString());
        return gathered.plans(today);
    }

    private final class Gathered {
        private final Map<UUID, Found> found = new LinkedHashMap<>();
        private final Map<UUID, List<With>> people = new LinkedHashMap<>();

        void add(Row row) {
            Found plan = found(row);
            found.put(plan.id(), plan);
            people.computeIfAbsent(plan.id(), id -> new ArrayList<>()).add(new With(row.id(7), row.text(8)));
        }

        List<Plan> plans(LocalDate today) {
            return found.values().stream().filter(f -> f.kind() != InteractionKind.NOTE && (f.planned() || f.day().isAfter(today)))
                    .map(f -> new Plan(f.id(), f.day(), time(f), f.kind(), f.summary(), List.copyOf(people.get(f.id()))))
                    .sorted(Comparator.comparing(Plan::day).thenComparing(plan -> plan.time().orElse(LocalTime.MIN))).toList();
        }
    }

    private Found found(Row r) {
        boolean dayOnly = r.flag(4);
        LocalDate day = r.text(5) == null ? null : LocalDate.parse(r.text(5));
        // An appointment is a moment: to who travels until then it is on the day, and at the hour, of where they are.
        LocalDate on = dayOnly ? Moments.day(r.instant(3), true, day, zone()) : LocalDate.ofInstant(r.instant(3), zone());
        return new Found(r.id(1), r.text(2) == null ? "" : r.text(2), r.instant(3), dayOnly, on, InteractionKind.get(r.text(6)), r.flag(9));
    }

    private Optional<LocalTime> time(Found found) {
        return found.dayOnly() ? Optional.empty() : Optional.of(LocalTime.ofInstant(found.at(), zone()));
    }

    private ZoneId zone() {
        return space.clock().getZone();
    }
}
