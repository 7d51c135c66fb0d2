// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wellspring.core.words.DateWords;

/** Today is Sunday, 29 November 2026. */
class DateWordsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);
    private final DateWords words = new DateWords(Locale.ENGLISH);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026-11-29 | today
            2026-11-28 | yesterday
            2026-11-30 | tomorrow
            2026-11-27 | Fri, 27 Nov
            2026-11-23 | Mon, 23 Nov
            2026-11-22 | 22 Nov
            2026-12-04 | Friday
            2026-12-05 | Saturday
            2026-12-06 | 6 Dec
            2026-01-01 | 1 Jan
            2025-11-18 | 18 Nov 2025
            2027-01-02 | 2 Jan 2027
            """)
    void aDayIsSaidAsShortAsItIsClear(LocalDate day, String said) {
        assertThat(words.near(day, TODAY)).isEqualTo(said);
    }

    @Test
    void theNeighboursOfNewYearAreNeighboursFirst() {
        assertThat(words.near(LocalDate.of(2025, 12, 31), LocalDate.of(2026, 1, 1))).isEqualTo("yesterday");
        assertThat(words.near(LocalDate.of(2025, 12, 28), LocalDate.of(2026, 1, 1))).isEqualTo("Sun, 28 Dec 2025");
    }

    @Test
    void titlesChoicesMomentsAndMonths() {
        assertThat(words.full(TODAY, TODAY)).isEqualTo("Sunday, 29 November");
        assertThat(words.full(LocalDate.of(2025, 11, 18), TODAY)).isEqualTo("Tuesday, 18 November 2025");
        assertThat(words.dated(LocalDate.of(2026, 12, 4), TODAY)).isEqualTo("Fri, 4 Dec");
        assertThat(words.moment(TODAY.atTime(8, 59).atZone(ZoneId.of("UTC")), TODAY)).isEqualTo("today, 08:59");
        assertThat(words.month(YearMonth.of(2026, 12), TODAY)).isEqualTo("December");
        assertThat(words.month(YearMonth.of(2027, 1), TODAY)).isEqualTo("January 2027");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1985-03-02 | 2 March 1985
            --03-02 | 2 March
            --02-29 | 29 February
            1985-03 | March 1985
            1985 | 1985
            1985-13-02 | 1985-13-02
            --02-30 | --02-30
            about Easter | about Easter
            """)
    void aBirthdayIsWrittenOutAndTextStaysText(String kept, String shown) {
        assertThat(words.ofLife(kept)).isEqualTo(shown);
    }

    @Test
    void theOrderIsThatOfTheRegion() {
        assertThat(new DateWords(Locale.US).near(LocalDate.of(2025, 11, 18), TODAY)).isEqualTo("Nov 18, 2025");
        assertThat(new DateWords(Locale.US).full(TODAY, TODAY)).isEqualTo("Sunday, November 29");
        assertThat(new DateWords(Locale.US).moment(TODAY.atTime(8, 59).atZone(ZoneId.of("UTC")), TODAY)).isEqualTo("today, 8:59 AM");
        assertThat(new DateWords(Locale.GERMANY).full(TODAY, TODAY)).isEqualTo("Sonntag, 29. November");
    }

    @Test
    void everyRegionOfThisComputerHasWordsForEveryDay() {
        for (Locale locale : Locale.getAvailableLocales()) {
            DateWords there = new DateWords(locale);
            for (int away = -400; away <= 400; away += 23) {
                assertThat(there.near(TODAY.plusDays(away), TODAY)).as("%s %d", locale, away).isNotBlank();
            }
            assertThat(there.moment(TODAY.atTime(17, 30).atZone(ZoneId.of("UTC")), TODAY)).as("%s", locale).isNotBlank();
        }
    }
}
