// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wellspring.events.tests.World.TODAY;
import static org.wellspring.events.tests.World.lunch;
import static org.wellspring.events.tests.World.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.Predicate;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellspring.core.Moments;
import org.wellspring.core.Space;
import org.wellspring.core.SpaceException;
import org.wellspring.events.Evening;
import org.wellspring.events.Funnel;
import org.wellspring.events.Offices;
import org.wellspring.events.OriginReport;
import org.wellspring.events.commands.DeleteOffice;
import org.wellspring.events.commands.Meet;
import org.wellspring.events.commands.NewEvent;
import org.wellspring.events.commands.NewOffice;
import org.wellspring.events.commands.OfficeTime;
import org.wellspring.events.commands.SetOrigin;
import org.wellspring.model.AssociationRole;
import org.wellspring.model.Direction;
import org.wellspring.model.Encounter;
import org.wellspring.model.Event;
import org.wellspring.model.Favour;
import org.wellspring.model.FavourDirection;
import org.wellspring.model.Interaction;
import org.wellspring.model.InteractionKind;
import org.wellspring.model.Introduction;
import org.wellspring.model.ModelFactory;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.Origin;
import org.wellspring.model.OriginKind;
import org.wellspring.model.Person;
import org.wellspring.model.TimeSpent;
import org.wellspring.model.base.Entity;
import org.wellspring.people.commands.LogInteraction;
import org.wellspring.people.commands.MergePeople;
import org.wellspring.testkit.TempSpace;

@DisplayName("What became of people one met at events")
class FunnelTest {
    private static final ModelFactory NEW = ModelFactory.eINSTANCE;
    private static final int WITHIN = 30;
    @RegisterExtension
    final TempSpace temp = World.book();
    private Space space;

    @BeforeEach
    void open() {
        space = temp.space();
    }

    private List<Integer> figures() {
        Funnel.Total all = Funnel.of(space, WITHIN).total();
        return List.of(all.met(), all.followedUp(), all.helped());
    }

    private void gave(UUID person, LocalDate day, boolean given, boolean sale) {
        space.change("Gave", tx -> {
            Favour favour = NEW.createFavour();
            favour.setPerson(tx.find(person, Person.class).orElseThrow());
            favour.setDirection(given ? FavourDirection.GIVEN : FavourDirection.RECEIVED);
            favour.setWhat("A name");
            favour.setOn(day);
            favour.setSaleAttached(sale);
            tx.add(favour);
        });
    }

    private void introduced(UUID a, UUID b, LocalDate made) {
        space.change("Introduced", tx -> {
            Introduction introduction = NEW.createIntroduction();
            introduction.setA(tx.find(a, Person.class).orElseThrow());
            introduction.setB(tx.find(b, Person.class).orElseThrow());
            introduction.setProposedOn(made);
            introduction.setMadeOn(made);
            tx.add(introduction);
        });
    }

    @Test
    @DisplayName("is told by who heard from one again and who had help, in so many days; another event, a note, a try and a sale are none of it (E3)")
    void told() {
        UUID lunch = lunch(space);
        UUID ana = Meet.fresh(lunch, "Ana Ruiz").run(space).result().person();
        UUID bo = Meet.fresh(lunch, "Bo Lund").run(space).result().person();
        assertThat(figures()).containsExactly(2, 0, 0);
        new LogInteraction(InteractionKind.CALL, ana).on(TODAY.minusDays(3)).run(space);
        new LogInteraction(InteractionKind.NOTE, ana).on(TODAY).run(space);
        new LogInteraction(InteractionKind.CALL, ana).on(TODAY).attempt(true).run(space);
        new LogInteraction(InteractionKind.EMAIL, ana).on(TODAY).direction(Direction.IN).run(space);
        new LogInteraction(InteractionKind.EVENT, ana).on(TODAY).run(space);
        new LogInteraction(InteractionKind.CALL, ana).on(TODAY.plusDays(2)).run(space);
        gave(bo, TODAY, true, true);
        gave(bo, TODAY, false, false);
        gave(bo, TODAY.minusDays(4), true, false);
        assertThat(figures()).as("none of it counts").containsExactly(2, 0, 0);
        new LogInteraction(InteractionKind.EMAIL, ana).on(TODAY).direction(Direction.OUT).run(space);
        gave(bo, TODAY.minusDays(3), true, false);
        assertThat(figures()).containsExactly(2, 1, 1);
        introduced(ana, person(space, "Dev Mehta"), TODAY.minusDays(1));
        assertThat(figures()).as("an introduction that was made is help").containsExactly(2, 1, 2);
        Funnel funnel = Funnel.of(space, WITHIN);
        assertThat(funnel.events()).singleElement().satisfies(one -> assertThat(one.running()).isTrue());
        assertThat(funnel.of(lunch)).isPresent();
        assertThat(Funnel.of(space, 1).total().followedUp()).as("three days are more than one").isZero();
    }

