// SPDX-License-Identifier: EPL-2.0
package org.wellspring.giving.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wellspring.giving.tests.World.TODAY;
import static org.wellspring.giving.tests.World.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellspring.core.Command;
import org.wellspring.core.History;
import org.wellspring.core.Space;
import org.wellspring.core.SpaceException;
import org.wellspring.core.Warning;
import org.wellspring.core.spi.Guard;
import org.wellspring.giving.Giving;
import org.wellspring.giving.commands.AddFavour;
import org.wellspring.giving.commands.Favours;
import org.wellspring.model.Favour;
import org.wellspring.model.FavourDirection;
import org.wellspring.model.FavourType;
import org.wellspring.model.Interaction;
import org.wellspring.model.InteractionKind;
import org.wellspring.model.Introduction;
import org.wellspring.model.ModelFactory;
import org.wellspring.model.NeedState;
import org.wellspring.model.Person;
import org.wellspring.people.People;
import org.wellspring.people.PersonHistory;
import org.wellspring.people.StepDetails;
import org.wellspring.people.TimelineEntry;
import org.wellspring.people.TimelineEntry.Chip;
import org.wellspring.people.commands.AddWantedIntroduction;
import org.wellspring.people.commands.DeleteEntry;
import org.wellspring.people.commands.EditEntity;
import org.wellspring.people.commands.EditInteraction;
import org.wellspring.people.commands.LogInteraction;
import org.wellspring.people.commands.MergePeople;
import org.wellspring.people.spi.GivenHelp;
import org.wellspring.people.spi.TouchExtras;
import org.wellspring.testkit.TempSpace;

@DisplayName("Help in a touch")
class InTouchesTest {
    @RegisterExtension
    final TempSpace temp = World.book();
    private Space space;
    private People people;
    private UUID rosa;

    @BeforeEach
    void fill() {
        space = temp.space();
        people = World.people(space);
        rosa = person(space, "Rosa Okafor");
    }

    private Favour favour(UUID id) {
        return space.find(id, Favour.class).orElseThrow();
    }

    @Test
    @DisplayName("is one favour a person (G2), of its day, in the touch's own step")
    void logged() {
        UUID ana = person(space, "Ana Ruiz");
        LogInteraction.Logged logged = new LogInteraction(InteractionKind.CALL, List.of(rosa, ana, rosa)).on(TODAY.minusDays(2))
                .note("Talked about light\nand more").along(Favours.given(FavourType.INFORMATION, "the fee survey", true))
                .along(Favours.received(FavourType.ADVICE, "")).run(space).result();
        assertThat(logged.along()).hasSize(4);
        Favour given = favour(logged.along().getFirst());
        assertThat(given.getWhat()).isEqualTo("the fee survey");
        assertThat(given.isUnasked()).isTrue();
        assertThat(given.getOn()).isEqualTo(TODAY.minusDays(2));
        assertThat(given.getInteraction()).isSameAs(space.find(logged.interaction(), Interaction.class).orElseThrow());
        Favour received = favour(logged.along().get(2));
        assertThat(received.getDirection()).isEqualTo(FavourDirection.RECEIVED);
        assertThat(received.getWhat()).isEqualTo("Talked about light");
        space.history().undo();
        assertThat(space.find(logged.interaction())).isEmpty();
        assertThat(space.find(logged.along().getFirst())).isEmpty();
    }

    @Test
    @DisplayName("is asked for by the panel that logs and by the command line in the same words")
    void asked() {
        List<TouchExtras.Question> questions = World.services(TouchExtras.class).getFirst().questions();
        assertThat(questions).extracting(TouchExtras.Question::word).containsExactly("gave", "received");
        assertThat(questions.getFirst().choices()).extracting(TouchExtras.Choice::word)
                .containsExactly("introduction", "lead", "information", "resource", "recommendation", "advice", "time", "other");
        UUID given = new LogInteraction(InteractionKind.CALL, rosa)
                .along(questions.getFirst().answer().of("lead", Set.of("unasked"), "the pavilion")).run(space).result().along().getFirst();
        assertThat(favour(given).getType()).isEqualTo(FavourType.LEAD);
        assertThat(favour(given).isUnasked()).isTrue();
    }

