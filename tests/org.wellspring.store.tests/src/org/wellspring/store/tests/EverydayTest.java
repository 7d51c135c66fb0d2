// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wellspring.testkit.InteractionBuilder.aCall;
import static org.wellspring.testkit.PersonBuilder.aPerson;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellspring.core.Changed;
import org.wellspring.core.Space;
import org.wellspring.core.SpaceChange;
import org.wellspring.core.rows.Rows;
import org.wellspring.model.EmailAddress;
import org.wellspring.model.Interaction;
import org.wellspring.model.ModelFactory;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.Organization;
import org.wellspring.model.Person;
import org.wellspring.testkit.TempSpace;

@DisplayName("A space, day by day")
class EverydayTest {
    @RegisterExtension
    final TempSpace temp = new TempSpace();

    @Test
    @DisplayName("keeps a person with all fields and children over a restart")
    void keepsAPersonOverARestart() {
        Person ana = aPerson("Ana Ruiz").email("ana@ruiz.example").email("ana@work.example").phone("+351 1")
                .tagged("sailing", "sailing", "lisbon").notes("First line\nSecond line\n\nLast").metOn(LocalDate.of(2020, 2, 29))
                .everyDays(30, 60).in(temp.space());
        UUID id = ana.getId();

        Person again = temp.reopen().find(id, Person.class).orElseThrow();

        assertThat(again).isNotSameAs(ana);
        assertThat(again.getName()).isEqualTo("Ana Ruiz");
        assertThat(again.getEmails()).extracting(EmailAddress::getAddress)
                .containsExactly("ana@ruiz.example", "ana@work.example");
        assertThat(again.getTags()).containsExactly("sailing", "sailing", "lisbon");
        assertThat(again.getNotes()).isEqualTo("First line\nSecond line\n\nLast");
        assertThat(again.getMetOn()).isEqualTo("2020-02-29");
        assertThat(again.getRhythm().getIdealDays()).isEqualTo(30);
    }

    @Test
    @DisplayName("gives the same object for the same id, and edits of it are durable")
    void givesTheSameObject() {
        Space space = temp.space();
        Person ana = aPerson("Ana Ruiz").email("old@ruiz.example").in(space);
        assertThat(space.find(ana.getId())).containsSame(ana);

        Changed<Void> changed = space.change("Rename", tx -> {
            ana.setName("Ana Ruiz Lopes");
            ana.getEmails().getFirst().setAddress("new@ruiz.example");
            ana.getTags().add("friend");
        });

        assertThat(changed.operations()).isEqualTo(3);
        Person again = temp.reopen().find(ana.getId(), Person.class).orElseThrow();
        assertThat(again.getName()).isEqualTo("Ana Ruiz Lopes");
        assertThat(again.getEmails().getFirst().getAddress()).isEqualTo("new@ruiz.example");
        assertThat(again.getTags()).containsExactly("friend");
    }

    @Test
    @DisplayName("resolves references, and shows a removed target as a removed item")
    void resolvesReferences() {
        Space space = temp.space();
        Person ana = aPerson("Ana Ruiz").in(space);
        Interaction call = aCall("Lunch").with(ana).on(LocalDate.of(2024, 5, 1)).in(space);

        Space reopened = temp.reopen();
        Interaction again = reopened.find(call.getId(), Interaction.class).orElseThrow();
        assertThat(again.getParticipants()).extracting(Person::getName).containsExactly("Ana Ruiz");
        assertThat(again.getParticipants().getFirst()).isSameAs(reopened.find(ana.getId()).orElseThrow());

        reopened.change("Delete", tx -> {
            tx.delete(again.getParticipants().getFirst());
        });
        Interaction third = temp.reopen().find(call.getId(), Interaction.class).orElseThrow();
        assertThat(third.getParticipants()).singleElement().satisfies(gone -> {
            assertThat(gone.eIsProxy()).isTrue();
            assertThat(gone.getId()).isEqualTo(ana.getId());
        });
    }

