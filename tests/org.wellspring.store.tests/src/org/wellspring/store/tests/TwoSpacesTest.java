// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wellspring.testkit.PersonBuilder.aPerson;

import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellspring.core.Space;
import org.wellspring.core.Spaces.Options;
import org.wellspring.model.Interaction;
import org.wellspring.model.ModelFactory;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.Person;
import org.wellspring.testkit.TempSpace;

@DisplayName("Two spaces that are open side by side")
class TwoSpacesTest {
    @RegisterExtension
    final TempSpace temp = new TempSpace();
    private Space mine;
    private Space group;
    private UUID secret;

    @BeforeEach
    void open() {
        mine = temp.space();
        secret = aPerson("Ana").in(mine).getId();
        group = temp.spaces().create(temp.beside().resolve("group"), Options.here());
    }

    @AfterEach
    void close() {
        group.close();
    }

    private static Interaction call(Person with) {
        Interaction call = ModelFactory.eINSTANCE.createInteraction();
        call.setSummary("A call");
        call.getParticipants().add(with);
        return call;
    }

    @Test
    @DisplayName("no reference leads from one into the other, by an object, by what stands for it, or from a background change")
    void noWayOver() {
        Person ana = mine.find(secret, Person.class).orElseThrow();
        assertThatThrownBy(() -> group.change("Log", tx -> tx.add(call(ana)))).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("not in this space");
        assertThatThrownBy(() -> group.background("Log", tx -> tx.add(call(ana)))).isInstanceOf(IllegalStateException.class);
        temp.reopen();
        mine = temp.space();
        mine.change("Look", own -> {
            Person standIn = own.reference(secret, Person.class).orElseThrow();
            assertThat(standIn.eIsProxy()).isTrue();
            assertThatThrownBy(() -> group.change("Log", tx -> tx.add(call(standIn)))).isInstanceOf(IllegalStateException.class);
        });
        assertThat(group.all(ModelPackage.eINSTANCE.getInteraction())).isEmpty();
        assertThat(group.rows().number("SELECT count(*) FROM object WHERE id = ?", secret)).isZero();
        assertThat(group.rows().number("SELECT count(*) FROM absent WHERE id = ?", secret)).as("not even a number for it").isZero();
        assertThat(group.history().recent(9)).isEmpty();
    }

    @Test
    @DisplayName("no object moves from one to the other, and an edit that would is taken back")
    void noMove() {
        Person ana = mine.find(secret, Person.class).orElseThrow();
        assertThatThrownBy(() -> group.change("Take", tx -> tx.add(ana))).isInstanceOf(IllegalArgumentException.class);
        UUID bea = aPerson("Bea").in(group).getId();
        Interaction own = call(group.find(bea, Person.class).orElseThrow());
        group.change("Log", tx -> {
            tx.add(own);
        });
        assertThatThrownBy(() -> group.change("Add", tx -> own.getParticipants().add(ana))).isInstanceOf(IllegalStateException.class);
        assertThat(own.getParticipants()).extracting(Person::getName).containsExactly("Bea");
        assertThat(mine.find(secret, Person.class)).contains(ana);
    }

    @Test
    @DisplayName("within one space a background change may refer to what the realm has, and to what was removed")
    void withinOne() {
        Person ana = mine.find(secret, Person.class).orElseThrow();
        mine.background("Log", tx -> tx.add(call(ana)));
        UUID call = mine.all(ModelPackage.eINSTANCE.getInteraction()).getFirst();
        Person bea = aPerson("Bea").in(mine);
        mine.change("Add", tx -> tx.find(call, Interaction.class).orElseThrow().getParticipants().add(bea));
        mine.change("Delete", tx -> tx.delete(bea));
        Interaction logged = mine.find(call, Interaction.class).orElseThrow();
        mine.change("Edit", tx -> logged.getParticipants().move(0, 1));
        mine.change("Copy", tx -> {
            Interaction copy = call(ana);
            copy.getParticipants().addAll(logged.getParticipants().stream().filter(p -> p != ana).toList());
            tx.add(copy);
        });
        assertThat(mine.care().check().findings()).isEmpty();
    }
}
