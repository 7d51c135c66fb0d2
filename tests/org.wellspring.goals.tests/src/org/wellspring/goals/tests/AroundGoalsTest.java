// SPDX-License-Identifier: EPL-2.0
package org.wellspring.goals.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.wellspring.goals.tests.World.TODAY;
import static org.wellspring.goals.tests.World.event;
import static org.wellspring.goals.tests.World.goal;
import static org.wellspring.goals.tests.World.person;
import static org.wellspring.goals.tests.World.talks;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import org.eclipse.emf.ecore.EClass;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellspring.core.Moments;
import org.wellspring.core.Space;
import org.wellspring.core.SpaceException;
import org.wellspring.core.rows.Rows;
import org.wellspring.goals.AskWords;
import org.wellspring.goals.GoalPeople;
import org.wellspring.goals.GoalPerson;
import org.wellspring.goals.GoalPerson.Kind;
import org.wellspring.goals.GoalTemplate;
import org.wellspring.goals.SideEffects;
import org.wellspring.goals.TimeShare;
import org.wellspring.goals.commands.AddProgress;
import org.wellspring.goals.commands.AddTime;
import org.wellspring.goals.commands.NewGoal;
import org.wellspring.goals.commands.RemoveFromGoal;
import org.wellspring.goals.commands.ServeGoal;
import org.wellspring.goals.commands.SetGoal;
import org.wellspring.goals.internal.StoredDay;
import org.wellspring.model.Encounter;
import org.wellspring.model.Event;
import org.wellspring.model.Favour;
import org.wellspring.model.FavourDirection;
import org.wellspring.model.Goal;
import org.wellspring.model.Interaction;
import org.wellspring.model.ModelFactory;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.Origin;
import org.wellspring.model.Person;
import org.wellspring.model.Purpose;
import org.wellspring.model.SilenceCase;
import org.wellspring.model.SilenceStage;
import org.wellspring.model.TimeSpent;
import org.wellspring.model.base.Entity;
import org.wellspring.people.FittingPeople;
import org.wellspring.people.PersonRow;
import org.wellspring.people.commands.DeletePerson;
import org.wellspring.people.commands.EditLabels;
import org.wellspring.people.internal.rows.PeopleProjection;
import org.wellspring.store.FileSpaces;
import org.wellspring.testkit.Seed;
import org.wellspring.testkit.TempSpace;

@DisplayName("Around goals:")
class AroundGoalsTest {
    private static final ModelFactory NEW = ModelFactory.eINSTANCE;

    @RegisterExtension
    final TempSpace temp = World.book();
    private Space space;
    private UUID rosa;

    @BeforeEach
    void fill() {
        space = temp.space();
        rosa = person(space, "Rosa Okafor", "Architect", "Harbor Studio");
    }

    private UUID touch(LocalDate day, int minutes, UUID event, UUID... with) {
        return space.changeReturning("Touch", tx -> {
            Interaction touch = NEW.createInteraction();
            Moments.put(touch, day);
            touch.setMinutes(minutes);
            touch.setSummary("Talked");
            for (UUID one : with) {
                touch.getParticipants().add(tx.find(one, Person.class).orElseThrow());
            }
            if (event != null) {
                touch.setEvent(tx.find(event, Event.class).orElseThrow());
            }
            return tx.add(touch).getId();
        }).result();
    }

    private UUID gave(UUID person, int minutes, boolean sale, UUID touch) {
        return space.changeReturning("Gave", tx -> {
            Favour favour = NEW.createFavour();
            favour.setPerson(tx.find(person, Person.class).orElseThrow());
            favour.setDirection(FavourDirection.GIVEN);
            favour.setWhat("A drawing");
            favour.setOn(TODAY);
            favour.setMinutes(minutes);
            favour.setSaleAttached(sale);
            if (touch != null) {
                favour.setInteraction(tx.find(touch, Interaction.class).orElseThrow());
            }
            return tx.add(favour).getId();
        }).result();
    }

    private List<Integer> share() {
        TimeShare share = TimeShare.lately(space);
        return List.of(share.goals(), share.help(), share.neither());
    }

