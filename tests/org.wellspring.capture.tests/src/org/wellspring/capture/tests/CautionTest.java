// SPDX-License-Identifier: EPL-2.0
package org.wellspring.capture.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellspring.capture.Capture;
import org.wellspring.capture.Part;
import org.wellspring.capture.Understanding;
import org.wellspring.core.Space;
import org.wellspring.model.EmailAddress;
import org.wellspring.model.Interaction;
import org.wellspring.model.ModelFactory;
import org.wellspring.model.Person;
import org.wellspring.model.PostalAddress;
import org.wellspring.testkit.Seed;
import org.wellspring.testkit.TempSpace;

@DisplayName("Capture claims nothing that was not said")
class CautionTest {
    @RegisterExtension
    final TempSpace temp = World.book();
    private Space space;

    @BeforeEach
    void people() {
        space = temp.space();
        World.person(space, "Bob Hale", "Agent", "Hale Insurance");
        World.person(space, "Tom Becker", "", "");
        World.person(space, "Ana Ruiz", "", "Acme");
        World.person(space, "Rosa Okafor", "Exhibit designer", "Harbor Studio");
    }

    @Test
    @DisplayName("two of one name at one place are told apart by an address that only one has, else by something else; others need nothing")
    void toldApart() {
        UUID[] ids = new UUID[3];
        for (int i = 0; i < 3; i++) {
            ids[i] = World.person(space, "Lena Vogt", "", "Nordlicht");
        }
        space.change("Contacts", tx -> {
            for (int i = 0; i < 2; i++) {
                for (String address : List.of("info@nordlicht.example", i == 0 ? "lena@nordlicht.example" : "l.vogt@nordlicht.example")) {
                    EmailAddress email = ModelFactory.eINSTANCE.createEmailAddress();
                    email.setAddress(address);
                    tx.find(ids[i], Person.class).orElseThrow().getEmails().add(email);
                }
            }
        });
        Part.Who who = new Capture(space).understand("Coffee with Lena Vogt").all(Part.Who.class).getFirst();
        assertThat(who.alternatives()).hasSize(3).extracting(Part.Candidate::apart).doesNotHaveDuplicates().doesNotContain("")
                .contains("lena@nordlicht.example", "l.vogt@nordlicht.example");
        assertThat(new Capture(space).understand("Coffee with Bob").all(Part.Who.class).getFirst().match()).map(Part.Candidate::apart).contains("");
    }

    @Test
    @DisplayName("one of a name who works nowhere is told from one who does by an address, a number or a town; by the house alone the other")
    void toldFromOneWithAHouse() {
        World.person(space, "Peter Schmidt", "", "Schmidt Elektro");
        UUID tuba = World.person(space, "Peter Schmidt", "", "");
        UUID choir = World.person(space, "Paula Winter", "", "");
        World.person(space, "Paula Winter", "", "Winter Optik");
        space.change("Contacts", tx -> {
            EmailAddress email = ModelFactory.eINSTANCE.createEmailAddress();
            email.setAddress("peter@tuba.example");
            tx.find(tuba, Person.class).orElseThrow().getEmails().add(email);
            PostalAddress address = ModelFactory.eINSTANCE.createPostalAddress();
            address.setLocality("Murnau");
            tx.find(choir, Person.class).orElseThrow().getAddresses().add(address);
        });
        assertThat(told("Called Peter Schmidt")).containsExactlyInAnyOrder("Schmidt Elektro ", " peter@tuba.example");
        assertThat(told("Called Paula Winter")).containsExactlyInAnyOrder("Winter Optik ", " Murnau");
    }

    private List<String> told(String sentence) {
        return new Capture(space).understand(sentence).all(Part.Who.class).getFirst().alternatives().stream().map(c -> c.organization() + " " + c.apart())
                .toList();
    }

