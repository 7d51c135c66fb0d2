// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellspring.testkit.PersonBuilder.aPerson;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.LongStream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wellspring.core.Space;
import org.wellspring.model.Interaction;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.Person;
import org.wellspring.testkit.TempSpace;

@DisplayName("After a random life, a space")
class RandomWorldTest {
    private static final int STEPS = 150;

    @RegisterExtension
    final TempSpace temp = new TempSpace(new TouchCount(1));
    private Random random;
    private RandomLife life;
    private List<Person> people;

    static List<Long> seeds() {
        // The first once found two rhythms of one person, of which one outlived the other's deletion.
        return LongStream.concat(LongStream.of(-637559889327345537L), new Random().longs(6)).boxed().toList();
    }

    @ParameterizedTest(name = "is what its history says, and live objects are what a restart shows (seed {0})")
    @MethodSource("seeds")
    void isWhatItsHistorySays(long seed) {
        random = new Random(seed);
        life = new RandomLife(random, Optional.empty());
        people = new ArrayList<>();
        Space space = temp.space();
        for (int i = 0; i < STEPS; i++) {
            step(space);
        }
        assertThat(space.care().check().findings()).isEmpty();
        List<String> live = describe(space);
        people.clear();
        List<String> stored = describe(temp.reopen());
        for (int i = 0; i < live.size(); i++) {
            assertThat(live.get(i)).isEqualTo(stored.get(i));
        }
        assertThat(stored).hasSameSizeAs(live);
    }

    private void step(Space space) {
        people.removeIf(person -> space.find(person.getId()).isEmpty());
        switch (random.nextInt(12)) {
            case 0 -> space.history().undo();
            case 1 -> space.history().redo();
            case 2 -> undoAnyOne(space);
            case 3 -> space.background("Background", tx -> {
                life.edit(tx, space.all(ModelPackage.Literals.PERSON));
            });
            case 4 -> fail(space);
            default -> {
                people.add(space.<Person>changeReturning("Edit", tx -> {
                    life.edit(tx, space.all(ModelPackage.Literals.PERSON));
                    return aPerson(life.word() + " " + life.word()).in(tx);
                }).result());
            }
        }
    }

    private void undoAnyOne(Space space) {
        List<UUID> all = space.history().recent(1000).stream().map(e -> e.id()).toList();
        if (!all.isEmpty()) {
            space.history().undo(all.get(random.nextInt(all.size())));
        }
    }

    private void fail(Space space) {
        try {
            space.change("Fail", tx -> {
                life.edit(tx, space.all(ModelPackage.Literals.PERSON));
                if (random != null) {
                    throw new IllegalStateException("on purpose");
                }
            });
        } catch (IllegalStateException e) {
            assertThat(e).hasMessage("on purpose");
        }
    }

    private static List<String> describe(Space space) {
        List<String> all = new ArrayList<>();
        for (UUID id : space.all(ModelPackage.Literals.PERSON)) {
            Person person = space.find(id, Person.class).orElseThrow();
            all.add(person.getName() + person.getTags() + person.getNotes() + (person.getRhythm() != null)
                    + person.getEmails().stream().map(e -> e.getId() + e.getAddress() + e.getLabel()).toList());
            EcoreUtil.resolveAll(person);
        }
        for (UUID id : space.all(ModelPackage.Literals.INTERACTION)) {
            Interaction interaction = space.find(id, Interaction.class).orElseThrow();
            all.add(interaction.getKind() + interaction.getSummary() + interaction.getAt()
                    + interaction.getParticipants().stream().map(p -> p.getId() + " " + p.eIsProxy()).toList());
        }
        return all;
    }
}
