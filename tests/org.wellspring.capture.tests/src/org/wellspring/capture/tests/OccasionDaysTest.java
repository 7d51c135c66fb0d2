// SPDX-License-Identifier: EPL-2.0
package org.wellspring.capture.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellspring.capture.Capture;
import org.wellspring.capture.Part;
import org.wellspring.capture.Understanding;
import org.wellspring.capture.Understanding.Ask;
import org.wellspring.model.Anniversary;
import org.wellspring.model.ModelFactory;
import org.wellspring.model.Person;
import org.wellspring.testkit.TempSpace;

@DisplayName("What is to be done for an occasion is for its day, in four languages")
class OccasionDaysTest {
    private static final List<String> STEPS = List.of("Send %s a card for her birthday", "Call %s on her birthday", "Congratulate %s on her 40th birthday",
            "Buy %s a birthday present", "Promised %s a cake for her birthday", "Remind me to call %s on her birthday",
            "Remind me of %s's birthday", "call %s on her birthday", "%s zum Geburtstag gratulieren", "%s eine Karte zum Geburtstag schicken",
            "%s an ihrem Geburtstag anrufen", "Envoyer une carte à %s pour son anniversaire", "Appeler %s le jour de son anniversaire",
            "Mandar una tarjeta a %s por su cumpleaños", "Llamar a %s para su cumpleaños", "Felicitar a %s por su cumpleaños");
    private static final List<String> OTHERS = List.of("Send %s flowers for her wedding", "Call %s before her exam", "Call %s after her operation",
            "Invite %s to my birthday", "Send %s a card for her mother's birthday", "%s vor der Prüfung anrufen",
            "Appeler %s pour son mariage", "Comprar un regalo para la boda de %s", "Send %s a card for our anniversary");
    private static final List<String> AFTERWARDS = List.of("Thank %s for the birthday present", "Ask %s about the wedding", "Send %s photos of the wedding",
            "%s für die Geburtstagskarte danken", "Remercier %s pour son cadeau d'anniversaire");
    @RegisterExtension
    final TempSpace temp = World.book();
    private final Chance chance = new Chance();
    private Capture capture;

    @BeforeEach
    void people() {
        World.fewPeople(temp.space());
        capture = new Capture(temp.space());
    }

    private UUID born(String name, String birthday) {
        UUID id = World.person(temp.space(), name, "", "");
        temp.space().change("Birthday", tx -> tx.find(id, Person.class).orElseThrow().setBirthday(birthday));
        return id;
    }

    private static List<LocalDate> days(Understanding read) {
        return Stream.concat(read.all(Part.NextStep.class).stream().map(Part.NextStep::due),
                read.all(Part.Promised.class).stream().flatMap(promised -> promised.due().stream())).toList();
    }

    @Test
    @DisplayName("the next birthday that the book knows, today's too, with its year or without")
    void knownBirthday() {
        List<LocalDate> next = new ArrayList<>();
        List<String> names = List.of("Emily Clarke", "Mum", "Nuria Soto", "Heike Lang", "Lou Petit");
        List<String> born = List.of("1990-12-01", "--12-24", "1971-11-22", "1980-11-21", "2000-02-29");
        next.addAll(List.of(LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 24), World.TODAY, LocalDate.of(2027, 11, 21), LocalDate.of(2027, 2, 28)));
        for (int i = 0; i < names.size(); i++) {
            born(names.get(i), born.get(i));
        }
        for (int i = 0; i < 300; i++) {
            int who = chance.random().nextInt(names.size());
            String name = names.get(who);
            String sentence = chance.any(STEPS).formatted(chance.random().nextBoolean() ? name : name.split(" ")[0]);
            Understanding read = capture.understand(sentence);
            assertThat(read.questions()).as(chance.as(sentence)).isEmpty();
            assertThat(days(read)).as(chance.as(sentence)).containsExactly(next.get(who));
        }
    }

    @Test
    @DisplayName("asked for where the book knows none, where it is somebody else's, or of an occasion whose day nobody wrote down")
    void askedFor() {
        born("Emily Clarke", "1990-12-01");
        for (int i = 0; i < 300; i++) {
            boolean known = chance.random().nextBoolean();
            String sentence = chance.any(known ? OTHERS : STEPS).formatted(known ? "Emily" : chance.any(List.of("Bob", "Ana Ruiz", "Rosa")));
            Understanding read = capture.understand(sentence);
            assertThat(read.questions()).as(chance.as(sentence)).anyMatch(line -> line.ask() == Ask.DAY);
        }
    }

    @Test
    @DisplayName("the birthday of the one it is said of, not of the one who gets the letter; of two the user says which")
    void whoseBirthday() {
        born("Emily Clarke", "1990-12-01");
        born("Mum", "--12-24");
        assertThat(days(capture.understand("Send Bob flowers for Emily's birthday"))).containsExactly(LocalDate.of(2026, 12, 1));
        assertThat(days(capture.understand("Karte zu Emilys Geburtstag an Bob schicken"))).containsExactly(LocalDate.of(2026, 12, 1));
        Understanding two = capture.understand("Buy a present for Emily and Mum for their birthday");
        assertThat(two.questions()).singleElement()
                .satisfies(line -> assertThat(Stream.concat(Stream.of(line.part()), line.alternatives().stream()).flatMap(part -> part.day().stream()).toList())
                        .contains(LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 24)));
        Understanding before = capture.understand("Call Emily before her birthday");
        assertThat(before.questions()).singleElement().extracting(Understanding.Line::ask).isEqualTo(Ask.DAY);
    }

    @Test
    @DisplayName("the anniversary of somebody who has one")
    void anniversary() {
        UUID id = born("Emily Clarke", "1990-12-01");
        temp.space().change("Wedding", tx -> {
            Anniversary wedding = ModelFactory.eINSTANCE.createAnniversary();
            wedding.setDate("2011-06-04");
            tx.find(id, Person.class).orElseThrow().getAnniversaries().add(wedding);
        });
        for (String sentence : List.of("Send Emily flowers for her anniversary", "Emily zum Hochzeitstag gratulieren",
                "Appeler Emily pour son anniversaire de mariage", "Llamar a Emily por su aniversario")) {
            assertThat(days(capture.understand(sentence))).as(sentence).containsExactly(LocalDate.of(2027, 6, 4));
        }
    }

    @Test
    @DisplayName("a day that is said counts, and what is told of afterwards has its week")
    void saidOrAfterwards() {
        born("Emily Clarke", "1990-12-01");
        assertThat(days(capture.understand("Call Emily on 5 December about her birthday"))).containsExactly(LocalDate.of(2026, 12, 5));
        assertThat(days(capture.understand("Remind me in 2 weeks about Emily's birthday"))).containsExactly(World.TODAY.plusWeeks(2));
        for (String sentence : AFTERWARDS) {
            Understanding read = capture.understand(sentence.formatted("Emily"));
            assertThat(read.questions()).as(sentence).isEmpty();
            assertThat(days(read)).as(sentence).allMatch(World.TODAY.plusWeeks(1)::equals);
        }
    }
}