    @Test
    @DisplayName("no touch, employer or need from what did not happen, was called off, is asked, wished, or was somebody else's, in four languages")
    void nothingFromNothing() {
        long seed = Seed.next();
        Random random = new Random(seed);
        System.getLogger("capture").log(System.Logger.Level.INFO, "seed {0}", Long.toString(seed));
        Capture capture = new Capture(space);
        List<String> frames = List.of("Did not meet %s in the end", "%s cancelled our lunch", "Lunch with %s was cancelled",
                "Coffee with %s called off yesterday", "Never met %s",
                "Should have called %s", "%s no longer works at Acme", "%s is not looking for a lawyer", "%s doesn't need a printer any more", "Did I call %s?",
                "Lunch with %s?",
                "If I had met %s at Acme", "Missed call from %s", "Saw %s on TV", "%s's wife called", "%s's boss needs a lawyer", "Maybe coffee with %s",
                "Waiting for a call from %s", "%s wrote the best article", "%s called in sick on Friday", "%s llamó a Rosa ayer", "%s est passé chez Rosa hier",
                "%s cherche ses clés",
                "%s sucht ihren Hund", "%s busca a su perro",
                "Treffen mit %s fällt aus", "%s nicht getroffen", "Kaffee mit %s abgesagt", "%s arbeitet nicht mehr bei Acme", "Kaffee mit %s wäre schön",
                "Wollte mit %s telefonieren", "%s sucht niemanden mehr",
                "Café annulé avec %s", "Je n'ai pas vu %s", "%s ne travaille plus chez Acme", "Déjeuner avec %s annulé", "%s ne cherche plus de local",
                "J'aurais dû appeler %s",
                "No vi a %s", "%s ya no trabaja en Acme", "Café con %s cancelado", "La mujer de %s busca piso", "Debería haber llamado a %s",
                "%s no busca nada");
        List<String> names = List.of("Bob", "Tom Becker", "Ana", "Rosa Okafor");
        List<String> tails = List.of("", ", what a pity", ", schade", ", dommage", ", qué pena", ", train was late", ". Raining again");
        for (int i = 0; i < 600; i++) {
            String sentence = frames.get(random.nextInt(frames.size())).formatted(names.get(random.nextInt(names.size())))
                    + tails.get(random.nextInt(tails.size()));
            Understanding read = capture.understand(random.nextInt(6) == 0 ? sentence.toLowerCase(Locale.ROOT) : sentence);
            assertThat(read.parts()).as("seed %d: %s", seed, sentence).noneMatch(part -> part instanceof Part.Touch touch && !touch.attempt()
                    || part instanceof Part.Where || part instanceof Part.Needs || part instanceof Part.Who who && who.match().isEmpty());
        }
    }

    @Test
    @DisplayName("somebody at an organization of the book is saved when that organization was not looked at before")
    void organizationNotLoaded() {
        for (String name : List.of("Karl Lund", "Mia Voss", "Ned Pike", "Ola Berg", "Una Fell")) {
            Space fresh = temp.reopen();
            Capture capture = new Capture(fresh);
            assertThat(capture.save(capture.understand("Met " + name + " (Harbor Studio) at the fair")).newPeople()).hasSize(1);
        }
    }

    @Test
    @DisplayName("of a pasted page what is too long to read is a note that is shown, and all of it is kept")
    void longTextIsKept() {
        String page = "Met Nora Vale at the choir. " + "It rained and we talked of nothing much. ".repeat(80) + "The last word is saffron.";
        Capture capture = new Capture(space);
        Understanding read = capture.understand(page);
        assertThat(read.all(Part.Note.class)).last().satisfies(note -> assertThat(note.text()).endsWith("The last word is saffron."));
        UUID touch = capture.save(read).interaction().orElseThrow();
        assertThat(space.find(touch, Interaction.class).orElseThrow()).extracting(i -> i.getSummary() + i.getNote()).asString().contains("saffron");
    }

    @Test
    @DisplayName("asks whether one met where a clause stands in place of where")
    void agreed() {
        for (String sentence : List.of("Quedé con Ana Ruiz en que le paso los ejercicios", "Quedé con Ana Ruiz en que ella trae las sillas")) {
            Understanding read = new Capture(space).understand(sentence);
            assertThat(read.all(Part.Occasion.class)).as(sentence).isEmpty();
            assertThat(read.lines()).as(sentence).noneMatch(line -> line.part() instanceof Part.Touch && line.ask() == Understanding.Ask.NOTHING);
        }
    }
}
