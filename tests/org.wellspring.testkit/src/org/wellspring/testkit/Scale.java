// SPDX-License-Identifier: EPL-2.0
package org.wellspring.testkit;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.LongConsumer;

import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.model.Interaction;
import org.wellspring.model.InteractionKind;
import org.wellspring.model.ModelFactory;
import org.wellspring.model.Organization;
import org.wellspring.model.Person;

/**
 * Fills a space with as many people and interactions as a measurement needs; the same seed gives the same world. A few
 * people get most of the interactions, as in life.
 */
public final class Scale {
    private static final List<String> GIVEN = List.of("Ana", "Bo", "Carla", "Dmitri", "Elif", "Femi", "Greta", "Hiro",
            "Ines", "Jonas", "Kavya", "Liam", "Marta", "Nadia", "Oscar", "Priya", "Quentin", "Rosa", "Sven", "Tala");
    private static final List<String> FAMILY = List.of("Ruiz", "Li", "Okafor", "Novak", "Haddad", "Sato", "Meyer",
            "Silva", "Kowalska", "Jensen", "Patel", "Moreau", "Rossi", "Yilmaz", "Berg", "Castro", "Dubois", "Fischer");
    private static final List<String> TITLES = List.of("CTO", "Editor", "Founder", "Head of Sales", "Teacher", "Designer");
    private static final List<String> SYLLABLES = List.of("mar", "lo", "ke", "tin", "sa", "vor", "de", "pli", "un", "gar",
            "hei", "ro", "chun", "bel", "ist", "oma", "fre", "qui", "dal", "nes", "tor", "wi", "ap", "lu", "zen");
    private static final int VOCABULARY = 20_000;
    private static final int PEOPLE_AT_ONCE = 2_000;

    private final Space space;
    private final Random random;
    private final Instant now;

    /** A world that ends at the space's own now. */
    public Scale(Space space, long seed) {
        this.space = space;
        random = new Random(seed);
        now = space.clock().instant().truncatedTo(ChronoUnit.SECONDS);
    }

    /** Adds so many people with about eight children each, and an organization for every fifty. */
    public List<UUID> people(int count) {
        List<UUID> ids = new ArrayList<>(count);
        for (int from = 0; from < count; from += PEOPLE_AT_ONCE) {
            int first = from;
            int last = Math.min(count, from + PEOPLE_AT_ONCE);
            space.background("Add people", tx -> {
                Organization organization = null;
                for (int i = first; i < last; i++) {
                    if (i % 50 == 0 || organization == null) {
                        organization = organization(tx, i);
                    }
                    ids.add(person(i, organization).in(tx).getId());
                }
            });
        }
        return ids;
    }

    private Organization organization(Tx tx, int i) {
        Organization organization = ModelFactory.eINSTANCE.createOrganization();
        organization.setName(word() + " & " + pick(FAMILY) + " " + i);
        return tx.add(organization);
    }

    /** A person with eight children, in no space yet. */
    public PersonBuilder person(int i, Organization organization) {
        String given = pick(GIVEN);
        String family = pick(FAMILY) + (i % 97);
        PersonBuilder person = PersonBuilder.aPerson(given + " " + family).email(given + "." + i + "@family" + i % 9_973 + ".example")
                .email(given + i + "@work" + i / 50 + ".example").phone("+351 21 " + (1_000_000 + i)).phone("+351 91 " + (2_000_000 + i))
                .link("https://social.example/" + given + i).field("Assistant", pick(GIVEN)).needs(sentence(4))
                .tagged(word(), word()).kinds("networking").notes(sentence(15))
                .metOn(LocalDate.ofInstant(now, java.time.ZoneOffset.UTC).minusDays(random.nextInt(3650)));
        return organization == null ? person : person.worksAt(organization, pick(TITLES));
    }

    /**
     * Logs so many interactions over ten years.
     *
     * @param atOnce how many in one transaction
     * @param progress is told how many there are so far
     */
    public void interactions(List<UUID> people, int count, int atOnce, LongConsumer progress) {
        for (int from = 0; from < count; from += atOnce) {
            int many = Math.min(atOnce, count - from);
            space.background("Log interactions", tx -> {
                for (int i = 0; i < many; i++) {
                    Person person = tx.find(someone(people), Person.class).orElseThrow();
                    tx.add(interaction(person));
                }
            });
            progress.accept(from + (long) many);
        }
    }

    /** An interaction with a person, in no space yet. */
    public Interaction interaction(Person person) {
        InteractionKind kind = InteractionKind.values()[random.nextInt(InteractionKind.values().length)];
        return InteractionBuilder.anInteraction(kind, sentence(4)).with(person)
                .at(now.minus(Duration.ofMinutes(random.nextInt(3650 * 24 * 60)))).by("phone").note(sentence(12)).build();
    }

    /** One of them; the first fifth four times as often as the rest. */
    public UUID someone(List<UUID> people) {
        int range = random.nextBoolean() ? people.size() : Math.max(1, people.size() / 5);
        return people.get(random.nextInt(range));
    }

    private String sentence(int words) {
        StringBuilder sentence = new StringBuilder();
        for (int i = 0; i < words; i++) {
            sentence.append(i == 0 ? "" : " ").append(word());
        }
        return sentence.toString();
    }

    /** A word of a made-up language; few words are said often and many seldom, as in every language (Zipf). */
    private String word() {
        int rank = (int) Math.exp(random.nextDouble() * Math.log(VOCABULARY));
        StringBuilder word = new StringBuilder();
        for (int rest = rank + SYLLABLES.size(); rest > 0; rest /= SYLLABLES.size()) {
            word.append(SYLLABLES.get(rest % SYLLABLES.size()));
        }
        return word.toString();
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
