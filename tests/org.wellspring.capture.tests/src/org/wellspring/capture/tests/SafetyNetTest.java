// SPDX-License-Identifier: EPL-2.0
package org.wellspring.capture.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellspring.capture.Capture;
import org.wellspring.capture.Part;
import org.wellspring.capture.Understanding;
import org.wellspring.testkit.TempSpace;

@DisplayName("Capture asks, whatever the words, when pieces of a sentence do not fit together")
class SafetyNetTest {
    private static final List<String> GIVEN = List.of("Bob", "Käthe", "Ana", "Rosa");
    @RegisterExtension
    final TempSpace temp = World.book();
    private final Chance chance = new Chance();
    private final Random random = chance.random();
    private Capture capture;

    @BeforeEach
    void people() {
        World.fewPeople(temp.space());
        capture = new Capture(temp.space());
    }

    @Test
    @DisplayName("words on either side of a day are no name together, and somebody known inside of a new name is that person or a question")
    void nothingGluedTogether() {
        Map<String, List<String>> nouns = Map.of("en", List.of("Winter Gala", "Sundown", "Portside"), "de", List.of("Adventskonzert", "Sommerfest", "Chor"),
                "fr",
                List.of("Marché", "Salon", "Atelier"), "es", List.of("Feria", "Taller", "Ensayo"));
        Map<String, List<String>> days = Map.of("en", List.of("yesterday", "on Friday"), "de", List.of("heute", "gestern", "am Freitag"), "fr",
                List.of("hier", "vendredi"), "es",
                List.of("ayer", "el viernes"));
        Map<String, List<String>> frames = Map.of("en", List.of("At %1$s %2$s %3$s called", "Met %1$s %2$s %3$s", "Called %1$s %2$s %3$s"), "de",
                List.of("Beim %1$s %2$s %3$s getroffen", "%1$s %2$s %3$s getroffen", "Mit %1$s %2$s %3$s telefoniert", "%1$s %3$s %2$s getroffen"), "fr",
                List.of("Au %1$s %2$s vu %3$s", "Vu %1$s %2$s %3$s", "Mettre %3$s en relation", "Vu %1$s %3$s %2$s"), "es",
                List.of("En %1$s %2$s vi a %3$s", "Vi a %1$s %2$s %3$s", "Llamé a %1$s %3$s %2$s"));
        for (int i = 0; i < 400; i++) {
            String language = chance.any(List.of("en", "de", "fr", "es"));
            String noun = chance.any(nouns.get(language));
            String person = chance.any(GIVEN);
            String sentence = chance.any(frames.get(language)).formatted(noun, chance.any(days.get(language)), person);
            assertThat(capture.understand(sentence).all(Part.Who.class)).as(chance.as(sentence))
                    .allSatisfy(who -> assertThat(who.match().isPresent() || who.ambiguous()
                            || !Set.of(who.name().split(" ")).contains(person)).as(who.name()).isTrue());
        }
    }

    @Test
    @DisplayName("a day that stands before what happened is the day it happened on, or is asked for")
    void aDayThatNothingTook() {
        Map<String, LocalDate> days = Map.of("Wednesday", LocalDate.of(2026, 11, 18), "Friday", LocalDate.of(2026, 11, 20));
        List<String> frames = List.of("%2$s, called %1$s", "The whole board was there on %2$s, called %1$s", "%2$s, drinks at the harbour, talked to %1$s",
                "Quiz night on %2$s; met %1$s");
        for (int i = 0; i < 200; i++) {
            String day = chance.any(List.of("Wednesday", "Friday"));
            told(chance.any(frames).formatted(chance.any(GIVEN), day), days.get(day));
            told(chance.any(List.of("Mercredi, au vernissage, discuté avec %s", "Mercredi, appelé %s", "Le bureau était là mercredi, discuté avec %s"))
                    .formatted(chance.any(GIVEN)), days.get("Wednesday"));
            told(chance.any(List.of("Mittwoch, beim Sommerfest, mit %s gesprochen", "Der Vorstand war am Mittwoch da, mit %s gesprochen"))
                    .formatted(chance.any(GIVEN)), days.get("Wednesday"));
            told(chance.any(List.of("El miércoles, en la feria, hablé con %s", "La junta estuvo el miércoles, hablé con %s")).formatted(chance.any(GIVEN)),
                    days.get("Wednesday"));
        }
    }

    private void told(String sentence, LocalDate day) {
        Understanding read = capture.understand(sentence);
        assertThat(read.all(Part.Touch.class)).as(chance.as(sentence)).hasSize(1).allSatisfy(touch -> assertThat(touch.date().equals(day)
                || read.alternatives(touch).stream().anyMatch(part -> part.day().filter(day::equals).isPresent())).as(touch.toString()).isTrue());
    }

