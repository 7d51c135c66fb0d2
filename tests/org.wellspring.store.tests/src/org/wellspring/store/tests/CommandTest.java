// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wellspring.testkit.PersonBuilder.aPerson;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellspring.core.Command;
import org.wellspring.core.Refusals;
import org.wellspring.core.Space;
import org.wellspring.core.SpaceException;
import org.wellspring.core.Tx;
import org.wellspring.core.settings.SettingKey;
import org.wellspring.core.settings.Settings;
import org.wellspring.model.EmailAddress;
import org.wellspring.model.ModelFactory;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.Person;
import org.wellspring.testkit.TempSpace;

@DisplayName("A command")
class CommandTest {
    @RegisterExtension
    final TempSpace temp = new TempSpace();

    /** Adds a person of a name, which must be one. */
    private static final class Greet extends Command<UUID> {
        private final String name;

        Greet(String name) {
            this.name = name;
        }

        @Override
        public String label() {
            return "Greet " + name;
        }

        @Override
        protected UUID perform(Space space, Tx tx) {
            Person person = ModelFactory.eINSTANCE.createPerson();
            person.setName(Refusals.filled(name));
            return tx.add(person).getId();
        }
    }

    private List<UUID> people() {
        return temp.space().all(ModelPackage.Literals.PERSON);
    }

    @Test
    @DisplayName("is for one use: run again, it says so and changes nothing")
    void oneUse() {
        Greet command = new Greet("Ana");
        command.run(temp.space());
        assertThatThrownBy(() -> command.run(temp.space())).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("Greet Ana").hasMessageContaining("one use");
        assertThat(people()).hasSize(1);
    }

    @Test
    @DisplayName("is for one use within a step too, of which then nothing is kept")
    void oneUseInAStep() {
        Greet command = new Greet("Ana");
        assertThatThrownBy(() -> temp.space().change("Twice", tx -> {
            command.apply(temp.space(), tx);
            command.apply(temp.space(), tx);
        })).isInstanceOf(IllegalStateException.class);
        assertThat(people()).isEmpty();
    }

    @Test
    @DisplayName("that was refused is used up; another may do better")
    void refused() {
        Greet command = new Greet(" ");
        assertThatThrownBy(() -> command.run(temp.space())).isInstanceOf(SpaceException.class);
        assertThatThrownBy(() -> command.run(temp.space())).isInstanceOf(IllegalStateException.class);
        new Greet("Ana").run(temp.space());
        assertThat(people()).hasSize(1);
    }

    @Test
    @DisplayName("sees what its step added and changed so far, contained things too, and nothing that it took out again")
    void touched() {
        Space space = temp.space();
        Person old = aPerson("Old").email("old@mail.example").in(space);
        Person quiet = aPerson("Quiet").in(space);
        space.change("Several", tx -> {
            assertThat(tx.touched(Person.class)).isEmpty();
            tx.find(old.getId(), Person.class).orElseThrow().setName("Changed");
            Person fresh = aPerson("Fresh").email("fresh@mail.example").build();
            tx.add(fresh);
            Person passing = tx.add(aPerson("Passing").email("passing@mail.example").build());
            assertThat(tx.touched(Person.class)).containsExactlyInAnyOrder(old, fresh, passing);
            tx.delete(passing);
            assertThat(tx.touched(Person.class)).containsExactlyInAnyOrder(old, fresh).doesNotContain(quiet);
            assertThat(tx.touched(EmailAddress.class)).extracting(EmailAddress::getAddress).containsExactly("fresh@mail.example");

            EmailAddress moved = fresh.getEmails().getFirst();
            old.getEmails().add(moved);
            assertThat(tx.touched(EmailAddress.class)).containsExactly(moved);
            EmailAddress gone = old.getEmails().getFirst();
            gone.setLabel("home");
            tx.delete(gone);
            assertThat(tx.touched(EmailAddress.class)).containsExactly(moved);
            assertThat(tx.find(gone.getId(), EmailAddress.class)).as("taken out of its person").isEmpty();
            tx.delete(old);
            assertThat(tx.touched(EmailAddress.class)).isEmpty();
        });
        space.change("Another", tx -> assertThat(tx.touched(Person.class)).isEmpty());
        assertThat(people()).hasSize(2);
    }

    @Test
    @DisplayName("sets one setting once, though it is set twice in a step")
    void settings() {
        Space space = temp.space();
        SettingKey<Integer> key = SettingKey.number("test.days", 7, 1, 99, "Days.");
        space.change("Set twice", tx -> {
            new Settings(space).put(tx, key, "8");
            new Settings(space).put(tx, key, "9");
        });
        assertThat(space.all(ModelPackage.Literals.SETTING)).hasSize(1);
        assertThat(new Settings(space).get(key)).isEqualTo(9);
    }
}
