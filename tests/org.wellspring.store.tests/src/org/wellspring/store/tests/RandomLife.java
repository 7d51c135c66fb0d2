// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.tests;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

import org.eclipse.emf.ecore.EObject;
import org.wellspring.core.Tx;
import org.wellspring.model.EmailAddress;
import org.wellspring.model.Interaction;
import org.wellspring.model.InteractionKind;
import org.wellspring.model.ModelFactory;
import org.wellspring.model.Person;
import org.wellspring.model.base.Facet;

/** Random edits of people and of what they contain. */
final class RandomLife {
    static final List<String> WORDS = List.of("ana", "bo", "cleo", "dag", "été", "\u00fcber", "zo\u00eb \"q\"", "山田");

    private final Random random;
    private final Optional<GardenPlugIn> garden;

    /** @param garden gives people facets in facets, which move about; if there is one */
    RandomLife(Random random, Optional<GardenPlugIn> garden) {
        this.random = random;
        this.garden = garden;
    }

    String word() {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    /** Edits some of these people. */
    void edit(Tx tx, List<UUID> ids) {
        for (int i = random.nextInt(6); i > 0 && !ids.isEmpty(); i--) {
            tx.find(ids.get(random.nextInt(ids.size())), Person.class).ifPresent(person -> edit(tx, person, ids));
        }
    }

    private void edit(Tx tx, Person person, List<UUID> ids) {
        List<EmailAddress> emails = person.getEmails();
        switch (random.nextInt(garden.isPresent() ? 20 : 14)) {
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
            case 13 -> log(tx, person);
            case 14, 15 -> any(person).getFacets().add(garden.orElseThrow().grower(word()));
            case 16, 17, 18 -> moveAFacet(tx, person, ids);
            default -> dropAFacet(person);
        }
    }

    private void log(Tx tx, Person person) {
        Interaction interaction = ModelFactory.eINSTANCE.createInteraction();
        interaction.setKind(InteractionKind.get(random.nextInt(5)));
        interaction.setSummary(word());
        interaction.setAt(Instant.ofEpochSecond(random.nextInt(1_000_000_000)));
        interaction.getParticipants().add(person);
        tx.add(interaction);
    }

    private EmailAddress email() {
        EmailAddress email = ModelFactory.eINSTANCE.createEmailAddress();
        email.setAddress(word());
        return email;
    }

    /** The person, or one of the facets in them, at any depth. */
    private org.wellspring.model.base.Entity any(Person person) {
        List<org.wellspring.model.base.Entity> all = new ArrayList<>(List.of(person));
        all.addAll(facets(person));
        return all.get(random.nextInt(all.size()));
    }

    private static List<Facet> facets(Person person) {
        List<Facet> all = new ArrayList<>();
        person.eAllContents().forEachRemaining(content -> {
            if (content instanceof Facet facet) {
                all.add(facet);
            }
        });
        return all;
    }

    private void moveAFacet(Tx tx, Person person, List<UUID> ids) {
        List<Facet> all = facets(person);
        Person to = random.nextInt(3) > 0 ? person : tx.find(ids.get(random.nextInt(ids.size())), Person.class).orElse(person);
        if (!all.isEmpty()) {
            Facet facet = all.get(random.nextInt(all.size()));
            org.wellspring.model.base.Entity target = any(to);
            for (EObject at = target; at != null; at = at.eContainer()) {
                if (at == facet) {
                    return;
                }
            }
            target.getFacets().add(facet);
        }
    }

    private void dropAFacet(Person person) {
        List<Facet> all = facets(person);
        if (!all.isEmpty()) {
            org.eclipse.emf.ecore.util.EcoreUtil.remove(all.get(random.nextInt(all.size())));
        }
    }
}
