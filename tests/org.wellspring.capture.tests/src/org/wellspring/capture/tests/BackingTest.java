// SPDX-License-Identifier: EPL-2.0
package org.wellspring.capture.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.wellspring.capture.Capture;
import org.wellspring.capture.Captured;
import org.wellspring.capture.Part;
import org.wellspring.capture.Understanding;
import org.wellspring.capture.Understanding.Ask;
import org.wellspring.followup.NextSteps;
import org.wellspring.model.Favour;

@DisplayName("What others promise, offer and do")
class BackingTest extends OfFewPeople {
    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 11, 25);
    private static final List<String> PROMISES = List.of("%s will send me the plans by Wednesday", "%s owes me a reply", "%s promised me the photos",
            "%s schickt mir die Fotos bis Mittwoch", "%s schuldet mir noch 40 Euro", "%s va m'envoyer le devis", "%s me debe dos entradas",
            "%s me va a mandar los planos");
    private static final List<String> OFFERS = List.of("%s can lend us forty chairs", "%s could lend us the van in May", "%s kann uns den Saal überlassen",
            "%s peut nous prêter une salle", "%s nos puede prestar la furgoneta");
    private static final List<String> PLANS = List.of("%s is moving to Bremen at the end of January", "%s will be away until Friday",
            "%s zieht im März nach Kiel",
            "%s part en vacances vendredi", "%s se muda a Cádiz en enero", "If %s rings about the minibus, the answer's no", "Next time I see %s",
            "Expecting an email from %s", "No coffee with %s this week");

    @Test
    @DisplayName("is kept as what they promised, with its day, and no step or promise of mine (F9)")
    void promised() {
        for (int i = 0; i < 150; i++) {
            String sentence = chance.any(PROMISES).formatted(chance.any(NAMES));
            Understanding read = capture.understand(sentence);
            assertThat(read.all(Part.Awaited.class)).as(chance.as(sentence)).singleElement().satisfies(awaited -> {
                if (sentence.contains("Wednesday") || sentence.contains("Mittwoch")) {
                    assertThat(awaited.due()).contains(WEDNESDAY);
                }
            });
            assertThat(read.parts()).as(chance.as(sentence)).noneMatch(part -> part instanceof Part.NextStep || part instanceof Part.Promised);
        }
    }

    @Test
    @DisplayName("comes up on its day as what I wait for, and is undone with the rest (F9)")
    void waitedFor() {
        Understanding read = capture.understand("Ana Ruiz will send me the plans by Wednesday");
        assertThat(read.questions()).isEmpty();
        Captured saved = capture.save(read);
        assertThat(new NextSteps(temp.space()).with(saved.people().getFirst())).singleElement().satisfies(step -> {
            assertThat(step.what()).isEqualTo("Waiting for: the plans");
            assertThat(step.due()).contains(WEDNESDAY);
        });
        temp.space().history().undo(saved.transaction().orElseThrow());
        assertThat(new NextSteps(temp.space()).with(saved.people().getFirst())).isEmpty();
    }

    @Test
    @DisplayName("is theirs in whatever words they gave it, and is waited for without the day, who does it, or that it was promised (F9)")
    void inSoManyWords() {
        List<String> before = List.of("Met %s at the chamber of commerce yesterday; ", "Coffee with %s on Friday, ", "Met %s yesterday, and ",
                "Long call with %s. ");
        List<String> promised = List.of("she promised to ", "he has promised to ", "she kindly agreed to ", "he promised me to ", "she promised that she'd ",
                "he said he'd ", "she said that she would ", "they offered to ");
        Map<String, String> what = Map.of("send me the floor plans", "the floor plans", "bring us two chairs", "two chairs", "lend me her projector",
                "her projector", "introduce me to her boss", "introduce me to her boss", "send the samples", "send the samples", "call me back", "call me back",
                "put me in touch with the city's own architect", "put me in touch with the city's own architect");
        List<String> days = List.of("", " by Wednesday", " next week", " tomorrow", " on 12 December");
        for (int i = 0; i < 300; i++) {
            String deed = chance.any(List.copyOf(what.keySet()));
            String day = chance.any(days);
            String sentence = chance.any(before).formatted(chance.any(NAMES)) + chance.any(promised) + deed + day;
            Understanding read = capture.understand(sentence);
            assertThat(read.all(Part.Awaited.class)).as(chance.as(sentence)).singleElement().satisfies(awaited -> {
                assertThat(awaited.what()).as(chance.as(sentence)).isEqualTo(what.get(deed));
                assertThat(awaited.due().isPresent()).as(chance.as(sentence)).isEqualTo(!day.isEmpty());
            });
            assertThat(read.parts()).as(chance.as(sentence)).noneMatch(part -> part instanceof Part.NextStep || part instanceof Part.Promised);
        }
    }

    @Test
    @DisplayName("is waited for in short words as far as that is certain; else in those that were written")
    void inShort() {
        Map<String, String> frames = Map.of("%s will send me the floor plans next week", "the floor plans", "%s promised me the floor plans by Friday",
                "the floor plans", "%s owes me a clamp", "a clamp", "%s will call me tomorrow", "call me", "Met %s yesterday; she'll call me next Tuesday",
                "call me", "%s schuldet mir noch 40 Euro", "40 Euro", "%s me debe dos entradas",
                "dos entradas");
        frames.forEach(
                (frame, waited) -> NAMES.forEach(name -> assertThat(capture.understand(frame.formatted(name)).all(Part.Awaited.class)).as(frame.formatted(name))
                        .singleElement().satisfies(awaited -> assertThat(awaited.what()).isEqualTo(waited))));
    }

    @Test
    @DisplayName("is none where nobody promised me anything")
    void noPromise() {
        for (String frame : List.of("Met %s yesterday; she promised her son a bike", "Met %s yesterday; her brother promised to send me the plans",
                "Met %s yesterday; promised to send her the plans", "Met %s yesterday; she promised not to smoke")) {
            NAMES.forEach(name -> assertThat(capture.understand(frame.formatted(name)).lines()).as(frame.formatted(name))
                    .noneMatch(line -> line.ask() == Ask.NOTHING && line.part() instanceof Part.Awaited));
        }
    }

    @Test
    @DisplayName("is kept as an offer, something to come back to (F7)")
    void offers() {
        for (int i = 0; i < 100; i++) {
            String sentence = chance.any(OFFERS).formatted(chance.any(NAMES));
            Understanding read = capture.understand(sentence);
            assertThat(read.all(Part.Offers.class)).as(chance.as(sentence)).hasSize(1);
        }
        Captured saved = capture.save(capture.understand("Ana Ruiz can lend us forty chairs"));
        assertThat(temp.space().search().find("forty chairs", java.util.Set.of(), 5)).isNotEmpty();
        assertThat(saved.transaction()).isPresent();
    }

    @Test
    @DisplayName("is no promise to me, no touch and no step where it is only their plan, a condition, or what did not come")
    void plans() {
        for (int i = 0; i < 200; i++) {
            String sentence = chance.any(PLANS).formatted(chance.any(NAMES));
            Understanding read = capture.understand(sentence);
            assertThat(read.lines()).as(chance.as(sentence)).noneMatch(line -> line.ask() == Ask.NOTHING && (line.part() instanceof Part.Awaited
                    || line.part() instanceof Part.Offers || line.part() instanceof Part.Touch || line.part() instanceof Part.NextStep));
        }
    }

    @Test
    @DisplayName("with a thing is done, and its day is past, however much the first word looks like a request")
    void posted() {
        List<String> done = List.of("Thank-you card posted to %s on the 20th for the loan of the van", "Quote sent to %s on Friday",
                "Invoice emailed to %s on the 20th",
                "Paket an %s am Freitag geschickt", "Angebot an %s am Freitag verschickt");
        for (int i = 0; i < 100; i++) {
            String sentence = chance.any(done).formatted(chance.any(NAMES));
            Understanding read = capture.understand(sentence);
            assertThat(read.all(Part.NextStep.class)).as(chance.as(sentence)).isEmpty();
            assertThat(read.all(Part.Touch.class)).as(chance.as(sentence)).singleElement()
                    .satisfies(touch -> assertThat(touch.date()).isEqualTo(LocalDate.of(2026, 11, 20)));
        }
    }

    @Test
    @DisplayName("among two of the book is an introduction, in whatever order")
    void introduced() {
        List<String> frames = List.of("introduced %s and %s to each other", "put %s and %s in touch", "connected %s with %s",
                "Hab %s und %s miteinander bekannt gemacht",
                "Présenté %s et %s l'un à l'autre", "Puse a %s y a %s en contacto");
        for (int i = 0; i < 100; i++) {
            String sentence = chance.any(frames).formatted(chance.any(List.of("Bob Hale", "Ana Ruiz")), chance.any(List.of("Rosa Okafor", "Käthe Groß")));
            assertThat(capture.understand(sentence).all(Part.Help.class)).as(chance.as(sentence)).hasSize(1);
        }
    }

    @Test
    @DisplayName("whom I introduced to each other have it on the page of either, by the whole name of the other (G1)")
    void introducedBoth() {
        Captured saved = capture.save(capture.understand("Introduced Ana Ruiz and Käthe to each other by e-mail"));
        assertThat(saved.people()).hasSize(2);
        assertThat(
                saved.favours().stream().map(id -> temp.space().find(id, Favour.class).orElseThrow()).map(f -> f.getPerson().getName() + " to " + f.getWhat()))
                .containsExactlyInAnyOrder("Ana Ruiz to Käthe Groß", "Käthe Groß to Ana Ruiz");
    }

    @Test
    @DisplayName("with somebody new beside them makes a card of that one, who was there too")
    void beside() {
        List<String> frames = List.of("Had coffee this morning with %s and a lad called Wes Hartigan",
                "Walked round the lake with %s and her colleague Nadia Krautwurst",
                "Lunch with %s and Helen Marsh yesterday");
        for (int i = 0; i < 60; i++) {
            String sentence = chance.any(frames).formatted(chance.any(NAMES));
            Understanding read = capture.understand(sentence);
            assertThat(read.all(Part.Who.class)).as(chance.as(sentence)).hasSize(2);
        }
        for (String sentence : List.of("Ana is reading Sally Rooney", "Rosa says Helen Marsh moved away", "Coffee with Bob, he works with Helen Marsh")) {
            assertThat(capture.understand(sentence).all(Part.Who.class)).as(sentence).hasSize(1);
        }
    }
}
