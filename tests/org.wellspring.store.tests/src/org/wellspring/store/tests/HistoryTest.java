// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellspring.testkit.InteractionBuilder.aCall;
import static org.wellspring.testkit.PersonBuilder.aPerson;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellspring.core.History;
import org.wellspring.core.History.Entry;
import org.wellspring.core.History.FieldChange;
import org.wellspring.core.Space;
import org.wellspring.core.SpaceChange;
import org.wellspring.model.EmailAddress;
import org.wellspring.model.Interaction;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.ModelFactory;
import org.wellspring.model.Person;
import org.wellspring.testkit.TempSpace;

@DisplayName("The history of a space")
class HistoryTest {
    @RegisterExtension
    final TempSpace temp = new TempSpace();

    private UUID change(String label, Space.Step step) {
        return temp.space().change(label, step).transaction().orElseThrow();
    }

    @Test
    @DisplayName("undoes after a restart a step that deleted one and added another, and both words follow")
    void oneForAnother() {
        Person ana = aPerson("Ana").in(temp.space());
        temp.space().change("One for another", tx -> {
            tx.delete(ana);
            aPerson("Wren").in(tx);
        });
        for (int i = 0; i < 2; i++) {
            temp.reopen().history().undo();
            assertThat(temp.space().care().check().findings()).isEmpty();
            assertThat(temp.space().search().find("Ana", Set.of(), 9)).hasSize(1);
            temp.reopen().history().redo();
            assertThat(temp.space().care().check().findings()).isEmpty();
            assertThat(temp.space().search().find("Wren", Set.of(), 9)).hasSize(1);
        }
    }

    @Test
    @DisplayName("lets an undo bring back what another stands in the place of since: what contains both is deleted with both")
    void twoInOnePlace() {
        Space space = temp.space();
        Person ana = aPerson("Ana").in(space);
        change("A rhythm", tx -> ana.setRhythm(ModelFactory.eINSTANCE.createRhythm()));
        UUID without = change("None", tx -> ana.setRhythm(null));
        change("Another", tx -> ana.setRhythm(ModelFactory.eINSTANCE.createRhythm()));
        space.history().undo(without);
        assertThat(space.care().check().findings()).isEmpty();
        UUID deletion = space.background("Delete", tx -> tx.delete(tx.find(ana.getId(), Person.class).orElseThrow())).transaction().orElseThrow();
        assertThat(space.care().check().findings()).isEmpty();
        assertThat(temp.reopen().find(ana.getId())).isEmpty();
        temp.space().history().undo(deletion);
        assertThat(temp.space().care().check().findings()).isEmpty();
        assertThat(temp.space().find(ana.getId(), Person.class).orElseThrow().getRhythm()).isNotNull();
    }

    @Test
    @DisplayName("undoes and redoes step by step, live objects follow")
    void undoesAndRedoes() {
        Space space = temp.space();
        History history = space.history();
        Person ana = aPerson("Ana").email("1").in(space);
        change("Rename", tx -> {
            ana.setName("Bea");
        });
        change("Mail", tx -> {
            ana.getEmails().removeFirst();
        });

        assertThat(history.undoable()).map(Entry::label).contains("Mail");
        history.undo();
        assertThat(ana.getEmails()).extracting(EmailAddress::getAddress).containsExactly("1");
        history.undo();
        assertThat(ana.getName()).isEqualTo("Ana");
        assertThat(history.undoable()).map(Entry::label).contains("Add Ana");
        assertThat(history.redoable()).map(Entry::label).contains("Rename");

        history.redo();
        assertThat(ana.getName()).isEqualTo("Bea");
        assertThat(history.undoable()).map(Entry::label).contains("Rename");
        history.redo();
        assertThat(ana.getEmails()).isEmpty();
        assertThat(history.redo()).isEmpty();
        history.undo();
        assertThat(ana.getEmails()).hasSize(1);
    }

