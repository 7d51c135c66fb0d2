// SPDX-License-Identifier: EPL-2.0
package org.wellspring.sample.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneOffset;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wellspring.model.Interaction;
import org.wellspring.sample.internal.SampleBook;
import org.wellspring.sample.internal.Script;
import org.wellspring.sample.internal.Telling;

@DisplayName("A script of the sample world")
class TellingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static SampleBook tell(String text) {
        return new Telling(TODAY, ZoneOffset.UTC).tell(Script.of("a-script.txt", text));
    }

    @Test
    @DisplayName("names days from today on, also by the day of the week")
    void days() {
        SampleBook book = tell("= Ada\nmet -8/thu | talk\n-11 call | Talked\n");
        assertThat(book.people().get(0).getMetOn()).isEqualTo("2026-11-12");
        assertThat(book.inOrder()).filteredOn(Interaction.class::isInstance).singleElement()
                .satisfies(i -> assertThat(((Interaction) i).getAt()).isBetween("2026-11-11T00:00:00Z", "2026-11-12T00:00:00Z"));
    }

    @Test
    @DisplayName("repeats a habit to its last day, with the summaries in turn and never on a weekend")
    void habit() {
        SampleBook book = tell("= Ada\nevery 10 from -100 to -20 call@phone | One | Two\n");
        assertThat(book.inOrder()).filteredOn(Interaction.class::isInstance).hasSizeBetween(7, 11).allSatisfy(i -> {
            Interaction call = (Interaction) i;
            assertThat(call.getAt()).isBetween("2026-08-12T00:00:00Z", "2026-11-03T00:00:00Z");
            assertThat(call.getAt().atZone(ZoneOffset.UTC).getDayOfWeek().getValue()).isLessThan(6);
            assertThat(call.getSummary()).isIn("One", "Two");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"wishes a pony;unknown word", "met someday | talk;is no day",
            "met -3/xyz | talk;is no day", "met -3 | event ball;no event has the key", "tie Nobody | friend;nobody is called",
            "-3 shouting | Hello;no kind of interaction", "-3 call sideways | Hello;is not understood",
            "-3 call;field 2 is missing", "purpose Tea;comes before the rhythm", "progress -3 | 1;comes before the first goal"})
    @DisplayName("that can't be understood is refused with file, line and reason")
    void refused(String line, String reason) {
        assertThatThrownBy(() -> tell("= Ada\n\n# a comment\n" + line)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("a-script.txt:4: ").hasMessageContaining(reason);
    }

    @Test
    @DisplayName("may not tell of the same person twice, nor of nobody")
    void people() {
        assertThatThrownBy(() -> tell("= Ada\n= Ada\n")).hasMessageContaining("told twice");
        assertThatThrownBy(() -> tell("key\n")).hasMessageContaining("comes before the first person");
    }
}
