// SPDX-License-Identifier: EPL-2.0
package org.wellspring.practice.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

import org.wellspring.core.Space;
import org.wellspring.etiquette.Outreach;
import org.wellspring.followup.Offers;
import org.wellspring.followup.TodayList;
import org.wellspring.followup.silence.SilenceProtocol;
import org.wellspring.followup.silence.SilenceState;
import org.wellspring.giving.Giving;
import org.wellspring.giving.HelpRow;
import org.wellspring.giving.IntroductionRow;
import org.wellspring.giving.Introductions;
import org.wellspring.goals.GoalPeople;
import org.wellspring.goals.GoalPerson;
import org.wellspring.goals.GoalRow;
import org.wellspring.goals.Goals;
import org.wellspring.goals.SideEffects;
import org.wellspring.goals.TimeShare;
import org.wellspring.goals.WayOutcome;
import org.wellspring.model.FavourDirection;
import org.wellspring.model.Purpose;
import org.wellspring.people.Help;
import org.wellspring.people.OnlyBusiness;
import org.wellspring.people.People;
import org.wellspring.people.PersonRow;
import org.wellspring.people.Silences;
import org.wellspring.people.day.TodayRow;

/** Holds what the product says of a day against what has to be. What takes long to ask is asked on some days only. */
final class Check {
    static final int ALL = 10_000;
    private static final Set<String> OURS = Set.of("promise", "meeting", "follow-up", "rhythm", "new-person", "card");
    /** Of other sorts, those that stand before the rows that leave out who is listed. */
    private static final int BEFORE_RHYTHMS = 400;
    /** Silences stand behind all others. */
    private static final int SILENCES = 700;
    /** More of them on one day would be a backlog of guilt. */
    private static final int MOST_SILENCES = 2;
    private static final int LOOKED_AT = 3;
    private static final int SELDOM = 8;
    private static final int SPAN = 30;

    private final Diary diary;
    private final long seed;
    /** Its own, so that what is looked at changes nothing of what is lived. */
    private final RandomGenerator looks;
    private String when;

    Check(long seed, Diary diary) {
        this.seed = seed;
        this.diary = diary;
        this.looks = new SplittableRandom(seed + 1);
    }

    /** All of a day, as it is now. */
    void day(LocalDate day) {
        when = "seed " + seed + ", " + day + ", after\n" + String.join("\n", diary.told()) + "\n";
        Required required = new Required(diary.life(), day);
        Space space = diary.space();
        TodayList list = diary.list.of(space, day, ALL);
        assertThat(list.date()).as(when).isEqualTo(day);
        assertThat(list.lost()).as(when).isEmpty();
        rows(required, list);
        silences(required, list);
        assertThat(list.rows()).as("goals, " + when).filteredOn(row -> row.kind().word().equals("goal")).extracting(TodayRow::id)
                .containsExactlyInAnyOrderElementsOf(required.goals());
        assertThat(new Required.Week(list.capacity().done(), list.capacity().planned())).as("the week, " + when).isEqualTo(required.week());
        assertThat((long) list.newPeople().followedUp()).as("followed up, " + when).isEqualTo(required.followedUp());
        assertThat(list.newPeople().missed()).as(when).extracting(TodayList.Named::id).containsExactlyInAnyOrderElementsOf(required.missed());
        offers(required, new Offers(space));
        giving(required, space);
        someOf(required, day);
        if (looks.nextInt(SELDOM) == 0) {
            purposes(day);
            goals(new Aimed(diary.life(), day), day);
        }
    }

    private void rows(Required required, TodayList list) {
        List<Required.Row> expected = required.list(listed(list, row -> !OURS.contains(row.kind().word()) && row.kind().weight() < BEFORE_RHYTHMS));
        List<Required.Row> rows = list.rows().stream().filter(row -> OURS.contains(row.kind().word())).map(Check::row).toList();
        // Two of a sort on one day have no order of their own.
        assertThat(rows.stream().map(row -> row.kind() + " " + row.due()).toList()).as(when)
                .isEqualTo(expected.stream().map(row -> row.kind() + " " + row.due()).toList());
        assertThat(rows).as(when).containsExactlyInAnyOrderElementsOf(expected);
    }

    private static Set<UUID> listed(TodayList list, Predicate<TodayRow> which) {
        return list.rows().stream().filter(which).flatMap(row -> row.who().people().stream()).collect(Collectors.toCollection(HashSet::new));
    }

    private static Required.Row row(TodayRow row) {
        return new Required.Row(row.kind().word(), row.id(), row.due());
    }

