// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wellspring.people.tests.World.person;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellspring.core.Search;
import org.wellspring.core.Space;
import org.wellspring.core.SpaceException;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.Person;
import org.wellspring.people.People;
import org.wellspring.people.PeopleQuery;
import org.wellspring.people.PersonPage.Relative;
import org.wellspring.people.PersonRow;
import org.wellspring.people.commands.AddRelation;
import org.wellspring.people.commands.EditEntity;
import org.wellspring.people.commands.MergePeople;
import org.wellspring.people.commands.RemoveDetail;
import org.wellspring.testkit.TempSpace;

@DisplayName("Relations between people (M14)")
class RelationsTest {
    @RegisterExtension
    final TempSpace temp = World.book();
    private Space space;
    private People people;
    private UUID grete;
    private UUID arne;

    @BeforeEach
    void fill() {
        space = temp.space();
        people = new People(space);
        grete = person(space, "Grete Halvard", "", "");
        arne = person(space, "Arne Halvard", "", "");
    }

    private java.util.List<Relative> relations(UUID person) {
        return people.page(person).orElseThrow().relations();
    }

    @Test
    @DisplayName("are shown on both pages, and a child's other side is a parent")
    void bothSides() {
        AddRelation.to(grete, "spouse", arne).run(space);
        UUID child = person(space, "Liv Halvard", "", "");
        AddRelation.to(grete, "child", child).run(space);
        AddRelation.named(grete, "assistant", "Nils Berg").run(space);

        assertThat(relations(grete)).extracting(Relative::label).containsExactly("spouse", "child", "assistant");
        assertThat(relations(grete)).extracting(Relative::name).containsExactly("Arne Halvard", "Liv Halvard", "Nils Berg");
        assertThat(relations(arne)).extracting(Relative::label, Relative::name, Relative::said)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("spouse", "Grete Halvard", false));
        assertThat(relations(child)).extracting(Relative::label).containsExactly("parent");
        AddRelation.to(arne, "spouse", grete).run(space);
        assertThat(relations(arne)).as("said by both, shown once").hasSize(1);
    }

    @Test
    @DisplayName("find the person in lists and in search, but are no name of the person")
    void found() {
        AddRelation.named(grete, "assistant", "Søren Østergård").run(space);
        assertThat(people.list(PeopleQuery.all().text("soren"))).extracting(PersonRow::id).containsExactly(grete);
        assertThat(people.withParts("østerg", 9)).extracting(PersonRow::id).containsExactly(grete);
        assertThat(space.search().find("Østergård", Set.of(), 9)).extracting(Search.Hit::id).containsExactly(grete);
        assertThat(people.named("Søren Østergård")).isEmpty();
        assertThat(people.named("Søren")).isEmpty();
    }

    @Test
    @DisplayName("follow the other's name, and keep on when the other is deleted by showing nobody")
    void followTheName() {
        AddRelation.to(grete, "spouse", arne).run(space);
        new EditEntity(arne).set(ModelPackage.Literals.PERSON__NAME, "Arne Solberg").run(space);
        assertThat(people.list(PeopleQuery.all().text("solberg"))).extracting(PersonRow::id).contains(grete, arne);
        assertThat(relations(grete)).extracting(Relative::name).containsExactly("Arne Solberg");
        space.change("Delete", tx -> tx.delete(tx.find(arne, Person.class).orElseThrow()));
        assertThat(relations(grete)).isEmpty();
        space.history().undo();
        assertThat(relations(grete)).extracting(Relative::other).containsExactly(Optional.of(arne));
    }

    @Test
    @DisplayName("are said once, never of oneself, and removed again")
    void once() {
        UUID first = AddRelation.to(grete, "Spouse", arne).run(space).result();
        assertThat(AddRelation.to(grete, "spouse", arne).run(space)).satisfies(again -> {
            assertThat(again.operations()).isZero();
            assertThat(again.result()).isEqualTo(first);
        });
        assertThatThrownBy(() -> AddRelation.to(grete, "spouse", grete).run(space)).isInstanceOf(SpaceException.class);
        assertThatThrownBy(() -> AddRelation.named(grete, "", "Nils").run(space)).isInstanceOf(SpaceException.class);
        new RemoveDetail(first).run(space);
        assertThat(relations(arne)).isEmpty();
    }

    @Test
    @DisplayName("are joined by a merge: nobody is related to themselves, and the same name is there once")
    void merged() {
        UUID greta = person(space, "Greta Halvard", "", "");
        AddRelation.to(greta, "sister", grete).run(space);
        AddRelation.to(greta, "spouse", arne).run(space);
        AddRelation.to(grete, "spouse", arne).run(space);
        AddRelation.named(greta, "assistant", "Nils Berg").run(space);
        AddRelation.named(grete, "assistant", "nils berg").run(space);
        UUID liv = person(space, "Liv Halvard", "", "");
        AddRelation.to(liv, "parent", greta).run(space);
        new MergePeople(grete, greta).run(space);

        assertThat(relations(grete)).extracting(Relative::label, Relative::name).containsExactlyInAnyOrder(
                org.assertj.core.groups.Tuple.tuple("spouse", "Arne Halvard"),
                org.assertj.core.groups.Tuple.tuple("assistant", "nils berg"),
                org.assertj.core.groups.Tuple.tuple("child", "Liv Halvard"));
        space.history().undo();
        assertThat(relations(greta)).hasSize(4);
    }
}
