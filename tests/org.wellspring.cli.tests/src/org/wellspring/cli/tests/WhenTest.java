// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellspring.cli.spi.Failure;
import org.wellspring.cli.spi.When;

@DisplayName("Days, times and spans as people type them")
class WhenTest {
    private final When when = new When(Clock.fixed(Instant.parse("2026-01-31T22:30:00Z"), ZoneId.of("Europe/Lisbon")));

    @ParameterizedTest
    @CsvSource({"2026-03-01, 2026-03-01", "today, 2026-01-31", "Tomorrow, 2026-02-01", "yesterday, 2026-01-30",
            "+3d, 2026-02-03", "-2w, 2026-01-17", "+1m, 2026-02-28", "+1y, 2027-01-31", "2024-02-29, 2024-02-29"})
    @DisplayName("days")
    void days(String text, LocalDate day) {
        assertThat(when.day(text)).isEqualTo(day);
        assertThat(when.moment(text).day()).contains(day);
    }

    @ParameterizedTest
    @CsvSource({"friday, 2026-02-06, 2026-01-30", "31.12.2026, 2026-12-31, 2026-12-31", "31.12., 2026-12-31, 2025-12-31", "in 2 weeks, 2026-02-14, 2026-02-14",
            "Freitag, 2026-02-06, 2026-01-30", "3 March, 2026-03-03, 2025-03-03", "end of February, 2026-02-28, 2025-02-28"})
    @DisplayName("days in words lie ahead where something is due, and behind where something was")
    void words(String text, LocalDate ahead, LocalDate behind) {
        assertThat(when.day(text)).isEqualTo(ahead);
        assertThat(when.moment(text).day()).contains(behind);
        assertThat(when.past(text)).isEqualTo(behind);
    }

    @Test
    @DisplayName("a day that may be meant either way, or is only a part of one, is refused with what is missing")
    void unclear() {
        Locale before = Locale.getDefault(Locale.Category.FORMAT);
        Locale.setDefault(Locale.Category.FORMAT, Locale.ENGLISH);
        try {
            When unsure = new When(Clock.fixed(Instant.parse("2026-01-31T22:30:00Z"), ZoneId.of("Europe/Lisbon")));
            assertThatThrownBy(() -> unsure.day("1/11")).hasMessageContaining("2027-01-11").hasMessageContaining("2026-11-01");
        } finally {
            Locale.setDefault(Locale.Category.FORMAT, before);
        }
        assertThatThrownBy(() -> when.day("in March")).hasMessageContaining("which day");
        assertThat(when.partial("2 March")).isEqualTo("--03-02");
    }

    @ParameterizedTest
    @CsvSource({"now, 2026-01-31T22:30:00Z", "2026-07-01T15:30, 2026-07-01T14:30:00Z",
            "2026-07-01 15:30, 2026-07-01T14:30:00Z", "2026-07-01T15:30:00Z, 2026-07-01T15:30:00Z",
            "2026-07-01T15:30+02:00, 2026-07-01T13:30:00Z"})
    @DisplayName("times, with their zone or in ours")
    void times(String text, Instant at) {
        assertThat(when.moment(text).at()).contains(at);
    }

    @ParameterizedTest
    @CsvSource({"30, 30", "30d, 30", "4w, 28", "3m, 90", "1y, 365"})
    @DisplayName("spans")
    void spans(String text, int days) {
        assertThat(When.interval(text).days()).isEqualTo(days);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "2026-02-30", "2026-13-01", "99999999d", "+d", "0d", "-5", "1.5w"})
    @DisplayName("what is none of them is refused with the forms that are")
    void refusesOthers(String text) {
        assertThatThrownBy(() -> when.day(text)).isInstanceOf(Failure.class).hasMessageContaining("2026-03-01");
        assertThatThrownBy(() -> when.moment(text)).isInstanceOf(Failure.class);
        assertThatThrownBy(() -> When.interval(text)).isInstanceOf(Failure.class).hasMessageContaining("30d");
    }
}
