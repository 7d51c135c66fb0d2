// SPDX-License-Identifier: EPL-2.0
package org.wellspring.capture.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wellspring.capture.Part;
import org.wellspring.capture.Understanding;

@DisplayName("A business card somebody was given (F1)")
class BusinessCardTest extends OfFewPeople {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Card from the timber trade fair: Jonas Feld, Feld Akustik, jonas@feld.example, 0171 5550199 | Jonas Feld | Feld Akustik
            Business card of Rolf Meier, Meier AG | Rolf Meier | Meier AG
            Got a business card from Rolf Meier, Meier AG | Rolf Meier | Meier AG
            Business card: Rolf Meier, Meier AG, rolf@meier.example | Rolf Meier | Meier AG
            Got a card from Rolf Meier at the fair | Rolf Meier |
            Picked up a card at the SMPS lunch: Ines Duarte, Duarte Light | Ines Duarte | Duarte Light
            Got her visiting card at the opening: Ines Duarte, Duarte Light | Ines Duarte | Duarte Light
            Visitenkarte von Rolf Meier, Meier AG, Messe Hannover | Rolf Meier | Meier AG
            Karte von der Messe: Jonas Feld, Feld Akustik | Jonas Feld | Feld Akustik
            Carte de visite de Maëlle Guichard, Atelier Guichard | Maëlle Guichard | Atelier Guichard
            Tarjeta de visita de Hernán Piraquive, Luz Norte | Hernán Piraquive | Luz Norte
            """)
    @DisplayName("is somebody new with what stands on it, no message, no letter, no meeting and nothing to ask")
    void somebody(String sentence, String name, String firm) {
        Understanding read = capture.understand(sentence);
        assertThat(read.all(Part.Who.class)).as("%s: %s", sentence, Shown.lines(read)).singleElement()
                .satisfies(who -> assertThat(who.name()).isEqualTo(name));
        assertThat(read.all(Part.Touch.class)).as("%s: %s", sentence, Shown.lines(read)).isEmpty();
        assertThat(read.questions()).as("%s: %s", sentence, Shown.lines(read)).isEmpty();
        if (firm != null) {
            assertThat(read.first(Part.Where.class)).as("%s: %s", sentence, Shown.lines(read)).get()
                    .satisfies(where -> assertThat(where.organization()).isEqualTo(firm));
        }
    }

    @Test
    @DisplayName("keeps the address and the number on it, and the words before the name as a note")
    void whole() {
        Understanding read = capture.understand("Card from the timber trade fair: Jonas Feld, Feld Akustik, jonas@feld.example, 0171 5550199");
        assertThat(Shown.lines(read)).contains("new Jonas Feld", "email jonas@feld.example", "phone 0171 5550199", "note Card from the timber trade fair");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Got a card from Ana | true
            Got a birthday card from Ana Ruiz | true
            Sent Ana Ruiz a card | true
            """)
    @DisplayName("is none where it is from or to somebody of the book: that is mail")
    void mail(String sentence, boolean touch) {
        assertThat(capture.understand(sentence).first(Part.Touch.class).isPresent()).as(sentence).isEqualTo(touch);
    }
}
