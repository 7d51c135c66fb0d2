// SPDX-License-Identifier: EPL-2.0
package org.wellspring.goals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.wellspring.core.Space;
import org.wellspring.core.rows.Rows;
import org.wellspring.core.words.DateWords;
import org.wellspring.goals.GoalPerson.Kind;
import org.wellspring.goals.GoalPerson.Reason;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.PersonStatus;
import org.wellspring.people.FittingPeople;
import org.wellspring.people.KnownEvents;
import org.wellspring.people.People;
import org.wellspring.people.PersonRow;
import org.wellspring.people.ComingUp;

/**
 * People and events by the open goals they fit, each with the reason (O4). It is whom to help and listen to, no list of prospects: the count of reasons
 * is shown to nobody, and who is left in peace is not among them (T12). Any thread.
 */
public final class GoalPeople {
    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;
    /** More goals than these nobody pursues at once. */
    private static final int MOST_GOALS = 30;
    private static final int MOST_OF_A_GOAL = 12;
    private static final int MOST_OF_A_WORD = 4;
    private static final int DAYS_AHEAD = 180;
    private static final String MET = """
            SELECT DISTINCT p.id, e.title, e.at FROM object e JOIN json_each(coalesce(e.data -> '$.goals', '[]')) g
            JOIN object m ON m.root = e.n AND m.container IS NOT NULL AND m.class = ?2 JOIN object p ON p.n = m.data ->> '$.person'
            WHERE e.class = ?1 AND g.value = (SELECT n FROM object WHERE id = ?3) ORDER BY e.at DESC, p.n""";
    private static final String SERVING = """
            SELECT e.id, o.id FROM object e JOIN json_each(coalesce(e.data -> '$.goals', '[]')) g JOIN object o ON o.n = g.value WHERE e.class = ?1""";
    private static final String PURPOSE = "SELECT data ->> '$.purpose' FROM object WHERE id = ?";

    private final Space space;
    private final Rows rows;
    private final People people;

    /** Of a space. */
    public GoalPeople(Space space) {
        this.space = space;
        this.rows = Rows.of(space);
        this.people = new People(space);
    }

    /** Who fits one goal, the strongest reasons first. */
    public List<GoalPerson> of(GoalRow goal, int limit) {
        return ranked(List.of(goal), limit);
    }

    /** Who fits the open goals, those who fit several or for strong reasons first. */
    public List<GoalPerson> ranked(int limit) {
        return ranked(new Goals(space).open().stream().limit(MOST_GOALS).toList(), limit);
    }

    private List<GoalPerson> ranked(List<GoalRow> goals, int limit) {
        Map<UUID, Set<Reason>> reasons = new LinkedHashMap<>();
        goals.forEach(goal -> collect(goal, reasons));
        Map<UUID, PersonRow> found = new HashMap<>();
        reasons.keySet().removeAll(new ComingUp(space).inPeace());
        reasons.keySet().forEach(id -> people.find(id).filter(row -> row.status() == PersonStatus.ACTIVE).ifPresent(row -> found.put(id, row)));
        Comparator<PersonRow> order = Comparator.<PersonRow>comparingInt(row -> weight(reasons.get(row.id()))).reversed()
                .thenComparing(row -> !row.key()).thenComparing(row -> row.lastTouch().orElse(LocalDate.MIN), Comparator.reverseOrder())
                .thenComparing(PersonRow::name).thenComparing(PersonRow::id);
        return found.values().stream().sorted(order).limit(limit)
                .map(row -> new GoalPerson(row.id(), row.name(), work(row), sorted(reasons.get(row.id())))).toList();
    }

