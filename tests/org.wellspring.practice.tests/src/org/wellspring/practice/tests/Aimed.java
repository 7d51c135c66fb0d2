// SPDX-License-Identifier: EPL-2.0
package org.wellspring.practice.tests;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.wellspring.goals.GoalPerson;
import org.wellspring.model.Purpose;
import org.wellspring.practice.tests.Life.Done;
import org.wellspring.practice.tests.Life.Evening;
import org.wellspring.practice.tests.Life.Favour;
import org.wellspring.practice.tests.Life.Goal;
import org.wellspring.practice.tests.Life.Someone;
import org.wellspring.practice.tests.Life.Spent;
import org.wellspring.practice.tests.Life.Touch;
import org.wellspring.practice.tests.Life.Way;

/** What is so of goals on a day, read from a life as slowly and plainly as O1 to O8 say it. */
final class Aimed {
    private static final int MONTHS = 3;
    private static final int DAYS = 90;
    private static final int DAYS_AHEAD = 180;

    /** O6: what a way took, and what came of it; of no way in particular, where that is null. */
    record Outcome(UUID way, int minutes, double amount, int steps, boolean due) {
    }

    /** O3: minutes of so many days. */
    record Time(int goals, int help, int neither) {
    }

    /** O4: how a person or an event fits a goal. */
    record Reason(GoalPerson.Kind kind, UUID goal) {
    }

    private final Life life;
    private final LocalDate today;

    Aimed(Life life, LocalDate today) {
        this.life = life;
        this.today = today;
    }

    List<Goal> open() {
        return life.goals.values().stream().filter(Goal::open).toList();
    }

    /** O1: what keeps it from being more than a wish. */
    static boolean isVague(Goal goal) {
        return !goal.measured() || goal.by() == null;
    }

    /** O8: the last result by a way; one of which nobody said by which way speaks for each. */
    private static LocalDate quiet(Goal goal, Way way) {
        return goal.done().values().stream().filter(d -> d.amount() > 0 && (d.way() == null || d.way().equals(way.id()))).map(Done::on)
                .filter(day -> day.isAfter(way.last())).max(Comparator.naturalOrder()).orElse(way.last());
    }

    private boolean isDue(Goal goal, Way way) {
        return goal.open() && !way.ended() && !quiet(goal, way).plusMonths(MONTHS).isAfter(today);
    }

    /** O8: goals with a way of which nothing came for long, or without any and without a result for as long. */
    Set<UUID> review() {
        return open().stream().filter(goal -> goal.ways().values().stream().anyMatch(way -> isDue(goal, way)) || lacksWay(goal)).map(Goal::id)
                .collect(Collectors.toSet());
    }

    private boolean lacksWay(Goal goal) {
        LocalDate since = Stream.concat(Stream.of(goal.since()), Stream.concat(goal.ways().values().stream().map(Way::started),
                goal.done().values().stream().map(Done::on))).min(Comparator.naturalOrder()).orElseThrow();
        LocalDate last = goal.done().values().stream().filter(d -> d.amount() > 0).map(Done::on).max(Comparator.naturalOrder()).orElse(since);
        return goal.ways().values().stream().allMatch(Way::ended) && !last.plusMonths(MONTHS).isAfter(today);
    }

    /** O6: each way, and what went on by none. */
    List<Outcome> outcomes(Goal goal) {
        return Stream.concat(goal.ways().values().stream().map(way -> outcome(goal, way.id(), isDue(goal, way))),
                Stream.of(outcome(goal, null, false)).filter(outcome -> outcome.steps() > 0)).toList();
    }

    private static Outcome outcome(Goal goal, UUID way, boolean due) {
        List<Done> done = goal.done().values().stream().filter(d -> Objects.equals(d.way(), way)).toList();
        return new Outcome(way, done.stream().mapToInt(Done::minutes).sum(), done.stream().mapToDouble(Done::amount).sum(), done.size(), due);
    }

    private boolean isLately(LocalDate day) {
        return !day.isAfter(today) && day.isAfter(today.minusDays(DAYS));
    }

