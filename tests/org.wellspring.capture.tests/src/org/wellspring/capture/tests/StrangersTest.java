// SPDX-License-Identifier: EPL-2.0
package org.wellspring.capture.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellspring.capture.Part;
import org.wellspring.capture.Understanding;

@DisplayName("Somebody new whom no rule found")
class StrangersTest extends OfFewPeople {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Padraic Loftus brought the kayak back | Padraic Loftus
            Wiebke Harms hätte im März einen Termin frei | Wiebke Harms
            Got a lovely postcard out of the blue by a Fintan Molloy | Fintan Molloy
            Maëlle Guichard aime les orchidées | Maëlle Guichard
            Hernán Piraquive ya no fuma | Hernán Piraquive
            Fintan was stuck for a speaker again | Fintan
            Gloria dice que la licencia sale en enero | Gloria
            the boat belongs to Mrs Halloran | Halloran
            Frau Petersen von der Druckerei gibt uns Nachlass | Petersen
            """)
    @DisplayName("is named by a name that people have, or stands behind a title")
    void found(String sentence, String name) {
        Understanding read = capture.understand(sentence);
        assertThat(read.all(Part.Who.class)).as(sentence).singleElement().satisfies(who -> assertThat(who.name()).isEqualTo(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"May was quiet", "Paris again in spring", "Will it rain", "buy copper nails for the museum roof", "Mark the date",
            "Grace period ends soon", "Mercedes repariert", "write to info@padraic.example", "Chase the invoice", "Mai war ruhig", "Luz cortada"})
    @DisplayName("is nobody where the word is as well another one")
    void nobody(String sentence) {
        assertThat(capture.understand(sentence).all(Part.Who.class)).as(sentence).isEmpty();
    }

    @Test
    @DisplayName("is asked for where it might be a firm or a film, and changes nothing for those of the book")
    void asked() {
        for (int i = 0; i < 100; i++) {
            String sentence = chance.any(List.of("Opened an account at %s", "Watched a film with %s in it", "The house by %s is sold")).formatted(
                    chance.any(List.of("Padraic Loftus", "Fintan", "Hernán Piraquive", "Wiebke Harms")));
            Understanding read = capture.understand(sentence);
            assertThat(read.aboutNobody() || !read.questions().isEmpty()).as(chance.as(sentence)).isTrue();
        }
    }
}
