// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wellspring.people.tests.World.TODAY;
import static org.wellspring.people.tests.World.person;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellspring.core.Changed;
import org.wellspring.core.Command;
import org.wellspring.core.Problem;
import org.wellspring.core.Space;
import org.wellspring.core.SpaceException;
import org.wellspring.core.Tx;
import org.wellspring.core.Warning;
import org.wellspring.model.Card;
import org.wellspring.model.Interaction;
import org.wellspring.model.InteractionKind;
import org.wellspring.model.ModelFactory;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.Person;
import org.wellspring.people.commands.AddDetail;
import org.wellspring.people.commands.AddNeed;
import org.wellspring.people.commands.AddRole;
import org.wellspring.people.commands.Along;
import org.wellspring.people.commands.CreatePerson;
import org.wellspring.people.commands.DeletePerson;
import org.wellspring.people.commands.EditEntity;
import org.wellspring.people.commands.LogInteraction;
import org.wellspring.people.commands.RemoveDetail;
import org.wellspring.people.internal.help.OnlyAskGuard;
import org.wellspring.testkit.TempSpace;

@DisplayName("What users do with people")
class CommandsTest {
    @RegisterExtension
    final TempSpace temp = World.book();
    private Space space;
    private UUID rosa;

    @BeforeEach
    void fill() {
        space = temp.space();
        rosa = person(space, "Rosa Okafor", "Exhibit designer", "Harbor Studio");
    }

    private Person rosa() {
        return space.find(rosa, Person.class).orElseThrow();
    }

    @Test
    @DisplayName("creating a person keeps all that was said, and reuses the organization (M11)")
    void createPerson() {
        UUID ana = new CreatePerson(" Ana Ruiz ").role("Director", "harbor studio").kinds("client").tags("lisbon")
                .email("ana@ruiz.example").phone("+351 1234567").metOn(TODAY).run(space).result();
        Person person = space.find(ana, Person.class).orElseThrow();
        assertThat(person.getName()).isEqualTo("Ana Ruiz");
        assertThat(person.getRoles().getFirst().getOrganization()).isSameAs(rosa().getRoles().getFirst().getOrganization());
        assertThat(person.getEmails()).hasSize(1);
        assertThat(person.getMetOn()).isEqualTo(TODAY);
        assertThat(space.history().recent(1).getFirst().label()).isEqualTo("Add Ana Ruiz");
    }

    @Test
    @DisplayName("a person without a name, or a detail without text, is refused in words, and nothing changes")
    void refusesEmpty() {
        long before = space.info().transactions();
        assertThatThrownBy(() -> new CreatePerson("  ").run(space)).isInstanceOfSatisfying(SpaceException.class, e -> {
            assertThat(e.problem().kind()).isEqualTo(Problem.Kind.REFUSED);
            assertThat(e.problem().todo()).isNotBlank();
        });
        assertThatThrownBy(() -> new AddNeed(rosa, "").run(space)).isInstanceOf(SpaceException.class);
        assertThatThrownBy(() -> new AddNeed(UUID.randomUUID(), "x").run(space)).isInstanceOf(SpaceException.class);
        assertThatThrownBy(() -> new AddRole(rosa, " ", null).run(space)).isInstanceOf(SpaceException.class);
        assertThatThrownBy(() -> new LogInteraction(InteractionKind.CALL, List.of()).run(space)).isInstanceOf(SpaceException.class);
        assertThatThrownBy(() -> new LogInteraction(InteractionKind.CALL, UUID.randomUUID()).run(space)).isInstanceOf(SpaceException.class);
        assertThat(space.info().transactions()).isEqualTo(before);
    }

    @Test
    @DisplayName("editing sets fields, converts text, and writes nothing where nothing differs")
    void edit() {
        Changed<Boolean> changed = new EditEntity(rosa).set(ModelPackage.Literals.PERSON__MET_ON, "2021-05-04")
                .set(ModelPackage.Literals.PERSON__TAGS, List.of("a", "b")).run(space);
        assertThat(changed.result()).isTrue();
        assertThat(rosa().getMetOn()).isEqualTo("2021-05-04");
        assertThat(space.history().recent(1).getFirst().label()).isEqualTo("Edit Rosa Okafor: day we met, tags");
        Changed<Boolean> same = new EditEntity(rosa).set(ModelPackage.Literals.PERSON__MET_ON, rosa().getMetOn())
                .set(ModelPackage.Literals.PERSON__TAGS, List.of("b", "a")).run(space);
        assertThat(same.result()).isFalse();
        assertThat(same.operations()).isZero();
        new EditEntity(rosa).set(ModelPackage.Literals.PERSON__MET_ON, "").run(space);
        assertThat(rosa().getMetOn()).isNull();
    }

