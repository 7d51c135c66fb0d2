// SPDX-License-Identifier: EPL-2.0
package org.wellspring.capture.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellspring.capture.Capture;
import org.wellspring.capture.Part;
import org.wellspring.capture.Understanding;
import org.wellspring.testkit.TempSpace;

@DisplayName("A whole name of the book is one before it is any other word, in four languages")
class WholeNamesTest {
    @RegisterExtension
    final TempSpace temp = World.book();
    private final Chance chance = new Chance();

    /** One language's sentences, and names that are words of it. */
    private record Said(List<String> names, List<String> frames, List<String> small) {
    }

    @Test
    @DisplayName("English")
    void english() {
        read(new Said(
                List.of("Mum", "Dad", "Nana", "May", "Mark", "Will", "Rose", "Grace", "Hope", "Happy", "June", "April", "Summer", "Dear", "Chase", "Joy",
                        "Long", "Jan", "An", "New", "Drew"),
                List.of("Call %s tomorrow", "Called %s", "Called %s yesterday", "Lunch with %s yesterday", "%s called", "%s called yesterday about the roof",
                        "Remind me to call %s in 2 weeks", "Met %s at the fair", "Emailed %s the plans on Friday",
                        "%s needs a lawyer", "Coffee with %s and Bob Hale on Friday", "Coffee with Bob Hale and %s on Friday",
                        "Promised %s the recipe by Friday", "Text %s on Friday", "Thank %s for the cake tomorrow", "Spoke to %s about the garden",
                        "%s: coffee yesterday", "Write to %s on 3 December", "%s's birthday is 2 March", "Left a voicemail for %s", "Saw %s, brought cake"),
                List.of("call %s tomorrow", "called %s yesterday", "lunch with %s yesterday")));
    }

    @Test
    @DisplayName("German")
    void german() {
        read(new Said(List.of("Mama", "Papa", "Oma", "Opa", "Mutti", "Vati", "Mai", "Sommer", "Rose", "Frank", "Mark", "Ernst", "Lang"),
                List.of("Mit %s telefoniert", "Gestern mit %s telefoniert", "%s hat angerufen", "%s hat gestern angerufen", "%s gestern getroffen",
                        "Kaffee mit %s am Freitag", "%s morgen anrufen", "Morgen %s anrufen", "Erinnere mich, %s anzurufen",
                        "%s braucht einen Anwalt", "Mittagessen mit %s und Bob Hale gestern", "E-Mail an %s gestern", "Ruf %s morgen an"),
                List.of()));
    }

    @Test
    @DisplayName("French")
    void french() {
        read(new Said(List.of("Maman", "Papa", "Mamie", "Rose", "Claire", "Pierre", "Olive", "Avril", "Prudence", "Marin"),
                List.of("Appelé %s hier", "%s a appelé", "Déjeuné avec %s vendredi", "Appeler %s demain", "Rappeler %s demain", "%s cherche un appartement",
                        "Rencontré %s au salon", "Vu %s hier", "Café avec %s et Bob Hale hier", "Écrire à %s demain", "Téléphoné à %s hier"),
                List.of("appelé %s hier")));
    }

    @Test
    @DisplayName("Spanish")
    void spanish() {
        read(new Said(List.of("Mamá", "Papá", "Abuela", "Sol", "Domingo", "Abril", "Julio", "Luz", "Mar", "Nieves"),
                List.of("Llamé a %s ayer", "%s llamó", "Comí con %s el viernes", "Llamar a %s mañana", "%s busca un piso", "Conocí a %s en la feria",
                        "Vi a %s ayer", "Escribir a %s mañana", "Hablé con %s ayer", "Recuérdame llamar a %s en dos semanas"),
                List.of("llamé a %s ayer")));
    }

    private void read(Said said) {
        said.names().forEach(name -> World.person(temp.space(), name, "", ""));
        World.person(temp.space(), "Bob Hale", "", "");
        Capture capture = new Capture(temp.space());
        for (int i = 0; i < 150; i++) {
            boolean small = !said.small().isEmpty() && chance.random().nextInt(6) == 0;
            String name = chance.any(small ? said.names().subList(0, 2) : said.names());
            String sentence = chance.any(small ? said.small() : said.frames()).formatted(small ? name.toLowerCase(Locale.ROOT) : name);
            Understanding read = capture.understand(sentence);
            assertThat(read.all(Part.Who.class)).as(chance.as(sentence) + read.lines())
                    .anyMatch(who -> who.match().filter(match -> match.name().equals(name)).isPresent())
                    .allMatch(who -> who.match().isPresent());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Grace no longer works at Open Library Trust, she is now at the British Library", "Grace isn't well",
            "Grace isn't at the British Library, she works at the V&A", "Grace no longer works at the British Library", "Grace doesn't eat fish",
            "Grace left Open Library Trust", "Rain again. Grace was not amused", "Grace ist nicht mehr bei der Bibliothek", "Grace n'est plus à la Poste",
            "Grace ya no trabaja en Correos"})
    @DisplayName("given names too, where they begin a sentence that says what somebody does or doesn't")
    void givenNames(String sentence) {
        World.person(temp.space(), "Grace Thompson", "Librarian", "Open Library Trust");
        World.person(temp.space(), "Will Marsh", "", "");
        assertThat(new Capture(temp.space()).understand(sentence).all(Part.Who.class)).as(sentence).extracting(Part.Who::words)
                .containsExactly("Grace Thompson");
    }

    @Test
    @DisplayName("but not the capital that begins a sentence, a day or a month")
    void noNames() {
        List.of("Mark", "Hope", "June", "Will", "May", "New", "Happy", "Long", "Sunday", "Mai", "Domingo", "Bob Hale")
                .forEach(name -> World.person(temp.space(), name, "", ""));
        Capture capture = new Capture(temp.space());
        for (String sentence : List.of("Will you ask Bob Hale tomorrow", "May be late with Bob Hale on Friday", "May was quiet, call Bob Hale",
                "New job for Bob Hale",
                "Happy birthday to Bob Hale", "Long call with Bob Hale yesterday", "Sunday lunch with Bob Hale", "Sunday, lunch with Bob Hale",
                "Lunch with Bob Hale Sunday", "Call Bob Hale in May", "May 3rd is the fair, call Bob Hale",
                "Mark the date: 3 December with Bob Hale", "Will call Bob Hale", "June was lovely, Bob Hale sang", "Hope to see Bob Hale soon",
                "Im Mai Bob Hale anrufen", "Ende Mai Bob Hale anrufen", "El domingo comí con Bob Hale",
                "Called his mum, Bob Hale yesterday")) {
            assertThat(capture.understand(sentence).all(Part.Who.class)).as(sentence).allMatch(who -> who.words().equals("Bob Hale"));
        }
    }
}
