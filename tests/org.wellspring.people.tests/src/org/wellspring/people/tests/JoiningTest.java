// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellspring.people.tests.World.person;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellspring.core.Space;
import org.wellspring.model.Card;
import org.wellspring.model.Interaction;
import org.wellspring.model.InteractionKind;
import org.wellspring.model.ModelFactory;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.Organization;
import org.wellspring.model.Person;
import org.wellspring.people.commands.AddRole;
import org.wellspring.people.commands.CreatePerson;
import org.wellspring.people.commands.LogInteraction;
import org.wellspring.people.commands.MergePeople;
import org.wellspring.testkit.TempSpace;

@DisplayName("Several actions in one step")
class JoiningTest {
    @RegisterExtension
    final TempSpace temp = World.book();
    private Space space;

    @BeforeEach
    void open() {
        space = temp.space();
    }

    private List<String> organizations() {
        return space.all(ModelPackage.Literals.ORGANIZATION).stream()
                .map(id -> space.find(id, Organization.class).orElseThrow().getName()).toList();
    }

    @Test
    @DisplayName("make one organization of one name, however it is written (M11)")
    void oneOrganization() {
        space.change("Two people", tx -> {
            new CreatePerson("Ana Ruiz").role("Director", "Harbor Studio").apply(space, tx);
            UUID bo = new CreatePerson("Bo Lund").role("", "harbor studio").apply(space, tx);
            new AddRole(bo, "Adviser", "HARBOR STUDIO").apply(space, tx);
        });
        assertThat(organizations()).containsExactly("Harbor Studio");
    }

    @Test
    @DisplayName("find an organization by the name it got in this step, and no longer by the one before")
    void renamed() {
        person(space, "Rosa Okafor", "Designer", "Harbor Studio");
        UUID old = space.all(ModelPackage.Literals.ORGANIZATION).getFirst();
        space.change("Rename", tx -> {
            tx.find(old, Organization.class).orElseThrow().setName("Quay Works");
            new CreatePerson("Ana Ruiz").role("", "Quay Works").apply(space, tx);
            new CreatePerson("Bo Lund").role("", "Harbor Studio").apply(space, tx);
        });
        assertThat(organizations()).containsExactly("Quay Works", "Harbor Studio");
    }

    @Test
    @DisplayName("don't bring back an organization that this step deleted")
    void deleted() {
        person(space, "Rosa Okafor", "Designer", "Harbor Studio");
        UUID old = space.all(ModelPackage.Literals.ORGANIZATION).getFirst();
        space.change("Begin anew", tx -> {
            tx.delete(tx.find(old, Organization.class).orElseThrow());
            new CreatePerson("Ana Ruiz").role("", "Harbor Studio").apply(space, tx);
        });
        assertThat(space.all(ModelPackage.Literals.ORGANIZATION)).hasSize(1).doesNotContain(old);
    }

    @Test
    @DisplayName("merge a person with all that was logged with them just before (M13)")
    void mergedWithWhatIsNew() {
        UUID john = person(space, "John Ek", "", "");
        UUID jon = person(space, "Jon Ek", "", "");
        UUID[] ids = new UUID[2];
        MergePeople.Merged merged = space.changeReturning("Log and merge", tx -> {
            ids[0] = new LogInteraction(InteractionKind.CALL, jon).summary("Called").apply(space, tx).interaction();
            Card card = ModelFactory.eINSTANCE.createCard();
            card.setPerson(tx.find(jon, Person.class).orElseThrow());
            ids[1] = tx.add(card).getId();
            return new MergePeople(john, jon).apply(space, tx);
        }).result();
        Person kept = space.find(john, Person.class).orElseThrow();
        assertThat(space.find(ids[0], Interaction.class).orElseThrow().getParticipants()).containsExactly(kept);
        assertThat(space.find(ids[1], Card.class).orElseThrow().getPerson()).isSameAs(kept);
        assertThat(merged.repointed()).isEqualTo(2);
    }
}
