// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wellspring.testkit.PersonBuilder.aPerson;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.model.EmailAddress;
import org.wellspring.model.Interaction;
import org.wellspring.model.InteractionKind;
import org.wellspring.model.ModelFactory;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.Person;
import org.wellspring.testkit.TempSpace;

@DisplayName("After a random life, a space")
class RandomWorldTest {
    private static final int STEPS = 150;

    @RegisterExtension
    final TempSpace temp = new TempSpace(new TouchCount(1));
    private Random random;
    private List<Person> people;

    static List<Long> seeds() {
        return new Random().longs(6).boxed().toList();
    }

    @ParameterizedTest(name = "is what its history says, and live objects are what a restart shows (seed {0})")
    @MethodSource("seeds")
    void isWhatItsHistorySays(long seed) {
        random = new Random(seed);
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
                edit(tx, space.all(ModelPackage.Literals.PERSON));
            });
            case 4 -> fail(space);
            default -> {
                people.add(space.<Person>changeReturning("Edit", tx -> {
                    edit(tx, space.all(ModelPackage.Literals.PERSON));
                    return aPerson(word() + " " + word()).in(tx);
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
                edit(tx, space.all(ModelPackage.Literals.PERSON));
                if (random != null) {
                    throw new IllegalStateException("on purpose");
                }
            });
        } catch (IllegalStateException e) {
            assertThat(e).hasMessage("on purpose");
        }
    }

    private void edit(Tx tx, List<UUID> ids) {
        for (int i = random.nextInt(6); i > 0 && !ids.isEmpty(); i--) {
            tx.find(ids.get(random.nextInt(ids.size())), Person.class).ifPresent(person -> edit(tx, person, ids));
        }
    }

    private void edit(Tx tx, Person person, List<UUID> ids) {
        List<EmailAddress> emails = person.getEmails();
        switch (random.nextInt(14)) {
            case 0 -> person.setName(word());
            case 1 -> person.setName(null);
            case 2 -> person.setNotes(random.nextBoolean() ? null : word() + "\n" + word() + "\n" + person.getNotes());
            case 3 -> person.getTags().add(random.nextInt(person.getTags().size() + 1), word());
            case 4 -> person.getTags().removeIf(tag -> random.nextBoolean());
            case 5, 6 -> emails.add(random.nextInt(emails.size() + 1), email());
            case 7 -> emails.removeIf(email -> random.nextInt(3) == 0);
            case 8 -> {
                if (emails.size() > 1) {
                    person.getEmails().move(random.nextInt(emails.size()), random.nextInt(emails.size()));
                }
            }
            case 9 -> tx.find(ids.get(random.nextInt(ids.size())), Person.class)
                    .ifPresent(other -> other.getEmails().addAll(List.copyOf(emails)));
            case 10 -> tx.delete(person);
            case 11 -> person.setRhythm(random.nextBoolean() ? null : ModelFactory.eINSTANCE.createRhythm());
            case 12 -> emails.forEach(email -> email.setLabel(random.nextBoolean() ? null : word()));
            default -> log(tx, person);
        }
    }

    private void log(Tx tx, Person person) {
        Interaction interaction = ModelFactory.eINSTANCE.createInteraction();
        interaction.setKind(InteractionKind.get(random.nextInt(5)));
        interaction.setSummary(word());
        interaction.setAt(java.time.Instant.ofEpochSecond(random.nextInt(1_000_000_000)));
        interaction.getParticipants().add(person);
        tx.add(interaction);
    }

    private EmailAddress email() {
        EmailAddress email = ModelFactory.eINSTANCE.createEmailAddress();
        email.setAddress(word());
        return email;
    }

    private String word() {
        return List.of("ana", "bo", "cleo", "dag", "été", "\u00fcber", "zo\u00eb \"q\"", "山田").get(random.nextInt(8));
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