    /** T8–T12: a few rows at the end of the day, all that is open, and who is left in peace. */
    private void silences(Required required, TodayList list) {
        Silent silent = new Silent(diary.life(), list.date());
        List<Silent.State> due = required.silences();
        Set<UUID> listed = listed(list, row -> row.kind().weight() < SILENCES);
        List<TodayRow> rows = list.rows().stream().filter(row -> row.kind().word().equals("silence")).toList();
        // A letter to several is one row, about any of them; where some of them are listed already, it may be left out.
        Set<UUID> may = due.stream().filter(state -> !listed.contains(state.person())).map(Silent.State::letter).collect(Collectors.toSet());
        Set<UUID> must = new HashSet<>(may);
        due.stream().filter(state -> listed.contains(state.person())).map(Silent.State::letter).forEach(must::remove);
        assertThat(rows).as("silences, of " + due + " " + when).hasSizeBetween(Math.min(MOST_SILENCES, must.size()), Math.min(MOST_SILENCES, may.size()))
                .allSatisfy(row -> assertThat(due).anyMatch(state -> state.letter().equals(row.id()) && row.person().equals(Optional.of(state.person()))
                        && state.since().equals(row.due()) && !listed.contains(state.person())));
        // Of several letters of one day, any may come first.
        rows.stream().skip(1).forEach(row -> assertThat(wrote(due, row)).as(when).isAfterOrEqualTo(wrote(due, rows.getFirst())));
        long longer = due.stream().filter(state -> must.contains(state.letter())).map(Silent.State::wrote)
                .filter(day -> !rows.isEmpty() && day.isBefore(wrote(due, rows.getLast()))).distinct().count();
        assertThat(longer).as("who waits longest is first, of " + due + " " + when).isLessThan(Math.max(1, rows.size()));
        SilenceProtocol protocol = new SilenceProtocol(diary.space(), list.date());
        assertThat(protocol.open()).as("waiting, " + when).extracting(Check::state).containsExactlyInAnyOrderElementsOf(silent.open());
        assertThat(new Silences(diary.space()).closed()).as("left in peace, " + when).isEqualTo(silent.closed());
    }

    private static LocalDate wrote(List<Silent.State> due, TodayRow row) {
        return due.stream().filter(state -> state.letter().equals(row.id())).map(Silent.State::wrote).min(Comparator.naturalOrder()).orElseThrow();
    }

    private static Silent.State state(SilenceState state) {
        return new Silent.State(state.person(), state.stage(), state.since(), state.outreach(), state.wrote(), state.again().orElse(state.wrote()),
                state.due());
    }

    private void offers(Required required, Offers offers) {
        assertThat(offers.open()).as("offers, " + when).extracting(Offers.OfferRow::id).containsExactlyInAnyOrderElementsOf(required.offers());
        List<Long> took = required.took();
        assertThat(offers.response().map(Offers.Response::of).orElse(0)).as("kept, " + when).isEqualTo(Math.min(20, took.size()));
        // Of more, only the last twenty count, and several of one day have no order.
        offers.response().filter(response -> took.size() <= 20).ifPresent(response -> {
            assertThat((long) response.longest()).as("the longest, " + when).isEqualTo(took.getLast());
            assertThat((long) response.usual()).as("the usual, " + when).isEqualTo(took.get((took.size() - 1) / 2));
        });
    }

    private void giving(Required required, Space space) {
        Giving giving = new Giving(space);
        List<UUID> toReturn = giving.toRepay().stream().map(HelpRow::id).toList();
        assertThat(toReturn).as("to return, " + when).containsExactlyInAnyOrderElementsOf(required.toReturn());
        assertThat(giving.toRepay()).as("the oldest first, " + when).isSortedAccordingTo((x, y) -> x.on().orElseThrow().compareTo(y.on().orElseThrow()));
        assertThat((long) giving.count(FavourDirection.GIVEN)).as("given, " + when).isEqualTo(required.favours(true));
        assertThat((long) giving.count(FavourDirection.RECEIVED)).as("received, " + when).isEqualTo(required.favours(false));
        assertThat(new Introductions(space).open()).as("introductions, " + when).extracting(IntroductionRow::id)
                .containsExactlyInAnyOrderElementsOf(required.introductions());
    }