    @Test
    @DisplayName("words that nothing explains between whom and when, or whom and where, make a question")
    void wordsBetween() {
        List<String> frames = List.of("Called %s who got married on Friday", "Met %s whose mother died on Friday",
                "Spoke to %s after the exam failed on Friday", "Saw %s leave with someone at the station",
                "Met %s looking for people from Globex", "Mit %s telefoniert, weil", "Appelé %s qui a déménagé vendredi", "Llamé a %s que se casó el viernes",
                "Vu %s partir avec un inconnu au marché",
                "Vi a %s salir con alguien en la feria", "Besuchte %s die umgezogen ist am Freitag");
        for (int i = 0; i < 200; i++) {
            String sentence = chance.any(frames).formatted(chance.any(GIVEN));
            Understanding read = capture.understand(sentence);
            boolean claimed = read.parts().stream().anyMatch(part -> part instanceof Part.Where || part instanceof Part.Occasion
                    || part instanceof Part.Touch touch && !touch.date().equals(read.today()));
            assertThat(claimed && read.questions().isEmpty()).as(chance.as(sentence) + read.lines()).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Called Vodafone", "Emailed Ikea about the shelves", "Mit Vodafone telefoniert", "Vodafone angerufen", "Appelé Orange hier",
            "Llamé a Correos", "Vodafone called"})
    @DisplayName("one word that nobody in the book is called, where a person is to be named, is asked for")
    void oneWord(String sentence) {
        Understanding read = capture.understand(sentence);
        assertThat(read.aboutNobody() || !read.questions().isEmpty()).as(sentence).isTrue();
    }

    @Test
    @DisplayName("a number or an address that nothing tells to be theirs, or that is out of date or somebody else's, is asked for")
    void numbersOfOthers() {
        List<String> frames = List.of("%1$s's old number was %2$s", "%1$s's number isn't %2$s any more", "Reservation %2$s for lunch with %1$s",
                "Met %1$s, ask Gus Moran %2$s about the pipe", "Met %1$s at the fair, her colleague Tim Rudd's number is %2$s",
                "Die alte Nummer von %1$s war %2$s",
                "The number of the plumber: %2$s, says %1$s", "The number of %1$s's lawyer: %2$s", "Numéro du plombier de la part de %1$s : %2$s");
        List<String> theirs = List.of("%1$s's new number is %2$s", "Met %1$s, %2$s", "%1$s: %2$s", "Met %1$s (%2$s)", "Neue Nummer von %1$s: %2$s",
                "%1$s mobile %2$s", "Call %1$s on %2$s");
        for (int i = 0; i < 200; i++) {
            String person = chance.any(GIVEN);
            String contact = chance.any(List.of("555-0142", "+44 7700 900164", "somebody@example.org", "www.example.org/somebody"));
            String sentence = chance.any(frames).formatted(person, contact);
            assertThat(capture.understand(sentence).questions()).as(chance.as(sentence)).isNotEmpty();
            String plain = chance.any(theirs).formatted(person, contact);
            Understanding read = capture.understand(plain);
            assertThat(read.questions()).as(chance.as(plain)).isEmpty();
            assertThat(read.parts()).as(chance.as(plain))
                    .anyMatch(part -> part instanceof Part.Phone || part instanceof Part.Email || part instanceof Part.Web);
        }
    }

    @Test
    @DisplayName("what others did, should or owe is no step and no promise of mine")
    void stepsOfOthers() {
        List<String> frames = List.of("Met %s, she should be home by Christmas", "%s was to call on Friday", "%s owes me a tent", "%s m'a promis le contact",
                "%s me debe dos entradas");
        for (int i = 0; i < 100; i++) {
            String sentence = chance.any(frames).formatted(chance.any(GIVEN));
            Understanding read = capture.understand(sentence);
            assertThat(read.parts()).as(chance.as(sentence)).noneMatch(part -> part instanceof Part.NextStep || part instanceof Part.Promised);
        }
    }

    @Test
    @DisplayName("plain sentences ask nothing")
    void plain() {
        List<String> frames = List.of("Called %s yesterday", "Met %s at the harbour fair on Friday", "Emailed %s the plans on Friday",
                "Lunch with %s yesterday, she needs a lawyer", "Gestern mit %s telefoniert",
                "%s beim Sommerfest getroffen", "Mit %s am Freitag über das Dach gesprochen", "Déjeuné avec %s vendredi", "Vu %s au marché samedi",
                "Comí con %s el viernes", "Llamé a %s ayer",
                "Met %s and her husband on Friday", "Called %s about the roof on Friday", "Friday, called %s", "Promised %s the recipe by Friday");
        IntStream.range(0, 200).forEach(i -> {
            String sentence = chance.any(frames).formatted(chance.any(GIVEN));
            assertThat(capture.understand(sentence).questions()).as(chance.as(sentence)).isEmpty();
        });
    }
}