    @Test
    @DisplayName("is refused where the touch is still to come or was only tried, and nothing is changed (G2, M1)")
    void notYet() {
        new AddWantedIntroduction(rosa, "Jonas Weber", "").run(space);
        for (Favours favours : List.of(Favours.given(FavourType.INTRODUCTION, "Jonas Weber", true), Favours.received(FavourType.ADVICE, "x"))) {
            for (LogInteraction log : List.of(new LogInteraction(InteractionKind.CALL, rosa).on(TODAY.plusDays(1)),
                    new LogInteraction(InteractionKind.CALL, rosa).attempt(true))) {
                assertThatThrownBy(() -> log.along(favours).run(space)).isInstanceOf(SpaceException.class).hasMessageContaining("noted");
            }
        }
        UUID planned = new LogInteraction(InteractionKind.CALL, rosa).on(TODAY.plusDays(3)).run(space).result().interaction();
        assertThatThrownBy(() -> new AddFavour(rosa, FavourDirection.GIVEN, FavourType.TIME, "x").in(planned).run(space)).isInstanceOf(SpaceException.class);
        assertThat(new Giving(space).with(rosa)).isEmpty();
        assertThat(people.timeline(rosa, 0, 9)).hasSize(1);
        assertThat(space.find(rosa, Person.class).orElseThrow().getWantedIntroductions()).allMatch(wish -> wish.getState() != NeedState.MET);
    }

    @Test
    @DisplayName("makes it more than an ask, while help received does not (F7)")
    void onlyAsk() {
        assertThat(warned(new LogInteraction(InteractionKind.EMAIL, rosa).ask(true).along(Favours.given(FavourType.LEAD, "x", false)))).isEmpty();
        assertThat(warned(new LogInteraction(InteractionKind.EMAIL, rosa).ask(true).along(Favours.received(FavourType.LEAD, "x")))).contains("F7");
    }

    private List<String> warned(Command<?> command) {
        return World.services(Guard.class).stream().flatMap(guard -> guard.warnings(command, space).stream()).map(Warning::rule).toList();
    }

    @Test
    @DisplayName("moves with it to another day (M15), also what was noted in the same step")
    void moved() {
        LogInteraction.Logged logged = new LogInteraction(InteractionKind.CALL, rosa).on(TODAY)
                .along(Favours.given(FavourType.ADVICE, "where to find oak", true))
                .run(space).result();
        new EditInteraction(logged.interaction()).on(TODAY.minusDays(9)).run(space);
        assertThat(favour(logged.along().getFirst()).getOn()).isEqualTo(TODAY.minusDays(9));
        assertThat(people.timeline(rosa, 0, 9)).hasSize(2).extracting(e -> e.day().orElseThrow()).containsOnly(TODAY.minusDays(9));
        UUID given = space.changeReturning("Log and correct", tx -> {
            UUID touch = new LogInteraction(InteractionKind.CALL, rosa).on(TODAY).summary("Called").apply(space, tx).interaction();
            UUID favour = new AddFavour(rosa, FavourDirection.GIVEN, FavourType.INTRODUCTION, "A name").on(TODAY).in(touch).apply(space, tx);
            new EditInteraction(touch).on(TODAY.minusDays(1)).apply(space, tx);
            return favour;
        }).result();
        assertThat(favour(given).getOn()).isEqualTo(TODAY.minusDays(1));
    }

    @Test
    @DisplayName("stays on its own day where that was another")
    void stays() {
        UUID touch = new LogInteraction(InteractionKind.CALL, rosa).on(TODAY).run(space).result().interaction();
        UUID given = new AddFavour(rosa, FavourDirection.GIVEN, FavourType.ADVICE, "A name").on(TODAY.minusDays(4)).in(touch).run(space).result();
        new EditInteraction(touch).on(TODAY.minusDays(1)).run(space);
        assertThat(favour(given).getOn()).isEqualTo(TODAY.minusDays(4));
    }

