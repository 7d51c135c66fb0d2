// SPDX-License-Identifier: EPL-2.0
package org.wellspring.capture.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.wellspring.capture.Part;
import org.wellspring.capture.Understanding;
import org.wellspring.capture.Understanding.Ask;

@DisplayName("A day of what somebody is about to do is not the day of the touch, in four languages")
class ComingDaysTest extends OfFewPeople {
    /** One language's touches of today, what is to come, and its days. */
    private record Said(List<String> touches, List<String> coming, List<String> days) {
    }

    @Test
    @DisplayName("whoever called and comes on Thursday has called today")
    void announced() {
        List<Said> languages = List.of(
                new Said(List.of("%s called", "%s rang about the boiler", "Called %s", "Spoke to %s", "%s texted"),
                        List.of(", is coming %s", ", coming %s 9am", ", visiting %s", ", she's coming %s", ", she'll visit %s", ". Arrives %s at 5",
                                " and is coming %s", " to say she's coming %s",
                                ", back %s", " - arriving %s", ", will drop by %s", ", has to leave %s", " (leaves %s)", ", wants to come %s"),
                        List.of("Thursday", "on Thursday", "Thursday", "Friday", "Tuesday", "coming Thursday", "this coming Friday")),
                new Said(List.of("%s hat angerufen", "Mit %s telefoniert"),
                        List.of(", kommt %s", ", er kommt %s vorbei", " und kommt %s", ", will %s kommen", ", fährt %s nach Kiel", ", ist %s in Kiel"),
                        List.of("am Donnerstag", "Donnerstag", "Freitag", "kommenden Dienstag")),
                new Said(List.of("%s a appelé", "Appelé %s"),
                        List.of(", vient %s", ", elle passe %s matin", " et vient %s", ", elle sera là %s", ", arrive %s"),
                        List.of("jeudi", "vendredi", "mardi prochain")),
                new Said(List.of("%s llamó", "Llamé a %s"),
                        List.of(", viene %s", " y viene %s", ", que viene %s", ", llega %s por la tarde", ", va a venir %s"),
                        List.of("el jueves", "el viernes", "el martes que viene")));
        for (int i = 0; i < 600; i++) {
            Said said = chance.any(languages);
            String sentence = chance.any(said.touches()).formatted(chance.any(NAMES)) + chance.any(said.coming()).formatted(chance.any(said.days()));
            Understanding read = capture.understand(sentence);
            assertThat(read.all(Part.Touch.class)).as(chance.as(sentence)).singleElement().extracting(Part.Touch::date).isEqualTo(World.TODAY);
            assertThat(read.questions()).as(chance.as(sentence)).isEmpty();
        }
    }

    @Test
    @DisplayName("with a day of its own the touch keeps that")
    void ownDay() {
        List<String> sentences = List.of("%s called on Friday, is coming Thursday", "Called %s on Friday, back Thursday",
                "Mit %s am Freitag telefoniert, kommt am Donnerstag", "Appelé %s vendredi, vient jeudi", "Llamé a %s el viernes, viene el jueves",
                "Spoke to visiting professor Lena Vogt on Friday", "Met %s on Friday");
        for (int i = 0; i < 100; i++) {
            String sentence = chance.any(sentences).formatted(chance.any(NAMES));
            Understanding read = capture.understand(sentence);
            assertThat(read.all(Part.Touch.class)).as(chance.as(sentence)).singleElement().extracting(Part.Touch::date).isEqualTo(LocalDate.of(2026, 11, 20));
        }
    }

    @Test
    @DisplayName("a lunch with a day ahead behind a comma is perhaps one to come")
    void lunchAhead() {
        for (String sentence : List.of("Lunch with %s, next Thursday", "Coffee with %s, this coming Thursday", "Mittagessen mit %s, nächsten Donnerstag",
                "Déjeuner avec %s, jeudi prochain", "Comida con %s, el jueves que viene")) {
            Understanding read = capture.understand(sentence.formatted(chance.any(NAMES)));
            assertThat(read.all(Part.NextStep.class)).as(sentence).singleElement().extracting(Part.NextStep::due).isIn(LocalDate.of(2026, 11, 26),
                    LocalDate.of(2026, 12, 3));
            assertThat(read.questions()).as(sentence).allMatch(line -> line.ask() == Ask.WHETHER);
        }
    }

    @Test
    @DisplayName("a wish to meet on a day is no wish for somebody of that name")
    void wantsToMeetOnADay() {
        for (String sentence : List.of("Called Bob; he wants to meet Thursday", "Called Bob, he'd like to meet on 3 December", "Bob wants to meet next week")) {
            assertThat(capture.understand(sentence).all(Part.WantsToMeet.class)).as(sentence).isEmpty();
        }
    }
}
