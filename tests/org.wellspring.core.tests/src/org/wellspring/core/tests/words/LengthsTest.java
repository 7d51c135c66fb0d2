// SPDX-License-Identifier: EPL-2.0
package org.wellspring.core.tests.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellspring.core.words.Lengths;

@DisplayName("A length of time")
class LengthsTest {
    @ParameterizedTest(name = "{0}: {1} minutes")
    @CsvSource({"90,90", "2 h,120", "1.5,90", "'1,5',90", "1.5 h,90", "1:30,90", "1 h 30 min,90", "2h 15,135", "2h15,135", "2h 15m,135", "45 min,45",
            "3 hours,180", "2 hrs,120", "48 hours,2880", "2 days,2880", "1 day,1440", "'1 day, 3 h',1620", "1.5 days,2160", "'',0"})
    @DisplayName("is read as people write it: a whole number alone is minutes, one with a fraction hours")
    void read(String typed, int minutes) {
        assertThat(Lengths.read(typed)).hasValue(minutes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"long", ",", "h", "-2", "2 x", "1:75", "two hours"})
    @DisplayName("is not guessed")
    void none(String typed) {
        assertThat(Lengths.read(typed)).isEmpty();
    }

    @Test
    @DisplayName("is said in hours and minutes, or in whole days")
    void words() {
        assertThat(Lengths.words(45)).isEqualTo("45 min");
        assertThat(Lengths.words(120)).isEqualTo("2 h");
        assertThat(Lengths.words(200)).isEqualTo("3 h 20 min");
        assertThat(Lengths.days(1)).isEqualTo("1 day");
        assertThat(Lengths.days(2)).isEqualTo("2 days");
    }
}