    @Test
    @DisplayName("finds a step however old it is, and counts the people it changed or brought, themselves or what is in them")
    void findsAndCounts() {
        Space space = temp.space();
        List<Person> people = new ArrayList<>();
        UUID many = change("Many", tx -> {
            for (int i = 0; i < 5; i++) {
                people.add(aPerson("Person " + i).email(i + "@x.example").in(tx));
            }
        });
        UUID inside = change("Inside", tx -> {
            people.get(0).getEmails().getFirst().setLabel("work");
            people.get(1).setName("Other");
            people.get(2).getEmails().clear();
        });
        for (int i = 0; i < 60; i++) {
            int n = i;
            change("Step", tx -> people.get(3).setName("Name " + n));
        }
        assertThat(space.history().find(many)).map(Entry::label).contains("Many");
        assertThat(space.history().find(UUID.randomUUID())).isEmpty();
        assertThat(space.history().reach(many)).containsEntry("Person", 5L);
        assertThat(space.history().reach(inside)).containsEntry("Person", 3L);
    }

    @Test
    @DisplayName("can undo after a restart, and nothing is left to redo after a new change")
    void survivesARestart() {
        Person ana = aPerson("Ana").in(temp.space());
        change("Rename", tx -> {
            ana.setName("Bea");
        });

        Space space = temp.reopen();
        Person again = space.find(ana.getId(), Person.class).orElseThrow();
        space.history().undo();
        assertThat(again.getName()).isEqualTo("Ana");
        assertThat(temp.reopen().history().redoable()).isPresent();
        temp.space().history().redo();
        assertThat(temp.space().find(ana.getId(), Person.class).orElseThrow().getName()).isEqualTo("Bea");
        temp.space().history().undo();
        aPerson("Other").in(temp.space());
        assertThat(temp.space().history().redoable()).isEmpty();
    }

    private UUID importing(int count, String label) {
        return change(label, tx -> {
            for (int i = 0; i < count; i++) {
                aPerson(label + " " + i).email(i + "@x.example").in(tx);
            }
        });
    }

    private int people() {
        return temp.space().all(ModelPackage.Literals.PERSON).size();
    }

    @Test
    @DisplayName("a step is there or it is not, however often it was undone and redone, by its own name, by its undo's or by its redo's")
    void oneStateOfAStep() {
        History history = temp.space().history();
        UUID first = importing(16, "First");
        importing(15, "Second");

        Entry undo = history.undo(first).orElseThrow();
        assertThat(undo.kind()).isEqualTo(History.Kind.UNDO);
        Entry redo = history.undo(undo.id()).orElseThrow();
        assertThat(redo.kind()).isEqualTo(History.Kind.REDO);
        assertThat(people()).isEqualTo(31);
        Entry again = history.undo(redo.id()).orElseThrow();
        assertThat(again.kind()).isEqualTo(History.Kind.UNDO);
        assertThat(people()).isEqualTo(15);
        assertThat(history.redoable()).as("what was taken back by the name of a redo").map(Entry::label).contains("First");
        assertThat(history.redo()).isPresent();
        assertThat(people()).isEqualTo(31);
        assertThat(history.redo()).as("nothing is redone twice").isEmpty();
        history.undo(first);
        history.undo(redo.id());
        history.undo(first);
        assertThat(people()).isEqualTo(15);
        importing(1, "Third");
        assertThat(history.redo(undo.id())).as("however much was done since").isPresent();
        assertThat(people()).isEqualTo(32);
        assertThat(history.redo(first)).as("it stands").isEmpty();
        assertThat(history.find(first)).map(Entry::undone).contains(false);
    }

    @Test
    @DisplayName("whatever is undone and redone in whatever order: what history says stands is there, and all of it can be had again")
    void randomUndoing() {
        long seed = new SplittableRandom().nextLong();
        System.out.println("Undoing and redoing at random, seed " + seed);
        SplittableRandom random = new SplittableRandom(seed);
        Map<UUID, Integer> sizes = new HashMap<>();
        sizes.put(importing(2, "Step"), 2);
        History history = temp.space().history();
        for (int i = 0; i < 120; i++) {
            List<Entry> all = history.recent(1000);
            UUID any = all.get(random.nextInt(all.size())).id();
            switch (random.nextInt(6)) {
                case 0 -> {
                    int count = random.nextInt(1, 5);
                    sizes.put(importing(count, "Step " + i), count);
                }
                case 1 -> history.undo();
                case 2 -> history.redo();
                case 3 -> history.redo(any);
                default -> history.undo(any);
            }
            int standing = history.recent(1000).stream().filter(e -> !e.undone()).mapToInt(e -> sizes.getOrDefault(e.id(), 0)).sum();
            assertThat(people()).as("after %d, seed %d", i, seed).isEqualTo(standing);
        }
        history.recent(1000).stream().filter(e -> sizes.containsKey(e.id()) && e.undone()).forEach(e -> assertThat(history.redo(e.id())).isPresent());
        assertThat(people()).isEqualTo(sizes.values().stream().mapToInt(n -> n).sum());
    }

