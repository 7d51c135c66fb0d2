// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.days;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Text;
import org.wellspring.core.days.DayAnswer;
import org.wellspring.core.days.DayReader;
import org.wellspring.core.days.Toward;
import org.wellspring.core.words.DateWords;
import org.wellspring.core.words.Texts;
import org.wellspring.ui.icons.Icon;
import org.wellspring.ui.theme.Theme;
import org.wellspring.ui.widgets.Chip;
import org.wellspring.ui.widgets.ChipBar;
import org.wellspring.ui.widgets.FlatButton;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.SearchField;
import org.wellspring.ui.widgets.Tone;

/**
 * Asks for a day: usual ones by one click or key, any other typed as people write it or chosen in a calendar. How it is
 * understood stands beside it, and so does what is wrong. UI thread only.
 */
public final class DayField {
    private static final Texts WORDS = new Texts(DayField.class);
    private static final int[] PAST = {0, -1, -2, -3, -7};
    private static final int[] FUTURE = {0, 1, 3, 7, 14};
    private static final int HEIGHT = 38;

    private final Theme theme;
    private final DayReader reader;
    private final Toward toward;
    private final DateWords words = new DateWords();
    private final List<Runnable> listeners = new ArrayList<>();
    private final Composite root;
    private final ChipBar usual;
    private final SearchField field;
    private final Heading said;
    /** Null for no day, where there may be none. */
    private LocalDate chosen;
    private boolean optional;
    private DateTime calendar;
    private Runnable grown = () -> {};

    /**
     * A field for a day that has been or is to come, as {@code toward} says; today at first.
     *
     * @param parent has a grid of one column
     */
    public DayField(Composite parent, Theme theme, DayReader reader, Toward toward) {
        this.theme = theme;
        this.reader = reader;
        this.toward = toward;
        chosen = reader.today();
        root = theme.surface(new Composite(parent, SWT.NONE), theme.surfaceOf(parent));
        GridLayout layout = new GridLayout(3, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = theme.px(8);
        root.setLayout(layout);
        root.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        usual = new ChipBar(root, theme, WORDS.get("usual"));
        usual.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 3, 1));
        usual.onToggle(this::pick);
        field = new SearchField(root, theme, WORDS.get(toward == Toward.PAST ? "past.hint" : "future.hint"));
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
        wide.heightHint = theme.px(HEIGHT);
        field.setLayoutData(wide);
        said = new Heading(root, theme, Heading.Level.SUBTITLE, "");
        GridData beside = new GridData(SWT.FILL, SWT.CENTER, true, false);
        beside.widthHint = theme.px(200);
        said.setLayoutData(beside);
        new FlatButton(root, theme, FlatButton.Kind.QUIET, "").icon(Icon.TODAY, WORDS.get("calendar")).onPress(this::calendar);
        field.onChange(typed -> typed());
        show();
    }

    /** There may be no day, as at first: an emptied field is none, and so is a usual day chosen again. */
    public DayField optional() {
        optional = true;
        chosen = null;
        show();
        return this;
    }

    /** Shows a day. */
    public void setDay(LocalDate day) {
        // Where there may be none it stands in the field, so that it can be taken out of it.
        chosen = optional ? null : day;
        field.setText(!optional && usual().contains(day) ? "" : words.date(day, reader.today()));
        show();
    }

    /** The day; empty while what is typed is none, and for no day where there may be none. */
    public Optional<LocalDate> day() {
        return field.getText().isBlank() ? Optional.ofNullable(chosen) : answer().day();
    }

    /** Calls back after every change. */
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /** Called when the field takes more or less room. */
    public void onGrow(Runnable layout) {
        grown = layout;
    }

    /** What is typed into, for keys of the form around it. */
    public Text control() {
        return field.control();
    }

    private DayAnswer answer() {
        return reader.read(field.getText(), toward);
    }

    private List<LocalDate> usual() {
        int[] days = toward == Toward.PAST ? PAST : FUTURE;
        return Arrays.stream(days).mapToObj(d -> reader.today().plusDays(d)).toList();
    }

    private void pick(Set<String> on) {
        Optional<LocalDate> other = on.stream().map(LocalDate::parse).filter(d -> !d.equals(lit().orElse(null))).findFirst();
        if (other.isPresent() || optional) {
            chosen = other.orElse(null);
            field.setText("");
        }
        changed();
    }

    private Optional<LocalDate> lit() {
        return day().filter(usual()::contains);
    }

    private void typed() {
        // What is written counts, and taken away again leaves nothing.
        if (optional && !field.getText().isBlank()) {
            chosen = null;
        }
        changed();
    }

    private void changed() {
        show();
        List.copyOf(listeners).forEach(Runnable::run);
    }

    private void show() {
        LocalDate today = reader.today();
        usual.setChips(usual().stream().map(d -> new Chip(d.toString(), words.near(d, today), Tone.SOFT)).toList());
        usual.setOn(lit().map(d -> Set.of(d.toString())).orElse(Set.of()));
        said.setText(!field.getText().isBlank() ? told(answer()) : chosen == null ? WORDS.get("empty") : words.full(chosen, today));
        root.layout(true, true);
    }

    private String told(DayAnswer answer) {
        LocalDate today = reader.today();
        return answer.day().map(d -> words.full(d, today)).orElseGet(() -> switch (answer) {
            case DayAnswer.Ambiguous(var options) -> WORDS.get("which", option(options.getFirst()), option(options.getLast()));
            case DayAnswer.Unknown(var reason) -> WORDS.get(reason == DayAnswer.Reason.NO_SUCH_DAY ? "none" : "unknown");
            default -> WORDS.get("part");
        });
    }

    private String option(DayAnswer answer) {
        return answer.day().map(d -> words.date(d, reader.today()))
                .or(() -> answer.partial().map(p -> words.ofLife(p.spelling()))).orElse("");
    }

    /** Shows or hides the calendar below; a click in it takes the day. */
    private void calendar() {
        if (calendar != null) {
            calendar.dispose();
            calendar = null;
        } else {
            calendar = new DateTime(root, SWT.CALENDAR);
            calendar.setLayoutData(new GridData(SWT.CENTER, SWT.TOP, true, false, 3, 1));
            LocalDate now = day().or(() -> Optional.ofNullable(chosen)).orElse(reader.today());
            calendar.setDate(now.getYear(), now.getMonthValue() - 1, now.getDayOfMonth());
            calendar.addListener(SWT.Selection, e -> {
                setDay(LocalDate.of(calendar.getYear(), calendar.getMonth() + 1, calendar.getDay()));
                changed();
            });
            // A calendar of the platform's keeps Escape to itself.
            calendar.addListener(SWT.KeyDown, e -> {
                if (e.keyCode == SWT.ESC || e.keyCode == SWT.CR) {
                    calendar();
                    field.setFocus();
                }
            });
            calendar.setFocus();
        }
        grown.run();
    }
}