    @Test
    @DisplayName("time is told by what it was for, and what is told twice is counted once (O3)")
    void time() {
        assertThat(share()).containsExactly(0, 0, 0);
        assertThat(TimeShare.lately(space).share()).isZero();
        UUID talks = talks(space);
        new AddProgress(talks).minutes(60).run(space);
        new AddProgress(talks).minutes(500).on(TODAY.minusDays(90)).run(space);
        assertThat(share()).as("ninety days, today among them").containsExactly(60, 0, 0);
        UUID lunch = touch(TODAY.minusDays(1), 40, null, rosa);
        assertThat(share()).containsExactly(60, 0, 40);
        assertThat(TimeShare.lately(space).share()).isEqualTo(40);
        gave(rosa, 15, false, lunch);
        assertThat(share()).as("help makes it a give, and its minutes are part of it").containsExactly(60, 40, 0);
        gave(rosa, 20, false, null);
        gave(rosa, 30, true, null);
        assertThat(share()).as("with a sale attached it is none").containsExactly(60, 60, 30);
        UUID fair = event(space, "Exhibition fair", TODAY.minusDays(2), 300);
        touch(TODAY.minusDays(2), 25, fair, rosa);
        assertThat(share()).as("a talk at the fair is part of the fair").containsExactly(60, 60, 330);
        new ServeGoal(fair, talks, true).run(space);
        assertThat(share()).containsExactly(360, 60, 30);
        new ServeGoal(fair, talks, false).run(space);
        UUID feed = new AddTime("Scrolling", 45).run(space).result();
        assertThat(TimeShare.lately(space).spent()).extracting(TimeShare.Spent::minutes).containsExactly(300, 45, 30);
        new RemoveFromGoal(feed).run(space);
        assertThat(share()).containsExactly(60, 60, 330);
        new RemoveFromGoal(talks).run(space);
        assertThat(share()).containsExactly(0, 60, 330);
        space.history().undo();
        assertThat(share()).containsExactly(60, 60, 330);
        assertThatThrownBy(() -> new AddTime("x", 0).run(space)).isInstanceOf(SpaceException.class);
        assertThatThrownBy(() -> new AddTime(" ", 5).run(space)).isInstanceOf(SpaceException.class);
        assertThatThrownBy(() -> new AddTime("x", 5).on(TODAY.plusDays(1)).run(space)).isInstanceOf(SpaceException.class);
    }

    @Test
    @DisplayName("time with friends and family is not asked what it was for, unless business was talked (O3, M6, T7)")
    void friends() {
        UUID poker = touch(TODAY.minusDays(1), 180, null, rosa);
        assertThat(share()).containsExactly(0, 0, 180);
        EditLabels.kinds(rosa).add("friend").add("client").run(space);
        assertThat(share()).containsExactly(0, 0, 0);
        UUID mia = person(space, "Mia Sol", "Baker", "Sol");
        touch(TODAY.minusDays(2), 20, null, rosa, mia);
        assertThat(share()).as("with a friend and somebody else").containsExactly(0, 0, 20);
        space.change("Business", tx -> tx.find(poker, Interaction.class).orElseThrow().setBusiness(true));
        assertThat(share()).containsExactly(0, 0, 200);
        space.change("Purpose", tx -> tx.find(poker, Interaction.class).orElseThrow().setPurpose(Purpose.KEEPING_IN_TOUCH));
        assertThat(share()).as("business is business, whatever the talk was for").containsExactly(0, 0, 200);
        space.change("Business", tx -> tx.find(poker, Interaction.class).orElseThrow().setBusiness(false));
        assertThat(share()).containsExactly(0, 0, 20);
        EditLabels.kinds(rosa).remove("friend").run(space);
        assertThat(share()).as("to keep in touch with a client").containsExactly(0, 0, 20);
    }

    @Test
    @DisplayName("a friend is one however the word is written, a pitch is business, and of somebody who is gone nobody knows what they were (O3, M5, M7)")
    void whoIsAFriend() {
        space.change("Kind", tx -> tx.find(rosa, Person.class).orElseThrow().getKinds().add("Friend"));
        UUID poker = touch(TODAY.minusDays(1), 180, null, rosa);
        assertThat(share()).containsExactly(0, 0, 0);
        space.change("Pitch", tx -> tx.find(poker, Interaction.class).orElseThrow().setPitch(true));
        assertThat(share()).containsExactly(0, 0, 180);
        UUID mia = person(space, "Mia Sol", "Baker", "Sol");
        touch(TODAY.minusDays(2), 20, null, mia);
        new DeletePerson(mia).run(space);
        assertThat(share()).containsExactly(0, 0, 200);
    }

    @Test
    @DisplayName("planned touches and tries that reached nobody took no time (O3)")
    void noTime() {
        UUID plan = touch(TODAY.minusDays(1), 30, null, rosa);
        UUID attempt = touch(TODAY.minusDays(1), 30, null, rosa);
        assertThat(share()).containsExactly(0, 0, 60);
        space.change("Plan", tx -> tx.find(plan, Interaction.class).orElseThrow().setPlanned(true));
        space.change("Attempt", tx -> tx.find(attempt, Interaction.class).orElseThrow().setAttempt(true));
        assertThat(share()).containsExactly(0, 0, 0);
    }

