// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.ui.internal.snooze;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.wellspring.followup.ui.internal.Texts;
import org.wellspring.ui.rows.RowList;
import org.wellspring.ui.rows.RowSource;
import org.wellspring.ui.rows.RowStyle;
import org.wellspring.core.days.DayReader;
import org.wellspring.core.days.Toward;
import org.wellspring.ui.theme.Theme;
import org.wellspring.ui.widgets.FlatButton;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.Popover;
import org.wellspring.ui.widgets.SearchField;

/** Until when to put something off: arrows and Enter, a digit, a click, or any day of the months to come. */
public final class SnoozePopover {
    private static final int WIDTH = 340;
    private static final int DAYS_HEIGHT = 324;
    private static final int FIELD_HEIGHT = 38;

    private final Theme theme;
    private final SnoozeDays days;
    private final DayReader reader;
    private final LocalDate today;
    private String title;
    private Object what = this;
    private final LocalDate due;
    private Popover popover;
    private SearchField typed;
    private Heading said;
    private RowList<SnoozeDays.Choice> list;
    private Consumer<LocalDate> chosen;

    /**
     * @param reader reads a day that is typed, and says what today is
     * @param name whom or what it is about
     * @param due its day; it is put off to a later one
     */
    public SnoozePopover(Theme theme, SnoozeDays days, DayReader reader, String name, LocalDate due) {
        this.theme = theme;
        this.days = days;
        this.reader = reader;
        this.today = reader.today();
        this.due = due;
        this.title = Texts.get("snooze.title", name);
    }

    /** What is put off, by its id. */
    public SnoozePopover of(Object id) {
        what = id;
        return this;
    }

    /** Asks for a day of something else than putting off. */
    public SnoozePopover titled(String other) {
        title = other;
        return this;
    }

    /** Asks; calls back once with a day after today, or never. */
    public void open(Shell window, Consumer<LocalDate> answer) {
        chosen = answer;
        popover = new Popover(window, theme, title, WIDTH).titled().about(SnoozePopover.class, what);
        List<SnoozeDays.Choice> choices = days.choices(today, due);
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

    /** A field to type the day, and the days to come below it, take the place of the choices. */
    private void pick() {
        for (Control child : popover.content().getChildren()) {
            child.dispose();
        }
        fill(new Heading(popover.content(), theme, Heading.Level.STRONG, title));
        typed = new SearchField(popover.content(), theme, Texts.get("snooze.pick.typed"));
        GridData line = new GridData(SWT.FILL, SWT.TOP, true, false);
        line.heightHint = theme.px(FIELD_HEIGHT);
        typed.setLayoutData(line);
        said = new Heading(popover.content(), theme, Heading.Level.SUBTITLE, Texts.get("snooze.pick.hint"));
        fill(said);
        typed.onChange(text -> said.setText(told()));
        typed.control().addListener(SWT.DefaultSelection, e -> take());
        RowList<SnoozeDays.Choice> all = new RowList<>(popover.content(), theme, SWT.NONE, RowStyle.PLAIN,
                Texts.get("snooze.pick.name"), new ChoiceRenderer(List.of()));
        all.setSections(days.months(today, due));
        GridData tall = new GridData(SWT.FILL, SWT.FILL, true, true);
        tall.heightHint = theme.px(DAYS_HEIGHT);
        all.setLayoutData(tall);
        all.onOpen(this::choose);
        all.addListener(SWT.MouseUp, e -> all.lead().ifPresent(this::choose));
        all.addListener(SWT.KeyDown, e -> {
            if (Character.isLetterOrDigit(e.character) && (e.stateMask & (SWT.MOD1 | SWT.MOD3)) == 0) {
                typed.setText(Character.toString(e.character));
                typed.control().setFocus();
                typed.control().setSelection(1);
                e.doit = false;
            }
        });
        typed.control().addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.ARROW_DOWN) {
                e.doit = false;
                all.setFocus();
            }
        });
        FlatButton take = new FlatButton(popover.foot(), theme, FlatButton.Kind.PRIMARY, Texts.get("snooze.pick.take")).onPress(this::take);
        take.setLayoutData(new GridData(SWT.END, SWT.CENTER, true, false));
        popover.place();
        all.select(0);
        typed.control().setFocus();
    }

    private void take() {
        written().ifPresentOrElse(this::finish, () -> said.setText(told()));
    }

    /** The day that is typed, if it is one it can be put off to. */
    private Optional<LocalDate> written() {
        return reader.read(typed.getText(), Toward.FUTURE).day().filter(after()::isBefore);
    }

    private LocalDate after() {
        return due.isAfter(today) ? due : today;
    }

    /** How what is typed is understood, or why it is no day to come. */
    private String told() {
        if (typed.getText().isBlank()) {
            return Texts.get("snooze.pick.hint");
        }
        return reader.read(typed.getText(), Toward.FUTURE).day().map(day -> after().isBefore(day) ? days.words(day, today)
                : Texts.get("snooze.pick.early", days.words(day, today), days.words(after(), today))).orElse(Texts.get("snooze.pick.unknown"));
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