    /** M1, T8–T12, G11: of some people, what their page says. */
    private void someOf(Required required, LocalDate day) {
        List<UUID> people = List.copyOf(diary.life().people.keySet());
        Silent silent = new Silent(diary.life(), day);
        for (int i = 0; i < LOOKED_AT && !people.isEmpty(); i++) {
            UUID person = people.get(looks.nextInt(people.size()));
            String whose = person + ", " + when;
            assertThat(new SilenceProtocol(diary.space(), day).of(person).map(Check::state)).as("silence of " + whose).isEqualTo(silent.of(person));
            assertThat(new People(diary.space()).find(person).flatMap(PersonRow::lastTwoWayTouch)).as("last two-way touch of " + whose)
                    .isEqualTo(required.lastTwoWay(person));
            assertThat(new Help(diary.space(), List.of()).isOpen(person)).as("help for " + whose).isEqualTo(required.isHelped(person));
        }
        assertThat(new OnlyBusiness(diary.space()).clients(day)).as("only business, " + when).extracting(OnlyBusiness.Client::id)
                .containsExactlyInAnyOrderElementsOf(required.onlyBusiness());
    }

    /** T6, T7: what outreach was for. */
    private void purposes(LocalDate day) {
        Outreach.ByPurpose counts = new Outreach(diary.space()).byPurpose(day.minusDays(SPAN), day);
        assertThat(Map.of(Purpose.NETWORKING, counts.networking(), Purpose.PROSPECTING, counts.prospecting(), Purpose.KEEPING_IN_TOUCH, counts.keeping()))
                .as("what outreach was for, " + when).isEqualTo(new Courteous(diary.life()).purposes(day.minusDays(SPAN), day));
    }

    private void goals(Aimed aimed, LocalDate day) {
        Map<UUID, GoalRow> goals = new Goals(diary.space()).all().stream().collect(Collectors.toMap(GoalRow::id, Function.identity()));
        assertThat(goals.keySet()).as("goals, " + when).isEqualTo(diary.life().goals.keySet());
        diary.life().goals.forEach((id, goal) -> {
            GoalRow row = goals.get(id);
            assertThat(row.isVague()).as("O1, " + when).isEqualTo(Aimed.isVague(goal));
            assertThat(row.isOpen()).as(when).isEqualTo(goal.open());
            assertThat(WayOutcome.of(row, day, new Goals(diary.space()).reviewMonths())).as("O6, O8 of " + id + ", " + when).extracting(Check::outcome)
                    .containsExactlyInAnyOrderElementsOf(aimed.outcomes(goal));
            assertThat(new SideEffects(diary.space()).of(row)).as("O5 of " + id + ", " + when).extracting(SideEffects.Effect::id)
                    .containsExactlyInAnyOrderElementsOf(aimed.effects(goal));
        });
        List<GoalRow> open = new Goals(diary.space()).open();
        assertThat(open).as(when).isSortedAccordingTo(Comparator.comparing(row -> row.by().orElse(LocalDate.MAX)));
        TimeShare time = TimeShare.lately(diary.space());
        assertThat(new Aimed.Time(time.goals(), time.help(), time.neither())).as("O3, " + when).isEqualTo(aimed.time());
        ranked(new GoalPeople(diary.space()).ranked(ALL), aimed.people());
        ranked(new GoalPeople(diary.space()).events(ALL), aimed.evenings());
    }

    private static Aimed.Outcome outcome(WayOutcome way) {
        return new Aimed.Outcome(way.way().map(GoalRow.Way::id).orElse(null), way.minutes(), way.amount(), way.steps(), way.due());
    }

    /** O4: whoever fits, with all reasons, those with more and stronger ones first. */
    private void ranked(List<GoalPerson> said, Map<UUID, Set<Aimed.Reason>> expected) {
        assertThat(said.stream().collect(Collectors.toMap(GoalPerson::id, one -> one.reasons().stream().map(r -> new Aimed.Reason(r.kind(), r.goal()))
                .collect(Collectors.toSet())))).as("O4, " + when).isEqualTo(expected);
        assertThat(said).as("O4, " + when).isSortedAccordingTo(Comparator.comparing(Check::weight).reversed());
    }

    private static int weight(GoalPerson person) {
        return person.reasons().stream().mapToInt(reason -> switch (reason.kind()) {
            case EFFECT, SERVES -> 3;
            case MET -> 2;
            case FITS -> 1;
        }).sum();
    }

    /** The row of this id, if it is on the day’s list. */
    static Optional<TodayRow> shown(Diary diary, UUID id, String kind) {
        return diary.list.of(diary.space(), diary.today(), ALL).rows().stream().filter(row -> row.id().equals(id) && row.kind().word().equals(kind))
                .findFirst();
    }
}