    /** The same by going through all objects, one rule after another. */
    private List<Integer> slowly() {
        int[] sums = new int[3];
        LocalDate first = TODAY.minusDays(89);
        List<Favour> favours = all(ModelPackage.Literals.FAVOUR, Favour.class);
        for (Favour favour : favours) {
            boolean inside = favour.getInteraction() != null && !favour.getInteraction().eIsProxy() && favour.getInteraction().getMinutes() > 0;
            if (favour.getDirection() == FavourDirection.GIVEN && !inside && !favour.getOn().isBefore(first)) {
                sums[favour.isSaleAttached() ? 2 : 1] += favour.getMinutes();
            }
        }
        for (Interaction touch : all(ModelPackage.Literals.INTERACTION, Interaction.class)) {
            Event event = touch.getEvent();
            if (Moments.day(touch, ZoneOffset.UTC).isBefore(first) || event != null && event.getMinutesSpent() > 0) {
                continue;
            }
            boolean gave = favours.stream()
                    .anyMatch(f -> f.getInteraction() == touch && f.getDirection() == FavourDirection.GIVEN && !f.isSaleAttached());
            sums[event != null && !event.getGoals().isEmpty() ? 0 : gave ? 1 : 2] += touch.getMinutes();
        }
        all(ModelPackage.Literals.EVENT, Event.class).forEach(event -> sums[event.getGoals().isEmpty() ? 2 : 0] += event.getMinutesSpent());
        all(ModelPackage.Literals.TIME_SPENT, TimeSpent.class).stream().filter(time -> !time.getOn().isBefore(first))
                .forEach(time -> sums[2] += time.getMinutes());
        all(ModelPackage.Literals.GOAL, Goal.class).stream().flatMap(goal -> goal.getProgress().stream()).filter(step -> !step.getOn().isBefore(first))
                .forEach(step -> sums[0] += step.getMinutes());
        return List.of(sums[0], sums[1], sums[2]);
    }

    private <T extends Entity> List<T> all(EClass type, Class<T> as) {
        return space.all(type).stream().map(id -> space.find(id, as).orElseThrow()).toList();
    }