    @Test
    @DisplayName("undoes a creation and a deletion with everything inside")
    void undoesCreationAndDeletion() {
        Space space = temp.space();
        Person ana = aPerson("Ana").email("1").phone("2").tagged("t").in(space);
        UUID id = ana.getId();
        change("Delete", tx -> {
            tx.delete(ana);
        });
        assertThat(space.all(ModelPackage.Literals.EMAIL_ADDRESS)).isEmpty();

        space.history().undo();
        Person back = space.find(id, Person.class).orElseThrow();
        assertThat(back.getEmails()).hasSize(1);
        assertThat(back.getPhones()).hasSize(1);
        assertThat(back.getTags()).containsExactly("t");

        space.history().undo();
        assertThat(space.find(id)).isEmpty();
        assertThat(space.all(ModelPackage.Literals.EMAIL_ADDRESS)).isEmpty();
        space.history().redo();
        assertThat(space.find(id, Person.class).orElseThrow().getEmails()).hasSize(1);
    }

    @Test
    @DisplayName("undoes an old transaction alone and keeps what was changed knowingly since")
    void undoesAnOldOneAlone() {
        Space space = temp.space();
        Person ana = aPerson("Ana").in(space);
        UUID old = change("Old", tx -> {
            ana.setName("Bea");
            ana.setNotes("one\ntwo");
        });
        change("New", tx -> {
            ana.setNotes("one\ntwo\nthree");
        });
        change("Newer", tx -> {
            ana.setName("Cleo");
        });

        Entry undo = space.history().undo(old).orElseThrow();

        assertThat(undo.undoes()).isEqualTo(old);
        assertThat(ana.getName()).isEqualTo("Cleo");
        assertThat(ana.getNotes()).isEqualTo("three");
        assertThat(space.history().undo(old)).isEmpty();
        assertThat(space.history().recent(10)).filteredOn(Entry::undone).extracting(Entry::label).containsExactly("Old");
    }

    @Test
    @DisplayName("keeps a person whose creation is undone when somebody added to them since")
    void keepsAContainerInUse() {
        Space space = temp.space();
        UUID created = space.changeReturning("Create", tx -> {
            return aPerson("Ana").in(tx).getId();
        }).transaction().orElseThrow();
        Person ana = space.find(space.all(ModelPackage.Literals.PERSON).getFirst(), Person.class).orElseThrow();
        change("Add mail", tx -> {
            ana.getEmails().add(aPerson("x").email("new").build().getEmails().getFirst());
        });

        space.history().undo(created);

        assertThat(temp.reopen().find(ana.getId(), Person.class).orElseThrow().getEmails()).hasSize(1);
    }

    @Test
    @DisplayName("of a person includes what happened to their children, also to deleted ones")
    void ofAPerson() {
        Space space = temp.space();
        Person ana = aPerson("Ana").email("1").in(space);
        Person bo = aPerson("Bo").in(space);
        change("Label", tx -> {
            ana.getEmails().getFirst().setLabel("home");
        });
        change("Remove", tx -> {
            ana.getEmails().removeFirst();
        });
        aCall("Call").with(ana).on(LocalDate.of(2024, 1, 1)).in(space);

        assertThat(space.history().of(List.of(ana.getId()), 10)).extracting(Entry::label).containsExactly("Remove",
                "Label", "Add Ana");
        assertThat(space.history().of(List.of(ana.getId(), bo.getId()), 10)).hasSize(4);
        assertThat(space.history().of(List.of(ana.getId()), 1)).hasSize(1);
        assertThat(space.history().of(List.of(UUID.randomUUID()), 1)).isEmpty();
    }

