// SPDX-License-Identifier: EPL-2.0
package org.wellspring.capture.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wellspring.capture.Capture;
import org.wellspring.capture.Part;
import org.wellspring.testkit.TempSpace;

/** Today is Sunday, 22 November 2026. */
@DisplayName("Days in a captured sentence")
class EnglishDaysTest {
    @RegisterExtension
    final TempSpace temp = World.book();

    @ParameterizedTest(name = "call {0}: {1}")
    @CsvSource({"in 2 weeks,2026-12-06", "in a week,2026-11-29", "in three days,2026-11-25", "within 2 months,2027-01-22",
            "tomorrow,2026-11-23", "today,2026-11-22", "next Tuesday,2026-11-24", "on Friday,2026-11-27", "by Friday,2026-11-27",
            "Sunday,2026-11-29", "next week,2026-11-23", "next month,2026-12-22", "on 3 Dec,2026-12-03", "on 3rd of January,2027-01-03",
            "on Dec 3,2026-12-03", "'on December 3, 2027',2027-12-03", "by the end of the month,2026-11-30",
            "on 2027-02-01,2027-02-01", "by 1.2.2027,2027-02-01", "in a couple of weeks,2026-12-06", "in a fortnight,2026-12-06",
            "the day after tomorrow,2026-11-24", "on the sixteenth,2026-12-16", "on the third of January,2027-01-03", "a week on Tuesday,2026-12-01",
            "on 29 Feb 2028,2028-02-29"})
    @DisplayName("lie ahead for a next step")
    void ahead(String words, LocalDate day) {
        List<Part.NextStep> steps = new Capture(temp.space()).understand("Met Ana Ruiz; call " + words).all(Part.NextStep.class);
        assertThat(steps).singleElement().satisfies(step -> {
            assertThat(step.due()).isEqualTo(day);
            assertThat(step.what()).isEqualTo("Call");
        });
    }

    @ParameterizedTest(name = "Met Ana Ruiz {0}: {1}")
    @CsvSource({"yesterday,2026-11-21", "last week,2026-11-15", "on Tuesday,2026-11-17", "last Friday,2026-11-20",
            "3 days ago,2026-11-19", "two weeks ago,2026-11-08", "on 3 Dec,2025-12-03", "on 12 November,2026-11-12",
            "this morning,2026-11-22", "on the sixteenth,2026-11-16", "on the twenty-first of October,2026-10-21", "a week ago today,2026-11-15",
            "last night,2026-11-21", "a month ago,2026-10-22", "on 2024-02-29,2024-02-29"})
    @DisplayName("lie behind for a touch")
    void behind(String words, LocalDate day) {
        var read = new Capture(temp.space()).understand("Met Ana Ruiz " + words);
        assertThat(read.first(Part.Touch.class).orElseThrow().date()).isEqualTo(day);
        assertThat(read.first(Part.Who.class).orElseThrow().name()).isEqualTo("Ana Ruiz");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"on 31 Feb", "on 2026-13-40", "in May's office", "Monday's"})
    @DisplayName("that are none are no days")
    void none(String words) {
        var read = new Capture(temp.space()).understand("Met Ana Ruiz; needs a plan " + words);
        assertThat(read.first(Part.Needs.class).orElseThrow().what()).startsWith("a plan");
    }
}
