// SPDX-License-Identifier: EPL-2.0
package org.wellspring.capture.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.wellspring.capture.Part;
import org.wellspring.capture.Understanding;
import org.wellspring.model.InteractionKind;

@DisplayName("What capture keeps are the words as they stand, in four languages, or it asks")
class AsItStandsTest extends OfFewPeople {
    private final Random random = chance.random();

    /** One language's sentences with a person, a thing and a day, and its things. */
    private record Said(List<String> frames, List<String> things, List<String> days) {
    }

    @Test
    @DisplayName("a promise, a need or a favour is the whole of what was said, wherever the day and however many the people")
    void wholeThings() {
        List<Said> languages = List.of(
                new Said(
                        List.of("I owe %1$s %2$s", "Promised %1$s %2$s %3$s", "Promised %1$s %3$s %2$s", "Promised %1$s and %4$s %2$s %3$s", "%1$s needs %2$s",
                                "Lent %1$s and %4$s %2$s", "Sent %1$s & %4$s %2$s"),
                        List.of("a reply", "the old plans of the barn", "a list of printers and framers"), List.of("by Friday", "on Friday", "tomorrow")),
                new Said(List.of("Schulde %1$s %2$s", "%1$s braucht %2$s", "%1$s und %4$s %2$s geschickt"),
                        List.of("die Pläne der Scheune", "einen Kuchen mit Kirschen"), List.of("bis Freitag")),
                new Said(List.of("Je dois %2$s à %1$s", "Je dois à %1$s %2$s", "%1$s cherche %2$s", "Promis à %1$s %2$s %3$s"),
                        List.of("une réponse", "un plan de la grange", "des chaises et une table"), List.of("pour vendredi", "demain")),
                new Said(List.of("Le debo a %1$s %2$s", "%1$s necesita %2$s", "Le prometí a %1$s %2$s %3$s"),
                        List.of("una respuesta", "el plano de la casa", "sillas y una mesa"), List.of("para el viernes", "mañana")));
        for (int i = 0; i < 400; i++) {
            Said said = chance.any(languages);
            String thing = chance.any(said.things());
            String one = chance.any(NAMES);
            String other = chance.any(NAMES.stream().filter(name -> !name.split(" ")[0].equals(one.split(" ")[0])).toList());
            String sentence = chance.any(said.frames()).formatted(one, thing, chance.any(said.days()), other);
            Understanding read = capture.understand(sentence);
            assertThat(!read.questions().isEmpty() || read.parts().stream().filter(part -> !(part instanceof Part.Note || part instanceof Part.Who))
                    .allMatch(part -> part.words().equalsIgnoreCase(thing)))
                    .as(chance.as(sentence) + read.lines()).isTrue();
        }
    }

    @Test
    @DisplayName("what begins with an \"and\" or ends in a preposition is asked for")
    void restsOfSentences() {
        List<String> frames = List.of("Promised %s to send the plans by", "Remind me to call %s about", "%s needs a room for", "%s needs and",
                "%s braucht einen Raum für", "%s cherche une salle pour", "%s busca una sala para",
                "Gave %s the keys and Käthe the ladder", "Sent %s the contract and Käthe an invoice");
        for (int i = 0; i < 100; i++) {
            String sentence = chance.any(frames).formatted(chance.any(NAMES));
            assertThat(capture.understand(sentence).questions()).as(chance.as(sentence)).isNotEmpty();
        }
    }

    @Test
    @DisplayName("a title begins with no article, \"new\", \"my\" or number; a firm keeps its article, and one that was is asked for")
    void titles() {
        List<String> frames = List.of("Met Sue Vance, %s director at La Marea", "Met Sue Vance (%s director at La Marea)");
        for (int i = 0; i < 100; i++) {
            String sentence = chance.any(frames).formatted(chance.any(List.of("new", "the new", "the old", "the", "a young", "2")));
            assertThat(capture.understand(sentence).all(Part.Where.class)).as(chance.as(sentence)).allSatisfy(where -> {
                assertThat(where.title()).isEqualTo("director");
                assertThat(where.organization()).isEqualTo("La Marea");
            });
            String street = chance.any(List.of("Met Sue Vance, Mill Lane", "Met Sue Vance (12 Harbour Road)", "Rencontré Luc Perrin, 3 rue du Port",
                    "Conocí a Eva Gil, Calle Mayor", "Otto Sand getroffen (Hafenstraße)"));
            assertThat(capture.understand(street).all(Part.Where.class)).as(chance.as(street)).isEmpty();
            String former = chance.any(List.of("Met Sue Vance, %s director at Globex", "Met Sue Vance, %s director of Globex"))
                    .formatted(chance.any(List.of("former", "ex", "previous", "the former")));
            Understanding read = capture.understand(former);
            assertThat(read.all(Part.Where.class).isEmpty() || !read.questions().isEmpty()).as(chance.as(former)).isTrue();
        }
    }