    @Test
    @DisplayName("tells field by field what a transaction changed")
    void tellsFields() {
        Space space = temp.space();
        Person ana = aPerson("Ana").tagged("a").in(space);
        UUID edit = change("Edit", tx -> {
            ana.setName("Ana Ruiz");
            ana.getTags().add("b");
            ana.setBirthday("--03-01");
            ana.setKeyRelationship(true);
        });
        Interaction call = aCall("Lunch").with(ana).on(LocalDate.of(2024, 1, 1)).build();
        UUID log = change("Log", tx -> {
            tx.add(call);
        });

        assertThat(space.history().changes(edit)).extracting(FieldChange::feature, FieldChange::before, FieldChange::after)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("birthday", null, "--03-01"),
                        org.assertj.core.groups.Tuple.tuple("keyRelationship", null, "yes"),
                        org.assertj.core.groups.Tuple.tuple("name", "Ana", "Ana Ruiz"),
                        org.assertj.core.groups.Tuple.tuple("tags", "a", "a, b"));
        assertThat(space.history().changes(log)).anySatisfy(change -> {
            assertThat(change.feature()).isEqualTo("participants");
            assertThat(change.after()).isEqualTo("Ana Ruiz");
            assertThat(change.type()).isEqualTo("urn:wellspring:model#Interaction");
        });
    }

    @Test
    @DisplayName("calls what a transaction took away by the name it had, and what is gone since a removed item")
    void tellsWhoWent() {
        Space space = temp.space();
        Person ana = aPerson("Ana Ruiz").in(space);
        Person bo = aPerson("Bo Hale").in(space);
        Interaction call = aCall("Lunch").with(ana).on(LocalDate.of(2024, 1, 1)).in(space);
        UUID merge = change("Merge", tx -> {
            call.getParticipants().clear();
            call.getParticipants().add(bo);
            tx.delete(ana);
        });
        assertThat(space.history().changes(merge)).filteredOn(change -> change.feature().equals("participants"))
                .extracting(FieldChange::before, FieldChange::after).containsExactly(org.assertj.core.groups.Tuple.tuple("Ana Ruiz", "Bo Hale"));
        UUID edit = change("Edit", tx -> {
            call.getParticipants().clear();
            call.setSummary("Lunch alone");
        });
        change("Delete", tx -> tx.delete(bo));
        assertThat(space.history().changes(edit)).filteredOn(change -> change.feature().equals("participants")).extracting(FieldChange::before)
                .containsExactly("removed item");
    }

    @Test
    @DisplayName("tells listeners that a change is an undo")
    void tellsListeners() {
        Space space = temp.space();
        Person ana = aPerson("Ana").in(space);
        List<SpaceChange> heard = new ArrayList<>();
        space.addListener(heard::add);
        space.history().undo();
        space.history().redo();
        assertThat(heard).hasSize(2).allSatisfy(change -> {
            assertThat(change.undo()).isTrue();
            assertThat(change.label()).isEqualTo("Add Ana");
            assertThat(change.ids()).containsExactly(ana.getId());
        });
    }

    @Test
    @DisplayName("finds a step however old it is, and says how many things it touched, before it is taken back")
    void findsAndSaysHowMuch() {
        UUID[] ids = new UUID[2];
        ids[0] = temp.space().change("Import 70 people", tx -> {
            for (int i = 0; i < 70; i++) {
                tx.add(aPerson("Somebody " + i).email("somebody" + i + "@post.example").build());
            }
        }).transaction().orElseThrow();
        UUID first = temp.space().all(ModelPackage.eINSTANCE.getPerson()).getFirst();
        for (int i = 0; i < 60; i++) {
            String note = "note " + i;
            ids[1] = temp.space().change("Edit", tx -> tx.find(first, Person.class).orElseThrow().setNotes(note)).transaction().orElseThrow();
        }
        assertThat(temp.space().history().find(ids[0])).get().extracting(Entry::label).isEqualTo("Import 70 people");
        assertThat(temp.space().history().find(UUID.randomUUID())).isEmpty();
        assertThat(temp.space().history().reach(ids[0])).containsExactly(Map.entry("Person", 70L));
        assertThat(temp.space().history().reach(ids[1])).containsExactly(Map.entry("Person", 1L));
        assertThat(temp.space().history().reach(UUID.randomUUID())).isEmpty();
        UUID deleted = temp.space().change("Delete", tx -> tx.delete(tx.find(first, Person.class).orElseThrow())).transaction().orElseThrow();
        assertThat(temp.space().history().reach(deleted)).containsExactly(Map.entry("Person", 1L));
        assertThat(temp.space().history().reach(ids[0])).as("what is gone counts").containsExactly(Map.entry("Person", 70L));
    }
}
