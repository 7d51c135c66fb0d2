// SPDX-License-Identifier: EPL-2.0
package org.wellspring.capture.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellspring.capture.Captured;
import org.wellspring.capture.Part;
import org.wellspring.capture.Understanding;
import org.wellspring.model.FollowUp;

@DisplayName("A plan with several people (F9)")
class TogetherTest extends OfFewPeople {
    private List<String> kept(Understanding read) {
        Captured saved = capture.save(read);
        return saved.followUps().stream().map(id -> temp.space().find(id, FollowUp.class).orElseThrow()).map(step -> step.getPerson().getName()).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Dinner with Bob, Ana and Rosa next Saturday", "Lunch with Bob, Ana and Rosa on 8 December",
            "Coffee with Bob, Ana & Rosa on 9 December at noon", "Mittagessen mit Bob, Ana und Rosa nächsten Dienstag",
            "Remind me to invite Bob, Ana and Rosa", "Dîner avec Bob, Ana et Rosa le 8 décembre", "Cena con Bob, Ana y Rosa el 8 de diciembre"})
    @DisplayName("is a next step of each of them, and says so before")
    void ofEach(String sentence) {
        Understanding read = capture.understand(sentence);
        Part.NextStep step = read.first(Part.NextStep.class).orElseThrow();
        assertThat(read.with(step)).extracting(Part.Who::words).containsExactly("Bob Hale", "Ana Ruiz", "Rosa Okafor");
        assertThat(kept(read)).containsExactly("Bob Hale", "Ana Ruiz", "Rosa Okafor");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Introduce Ana to Rosa next week | Ana Ruiz", "Get Rosa's number from Bob | Rosa Okafor",
            "Call Ana about Bob and Rosa on Friday | Ana Ruiz"})
    @DisplayName("is of the one it is with where another is only spoken of")
    void ofOne(String sentence, String whose) {
        assertThat(kept(capture.understand(sentence))).containsExactly(whose);
    }

    @Test
    @DisplayName("is of the others where one is taken away, and on another day or in other words still of all")
    void corrected() {
        Understanding read = capture.understand("Dinner with Bob, Ana and Rosa next Saturday");
        Part.NextStep step = read.first(Part.NextStep.class).orElseThrow();
        Understanding other = read.replace(step, step.with("Feast").on(World.TODAY.plusDays(20)));
        assertThat(kept(other.remove(other.all(Part.Who.class).get(1)))).containsExactly("Bob Hale", "Rosa Okafor");
        assertThat(kept(other.remove(other.all(Part.Who.class).getFirst()))).containsExactly("Ana Ruiz", "Rosa Okafor");
    }

    @Test
    @DisplayName("that may have been is, once it is said to be to come, one with all of them")
    void asked() {
        Understanding read = capture.understand("Coffee with Bob and Ana on Friday");
        Understanding.Line open = read.questions().getFirst();
        Part plan = open.alternatives().stream().filter(Part.NextStep.class::isInstance).findFirst()
                .or(() -> Optional.of(open.part()).filter(Part.NextStep.class::isInstance)).orElseThrow();
        assertThat(kept(read.replace(open.part(), plan))).containsExactly("Bob Hale", "Ana Ruiz");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Sing carols with Bob Hale on Sunday and call Ana Ruiz today about the book | Ana Ruiz",
            "Go sailing with Bob on Sunday and call Rosa today | Rosa Okafor"})
    @DisplayName("leaves another plan of the same sentence to the one it names, whatever is asked about the first (F9)")
    void eachItsOwn(String sentence, String whose) {
        Understanding read = capture.understand(sentence);
        Part.NextStep call = read.all(Part.NextStep.class).stream().filter(step -> step.what().startsWith("Call")).findFirst().orElseThrow();
        Part.Who own = read.all(Part.Who.class).stream().filter(who -> who.words().equals(whose) || who.name().equals(whose)).findFirst().orElseThrow();
        assertThat(call.whose()).contains(own.span());
    }
}
