// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wellspring.people.rhythm.Durations;

@DisplayName("Spans of time in words")
class DurationsTest {
    private final Durations durations = new Durations(Locale.ENGLISH);

    @ParameterizedTest(name = "{0} days: {1}")
    @CsvSource({"0,today", "1,yesterday", "2,2 days", "11,11 days", "13,13 days", "14,2 weeks", "35,5 weeks", "60,9 weeks", "61,2 months",
            "120,4 months", "365,12 months", "730,2 years", "3653,10 years", "-1,tomorrow", "-3,in 3 days", "-14,in 2 weeks"})
    @DisplayName("how long ago")
    void since(int daysAgo, String words) {
        assertThat(durations.since(World.TODAY.minusDays(daysAgo), World.TODAY)).isEqualTo(words);
    }

    @Test
    @DisplayName("nobody knows when: not yet active (M1)")
    void never() {
        assertThat(durations.since(null, World.TODAY)).isEqualTo("not yet active");
    }

    @Test
    @DisplayName("in a list: both ways, else one way, else nothing (M1)")
    void lately() {
        Optional<LocalDate> today = Optional.of(World.TODAY);
        assertThat(durations.lately(Optional.of(World.TODAY.minusDays(11)), today, World.TODAY)).isEqualTo("11 days");
        assertThat(durations.lately(Optional.empty(), today, World.TODAY)).isEqualTo("today, one way");
        assertThat(durations.lately(Optional.empty(), Optional.empty(), World.TODAY)).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"1,every day", "7,every week", "10,every 10 days", "14,every 2 weeks", "30,every month", "45,every 45 days",
            "60,every 2 months", "90,every three months", "365,every year", "730,every 2 years"})
    @DisplayName("intervals")
    void every(int days, String words) {
        assertThat(durations.every(days)).isEqualTo(words);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"0,due today", "1,1 day late", "3,3 days late", "21,3 weeks late"})
    @DisplayName("how late, and never a reproach")
    void over(int days, String words) {
        assertThat(durations.over(days)).isEqualTo(words);
    }
}
