// SPDX-License-Identifier: EPL-2.0
package org.wellspring.capture.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.wellspring.capture.Capture;
import org.wellspring.capture.Part;
import org.wellspring.capture.Understanding;
import org.wellspring.capture.Understanding.Ask;
import org.wellspring.capture.spi.CaptureLanguage;
import org.wellspring.model.InteractionKind;

@DisplayName("A second opinion on clauses, in four languages,")
class SecondOpinionTest extends OfFewPeople {
    private static final List<String> MAILS = List.of("Got a long mail from %s about the jetty this morning", "Long e-mail from %s today",
            "Reçu un long mail de %s", "Me llegó un correo largo de %s",
            "Von %s kam heute eine lange Mail");

    private String of(List<String> frames) {
        return chance.any(frames).formatted(chance.any(NAMES));
    }

    @Test
    @DisplayName("makes a touch of what no rule knows, with whom and when the rules found")
    void touches() {
        for (int i = 0; i < 100; i++) {
            String sentence = of(MAILS);
            Understanding read = capture.understand(sentence);
            assertThat(read.all(Part.Touch.class)).as(chance.as(sentence)).singleElement().satisfies(touch -> {
                assertThat(touch.kind()).isEqualTo(InteractionKind.EMAIL);
                assertThat(touch.date()).isEqualTo(World.TODAY);
            });
            assertThat(read.all(Part.Who.class)).as(chance.as(sentence)).singleElement();
        }
    }

    @Test
    @DisplayName("offers the note among the answers to what it asks")
    void asks() {
        List<String> frames = List.of("%s asked if I know a tax person in Porto", "Two emails from %s this week about the fence",
                "%s would like somebody to look over the accounts");
        for (int i = 0; i < 100; i++) {
            String sentence = of(frames);
            Understanding read = capture.understand(sentence);
            assertThat(read.questions()).as(chance.as(sentence)).filteredOn(line -> line.ask() == Ask.WHETHER)
                    .allSatisfy(line -> assertThat(line.alternatives()).last().isInstanceOf(Part.Note.class));
        }
    }

    @Test
    @DisplayName("makes nothing of what others do, of what was wished or called off, and of whose things are spoken of")
    void nothing() {
        List<String> frames = List.of("%s rang the harbour office about the crane", "Wanted to ring %s this morning", "Emailed %s's brother about the van",
                "Coffee with %s was called off", "%s hat gestern den Klempner angerufen",
                "Wollte %s eine Mail schreiben", "%s a téléphoné au plombier", "J'aurais aimé voir %s", "Quería escribirle a %s");
        for (int i = 0; i < 150; i++) {
            String sentence = of(frames);
            Understanding read = capture.understand(sentence);
            assertThat(read.lines()).as(chance.as(sentence)).noneMatch(
                    line -> line.ask() == Ask.NOTHING && line.part() instanceof Part.Touch touch && !touch.attempt() && touch.kind() != InteractionKind.CALL);
        }
    }

    @Test
    @DisplayName("has none in a language that it did not learn")
    void otherLanguages() {
        Capture other = new Capture(temp.space(), List.of(new CaptureLanguage() {
            @Override
            public String code() {
                return "xx";
            }

            @Override
            public String words() {
                return "common: zem|lor|tif|got|long|mail|from\nnouns: small\n";
            }
        }), List.of());
        Understanding read = other.understand("Zem lor tif mail tif lor zem Rosa Okafor");
        assertThat(read.parts()).allMatch(part -> part instanceof Part.Note || part instanceof Part.Who);
    }

    @Test
    @DisplayName("is the same whatever the case of the letters around it and however often it is asked")
    void same() {
        for (int i = 0; i < 50; i++) {
            String sentence = of(MAILS);
            List<Part> once = capture.understand(sentence).parts();
            assertThat(capture.understand(sentence).parts()).as(chance.as(sentence)).isEqualTo(once);
            Collection<Part.Touch> shouted = capture.understand(sentence.toUpperCase(Locale.ROOT)).all(Part.Touch.class);
            assertThat(shouted).as(chance.as(sentence)).hasSizeLessThan(2);
        }
    }
}