    @Test
    @DisplayName("a way to write that no list knows is never silently another one")
    void ways() {
        List<String> frames = List.of("Wrote to %s via %s", "Wrote to %s by %s", "%s per %s geschrieben", "Écrit à %s par %s", "Escribí a %s por %s",
                "Emailed %s via %s yesterday");
        for (int i = 0; i < 200; i++) {
            String sentence = chance.any(frames).formatted(chance.any(NAMES), chance.any(List.of("Mastodon", "fax", "pigeon", "Zulip", "telex", "Discord")));
            Understanding read = capture.understand(sentence);
            assertThat(read.all(Part.Touch.class).isEmpty() || !read.questions().isEmpty()).as(chance.as(sentence) + read.lines()).isTrue();
            assertThat(read.all(Part.Occasion.class)).as(chance.as(sentence)).isEmpty();
        }
        assertThat(capture.understand("Ana per Brief geschrieben").all(Part.Touch.class)).extracting(Part.Touch::kind).containsExactly(InteractionKind.LETTER);
    }

    @Test
    @DisplayName("a list of single words that nobody known is among asks once whether they are people")
    void listsOfWords() {
        List<String> frames = List.of("Met %s and %s", "Met %s, Lotte and %s", "Rencontré %s et %s", "Conocí a %s y %s", "%s und %s getroffen");
        for (int i = 0; i < 100; i++) {
            String sentence = chance.any(frames).formatted(chance.any(List.of("Lars", "Vodafone", "Orange", "Mia")),
                    chance.any(List.of("Ikea", "Petra", "Otto", "Correos")));
            assertThat(capture.understand(sentence).questions()).as(chance.as(sentence)).isNotEmpty();
            String beside = chance.any(List.of("Met %s and %s", "Rencontré %s et %s")).formatted(chance.any(List.of("Lars", "Mia")),
                    chance.any(List.of("Bob", "Ana", "Rosa")));
            assertThat(capture.understand(beside).questions()).as(chance.as(beside)).isEmpty();
        }
    }

    @Test
    @DisplayName("a weekday alone asks, the nearer of the two days first, unless something is told of as past")
    void weekdays() {
        List<String> frames = List.of("Lunch with %s %2$s, she has news", "Coffee with %s on %2$s, she's moving", "Lunch with %s on %2$s");
        for (int i = 0; i < 100; i++) {
            // today is a Sunday
            boolean near = random.nextBoolean();
            String day = near ? chance.any(List.of("Monday", "Tuesday")) : chance.any(List.of("Friday", "Saturday"));
            String sentence = chance.any(frames).formatted(chance.any(NAMES), day);
            Understanding read = capture.understand(sentence);
            assertThat(read.questions()).as(chance.as(sentence)).hasSize(1).first()
                    .satisfies(line -> assertThat(line.part() instanceof Part.NextStep).isEqualTo(near));
            String other = chance.any(List.of("Mittagessen mit %s Freitag, sie hat Neuigkeiten", "Déjeuner avec %s vendredi, elle a des nouvelles",
                    "Comida con %s el viernes, tiene noticias")).formatted(chance.any(NAMES));
            assertThat(capture.understand(other).questions()).as(chance.as(other)).hasSize(1);
            String told = chance.any(List.of("Lunch with %s Friday, she told me about the roof",
                    "Mittagessen mit %s Freitag, wir haben über das Dach gesprochen", "Déjeuner avec %s vendredi, on a parlé du toit",
                    "Comida con %s el viernes, hablamos del piso")).formatted(chance.any(NAMES));
            assertThat(capture.understand(told).questions()).as(chance.as(told)).isEmpty();
        }
    }
}