    @RepeatedTest(3)
    @DisplayName("what is said of time is what going through everything says, whatever was changed and undone, and after a rebuild (O3)")
    void oracle() {
        long seed = Seed.next();
        System.getLogger(AroundGoalsTest.class.getName()).log(System.Logger.Level.INFO, "seed {0}", Long.toString(seed));
        Random random = new Random(seed);
        UUID talks = talks(space);
        UUID fair = event(space, "Fair", TODAY.minusDays(20), 100);
        UUID lunch = event(space, "Lunch", TODAY.minusDays(10), 0);
        List<UUID> all = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            LocalDate day = TODAY.minusDays(random.nextInt(120));
            switch (random.nextInt(8)) {
                case 0 -> all.add(new AddProgress(talks).minutes(1 + random.nextInt(60)).on(day).run(space).result());
                case 1 ->
                    all.add(gave(rosa, random.nextInt(60), random.nextInt(4) == 0, random.nextBoolean() ? touch(day, random.nextInt(50), null, rosa) : null));
                case 2 -> touch(day, random.nextInt(50), random.nextBoolean() ? fair : lunch, rosa);
                case 3 -> new ServeGoal(random.nextBoolean() ? fair : lunch, talks, random.nextBoolean()).run(space);
                case 4 -> all.add(new AddTime("Something", 1 + random.nextInt(60)).on(day).run(space).result());
                case 5 -> touch(day, random.nextInt(50), null, rosa);
                case 6 -> all.stream().skip(all.isEmpty() ? 0 : random.nextInt(all.size())).findFirst().filter(id -> space.find(id).isPresent())
                        .ifPresent(id -> space.change("Delete", tx -> tx.delete(tx.find(id, Entity.class).orElseThrow())));
                default -> {
                    if (i > 3) {
                        space.history().undo();
                    }
                }
            }
            if (space.find(talks).isEmpty() || space.find(fair).isEmpty() || space.find(lunch).isEmpty()) {
                space.history().redo();
            }
            assertThat(share()).as("seed " + seed + ", step " + i).isEqualTo(slowly());
        }
        TimeShare kept = TimeShare.lately(space);
        // made by who had no goals, the book gets its rows when it is opened
        temp.close();
        try (Space without = FileSpaces.keeping(List.of(new PeopleProjection())).open(temp.directory(), temp.options())) {
            assertThat(without.all(ModelPackage.Literals.GOAL)).hasSize(1);
        }
        space = temp.reopen();
        assertThat(TimeShare.lately(space)).as("seed " + seed).isEqualTo(kept);
    }

    @Test
    @DisplayName("people stand by the goals they fit, each with the reason (O4)")
    void people() {
        UUID talks = new NewGoal("").template(GoalTemplate.SPEAKING).run(space).result();
        UUID museums = new NewGoal("Three museums as clients").run(space).result();
        UUID hana = person(space, "Hana Sato", "Conference organizer", "Kite Days");
        UUID ivo = person(space, "Ivo Marek", "Registrar", "Museum of Tides");
        UUID mia = person(space, "Mia Sol", "Baker", "Sol");
        UUID fair = event(space, "Fair", TODAY.minusDays(20), 100);
        space.change("Met", tx -> {
            Encounter met = NEW.createEncounter();
            met.setPerson(tx.find(mia, Person.class).orElseThrow());
            tx.find(fair, Event.class).orElseThrow().getEncounters().add(met);
        });
        new ServeGoal(fair, museums, true).run(space);
        new AddProgress(talks).amount(1).sideEffect(rosa).run(space);
        List<GoalPerson> ranked = new GoalPeople(space).ranked(9);
        assertThat(ranked).extracting(GoalPerson::name).containsExactly("Rosa Okafor", "Mia Sol", "Hana Sato", "Ivo Marek");
        assertThat(ranked).extracting(person -> person.reasons().getFirst().kind()).containsExactly(Kind.EFFECT, Kind.MET, Kind.FITS, Kind.FITS);
        assertThat(ranked.get(1).reasons().getFirst().detail()).isEqualTo("Fair");
        assertThat(ranked).element(2).extracting(person -> person.reasons().getFirst().detail()).isEqualTo("Conference");
        assertThat(ranked).element(3).extracting(person -> person.reasons().getFirst().detail()).isEqualTo("Museum");
        assertThat(new GoalPeople(space).of(goal(space, museums), 9)).extracting(GoalPerson::id).containsExactly(mia, ivo);
        SetGoal.dropped(talks).run(space);
        new DeletePerson(ivo).run(space);
        assertThat(new GoalPeople(space).ranked(9)).as("of open goals, and who is in the book").extracting(GoalPerson::id).containsExactly(mia);
        assertThat(new GoalPeople(space).ranked(9)).extracting(GoalPerson::id).doesNotContain(hana);
    }

    @Test
    @DisplayName("nobody who is left in peace stands there, whatever the reason, and the next one fits instead (O4, T12)")
    void leftInPeace() {
        UUID talks = talks(space);
        UUID museums = new NewGoal("Museums of the North Sea coast").run(space).result();
        UUID ivo = person(space, "Ivo Marek", "Registrar", "North Sea Museum");
        UUID lea = person(space, "Lea Brandt", "Guide", "Museum of Tides and the Sea");
        UUID fair = event(space, "Fair", TODAY.minusDays(20), 100);
        space.change("Met", tx -> {
            Encounter met = NEW.createEncounter();
            met.setPerson(tx.find(ivo, Person.class).orElseThrow());
            tx.find(fair, Event.class).orElseThrow().getEncounters().add(met);
        });
        new ServeGoal(fair, museums, true).run(space);
        new AddProgress(talks).amount(1).sideEffect(ivo).run(space);
        assertThat(new GoalPeople(space).ranked(9)).extracting(GoalPerson::id).containsExactly(ivo);
        assertThat(new FittingPeople(space).of("North Sea museum", null, 9)).extracting(PersonRow::id).containsExactly(ivo);
        space.change("Let rest", tx -> {
            SilenceCase made = NEW.createSilenceCase();
            made.setPerson(tx.find(ivo, Person.class).orElseThrow());
            made.setSince(TODAY.minusDays(40));
            made.setStage(SilenceStage.CLOSED);
            tx.add(made);
        });
        assertThat(new GoalPeople(space).ranked(9)).extracting(GoalPerson::id).containsExactly(lea);
        assertThat(new FittingPeople(space).of("North Sea museum", null, 9)).extracting(PersonRow::id).containsExactly(lea);
        new DeletePerson(lea).run(space);
        assertThat(new GoalPeople(space).ranked(9)).isEmpty();
    }

    @Test
    @DisplayName("events to come stand by the goals they serve or have to do with (O4)")
    void events() {
        UUID museums = new NewGoal("Three museums as clients").run(space).result();
        UUID talks = talks(space);
        UUID past = event(space, "Museum night", TODAY.minusDays(1), 0);
        UUID night = event(space, "Museums by the Water", TODAY.plusDays(9), 0);
        UUID lunch = event(space, "Lunch", TODAY.plusDays(3), 0);
        event(space, "Regatta", TODAY.plusDays(2), 0);
        new ServeGoal(lunch, talks, true).run(space);
        assertThat(new GoalPeople(space).events(9)).extracting(GoalPerson::id, event -> event.reasons().getFirst().kind())
                .containsExactly(tuple(lunch, Kind.SERVES), tuple(night, Kind.FITS));
        assertThat(past).isNotNull();
        new ServeGoal(lunch, museums, true).run(space);
        new ServeGoal(lunch, museums, true).run(space);
        assertThat(new GoalPeople(space).events(1).getFirst().reasons()).hasSize(2);
        space.change("Gone", tx -> tx.delete(tx.find(talks, Goal.class).orElseThrow()));
        assertThat(new GoalPeople(space).events(1).getFirst().reasons()).hasSize(1);
    }

    @Test
    @DisplayName("side effects are what steps name, whom one met at an event for it, and help that was given there, which a sale is not (O5, G12)")
    void sideEffects() {
        UUID talks = talks(space);
        UUID fair = event(space, "Fair", TODAY.minusDays(20), 100);
        UUID mia = person(space, "Mia Sol", "Baker", "Sol");
        space.change("Origin", tx -> {
            Origin origin = NEW.createOrigin();
            origin.setEvent(tx.find(fair, Event.class).orElseThrow());
            tx.find(mia, Person.class).orElseThrow().setOrigin(origin);
        });
        UUID help = gave(mia, 0, false, touch(TODAY.minusDays(20), 0, fair, mia));
        gave(mia, 0, true, touch(TODAY.minusDays(20), 0, fair, mia));
        assertThat(new SideEffects(space).of(goal(space, talks))).isEmpty();
        new ServeGoal(fair, talks, true).run(space);
        new AddProgress(talks).sideEffect(rosa).note("We talk of boats now").run(space);
        List<SideEffects.Effect> effects = new SideEffects(space).of(goal(space, talks));
        assertThat(effects).extracting(SideEffects.Effect::id).containsExactly(rosa, mia, help);
        assertThat(effects).extracting(SideEffects.Effect::kind).containsExactly(SideEffects.Kind.PERSON, SideEffects.Kind.PERSON, SideEffects.Kind.HELP);
        assertThat(effects).extracting(SideEffects.Effect::by).containsExactly("We talk of boats now", "Fair", "Fair");
        assertThat(effects.getLast().with()).isEqualTo("Mia Sol");
        new DeletePerson(rosa).run(space);
        assertThat(new SideEffects(space).of(goal(space, talks))).extracting(SideEffects.Effect::id).containsExactly(mia, help);
    }

    @Test
    @DisplayName("a day that a newer version wrote in a form of its own is none, and costs no list")
    void strangeDays() {
        Rows rows = Rows.of(space);
        assertThat(rows.first("SELECT '2026-11-22'", r -> StoredDay.of(r, 1)).orElseThrow()).contains(TODAY);
        for (String odd : new String[] {"'2026-W48'", "''", "'2026-02-30'", "NULL", "7"}) {
            assertThat(rows.first("SELECT " + odd, r -> StoredDay.of(r, 1)).orElseThrow()).as(odd).isEmpty();
        }
    }

    @Test
    @DisplayName("an ask begins with the answer and ends with a question; what is left out is not in it (O7)")
    void ask() {
        String words = new AskWords("an evening at the library in March", "your readers asked about fees last time", "I send you the outline, to judge by",
                "look at one page until Friday").words("Hana");
        assertThat(words.lines().filter(line -> !line.isBlank())).containsExactly("Hello Hana,", "I send you the outline, to judge by.",
                "Your readers asked about fees last time.", "Where I hope it leads: An evening at the library in March.",
                "My question is a small one. Look at one page until Friday?", "If it doesn’t suit you, just say so; that is quite all right.");
        assertThat(new AskWords("Yes!", null, " ", null).words("")).startsWith("Hello,").contains("Yes!", "What would you need to know").doesNotContain("null",
                "!.");
        assertThat(new AskWords("Yes!", "", "", "").words("Dr. Okafor")).startsWith("Hello Dr. Okafor,");
        assertThat(new AskWords("Yes!", "", "", "").words("Hana Novak")).startsWith("Hello Hana,");
        assertThat(new AskWords(" ", "x", "y", "z").isComplete()).isFalse();
    }
}
