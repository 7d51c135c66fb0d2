// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.ui.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.wellspring.ui.rows.RowList;
import org.wellspring.ui.rows.RowSource;
import org.wellspring.ui.rows.RowStyle;
import org.wellspring.ui.theme.Theme;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.Popover;

/** Until when to put something off: arrows and Enter, a digit, a click, or a day from the calendar. */
final class SnoozePopover {
    private static final int WIDTH = 340;

    private final Theme theme;
    private final SnoozeDays days;
    private final LocalDate today;
    private final String name;
    private Popover popover;
    private RowList<SnoozeDays.Choice> list;
    private Consumer<LocalDate> chosen;

    /** @param name whom or what it is about */
    SnoozePopover(Theme theme, SnoozeDays days, LocalDate today, String name) {
        this.theme = theme;
        this.days = days;
        this.today = today;
        this.name = name;
    }

    /** Asks; calls back once with a day after today, or never. */
    void open(Shell window, Consumer<LocalDate> answer) {
        chosen = answer;
        popover = new Popover(window, theme, Texts.get("snooze.title", name), WIDTH);
        fill(new Heading(popover.content(), theme, Heading.Level.STRONG, Texts.get("snooze.title", name)));
        List<SnoozeDays.Choice> choices = days.choices(today);
        list = new RowList<>(popover.content(), theme, SWT.NONE, RowStyle.PLAIN, Texts.get("snooze.name"),
                new ChoiceRenderer(choices));
        list.setRows(RowSource.of(choices));
        fill(list);
        list.onOpen(this::choose);
        list.addListener(SWT.MouseUp, e -> list.lead().ifPresent(this::choose));
        list.addListener(SWT.KeyDown, this::digit);
        fill(new Heading(popover.content(), theme, Heading.Level.SUBTITLE, Texts.get("snooze.hint")));
        popover.open();
        list.select(0);
        list.setFocus();
    }

    private void digit(Event e) {
        int number = e.character - '1';
        if (number >= 0 && number < list.rowCount()) {
            choose(list.row(number));
        }
    }

    private void choose(SnoozeDays.Choice choice) {
        if (choice.day().isPresent()) {
            finish(choice.day().get());
        } else {
            pick();
        }
    }

    /** The calendar takes the place of the list: arrows move, Enter or a double click chooses. */
    private void pick() {
        Composite content = popover.content();
        for (Control child : content.getChildren()) {
            child.dispose();
        }
        fill(new Heading(content, theme, Heading.Level.STRONG, Texts.get("snooze.pick.title", name)));
        DateTime calendar = new DateTime(content, SWT.CALENDAR);
        calendar.setLayoutData(new GridData(SWT.CENTER, SWT.TOP, true, false));
        LocalDate first = today.plusDays(1);
        calendar.setDate(first.getYear(), first.getMonthValue() - 1, first.getDayOfMonth());
        calendar.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent e) {
                e.result = Texts.get("snooze.pick.title", name);
            }
        });
        Heading hint = new Heading(content, theme, Heading.Level.SUBTITLE, Texts.get("snooze.pick.hint"));
        fill(hint);
        calendar.addListener(SWT.DefaultSelection, e -> picked(calendar, hint));
        calendar.addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.CR || e.keyCode == SWT.KEYPAD_CR) {
                picked(calendar, hint);
            }
        });
        popover.place();
        calendar.setFocus();
    }

    private void picked(DateTime calendar, Heading hint) {
        if (calendar.isDisposed()) {
            return;
        }
        LocalDate day = LocalDate.of(calendar.getYear(), calendar.getMonth() + 1, calendar.getDay());
        if (day.isAfter(today)) {
            finish(day);
        } else {
            hint.setText(Texts.get("snooze.pick.past"));
            popover.place();
        }
    }

    private void finish(LocalDate day) {
        if (popover.isOpen()) {
            popover.close();
            chosen.accept(day);
        }
    }

    private static void fill(Control control) {
        control.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    }
}
