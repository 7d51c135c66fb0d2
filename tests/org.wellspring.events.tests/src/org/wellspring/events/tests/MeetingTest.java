// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wellspring.events.tests.World.TODAY;
import static org.wellspring.events.tests.World.lunch;
import static org.wellspring.events.tests.World.page;
import static org.wellspring.events.tests.World.person;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellspring.core.Space;
import org.wellspring.core.SpaceException;
import org.wellspring.core.spi.HelpIdea;
import org.wellspring.events.EventPage;
import org.wellspring.events.EventRow;
import org.wellspring.events.Events;
import org.wellspring.events.HelpProposals;
import org.wellspring.events.MetLine;
import org.wellspring.events.Thanks;
import org.wellspring.events.commands.CloseOut;
import org.wellspring.events.commands.EditEvent;
import org.wellspring.events.commands.Meet;
import org.wellspring.events.commands.MeetAndSettle;
import org.wellspring.events.commands.NewEvent;
import org.wellspring.events.commands.RemoveFromEvent;
import org.wellspring.events.commands.SetOrigin;
import org.wellspring.events.commands.Settle;
import org.wellspring.model.ConsentState;
import org.wellspring.model.FollowUp;
import org.wellspring.model.FollowUpState;
import org.wellspring.model.InteractionKind;
import org.wellspring.model.Introduction;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.Offer;
import org.wellspring.model.OriginKind;
import org.wellspring.model.Person;
import org.wellspring.model.PersonStatus;
import org.wellspring.model.Promise;
import org.wellspring.people.People;
import org.wellspring.people.PersonRow;
import org.wellspring.people.TimelineEntry;
import org.wellspring.people.commands.CreatePerson;
import org.wellspring.people.commands.LogInteraction;
import org.wellspring.people.commands.MergePeople;
import org.wellspring.people.commands.NewIntroduction;
import org.wellspring.people.spi.SaidWishes.Wishes;
import org.wellspring.testkit.TempSpace;

@DisplayName("Meeting somebody at an event")
class MeetingTest {
    @RegisterExtension
    final TempSpace temp = World.book();
    private Space space;
    private UUID lunch;

    @BeforeEach
    void open() {
        space = temp.space();
        lunch = lunch(space);
    }

    private PersonRow row(UUID person) {
        return new People(space).find(person).orElseThrow();
    }

    private EventPage.Met met(UUID encounter) {
        return page(space, lunch).met().stream().filter(one -> one.id().equals(encounter)).findFirst().orElseThrow();
    }

    @Test
    @DisplayName("brings who is new into the book, with the event as where the relationship came from, and is a touch (E1, E5, M1)")
    void fresh() {
        Meet.Noted noted = Meet.fresh(lunch, "Ana Ruiz").role("", "Acme").line("Seeks an architect").guest(true).run(space).result();
        assertThat(noted.fresh()).isTrue();
        Person ana = space.find(noted.person(), Person.class).orElseThrow();
        assertThat(ana.getOrigin().getKind()).isEqualTo(OriginKind.EVENT);
        assertThat(ana.getOrigin().getEvent().getId()).isEqualTo(lunch);
        assertThat(row(noted.person()).metOn()).contains(TODAY.minusDays(3));
        assertThat(row(noted.person()).organization()).isEqualTo("Acme");
        assertThat(row(noted.person()).lastTwoWayTouch()).contains(TODAY.minusDays(3));
        assertThat(met(noted.encounter())).satisfies(met -> {
            assertThat(met.name()).isEqualTo("Ana Ruiz");
            assertThat(met.line()).isEqualTo("Seeks an architect");
            assertThat(met.guest()).isTrue();
            assertThat(met.isSettled()).isFalse();
        });
        space.history().undo();
        assertThat(new People(space).find(noted.person())).isEmpty();
        assertThat(page(space, lunch).met()).isEmpty();
    }

    @Test
    @DisplayName("leaves where somebody known came from as it is, unless it is said that it was the first time (E5)")
    void known() {
        UUID bo = person(space, "Bo Lund");
        Meet.known(lunch, bo).run(space);
        assertThat(space.find(bo, Person.class).orElseThrow().getOrigin()).isNull();
        Meet.known(lunch, bo).first(true).run(space);
        assertThat(space.find(bo, Person.class).orElseThrow().getOrigin().getEvent().getId()).isEqualTo(lunch);
        assertThat(page(space, lunch).met()).hasSize(1);
    }