    @Test
    @DisplayName("is told of events of one name and of one aim together, with the time that one who had help took (E3)")
    void together() {
        UUID one = new NewEvent("Lunch").on(TODAY.minusDays(40)).minutes(120).run(space).result();
        UUID other = new NewEvent("lunch ").on(TODAY.minusDays(10)).minutes(60).run(space).result();
        new NewEvent("Nobody there").on(TODAY.minusDays(9)).run(space);
        UUID ana = Meet.fresh(one, "Ana Ruiz").run(space).result().person();
        Meet.fresh(other, "Bo Lund").run(space);
        gave(ana, TODAY.minusDays(30), true, false);
        assertThat(Funnel.of(space, WITHIN).series()).containsExactly(new Funnel.Total("lunch", 2, 180, 2, 0, 1, Optional.empty()));
        assertThat(Funnel.of(space, WITHIN).series().getFirst().minutesForOne()).contains(180);
        assertThat(Funnel.of(space, WITHIN).aims()).hasSize(1);
    }

    @Test
    @DisplayName("counts every evening that took time or money, also where nobody was met; one to come and one that took nothing count for nothing (E3)")
    void fruitless() {
        UUID one = new NewEvent("Lunch").on(TODAY.minusDays(60)).minutes(100).run(space).result();
        new NewEvent("Lunch").on(TODAY.minusDays(50)).minutes(100).run(space);
        new NewEvent("Lunch").on(TODAY.plusDays(5)).minutes(100).run(space);
        new NewEvent("Lunch").on(TODAY.minusDays(45)).run(space);
        UUID ana = Meet.fresh(one, "Ana Ruiz").run(space).result().person();
        gave(ana, TODAY.minusDays(50), true, false);
        Funnel funnel = Funnel.of(space, WITHIN);
        assertThat(funnel.series()).containsExactly(new Funnel.Total("Lunch", 2, 200, 1, 0, 1, Optional.empty()));
        assertThat(funnel.series().getFirst().minutesForOne()).as("the other evening went into it too").contains(200);
        assertThat(Funnel.of(space, WITHIN, "lunch").total().events()).isEqualTo(2);
        assertThat(Evening.of(funnel)).singleElement().satisfies(evening -> assertThat(List.of(evening.events(), evening.minutesForOne().orElseThrow()))
                .containsExactly(2, 200));
    }

    @Test
    @DisplayName("counts as many met after two of them turned out to be one, and after that was taken back (E3)")
    void merged() {
        UUID lunch = lunch(space);
        UUID ana = Meet.fresh(lunch, "Ana Ruiz").run(space).result().person();
        UUID same = Meet.fresh(lunch, "A. Ruiz").run(space).result().person();
        gave(ana, TODAY, true, false);
        gave(same, TODAY, true, false);
        assertThat(figures()).containsExactly(2, 0, 2);
        new MergePeople(ana, same).run(space);
        assertThat(figures()).containsExactly(2, 0, 2);
        space.history().undo();
        assertThat(figures()).containsExactly(2, 0, 2);
    }

