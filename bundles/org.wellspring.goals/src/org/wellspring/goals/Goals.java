// SPDX-License-Identifier: EPL-2.0
package org.wellspring.goals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
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
import org.wellspring.goals.GoalRow.Step;
import org.wellspring.goals.GoalRow.Way;
import org.wellspring.goals.internal.StoredDay;
import org.wellspring.model.GoalState;
import org.wellspring.model.ModelPackage;

/** Reads goals. There are a few, at most a few hundred, so they are read as they stand. Any thread. */
public final class Goals {
    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;
    private static final String GOALS = """
            SELECT n, id, title, data ->> '$.measure', data ->> '$.target', data ->> '$.by', data ->> '$.template', coalesce(data ->> '$.state', 'open'),
              data ->> '$.notes' FROM object WHERE class = ?1 AND (?2 IS NULL OR id = ?2)""";
    private static final String WAYS = """
            SELECT n, root, id, data ->> '$.name', data ->> '$.startedOn', data ->> '$.reviewedOn', coalesce(data ->> '$.ended', 0)
            FROM object WHERE class = ?1 AND (?2 IS NULL OR root = (SELECT n FROM object WHERE id = ?2)) ORDER BY position, n""";
    private static final String STEPS = """
            SELECT s.root, s.id, s.data ->> '$.on', s.data ->> '$.amount', s.data ->> '$.minutes', s.data ->> '$.approach', s.data ->> '$.note',
              (SELECT id FROM object e WHERE e.n = s.data ->> '$.sideEffect')
            FROM object s WHERE s.class = ?1 AND (?2 IS NULL OR s.root = (SELECT n FROM object WHERE id = ?2)) ORDER BY s.n""";
    /** Those to be reached first, by their day; then the others, the latest first. */
    private static final Comparator<GoalRow> ORDER = Comparator.comparing((GoalRow goal) -> !goal.isOpen())
            .thenComparing(goal -> goal.isOpen() ? goal.by().orElse(LocalDate.MAX) : LocalDate.MAX)
            .thenComparing(goal -> goal.isOpen() ? LocalDate.MIN : goal.lastResult().orElse(goal.since()), Comparator.reverseOrder())
            .thenComparing(GoalRow::outcome).thenComparing(GoalRow::id);

    private final Space space;
    private final Rows rows;

    /** Of a space. */
    public Goals(Space space) {
        this.space = space;
        this.rows = Rows.of(space);
    }

    /** All of them: those that are open by their day, then the others. */
    public List<GoalRow> all() {
        return read(null).stream().sorted(ORDER).toList();
    }

    /** Those that are to be reached, by their day; those without a day last. */
    public List<GoalRow> open() {
        return all().stream().filter(GoalRow::isOpen).toList();
    }

    /** One by its id. */
    public Optional<GoalRow> find(UUID goal) {
        return read(goal).stream().findFirst();
    }

    /** Those with a way, or without any, of which nothing has come for as long as the user set (O8). */
    public List<GoalRow> toReview() {
        LocalDate today = LocalDate.now(space.clock());
        int months = reviewMonths();
        return open().stream().filter(goal -> goal.lacksWay(today, months) || !goal.toReview(today, months).isEmpty()).toList();
    }

    /** After how many months without a result a way is looked at; 0 for never. */
    public int reviewMonths() {
        return new Settings(space).get(GoalsSettings.REVIEW_MONTHS);
    }

    private List<GoalRow> read(UUID one) {
        Map<Long, List<Way>> ways = new HashMap<>();
        Map<Long, UUID> ids = new HashMap<>();
        rows.each(WAYS, r -> {
            ids.put(r.number(1), r.id(3));
            ways.computeIfAbsent(r.number(2), goal -> new ArrayList<>()).add(new Way(r.id(3), text(r, 4), StoredDay.of(r, 5), StoredDay.of(r, 6), r.flag(7)));
        }, MODEL.getApproach(), one);
        Map<Long, List<Step>> steps = new HashMap<>();
        rows.each(STEPS, r -> steps.computeIfAbsent(r.number(1), goal -> new ArrayList<>())
                .add(new Step(r.id(2), StoredDay.of(r, 3), r.real(4), (int) r.number(5), Optional.ofNullable(r.isNull(6) ? null : ids.get(r.number(6))),
                        text(r, 7),
                        Optional.ofNullable(r.id(8)))),
                MODEL.getGoalProgress(), one);
        return rows.query(GOALS, r -> goal(r, ways.getOrDefault(r.number(1), List.of()), steps.getOrDefault(r.number(1), List.of())), MODEL.getGoal(), one);
    }

    private GoalRow goal(Row r, List<Way> ways, List<Step> steps) {
        GoalState state = GoalState.get(r.text(8));
        List<Step> newest = steps.reversed().stream().sorted(Comparator.comparing((Step step) -> step.on().orElse(LocalDate.MIN)).reversed()).toList();
        return new GoalRow(r.id(2), text(r, 3), text(r, 4), r.real(5), StoredDay.of(r, 6), text(r, 7), state == null ? GoalState.OPEN : state, text(r, 9),
                since(r.id(2), ways, steps), List.copyOf(ways), newest);
    }

    /** Ids of version 7 say when they were made; a way or a step of an earlier day says that the goal is older. */
    private LocalDate since(UUID id, List<Way> ways, List<Step> steps) {
        LocalDate today = LocalDate.now(space.clock());
        LocalDate made = id.version() == 7 ? Instant.ofEpochMilli(id.getMostSignificantBits() >>> 16).atZone(space.clock().getZone()).toLocalDate() : today;
        return Stream.concat(ways.stream().map(Way::started), steps.stream().map(Step::on)).flatMap(Optional::stream)
                .min(Comparator.naturalOrder()).filter(day -> day.isBefore(made)).orElse(made);
    }

    private static String text(Row r, int column) {
        return Objects.requireNonNullElse(r.text(column), "");
    }
}
