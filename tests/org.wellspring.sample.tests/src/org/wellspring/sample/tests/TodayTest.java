// SPDX-License-Identifier: EPL-2.0
package org.wellspring.sample.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellspring.core.Space;
import org.wellspring.followup.Today;
import org.wellspring.followup.TodayList;
import org.wellspring.people.day.TodayRow;

@DisplayName("Today in the sample world")
class TodayTest {
    @TempDir
    Path folder;
    private Space space;

    @AfterEach
    void close() {
        space.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-22", "2026-11-23", "2026-11-24", "2026-11-25", "2026-11-26", "2026-11-27", "2026-11-28"})
    @DisplayName("has nine rows on any day of the week: two promises, two follow-ups, two rhythms, a client with whom there was nothing but business (M7), two cards")
    void rows(String day) {
        TodayList list = on(LocalDate.parse(day));
        assertThat(list.rows()).extracting(r -> r.kind().word() + " " + r.name()).containsExactly("promise Rosa Okafor",
                "promise Dev Mehta", "follow-up Grace Bell", "follow-up Tomás Keller", "rhythm Ana Lindqvist",
                "rhythm Sigríður Jónsdóttir", "client Samuel Lowe", "card Emma Thornton", "card Idris Vaughan");
        assertThat(list.rows()).allSatisfy(row -> {
            assertThat(row.why()).isNotBlank();
            assertThat(row.help()).isNotBlank();
        });
    }

    @Test
    @DisplayName("knows somebody to introduce to whoever needs somebody")
    void help() {
        TodayList list = on(LocalDate.of(2026, 11, 22));
        assertThat(list.rows()).extracting(TodayRow::help).anyMatch(h -> h.contains("Jonas Weber"))
                .anyMatch(h -> h.contains("Noor Zahir")).anyMatch(h -> h.contains("Amara Nwosu"))
                .noneMatch(h -> h.contains("Tom Ashdown"));
    }

    @Test
    @DisplayName("says that eight of the last ten people were followed up")
    void newPeople() {
        TodayList list = on(LocalDate.of(2026, 11, 22));
        assertThat(list.newPeople().of()).isEqualTo(10);
        assertThat(list.newPeople().followedUp()).isEqualTo(8);
    }

    private TodayList on(LocalDate today) {
        space = Told.in(folder, today);
        return Told.service(Today.class).of(space, 20);
    }
}
