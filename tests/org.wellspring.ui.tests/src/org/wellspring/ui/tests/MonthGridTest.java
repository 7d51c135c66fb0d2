// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.wellspring.ui.days.MonthGrid;
import org.wellspring.ui.testkit.Spoken;

@DisplayName("A month with what is on its days (E9)")
class MonthGridTest extends DisplayCase {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 18);
    private final Locale before = Locale.getDefault(Locale.Category.FORMAT);
    private final List<Object> heard = new ArrayList<>();
    private MonthGrid grid;

    @BeforeEach
    void make() {
        Locale.setDefault(Locale.Category.FORMAT, Locale.UK);
        grid = grid();
    }

    @AfterEach
    void back() {
        Locale.setDefault(Locale.Category.FORMAT, before);
    }

    private MonthGrid grid() {
        MonthGrid made = new MonthGrid(shell, theme, "Events", TODAY);
        made.onOpen(day -> heard.add("open " + day));
        made.onNew(day -> heard.add("new " + day));
        made.onEntry(id -> heard.add(id));
        return made;
    }

    private static MonthGrid.Entry entry(LocalDate day, String time, String title) {
        return new MonthGrid.Entry(UUID.nameUUIDFromBytes(title.getBytes()), day, time, title, false);
    }

    private void mouse(int type, int x, int y) {
        Event e = new Event();
        e.x = x;
        e.y = y;
        e.button = 1;
        grid.notifyListeners(type, e);
    }

    private void key(int code, char character, int mask) {
        Event e = new Event();
        e.keyCode = code;
        e.character = character;
        e.stateMask = mask;
        grid.notifyListeners(SWT.KeyDown, e);
    }

    @Test
    @DisplayName("begins its weeks where the user does, and has as many as it needs")
    void weeks() {
        assertThat(grid.first()).isEqualTo(LocalDate.of(2026, 10, 26));
        assertThat(grid.last()).isEqualTo(LocalDate.of(2026, 12, 6));
        Locale.setDefault(Locale.Category.FORMAT, Locale.US);
        MonthGrid american = grid();
        assertThat(american.first().getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
        american.choose(LocalDate.of(2026, 2, 10));
        assertThat(american.first()).isEqualTo(LocalDate.of(2026, 2, 1));
        assertThat(american.last()).as("four weeks").isEqualTo(LocalDate.of(2026, 2, 28));
    }

    @Test
    @DisplayName("goes a day, a week, a month and a year by key; Enter opens, n notes")
    void keys() {
        key(SWT.ARROW_RIGHT, '\0', 0);
        assertThat(grid.day()).isEqualTo(TODAY.plusDays(1));
        key(SWT.ARROW_UP, '\0', 0);
        assertThat(grid.day()).isEqualTo(TODAY.minusDays(6));
        key(SWT.PAGE_DOWN, '\0', 0);
        assertThat(grid.day()).isEqualTo(LocalDate.of(2026, 12, 12));
        key(SWT.PAGE_UP, '\0', SWT.SHIFT);
        assertThat(grid.day()).isEqualTo(LocalDate.of(2025, 12, 12));
        key(SWT.HOME, '\0', 0);
        assertThat(grid.day().getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
        key(SWT.END, '\0', 0);
        assertThat(grid.day().getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
        key(SWT.CR, '\r', 0);
        key('n', 'n', 0);
        key('n', 'n', SWT.MOD1);
        assertThat(heard).containsExactly("open 2025-12-14", "new 2025-12-14");
    }

    @Test
    @DisplayName("is clicked on a day, on an event and on what says that there are more; twice on nothing notes one")
    void mouse() {
        grid.setSize(700, 500);
        List<MonthGrid.Entry> many = IntStream.range(0, 12).mapToObj(i -> entry(TODAY, "1" + i % 10 + ":00", "Talk " + i)).toList();
        grid.setEntries(many, TODAY);
        // Three weeks down, Wednesday.
        int x = 250;
        int top = 20 + 480 * 3 / 6;
        for (int y = top + 28; y < top + 78; y += 4) {
            mouse(SWT.MouseDown, x, y);
        }
        assertThat(grid.day()).isEqualTo(TODAY);
        assertThat(heard).contains(many.getFirst().id()).contains("open " + TODAY);
        heard.clear();
        mouse(SWT.MouseDown, 30, top + 40);
        mouse(SWT.MouseDoubleClick, 30, top + 40);
        assertThat(heard).containsExactly("new " + TODAY.minusDays(2));
    }

    @Test
    @DisplayName("is painted wide, narrow and low, empty and full, without a word")
    void sizes() {
        List<MonthGrid.Entry> many = IntStream.range(0, 60).mapToObj(i -> entry(TODAY.plusDays(i % 9), "", "Talk " + i)).toList();
        for (List<MonthGrid.Entry> some : List.of(List.<MonthGrid.Entry>of(), many)) {
            grid.setEntries(some, TODAY);
            for (int width : new int[] {40, 200, 700}) {
                for (int height : new int[] {30, 150, 600}) {
                    grid.setSize(width, height);
                    show();
                    mouse(SWT.MouseMove, width / 2, height / 2);
                    mouse(SWT.MouseDown, width / 2, height / 2);
                }
            }
        }
    }

    @Test
    @DisplayName("says to a screen reader which day it is, and what is on it")
    void spoken() {
        grid.setEntries(List.of(entry(TODAY, "19:00", "Choir"), entry(TODAY, "", "Fair")), TODAY);
        assertThat(Spoken.name(grid, ACC.CHILDID_SELF)).isEqualTo("Events, November");
        int part = (int) (TODAY.toEpochDay() - grid.first().toEpochDay());
        assertThat(Spoken.name(grid, part)).isEqualTo("Today, Wednesday, 18 November");
        assertThat(Spoken.description(grid, part)).isEqualTo("2 events, 19:00 Choir, Fair");
    }
}