    private void collect(GoalRow goal, Map<UUID, Set<Reason>> reasons) {
        goal.steps().stream().map(GoalRow.Step::effect).flatMap(Optional::stream).forEach(id -> add(reasons, id, goal, Kind.EFFECT, ""));
        rows.each(MET, r -> add(reasons, r.id(1), goal, Kind.MET, r.text(2) == null ? "" : r.text(2)), MODEL.getEvent(), MODEL.getEncounter(), goal.id());
        FittingPeople fitting = new FittingPeople(space);
        Stream<PersonRow> own = Stream.of(goal.outcome(), goal.measure()).filter(text -> !text.isBlank())
                .flatMap(text -> fitting.of(text, null, MOST_OF_A_GOAL).stream());
        Stream<PersonRow> usual = GoalTemplate.of(goal.template()).stream().flatMap(template -> template.words().stream())
                .flatMap(word -> fitting.of(word, null, MOST_OF_A_WORD).stream());
        Stream.concat(own, usual).forEach(row -> add(reasons, row.id(), goal, Kind.FITS, fits(goal, words(row)).orElseGet(() -> work(row))));
    }

    private static void add(Map<UUID, Set<Reason>> reasons, UUID id, GoalRow goal, Kind kind, String detail) {
        Set<Reason> of = reasons.computeIfAbsent(id, person -> new LinkedHashSet<>());
        if (of.stream().noneMatch(reason -> reason.kind() == kind && reason.goal().equals(goal.id()))) {
            of.add(new Reason(kind, goal.id(), goal.outcome(), detail));
        }
    }

    private static int weight(Set<Reason> reasons) {
        return reasons.stream().mapToInt(reason -> switch (reason.kind()) {
            case EFFECT, SERVES -> 3;
            case MET -> 2;
            case FITS -> 1;
        }).sum();
    }

    private static List<Reason> sorted(Set<Reason> reasons) {
        return reasons.stream().sorted(Comparator.comparing(Reason::kind)).toList();
    }

    private static String work(PersonRow row) {
        return Stream.of(row.title(), row.organization()).filter(part -> !part.isBlank()).reduce((one, other) -> one + ", " + other).orElse("");
    }

    /** Events to come that serve an open goal, or whose words have to do with one; those that serve most first, then by their day. */
    public List<GoalPerson> events(int limit) {
        LocalDate today = LocalDate.now(space.clock());
        List<GoalRow> goals = new Goals(space).open().stream().limit(MOST_GOALS).toList();
        Map<UUID, Set<UUID>> serving = new HashMap<>();
        rows.each(SERVING, r -> serving.computeIfAbsent(r.id(1), event -> new LinkedHashSet<>()).add(r.id(2)), MODEL.getEvent());
        List<GoalPerson> found = new ArrayList<>();
        for (KnownEvents.Titled event : KnownEvents.between(space, today, today.plusDays(DAYS_AHEAD)).reversed()) {
            String words = event.title() + " " + rows.first(PURPOSE, r -> r.text(1) == null ? "" : r.text(1), event.id()).orElse("");
            Set<Reason> reasons = new LinkedHashSet<>();
            for (GoalRow goal : goals) {
                if (serving.getOrDefault(event.id(), Set.of()).contains(goal.id())) {
                    reasons.add(new Reason(Kind.SERVES, goal.id(), goal.outcome(), ""));
                } else {
                    fits(goal, words).ifPresent(word -> reasons.add(new Reason(Kind.FITS, goal.id(), goal.outcome(), word)));
                }
            }
            if (!reasons.isEmpty()) {
                found.add(new GoalPerson(event.id(), event.title(), new DateWords().near(event.day(), today), sorted(reasons)));
            }
        }
        return found.stream().sorted(Comparator.<GoalPerson>comparingInt(event -> weight(Set.copyOf(event.reasons()))).reversed()).limit(limit).toList();
    }

    /** The word of somebody or something that has to do with a goal. */
    private static Optional<String> fits(GoalRow goal, String words) {
        return FittingPeople.sharedWord(words, goal.outcome() + " " + goal.measure())
                .or(() -> GoalTemplate.of(goal.template()).flatMap(template -> FittingPeople.sharedWord(words, String.join(" ", template.words()))));
    }

    private static String words(PersonRow row) {
        return String.join(" ", row.title(), row.organization(), String.join(" ", row.tags()));
    }
}