    @Test
    @DisplayName("lists ids of a class in order of creation, children and subclasses included")
    void listsIds() {
        Space space = temp.space();
        Person ana = aPerson("Ana Ruiz").email("a@example").in(space);
        Person bo = aPerson("Bo Li").in(space);

        assertThat(space.all(ModelPackage.Literals.PERSON)).containsExactly(ana.getId(), bo.getId());
        assertThat(space.all(ModelPackage.Literals.EMAIL_ADDRESS)).containsExactly(ana.getEmails().getFirst().getId());
        space.change("Delete", tx -> {
            tx.delete(ana);
        });
        assertThat(space.all(ModelPackage.Literals.PERSON)).containsExactly(bo.getId());
        assertThat(space.all(ModelPackage.Literals.EMAIL_ADDRESS)).isEmpty();
        assertThat(space.find(ana.getId())).isEmpty();
    }

    @Test
    @DisplayName("moves, reorders and removes children")
    void movesChildren() {
        Space space = temp.space();
        Person ana = aPerson("Ana Ruiz").email("1").email("2").email("3").email("4").in(space);
        Person bo = aPerson("Bo Li").in(space);
        EmailAddress moved = ana.getEmails().get(1);

        space.change("Tidy up", tx -> {
            bo.getEmails().add(moved);
            ana.getEmails().move(0, 2);
            ana.getEmails().removeLast();
            EmailAddress between = ModelFactory.eINSTANCE.createEmailAddress();
            between.setAddress("4½");
            ana.getEmails().add(1, between);
        });

        Space reopened = temp.reopen();
        Person anaAgain = reopened.find(ana.getId(), Person.class).orElseThrow();
        Person boAgain = reopened.find(bo.getId(), Person.class).orElseThrow();
        assertThat(anaAgain.getEmails()).extracting(EmailAddress::getAddress).containsExactly("4", "4½", "1");
        assertThat(boAgain.getEmails()).extracting(EmailAddress::getId).containsExactly(moved.getId());
        assertThat(reopened.all(ModelPackage.Literals.EMAIL_ADDRESS)).hasSize(4);
    }

    @Test
    @DisplayName("takes everything back when the action fails")
    void takesBackAFailedAction() {
        Space space = temp.space();
        Person ana = aPerson("Ana Ruiz").email("1").email("2").tagged("x").in(space);

        assertThatThrownBy(() -> space.change("Fail", tx -> {
            ana.setName("Nobody");
            ana.getEmails().removeFirst();
            ana.getTags().clear();
            aPerson("Ghost").in(tx);
            throw new IllegalArgumentException("on purpose");
        })).hasMessage("on purpose");

        assertThat(ana.getName()).isEqualTo("Ana Ruiz");
        assertThat(ana.getEmails()).extracting(EmailAddress::getAddress).containsExactly("1", "2");
        assertThat(ana.getTags()).containsExactly("x");
        assertThat(space.all(ModelPackage.Literals.PERSON)).containsExactly(ana.getId());
        space.change("Works again", tx -> {
            ana.setName("Ana");
        });
        assertThat(temp.reopen().find(ana.getId(), Person.class).orElseThrow().getName()).isEqualTo("Ana");
    }

    @Test
    @DisplayName("refuses a change outside of an action and shows the old value again")
    void refusesAChangeOutside() {
        Person ana = aPerson("Ana Ruiz").in(temp.space());

        assertThatThrownBy(() -> ana.setName("Other")).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Person.name").hasMessageContaining("Space.change");
        assertThat(ana.getName()).isEqualTo("Ana Ruiz");
    }

    @Test
    @DisplayName("refuses a reference to an object that was never added")
    void refusesAReferenceToNowhere() {
        Space space = temp.space();
        Organization nowhere = ModelFactory.eINSTANCE.createOrganization();

        assertThatThrownBy(() -> aPerson("Ana Ruiz").worksAt(nowhere, "CTO").in(space))
                .isInstanceOf(IllegalStateException.class).hasMessageContaining("Organization");
        assertThat(space.all(ModelPackage.Literals.PERSON)).isEmpty();
    }

