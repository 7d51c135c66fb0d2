// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellspring.testkit.PersonBuilder.aPerson;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellspring.core.Tx;
import org.wellspring.model.EmailAddress;
import org.wellspring.model.ModelFactory;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.Organization;
import org.wellspring.model.Person;
import org.wellspring.model.Role;
import org.wellspring.oplog.Op;
import org.wellspring.store.internal.file.Connections;
import org.wellspring.store.internal.sql.Db;
import org.wellspring.store.internal.table.OpTable;
import org.wellspring.testkit.TempSpace;

/** So many objects that several threads make their operations and rows while they are written. */
@DisplayName("A change of thousands of objects")
class LargeChangeTest {
    private static final int MANY = 3_000;

    @RegisterExtension
    final TempSpace temp = new TempSpace();

    private record World(UUID moving, UUID from, UUID deleted) {
    }

    /** Somebody with two addresses, one of which will move, and somebody who was deleted. */
    private World before() {
        Person ana = aPerson("Ana").email("stays@ana.example").email("moves@ana.example").in(temp.space());
        Person gone = aPerson("Gone").email("gone@example.org").in(temp.space());
        UUID deleted = gone.getId();
        temp.space().change("Delete", tx -> tx.delete(tx.find(deleted, Person.class).orElseThrow()));
        return new World(ana.getEmails().get(1).getId(), ana.getId(), deleted);
    }

    private static List<UUID> addMany(Tx tx, World world) {
        List<UUID> added = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            Person person = aPerson("Person " + i).email(i + "@example.org").build();
            person.setNotes("First of " + i + "\nSecond\n\nLast");
            if (i % 10 == 0) {
                Organization organization = ModelFactory.eINSTANCE.createOrganization();
                organization.setName("House " + i);
                Role role = ModelFactory.eINSTANCE.createRole();
                role.setOrganization(tx.add(organization));
                person.getRoles().add(role);
            }
            if (i == MANY / 2) {
                tx.find(world.moving(), EmailAddress.class).ifPresent(person.getEmails()::add);
            }
            added.add(tx.add(person).getId());
            if (i % 100 == 3) {
                person.getEmails().add(tx.add(aPerson("x").email("later@example.org").build().getEmails().getFirst()));
            }
        }
        Person again = aPerson("Back again").build();
        again.setId(world.deleted());
        added.add(tx.add(again).getId());
        return added;
    }

    @Test
    @DisplayName("is what its history says, with what moved into it, what it refers to, and who was there once before")
    void isSound() {
        World world = before();
        List<UUID> added = temp.space().backgroundReturning("Import", tx -> addMany(tx, world)).result();

        assertThat(temp.space().care().check().findings()).isEmpty();
        Person middle = temp.space().find(added.get(MANY / 2), Person.class).orElseThrow();
        assertThat(middle.getEmails()).extracting(EmailAddress::getAddress)
                .containsExactly(MANY / 2 + "@example.org", "moves@ana.example");
        assertThat(middle.getNotes()).isEqualTo("First of " + MANY / 2 + "\nSecond\n\nLast");
        assertThat(middle.getRoles().getFirst().getOrganization().getName()).isEqualTo("House " + MANY / 2);
        assertThat(temp.space().find(world.from(), Person.class).orElseThrow().getEmails())
                .extracting(EmailAddress::getAddress).containsExactly("stays@ana.example");
        assertThat(temp.space().find(added.get(103), Person.class).orElseThrow().getEmails())
                .extracting(EmailAddress::getAddress).containsExactly("103@example.org", "later@example.org");
        assertThat(temp.space().find(world.deleted(), Person.class).orElseThrow().getName()).isEqualTo("Back again");
    }

    @Test
    @DisplayName("is taken back and done again whole")
    void undoAndRedo() {
        World world = before();
        int people = temp.space().all(ModelPackage.Literals.PERSON).size();
        List<UUID> added = temp.space().backgroundReturning("Import", tx -> addMany(tx, world)).result();

        temp.space().history().undo().orElseThrow();
        assertThat(temp.space().care().check().findings()).isEmpty();
        assertThat(temp.space().all(ModelPackage.Literals.PERSON)).hasSize(people);
        assertThat(temp.space().find(world.from(), Person.class).orElseThrow().getEmails()).hasSize(2);
        assertThat(temp.space().find(world.deleted())).isEmpty();

        temp.space().history().redo().orElseThrow();
        assertThat(temp.space().care().check().findings()).isEmpty();
        assertThat(temp.space().all(ModelPackage.Literals.PERSON)).hasSize(people + added.size());
    }

    @Test
    @DisplayName("numbers and times the operations of each object in a row, whoever made them, and none twice")
    void numbersInARow() {
        World world = before();
        temp.space().background("Import", tx -> addMany(tx, world));
        List<List<Op>> batches = new ArrayList<>();
        try (Db db = Connections.reading(temp.directory().resolve("space.db"))) {
            OpTable ops = new OpTable(db);
            batches.addAll(ops.ofTransaction(db.number("SELECT max(n) FROM tx")).values());
        }
        assertThat(batches.stream().filter(b -> b.size() > 1)).hasSizeGreaterThan(2 * MANY)
                .allSatisfy(batch -> assertThat(IntStream.range(1, batch.size())).allMatch(i -> batch.get(i).id().seq() == batch.get(i - 1).id().seq() + 1
                        && batch.get(i).time().packed() == batch.get(i - 1).time().packed() + 1));
        assertThat(batches.stream().flatMap(List::stream).map(Op::id).distinct().count())
                .isEqualTo(batches.stream().mapToInt(List::size).sum());
    }
}