    @RepeatedTest(4)
    @DisplayName("is what a slow reading of the book says, in any world with merges and undos (E3)")
    void random() {
        long seed = new Random().nextLong();
        System.out.println("Funnel, seed " + seed);
        Random random = new Random(seed);
        List<UUID> people = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            people.add(person(space, "Person " + i));
        }
        List<UUID> events = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            events.add(new NewEvent("Event " + i % 3).on(TODAY.minusDays(random.nextInt(80))).minutes(random.nextInt(3) * 60).run(space).result());
        }
        for (int step = 0; step < 60; step++) {
            UUID who = people.get(random.nextInt(people.size()));
            LocalDate day = TODAY.minusDays(random.nextInt(70));
            switch (random.nextInt(8)) {
                case 0, 1, 2 -> Meet.known(events.get(random.nextInt(events.size())), who).run(space);
                case 3, 4 -> new LogInteraction(InteractionKind.VALUES.get(random.nextInt(InteractionKind.VALUES.size())), who).on(day)
                        .direction(Direction.VALUES.get(random.nextInt(Direction.VALUES.size()))).attempt(random.nextInt(6) == 0).run(space);
                case 5 -> gave(who, day, random.nextBoolean(), random.nextInt(4) == 0);
                case 6 -> introduced(who, people.get(random.nextInt(people.size())), day);
                default -> {
                    if (random.nextBoolean()) {
                        space.history().undo();
                        // Whoever and whatever that took out of the book is met no more.
                        people.removeIf(id -> space.find(id, Person.class).isEmpty());
                        events.removeIf(id -> space.find(id, Event.class).isEmpty());
                        if (people.isEmpty()) {
                            people.add(person(space, "Somebody else"));
                        }
                        if (events.isEmpty()) {
                            events.add(lunch(space));
                        }
                    } else if (people.size() > 4) {
                        UUID other = people.get(random.nextInt(people.size()));
                        if (!other.equals(who)) {
                            new MergePeople(who, other).run(space);
                            people.remove(other);
                        }
                    }
                }
            }
            assertThat(figures()).as("seed %d, step %d", seed, step).isEqualTo(slowly());
            Funnel.Total all = Funnel.of(space, WITHIN).total();
            assertThat(List.of(all.events(), all.minutes())).as("evenings and their time, seed %d, step %d", seed, step).isEqualTo(evenings());
        }
    }

    /** The same from the objects themselves. */
    private List<Integer> slowly() {
        int met = 0;
        int followed = 0;
        int helped = 0;
        for (Event event : all(ModelPackage.Literals.EVENT, Event.class)) {
            LocalDate day = Moments.day(event.getStart(), event.isDayOnly(), null, space.clock().getZone());
            for (Encounter encounter : event.getEncounters()) {
                Person person = encounter.getPerson();
                met++;
                followed += all(ModelPackage.Literals.INTERACTION, Interaction.class).stream().anyMatch(heardAgain(person, day)) ? 1 : 0;
                boolean given = all(ModelPackage.Literals.FAVOUR, Favour.class).stream().anyMatch(favour -> favour.getPerson() == person
                        && favour.getDirection() == FavourDirection.GIVEN && !favour.isSaleAttached() && within(favour.getOn(), day, 0));
                boolean made = all(ModelPackage.Literals.INTRODUCTION, Introduction.class).stream()
                        .anyMatch(one -> (one.getA() == person || one.getB() == person) && one.getMadeOn() != null && within(one.getMadeOn(), day, 0));
                helped += given || made ? 1 : 0;
            }
        }
        return List.of(met, followed, helped);
    }

    /** How many evenings took time or brought anybody, and how many minutes they took. */
    private List<Integer> evenings() {
        List<Event> counted = all(ModelPackage.Literals.EVENT, Event.class).stream()
                .filter(event -> event.getMinutesSpent() > 0 || !event.getEncounters().isEmpty()).toList();
        return List.of(counted.size(), counted.stream().mapToInt(Event::getMinutesSpent).sum());
    }

    private static Predicate<Interaction> heardAgain(Person person, LocalDate day) {
        return touch -> touch.getParticipants().contains(person) && touch.getKind() != InteractionKind.EVENT && touch.getKind() != InteractionKind.NOTE
                && touch.getDirection() != Direction.IN && !touch.isAttempt() && !touch.isPlanned() && within(touch.getDay(), day, 1);
    }

    private static boolean within(LocalDate when, LocalDate day, int from) {
        return !when.isBefore(day.plusDays(from)) && !when.isAfter(day.plusDays(WITHIN));
    }

    private <T extends Entity> List<T> all(org.eclipse.emf.ecore.EClass type, Class<T> as) {
        return space.all(type).stream().flatMap(id -> space.find(id, as).stream()).toList();
    }

    @Test
    @DisplayName("Where somebody came from can be said, said otherwise, and taken away; an office counts its time and its people (E5, E6)")
    void origin() {
        UUID ana = person(space, "Ana Ruiz");
        UUID bo = person(space, "Bo Lund");
        UUID lunch = lunch(space);
        UUID board = new NewOffice("Board member").at("Plumb Line").from(Optional.of(TODAY.minusYears(1))).run(space).result();
        SetOrigin.event(ana, lunch).note("by the door").run(space);
        assertThat(OriginReport.of(space, ana)).contains(new OriginReport.Origin(OriginKind.EVENT, Optional.of(lunch), "Tuesday lunch", "by the door"));
        SetOrigin.office(ana, board).run(space);
        assertThat(OriginReport.of(space, ana)).contains(new OriginReport.Origin(OriginKind.ASSOCIATION, Optional.of(board), "Board member", "by the door"));
        new OfficeTime(board, 45).run(space);
        new OfficeTime(board, 15).on(Optional.of(TODAY.minusDays(1))).what("Minutes").run(space);
        assertThat(Offices.of(space)).singleElement().satisfies(office -> {
            assertThat(office.organization()).isEqualTo("Plumb Line");
            assertThat(List.of(office.minutes(), office.people())).containsExactly(60, 1);
        });
        SetOrigin.introducedBy(ana, bo).note("").run(space);
        assertThat(OriginReport.of(space, ana)).contains(new OriginReport.Origin(OriginKind.INTRODUCTION, Optional.of(bo), "Bo Lund", ""));
        SetOrigin.of(ana, OriginKind.UNKNOWN).run(space);
        assertThat(OriginReport.of(space, ana)).isEmpty();
        assertThatThrownBy(() -> SetOrigin.introducedBy(ana, ana).run(space)).isInstanceOf(SpaceException.class);
        assertThatThrownBy(() -> new OfficeTime(board, 0).run(space)).isInstanceOf(SpaceException.class);
        new DeleteOffice(board).run(space);
        assertThat(Offices.of(space)).isEmpty();
    }

    @Test
    @DisplayName("Where relationships came from is told by event, who introduced them and office, with the time it took and with whom one still speaks (E5, E6)")
    void origins() {
        UUID lunch = new NewEvent("Lunch").on(TODAY.minusDays(3)).minutes(90).run(space).result();
        UUID ana = Meet.fresh(lunch, "Ana Ruiz").run(space).result().person();
        Meet.fresh(lunch, "Bo Lund").run(space);
        UUID cy = person(space, "Cy Hale");
        UUID dee = person(space, "Dee Moss");
        new LogInteraction(InteractionKind.CALL, person(space, "Nobody knows")).on(TODAY.minusDays(2)).run(space);
        space.change("Origins", tx -> {
            Origin introduced = NEW.createOrigin();
            introduced.setKind(OriginKind.INTRODUCTION);
            introduced.setIntroducedBy(tx.find(ana, Person.class).orElseThrow());
            tx.find(cy, Person.class).orElseThrow().setOrigin(introduced);
            AssociationRole board = NEW.createAssociationRole();
            board.setTitle("Board of the society");
            tx.add(board);
            TimeSpent time = NEW.createTimeSpent();
            time.setOn(TODAY);
            time.setMinutes(45);
            time.setSubject(board);
            tx.add(time);
            Origin office = NEW.createOrigin();
            office.setKind(OriginKind.ASSOCIATION);
            office.setAssociation(board);
            tx.find(dee, Person.class).orElseThrow().setOrigin(office);
        });
        Map<String, OriginReport.Source> report = new HashMap<>();
        OriginReport.of(space).forEach(source -> report.put(source.name(), source));
        assertThat(report.get("Lunch")).satisfies(source -> {
            assertThat(source.kind()).isEqualTo(OriginKind.EVENT);
            assertThat(List.of(source.people(), source.alive(), source.minutes())).containsExactly(2, 2, 90);
        });
        assertThat(report.get("Ana Ruiz").kind()).isEqualTo(OriginKind.INTRODUCTION);
        assertThat(report.get("Ana Ruiz").alive()).isZero();
        assertThat(report.get("Board of the society").minutes()).isEqualTo(45);
        assertThat(report.get("")).satisfies(source -> assertThat(List.of(source.people(), source.alive())).as("nobody knows where from, and one spoke")
                .containsExactly(1, 1));
        assertThat(OriginReport.of(space).getLast().name()).as("the unknown is the last").isEmpty();
        assertThat(OriginReport.of(space).getFirst().name()).isEqualTo("Lunch");
    }
}