    @Test
    @DisplayName("tells listeners which top-level objects a change touched")
    void tellsListeners() {
        Space space = temp.space();
        List<SpaceChange> heard = new ArrayList<>();
        space.addListener(heard::add);

        Person ana = aPerson("Ana Ruiz").email("1").in(space);
        space.change("Edit", tx -> {
            ana.getEmails().getFirst().setLabel("work");
        });
        space.change("Nothing", tx -> {
            ana.setName("Ana Ruiz");
        });

        assertThat(heard).extracting(SpaceChange::label).containsExactly("Add Ana Ruiz", "Edit");
        assertThat(heard).allSatisfy(change -> {
            assertThat(change.ids()).containsExactly(ana.getId());
            assertThat(change.touches(ModelPackage.Literals.PERSON)).isTrue();
            assertThat(change.undo()).isFalse();
        });
    }

    @Test
    @DisplayName("writes no transaction for an action that changes nothing")
    void writesNothingForNothing() {
        Person ana = aPerson("Ana Ruiz").in(temp.space());
        Changed<Void> changed = temp.space().change("Nothing", tx -> {
            ana.setName("Ana Ruiz");
        });

        assertThat(changed.operations()).isZero();
        assertThat(changed.transaction()).isEmpty();
        assertThat(temp.space().info().transactions()).isEqualTo(1);
    }

    @Test
    @DisplayName("lists rows by SQL, a person's interactions newest first")
    void listsRows() {
        Space space = temp.space();
        Person ana = aPerson("Ana Ruiz").in(space);
        aCall("Old").with(ana).on(LocalDate.of(2021, 1, 1)).in(space);
        aCall("New").with(ana).on(LocalDate.of(2023, 1, 1)).in(space);
        aCall("Middle").with(ana).on(LocalDate.of(2022, 1, 1)).in(space);

        List<String> titles = Rows.of(space).query("""
                SELECT o.title FROM link l JOIN object o ON o.n = l.source
                WHERE l.target = (SELECT n FROM object WHERE id = ?) AND o.class = ? ORDER BY l.at DESC""",
                row -> row.text(1), ana.getId(), ModelPackage.Literals.INTERACTION);
        assertThat(titles).containsExactly("New", "Middle", "Old");
    }

    @Test
    @DisplayName("refers to people without loading them, and shows them to who follows the reference")
    void refersWithoutLoading() {
        UUID ana = aPerson("Ana").in(temp.space()).getId();
        UUID bo = aPerson("Bo").in(temp.space()).getId();
        Space space = temp.reopen();
        space.change("Delete", tx -> tx.delete(tx.find(bo, Person.class).orElseThrow()));
        UUID call = space.changeReturning("Log", tx -> {
            assertThat(tx.reference(bo, Person.class)).isEmpty();
            assertThat(tx.reference(ana, Interaction.class)).isEmpty();
            Interaction interaction = ModelFactory.eINSTANCE.createInteraction();
            interaction.getParticipants().add(tx.reference(ana, Person.class).orElseThrow());
            return tx.add(interaction).getId();
        }).result();
        assertThat(space.find(call, Interaction.class).orElseThrow().getParticipants()).extracting(Person::getName)
                .containsExactly("Ana");
        Interaction after = temp.reopen().find(call, Interaction.class).orElseThrow();
        assertThat(after.getParticipants()).extracting(Person::getName).containsExactly("Ana");
    }

    @Test
    @DisplayName("removes what loses some of its parts to another in the same step, with those that are left in it")
    void movesOutOfWhatIsRemoved() {
        Space space = temp.space();
        Person gone = aPerson("Bo").email("bo@one.example").email("bo@two.example").in(space);
        Person kept = aPerson("Ana").in(space);
        UUID left = gone.getEmails().get(1).getId();

        space.change("Merge", tx -> {
            kept.getEmails().add(gone.getEmails().getFirst());
            tx.delete(gone);
        });
        assertThat(space.find(gone.getId())).isEmpty();
        assertThat(space.find(left)).isEmpty();
        assertThat(space.find(kept.getId(), Person.class).orElseThrow().getEmails()).extracting(EmailAddress::getAddress).containsExactly("bo@one.example");
        assertThat(space.care().check().findings()).isEmpty();
        space.history().undo();
        assertThat(space.find(gone.getId(), Person.class).orElseThrow().getEmails()).hasSize(2);
        assertThat(kept.getEmails()).isEmpty();
        assertThat(space.care().check().findings()).isEmpty();
    }
}