    @Test
    @DisplayName("twice adds to the line, and stays one touch; it stands once on the timeline, with the event (F5, M1)")
    void twice() {
        UUID bo = person(space, "Bo Lund");
        Meet.known(lunch, bo).line("Looks for oak").run(space);
        UUID encounter = Meet.known(lunch, bo).line("Has a boat").run(space).result().encounter();
        assertThat(met(encounter).line()).isEqualTo("Looks for oak · Has a boat");
        assertThat(row(bo).touches()).isOne();
        assertThat(new People(space).timeline(bo, 0, 10)).extracting(TimelineEntry::label, TimelineEntry::text)
                .containsExactly(org.assertj.core.api.Assertions.tuple("Met at Tuesday lunch", "Looks for oak · Has a boat"));
        new RemoveFromEvent(encounter).run(space);
        assertThat(row(bo).touches()).isZero();
        assertThat(new People(space).timeline(bo, 0, 10)).isEmpty();
    }

    @Test
    @DisplayName("can't be said of an event to come")
    void ahead() {
        UUID next = new NewEvent("Next lunch").on(TODAY.plusDays(1)).run(space).result();
        assertThatThrownBy(() -> Meet.fresh(next, "Ana Ruiz").run(space)).isInstanceOf(SpaceException.class).hasMessageContaining("still to come");
        assertThat(space.all(ModelPackage.Literals.PERSON)).isEmpty();
    }

    @Test
    @DisplayName("is decided by a help idea and a next step, which becomes one of the book on its day; with both the event is closed out (E2)")
    void decided() {
        Meet.Noted ana = Meet.fresh(lunch, "Ana Ruiz").run(space).result();
        Settle.of(ana.encounter()).help("Introduce Dev").run(space);
        assertThat(met(ana.encounter()).isSettled()).as("half of it is not all").isFalse();
        Settle.of(ana.encounter()).next("Send the plans").due(Optional.of(TODAY.plusDays(5))).run(space);
        assertThat(met(ana.encounter()).isSettled()).isTrue();
        assertThat(new Events(space).find(lunch)).hasValueSatisfying(event -> {
            assertThat(event.open()).isZero();
            assertThat(event.closedOut()).contains(TODAY);
        });
        FollowUp step = space.find(space.all(ModelPackage.Literals.FOLLOW_UP).getFirst(), FollowUp.class).orElseThrow();
        assertThat(step.getWhat()).isEqualTo("Send the plans");
        assertThat(step.getDue()).isEqualTo(TODAY.plusDays(5));
        assertThat(step.getCause().getId()).isEqualTo(ana.encounter());
        Settle.of(ana.encounter()).next("Send the plans and the price").run(space);
        assertThat(space.all(ModelPackage.Literals.FOLLOW_UP)).as("it is the same step, said better").hasSize(1);
        assertThat(step.getDue()).isEqualTo(TODAY.plusDays(5));
        Meet.fresh(lunch, "Bo Lund").run(space);
        assertThat(new Events(space).find(lunch).orElseThrow().closedOut()).as("somebody else is open").isEmpty();
    }

    @Test
    @DisplayName("may end in my word, and in an offer (E2, F9)")
    void promised() {
        Meet.Noted ana = Meet.fresh(lunch, "Ana Ruiz").run(space).result();
        Settle.of(ana.encounter()).help("Look over the lease").offered(true).next("Send the plans").promised(true).run(space);
        Promise promise = space.find(space.all(ModelPackage.Literals.PROMISE).getFirst(), Promise.class).orElseThrow();
        assertThat(promise.getWhat()).isEqualTo("Send the plans");
        assertThat(promise.getDue()).as("three days, as nothing is said").isEqualTo(TODAY.plusDays(3));
        assertThat(space.find(space.all(ModelPackage.Literals.OFFER).getFirst(), Offer.class).orElseThrow().getWhat()).isEqualTo("Look over the lease");
        assertThat(space.all(ModelPackage.Literals.FOLLOW_UP)).isEmpty();
        space.history().undo();
        assertThat(space.all(ModelPackage.Literals.PROMISE)).isEmpty();
        assertThat(space.all(ModelPackage.Literals.OFFER)).isEmpty();
        assertThat(met(ana.encounter()).helpIdea()).as("one step").isEmpty();
    }