    /** O3: where the time of the last days went, as far as somebody counted it; what is told twice counts once. */
    Time time() {
        int goals = life.goals.values().stream().flatMap(goal -> goal.done().values().stream()).filter(d -> isLately(d.on())).mapToInt(Done::minutes).sum();
        int help = 0;
        int neither = life.spent.values().stream().filter(s -> isLately(s.on())).mapToInt(Spent::minutes).sum();
        for (Favour favour : life.favours.values()) {
            if (isLately(favour.on()) && favour.given() && !isTimed(life.touches.get(favour.touch()))) {
                help += favour.sale() ? 0 : favour.minutes();
                neither += favour.sale() ? favour.minutes() : 0;
            }
        }
        for (Evening evening : life.evenings.values()) {
            if (isLately(evening.day())) {
                goals += serves(evening) ? evening.minutes() : 0;
                neither += serves(evening) ? 0 : evening.minutes();
            }
        }
        for (Touch touch : life.touches.values()) {
            Evening evening = life.evenings.get(touch.event());
            if (!isLately(touch.day()) || !isTimed(touch) || evening != null && evening.minutes() > 0) {
                continue;
            }
            if (evening != null && serves(evening)) {
                goals += touch.minutes();
            } else if (life.favours.values().stream().anyMatch(f -> f.isHelp() && touch.id().equals(f.touch()))) {
                help += touch.minutes();
            } else if (!isAmongFriends(touch)) {
                neither += touch.minutes();
            }
        }
        return new Time(goals, help, neither);
    }

    private static boolean isTimed(Touch touch) {
        return touch != null && !touch.planned() && !touch.attempt() && touch.minutes() > 0;
    }

    private boolean serves(Evening evening) {
        return evening.goals().stream().anyMatch(life.goals::containsKey);
    }

    /** O3, M6, T7: time with friends and family, or to keep in touch, is not asked what it was for, unless business was talked; a pitch is business (M7). */
    private boolean isAmongFriends(Touch touch) {
        boolean friends = touch.with().stream().allMatch(id -> life.people.containsKey(id)
                && (life.people.get(id).isKind("friend") || life.people.get(id).isKind("family")));
        return !touch.business() && !touch.pitch() && (touch.purpose() == Purpose.KEEPING_IN_TOUCH || friends);
    }

    /** O4: people by the open goals they fit, without who left, died or is left in peace (M8, T12). */
    Map<UUID, Set<Reason>> people() {
        Set<UUID> closed = Required.inPeace(life, today);
        Map<UUID, Set<Reason>> reasons = new HashMap<>();
        for (Goal goal : open()) {
            goal.done().values().stream().map(Done::effect).filter(Objects::nonNull).forEach(id -> add(reasons, id, GoalPerson.Kind.EFFECT, goal));
            life.evenings.values().stream().filter(e -> e.goals().contains(goal.id())).flatMap(e -> e.met().stream())
                    .forEach(id -> add(reasons, id, GoalPerson.Kind.MET, goal));
            life.people.values().stream().filter(p -> p.titles().contains(goal.title())).map(Someone::id)
                    .forEach(id -> add(reasons, id, GoalPerson.Kind.FITS, goal));
        }
        reasons.keySet().removeIf(id -> !life.isActive(id) || closed.contains(id));
        return reasons;
    }

    private static void add(Map<UUID, Set<Reason>> reasons, UUID id, GoalPerson.Kind kind, Goal goal) {
        reasons.computeIfAbsent(id, person -> new HashSet<>()).add(new Reason(kind, goal.id()));
    }

    /** O4: events to come that serve an open goal. */
    Map<UUID, Set<Reason>> evenings() {
        Map<UUID, Set<Reason>> reasons = new HashMap<>();
        life.evenings.values().stream().filter(e -> !e.day().isBefore(today) && !e.day().isAfter(today.plusDays(DAYS_AHEAD)))
                .forEach(
                        e -> open().stream().filter(goal -> e.goals().contains(goal.id())).forEach(goal -> add(reasons, e.id(), GoalPerson.Kind.SERVES, goal)));
        return reasons;
    }

    /** O5: who came along with a step, and help that went back and forth at events for it; a sale is none (G12). */
    Set<UUID> effects(Goal goal) {
        Set<UUID> effects = new HashSet<>();
        goal.done().values().stream().map(Done::effect).filter(life.people::containsKey).forEach(effects::add);
        life.favours.values().stream().filter(f -> !f.sale() && life.touches.containsKey(f.touch()))
                .filter(f -> life.evenings.values().stream()
                        .anyMatch(e -> e.goals().contains(goal.id()) && e.id().equals(life.touches.get(f.touch()).event())))
                .map(Favour::id).forEach(effects::add);
        return effects;
    }
}