    @Test
    @DisplayName("a value that does not fit is refused by name, and no other field is set")
    void editRefuses() {
        assertThatThrownBy(() -> new EditEntity(rosa).set(ModelPackage.Literals.PERSON__LANGUAGE, "pt")
                .set(ModelPackage.Literals.PERSON__MET_ON, "last spring").run(space))
                .isInstanceOf(SpaceException.class).hasMessageContaining("last spring");
        assertThatThrownBy(() -> new EditEntity(rosa).set(ModelPackage.Literals.PERSON__STATUS, "asleep").run(space))
                .isInstanceOf(SpaceException.class);
        assertThat(rosa().getLanguage()).isNull();
    }

    @Test
    @DisplayName("logging keeps day, people and what is noted along with it, in one undo step")
    void logInteraction() {
        UUID ana = person(space, "Ana Ruiz", "", "");
        LogInteraction.Logged logged = new LogInteraction(InteractionKind.CALL, List.of(rosa, ana, rosa)).on(TODAY.minusDays(2))
                .note("Talked about light\nand more")
                .along((space, tx, touch) -> List.of(tx.add(card(touch.getSummary())).getId())).run(space).result();
        Interaction call = space.find(logged.interaction(), Interaction.class).orElseThrow();
        assertThat(call.getParticipants()).hasSize(2);
        assertThat(call.getSummary()).isEqualTo("Talked about light");
        assertThat(call.getNote()).isEqualTo("Talked about light\nand more");
        assertThat(call.isDayOnly()).isTrue();
        assertThat(space.find(logged.along().getFirst(), Card.class).orElseThrow().getText()).isEqualTo("Talked about light");
        assertThat(space.history().recent(1).getFirst().label()).startsWith("Log a call with Rosa Okafor").endsWith(": Talked about light");
        space.history().undo();
        assertThat(space.find(logged.interaction())).isEmpty();
        assertThat(space.find(logged.along().getFirst())).isEmpty();
    }

    @Test
    @DisplayName("without a time it was now, and of a touch that is nothing but an ask a guard says so before it is logged (F7)")
    void onlyAsk() {
        LogInteraction ask = new LogInteraction(InteractionKind.EMAIL, rosa).summary("Could you?").ask(true);
        assertThat(warned(ask)).containsExactly("F7");
        UUID logged = ask.run(space).result().interaction();
        assertThat(space.find(logged, Interaction.class).orElseThrow().getAt()).isEqualTo(World.CLOCK.instant());
        assertThat(warned(new LogInteraction(InteractionKind.EMAIL, rosa).ask(true).along(help(true)))).isEmpty();
        assertThat(warned(new LogInteraction(InteractionKind.EMAIL, rosa).ask(true).along(help(false)))).containsExactly("F7");
        assertThat(warned(new LogInteraction(InteractionKind.EMAIL, rosa).ask(true).topics("The pavilion"))).isEmpty();
        assertThat(warned(new LogInteraction(InteractionKind.EMAIL, rosa))).isEmpty();
        assertThat(warned(new DeletePerson(rosa))).isEmpty();
    }

    private static Card card(String text) {
        Card card = ModelFactory.eINSTANCE.createCard();
        card.setText(text);
        return card;
    }

    private static Along help(boolean is) {
        return new Along() {
            @Override
            public List<UUID> note(Space space, Tx tx, Interaction touch) {
                return List.of();
            }

            @Override
            public boolean isHelp() {
                return is;
            }
        };
    }

    private List<String> warned(Command<?> command) {
        return new OnlyAskGuard().warnings(command, space).stream().map(Warning::rule).toList();
    }

    @Test
    @DisplayName("any detail can be added and removed; a person is no detail")
    void details() {
        var link = ModelFactory.eINSTANCE.createWebLink();
        link.setUri("https://harbor.example");
        UUID id = new AddDetail(rosa, ModelPackage.Literals.PERSON__LINKS, link).run(space).result();
        assertThat(rosa().getLinks()).hasSize(1);
        new RemoveDetail(id).run(space);
        assertThat(rosa().getLinks()).isEmpty();
        assertThatThrownBy(() -> new RemoveDetail(rosa).run(space)).isInstanceOf(SpaceException.class);
        assertThatThrownBy(() -> new AddDetail(rosa, ModelPackage.Literals.PERSON__EMAILS, link))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