    @Test
    @DisplayName("may be the beginning of an introduction, by what they said they need, once however often it is decided, and undone with the rest (E2, I1)")
    void introduced() {
        UUID dev = new CreatePerson("Dev Mehta").role("Architect", "Mehta Lights").run(space).result();
        UUID old = new CreatePerson("Cy Hale").role("Architect", "Old House").run(space).result();
        space.change("Gone", tx -> tx.find(old, Person.class).orElseThrow().setStatus(PersonStatus.DECEASED));
        UUID ana = Meet.fresh(lunch, "Ana Ruiz").role("", "Acme").line("seeks an architect").run(space).result().encounter();
        HelpIdea idea = new HelpProposals(space, List.of()).of(met(ana)).getFirst();
        assertThat(idea.kind()).isEqualTo(HelpIdea.Kind.INTRODUCTION);
        assertThat(idea.text()).isEqualTo("Introduce Dev Mehta, Mehta Lights");
        assertThat(idea.other()).contains(dev);
        Optional<NewIntroduction> both = HelpProposals.introduction(page(space, lunch), met(ana), dev, idea.reason());
        Settle decision = Settle.of(ana).help(idea.text()).next("Ask Dev").introduce(both);
        assertThat(decision.joined()).as("guards are asked of it").hasSize(1);
        decision.run(space);
        Settle.of(ana).help(idea.text()).next("Ask Dev first").introduce(both).run(space);
        Introduction introduction = space.find(space.all(ModelPackage.Literals.INTRODUCTION).getFirst(), Introduction.class).orElseThrow();
        assertThat(space.all(ModelPackage.Literals.INTRODUCTION)).hasSize(1);
        assertThat(introduction.getWhyA()).isEqualTo("seeks an architect");
        assertThat(introduction.getWhyB()).isEqualTo("Ana Ruiz, whom I met at “Tuesday lunch”: seeks an architect");
        assertThat(introduction.getStateB()).isEqualTo(ConsentState.NOT_ASKED);
        assertThat(new HelpProposals(space, List.of()).of(met(ana))).as("it is begun").noneMatch(one -> one.other().filter(dev::equals).isPresent());
        space.history().undo();
        space.history().undo();
        assertThat(space.all(ModelPackage.Literals.INTRODUCTION)).isEmpty();
        assertThat(met(ana).helpIdea()).isEmpty();
    }

    @Test
    @DisplayName("never proposes to introduce somebody to one of the same name, who may well be the same (E2)")
    void namesake() {
        UUID dev = new CreatePerson("Dev Mehta").role("Architect", "Mehta Lights").run(space).result();
        UUID met = Meet.fresh(lunch, "Dev  mehta").line("seeks an architect").run(space).result().encounter();
        assertThat(new HelpProposals(space, List.of((book, person, limit) -> List.of(new HelpIdea(HelpIdea.Kind.INTRODUCTION, "Introduce them to Dev", "",
                Optional.of(dev))))).of(met(met))).isEmpty();
    }

    @Test
    @DisplayName("keeps what they need and whom they would like to meet, once, and undo takes it with the rest (E8, M3)")
    void wishes() {
        Wishes heard = new Wishes(List.of("an architect"), List.of("a banker"));
        UUID ana = Meet.fresh(lunch, "Ana Ruiz").line("seeks an architect, wants to meet a banker").wishes(heard).run(space).result().person();
        Meet.known(lunch, ana).wishes(new Wishes(List.of("An Architect"), List.of("a banker"))).run(space);
        Person person = space.find(ana, Person.class).orElseThrow();
        assertThat(person.getNeeds()).singleElement().satisfies(need -> assertThat(need.getWhat()).isEqualTo("an architect"));
        assertThat(person.getWantedIntroductions()).singleElement().satisfies(wanted -> assertThat(wanted.getWho()).isEqualTo("a banker"));
        space.history().undo();
        space.history().undo();
        assertThat(space.find(ana, Person.class)).isEmpty();
    }

    @Test
    @DisplayName("leaves thanks to be said: to who held the event and who introduced somebody, as next steps in one step, and nobody is proposed twice (E2)")
    void thanks() {
        new CreatePerson("Rosa Okafor").role("Host", "Plumb Line").run(space);
        UUID malik = person(space, "Malik Osei");
        new EditEvent(lunch).host("Plumb Line").run(space);
        UUID ana = Meet.fresh(lunch, "Ana Ruiz").run(space).result().person();
        SetOrigin.introducedBy(ana, malik).run(space);
        List<Thanks.Thank> thanks = Thanks.of(space, lunch);
        assertThat(thanks).extracting(Thanks.Thank::name, Thanks.Thank::what).containsExactly(
                org.assertj.core.api.Assertions.tuple("Rosa Okafor", "Thank them for “Tuesday lunch”"),
                org.assertj.core.api.Assertions.tuple("Malik Osei", "Thank them for introducing Ana Ruiz"));
        CloseOut command = new CloseOut(lunch);
        thanks.forEach(one -> command.thank(one.person(), one.what()));
        command.restNothing().run(space);
        assertThat(space.all(ModelPackage.Literals.FOLLOW_UP)).hasSize(2);
        assertThat(Thanks.of(space, lunch)).isEmpty();
        space.history().undo();
        assertThat(space.all(ModelPackage.Literals.FOLLOW_UP)).isEmpty();
        assertThat(page(space, lunch).row().open()).isOne();
    }