    @Test
    @DisplayName("goes along where people are merged (M13)")
    void merged() {
        UUID john = person(space, "John Ek");
        UUID jon = person(space, "Jon Ek");
        UUID given = space.changeReturning("Log and merge", tx -> {
            UUID touch = new LogInteraction(InteractionKind.CALL, jon).summary("Called").apply(space, tx).interaction();
            UUID id = new AddFavour(jon, FavourDirection.GIVEN, FavourType.INTRODUCTION, "A name").in(touch).apply(space, tx);
            new MergePeople(john, jon).apply(space, tx);
            return id;
        }).result();
        assertThat(favour(given).getPerson().getId()).isEqualTo(john);
    }

    @Test
    @DisplayName("is an entry of the timeline with its mark, edited by the features of its roles, and deleted alone")
    void entry() {
        UUID favour = new LogInteraction(InteractionKind.CALL, rosa).on(TODAY).along(Favours.given(FavourType.LEAD, "the pavilion", false)).run(space).result()
                .along().getFirst();
        TimelineEntry entry = people.timeline(rosa, 0, 9).stream().filter(e -> e.id().equals(favour)).findFirst().orElseThrow();
        assertThat(entry.label()).isEqualTo("Lead");
        assertThat(entry.chip().word()).isEqualTo(Chip.GAVE);
        new EditEntity(favour).set(entry.words().orElseThrow(), "the museum roof").set(entry.date().orElseThrow(), "2026-11-01").run(space);
        assertThat(favour(favour).getWhat()).isEqualTo("the museum roof");
        assertThat(favour(favour).getOn()).isEqualTo(LocalDate.of(2026, 11, 1));
        new DeleteEntry(favour).run(space);
        assertThat(people.timeline(rosa, 0, 9)).hasSize(1);
    }

    @Test
    @DisplayName("is in the history of whom it was given to, in words")
    void history() {
        new AddFavour(rosa, FavourDirection.GIVEN, FavourType.ADVICE, "which light to take").run(space);
        History.Entry step = new PersonHistory(space).of(rosa, 9).getFirst();
        assertThat(step.label()).isEqualTo("Note help given to Rosa Okafor: which light to take");
        assertThat(StepDetails.of(space, step.id())).singleElement().asString().startsWith("New help: which light to take (").contains("with Rosa Okafor");
    }

    @Test
    @DisplayName("is asked after later, and known to those who need to know that there was some")
    void known() {
        UUID ana = person(space, "Ana Ruiz");
        GivenHelp help = World.services(GivenHelp.class).getFirst();
        assertThat(World.ideas(space, rosa)).singleElement().asString().startsWith("Ask what would help");
        new LogInteraction(InteractionKind.EMAIL, List.of(rosa, ana)).on(TODAY.minusDays(3)).along(Favours.given(FavourType.INTRODUCTION, "Ana Ruiz", true))
                .run(space);
        assertThat(World.ideas(space, rosa)).containsExactly("Ask how the introduction went: Ana Ruiz");
        assertThat(help.between(space, rosa, TODAY.minusDays(3), TODAY)).isTrue();
        assertThat(help.between(space, rosa, TODAY.minusDays(2), TODAY)).isFalse();
        assertThat(help.introduced(space, rosa)).contains(ana);
    }

    @Test
    @DisplayName("stands beside introductions on both timelines")
    void introductions() {
        UUID jonas = person(space, "Jonas Weber");
        space.change("Introduce", tx -> {
            Introduction introduction = ModelFactory.eINSTANCE.createIntroduction();
            introduction.setA(tx.find(rosa, Person.class).orElseThrow());
            introduction.setB(tx.find(jonas, Person.class).orElseThrow());
            introduction.setProposedOn(LocalDate.of(2026, 9, 14));
            tx.add(introduction);
        });
        assertThat(people.timeline(rosa, 0, 9)).singleElement().satisfies(entry -> assertThat(entry.text()).isEqualTo("To Jonas Weber"));
        assertThat(people.timeline(jonas, 0, 9)).extracting(TimelineEntry::text).containsExactly("To Rosa Okafor");
    }
}