    @Test
    @DisplayName("may be nothing on purpose; several are decided in one step, which one undo takes back (E2)")
    void closeOut() {
        UUID ana = Meet.fresh(lunch, "Ana Ruiz").run(space).result().encounter();
        UUID bo = Meet.fresh(lunch, "Bo Lund").run(space).result().encounter();
        UUID cy = Meet.fresh(lunch, "Cy Hale").run(space).result().encounter();
        new CloseOut(lunch).settle(Settle.of(ana).help("A name").next("Write")).settle(Settle.nothing(bo)).restNothing().run(space);
        assertThat(page(space, lunch).met()).allMatch(EventPage.Met::isSettled);
        assertThat(met(cy).nothing()).isTrue();
        assertThat(met(ana).nothing()).isFalse();
        space.history().undo();
        assertThat(page(space, lunch).met()).noneMatch(EventPage.Met::isSettled);
        assertThat(space.all(ModelPackage.Literals.FOLLOW_UP)).isEmpty();
        assertThatThrownBy(() -> Settle.of(ana).run(space)).isInstanceOf(SpaceException.class);
    }

    @Test
    @DisplayName("and deciding twice the same makes no second promise; deciding for nothing drops the step that was planned (E2)")
    void again() {
        UUID ana = Meet.fresh(lunch, "Ana Ruiz").run(space).result().encounter();
        Settle.of(ana).help("A name").next("Write").run(space);
        Settle.of(ana).next("Write").promised(true).run(space);
        Settle.of(ana).next("Write").promised(true).run(space);
        assertThat(space.all(ModelPackage.Literals.PROMISE)).hasSize(1);
        assertThat(space.all(ModelPackage.Literals.FOLLOW_UP)).as("the promise took its place").isEmpty();
        UUID bo = Meet.fresh(lunch, "Bo Lund").run(space).result().encounter();
        Settle.of(bo).help("A name").next("Ring").run(space);
        Settle.nothing(bo).run(space);
        FollowUp step = space.find(space.all(ModelPackage.Literals.FOLLOW_UP).getFirst(), FollowUp.class).orElseThrow();
        assertThat(step.getState()).isEqualTo(FollowUpState.DROPPED);
    }

    @Test
    @DisplayName("was noted by the user as a touch that says more: taking it out of the event leaves that touch (M15)")
    void saysMore() {
        UUID bo = person(space, "Bo Lund");
        new LogInteraction(InteractionKind.EVENT, bo).on(TODAY.minusDays(3)).event(lunch).summary("He told me of the quarry").run(space);
        UUID encounter = Meet.known(lunch, bo).line("Stone").run(space).result().encounter();
        assertThat(row(bo).touches()).as("nobody is touched twice by one meeting").isOne();
        new RemoveFromEvent(encounter).run(space);
        assertThat(row(bo).touches()).isOne();
    }

    @Test
    @DisplayName("and deciding can be one step (E1, E2)")
    void meetAndSettle() {
        Meet.Noted noted = new MeetAndSettle(Meet.fresh(lunch, "Ana Ruiz").line("Roofs"), Optional.of(id -> Settle.of(id).help("A roofer").next("Send it")))
                .run(space).result();
        assertThat(met(noted.encounter()).isSettled()).isTrue();
        space.history().undo();
        assertThat(space.all(ModelPackage.Literals.PERSON)).isEmpty();
    }

    @Test
    @DisplayName("counts as often after two of them turned out to be one person (E3)")
    void merged() {
        UUID ana = Meet.fresh(lunch, "Ana Ruiz").run(space).result().person();
        UUID other = Meet.fresh(lunch, "A. Ruiz").run(space).result().person();
        EventRow before = new Events(space).find(lunch).orElseThrow();
        new MergePeople(ana, other).run(space);
        assertThat(new Events(space).find(lunch)).contains(before);
        assertThat(page(space, lunch).met()).extracting(EventPage.Met::name).containsOnly("Ana Ruiz");
    }

    @Test
    @DisplayName("is written in a line: the name, a house where it looks like one, and what was said (E8)")
    void line() {
        assertThat(MetLine.read("Ana Ruiz, Acme, seeks an architect")).isEqualTo(new MetLine("Ana Ruiz", "Acme", "seeks an architect"));
        assertThat(MetLine.read("Ana Ruiz, seeks an architect, in May")).isEqualTo(new MetLine("Ana Ruiz", "", "seeks an architect, in May"));
        assertThat(MetLine.read(" 佐藤 友紀 ; 佐藤木材 ")).isEqualTo(new MetLine("佐藤 友紀", "佐藤木材", ""));
        assertThat(MetLine.read("Bo")).isEqualTo(new MetLine("Bo", "", ""));
        assertThat(MetLine.read(" , ")).isEqualTo(new MetLine("", "", ""));
    }
}
