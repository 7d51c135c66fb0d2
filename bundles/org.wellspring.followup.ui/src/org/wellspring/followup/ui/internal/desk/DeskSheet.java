// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.ui.internal.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.wellspring.core.Space;
import org.wellspring.followup.Brief;
import org.wellspring.followup.DeskSession;
import org.wellspring.followup.DeskSession.Outcome;
import org.wellspring.followup.DeskSession.Summary;
import org.wellspring.followup.TodayList;
import org.wellspring.followup.ui.internal.Texts;
import org.wellspring.people.day.TodayRow;
import org.wellspring.people.day.TodayRow.Deed;
import org.wellspring.ui.jobs.Latest;
import org.wellspring.ui.jobs.ShownChanges;
import org.wellspring.ui.theme.Theme;
import org.wellspring.ui.theme.Token;
import org.wellspring.ui.widgets.Bar;
import org.wellspring.ui.widgets.Card;
import org.wellspring.ui.widgets.FlatButton;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.Popover;
import org.wellspring.ui.widgets.ScrollPage;
import org.wellspring.ui.widgets.WindowSheet;

/** A desk session over the whole window: the row at hand with its reason and brief, the clock, and at the end how it went. UI thread only. */
final class DeskSheet {
    /** So much of what is due is looked at. */
    static final int LOOKED_AT = 200;
    private static final String OPEN = "org.wellspring.desk";
    private static final int WIDEST = 760;
    private static final int TICK_MS = 1000;

    /** What is on show: a row with its brief, or how the session went and what is still due. */
    private record Shown(Optional<TodayRow> row, List<String> brief, Optional<Summary> end, int remaining) {
    }

    private final Shell window;
    private final Theme theme;
    private final Space space;
    private final DeskDeeds deeds;
    private final DeskSession session;
    private final int minutes;
    private final WindowSheet over;
    private final Composite sheet;
    private final Latest latest;
    /** What is due, besides the brief of a row: skipping one drops no news. */
    private final Latest reads;
    private final List<Control> keys = new ArrayList<>();
    private final Listener typed = this::typed;
    private ScrollPage scroll;
    private Composite page;
    private Heading clock;
    private Bar progress;
    private Shown shown;
    private int remaining;
    private boolean finished;
    private Optional<Instant> ended = Optional.empty();

    DeskSheet(Shell window, Theme theme, Space space, DeskDeeds deeds, DeskSession session, int minutes) {
        this.window = window;
        this.theme = theme;
        this.space = space;
        this.deeds = deeds;
        this.session = session;
        this.minutes = minutes;
        over = new WindowSheet(window, theme, OPEN, WIDEST);
        sheet = over.content();
        over.onFit(() -> {
            if (scroll != null && !scroll.isDisposed()) {
                scroll.reflow();
            }
        });
        latest = new Latest(sheet);
        reads = new Latest(sheet);
    }

    /** Whether a session lies over a window. */
    static boolean over(Shell window) {
        return WindowSheet.isOver(window, OPEN);
    }

    /** Takes a session away from over a window; false where none is. */
    static boolean close(Shell window) {
        return WindowSheet.close(window, OPEN);
    }

    void open() {
        theme.display().addFilter(SWT.KeyDown, typed);
        ShownChanges.tell(space, sheet, change -> ask());
        sheet.addListener(SWT.Dispose, e -> theme.display().removeFilter(SWT.KeyDown, typed));
        over.open();
        ask();
        tick();
    }

    private void ask() {
        if (!sheet.isDisposed()) {
            reads.ask(() -> deeds.today().of(space, LOOKED_AT), this::due);
        }
    }

    private void due(TodayList list) {
        session.due(list.rows(), list.lost().isEmpty());
        remaining = list.rows().size() + list.more();
        next();
    }

    /** Shows the row at hand; its brief is read first. */
    private void next() {
        Optional<TodayRow> row = finished ? Optional.empty() : session.current();
        if (row.isEmpty()) {
            showEnd();
            return;
        }
        ended = Optional.empty();
        latest.ask(() -> new Shown(row, row.map(this::brief).orElse(List.of()), Optional.empty(), 0), this::show);
    }

    /** Shows the end, or shows it anew: what was done last may be known only a moment later. */
    private void showEnd() {
        latest.forget();
        Instant end = ended.orElseGet(() -> space.clock().instant());
        ended = Optional.of(end);
        show(new Shown(Optional.empty(), List.of(), Optional.of(session.summary(end)), remaining));
    }

    /** But for what the row itself says. */
    private List<String> brief(TodayRow row) {
        return row.person().map(person -> Brief.of(space, person)).orElse(List.of()).stream()
                .filter(line -> row.subject().isBlank() || !line.contains(row.subject())).toList();
    }

    private void show(Shown now) {
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        keys.clear();
        for (Control child : sheet.getChildren()) {
            child.dispose();
        }
        scroll = new ScrollPage(sheet, theme);
        scroll.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        page = scroll.content();
        GridLayout layout = (GridLayout) page.getLayout();
        layout.marginHeight = theme.px(24);
        layout.marginWidth = 0;
        layout.verticalSpacing = theme.px(10);
        now.row().ifPresent(row -> row(row, now.brief()));
        now.end().ifPresent(this::end);
        over.fit();
        if (!keys.isEmpty() && Popover.over(window).isEmpty()) {
            keys.getFirst().setFocus();
        }
    }

    private void row(TodayRow row, List<String> brief) {
        clock = wide(new Heading(page, theme, Heading.Level.SUBTITLE, time()));
        progress = wide(new Bar(page, theme, Texts.get("desk.progress")));
        progress.setFraction((session.place() - 1.0) / session.size());
        Heading name = wide(new Heading(page, theme, Heading.Level.TITLE, row.name()));
        ((GridData) name.getLayoutData()).verticalIndent = theme.px(14);
        String beside = Stream.of(row.kind().label(), row.organization(), row.subject()).filter(text -> !text.isBlank()).distinct()
                .collect(Collectors.joining(" · "));
        wide(new Heading(page, theme, Heading.Level.SUBTITLE, beside));
        Card card = wide(new Card(page, theme));
        words(card, "desk.why", row.why());
        words(card, "desk.help", row.help());
        if (!brief.isEmpty()) {
            Card known = wide(new Card(page, theme));
            wide(new Heading(known, theme, Heading.Level.SECTION, Texts.get("desk.brief")));
            brief.forEach(line -> wide(new Heading(known, theme, Heading.Level.TEXT, line)));
        }
        Composite buttons = buttons();
        if (row.person().isPresent()) {
            button(buttons, "log", FlatButton.Kind.PRIMARY, deeds::log);
        }
        if (row.offers(Deed.DONE)) {
            button(buttons, "done", row.person().isPresent() ? FlatButton.Kind.PLAIN : FlatButton.Kind.PRIMARY, deeds::done);
        }
        if (row.offers(Deed.PUT_OFF)) {
            button(buttons, "snooze", FlatButton.Kind.PLAIN, () -> deeds.putOff(window));
        }
        if (row.offers(Deed.LET_GO)) {
            button(buttons, "letGo", FlatButton.Kind.PLAIN, deeds::letGo);
        }
        button(buttons, "skip", FlatButton.Kind.PLAIN, this::skip);
        button(buttons, "end", FlatButton.Kind.QUIET, this::finish);
        Heading hint = wide(new Heading(sheet, theme, Heading.Level.SUBTITLE, Texts.get("desk.keys")));
        ((GridData) hint.getLayoutData()).verticalIndent = theme.px(4);
    }

    private void words(Composite parent, String key, String text) {
        if (!text.isBlank()) {
            wide(new Heading(parent, theme, Heading.Level.SECTION, Texts.get(key)));
            wide(new Heading(parent, theme, Heading.Level.TEXT, text));
        }
    }

    private Composite buttons() {
        Composite buttons = theme.surface(new Composite(sheet, SWT.NONE), Token.BACKGROUND);
        RowLayout line = new RowLayout();
        line.marginLeft = 0;
        line.spacing = theme.px(8);
        buttons.setLayout(line);
        GridData below = new GridData(SWT.FILL, SWT.TOP, true, false);
        buttons.setLayoutData(below);
        return buttons;
    }

    private void button(Composite parent, String key, FlatButton.Kind kind, Runnable act) {
        FlatButton button = new FlatButton(parent, theme, kind, Texts.get("desk." + key)).key(letter(key)).onPress(act);
        button.setData(OPEN, key);
        keys.add(button);
    }

    /** How it went, and what remains. */
    private void end(Summary summary) {
        clock = null;
        wide(new Heading(page, theme, Heading.Level.TITLE, Texts.get("desk.over")));
        int acted = session.size() - summary.left().size() - summary.of(Outcome.SKIPPED).size();
        wide(new Heading(page, theme, Heading.Level.SUBTITLE, Texts.get("desk.over.sum", Math.max(1, Math.round(summary.took().toSeconds() / 60.0)), acted)));
        Card card = wide(new Card(page, theme));
        for (Outcome outcome : Outcome.values()) {
            words(card, "desk.outcome." + outcome.name(), names(summary.of(outcome)));
        }
        words(card, "desk.left", names(summary.left()));
        wide(new Heading(card, theme, Heading.Level.TEXT, Texts.get("desk.remaining", remaining)));
        button(buttons(), "close", FlatButton.Kind.PRIMARY, this::close);
    }

    private static String names(List<TodayRow> rows) {
        return rows.stream().map(TodayRow::name).distinct().collect(Collectors.joining(", "));
    }

    private void skip() {
        session.skip();
        next();
    }

    private void finish() {
        finished = true;
        showEnd();
    }

    private void close() {
        over.close();
    }

    /** Letters do what is next, as everywhere; where something is being written they are letters. */
    private void typed(Event e) {
        if (sheet.isDisposed() || Popover.over(window).isPresent() || !(e.widget instanceof Control at && at.getShell() == window)
                || (e.stateMask & SWT.MODIFIER_MASK) != 0) {
            return;
        }
        if (e.keyCode == SWT.ESC) {
            e.doit = false;
            e.type = SWT.None;
            if (shown == null || shown.row().isEmpty()) {
                close();
            } else {
                finish();
            }
            return;
        }
        String pressed = String.valueOf(Character.toUpperCase(e.character));
        keys.stream().filter(control -> letter((String) control.getData(OPEN)).equals(pressed)).findFirst().ifPresent(control -> {
            e.doit = false;
            e.type = SWT.None;
            ((FlatButton) control).press();
        });
    }

    /** The key that does what a button does; Esc ends. */
    private static String letter(String deed) {
        return switch (deed) {
            case "skip", "end" -> Texts.get("desk." + deed + ".key");
            case "close" -> Texts.get("desk.end.key");
            default -> Texts.get("action." + deed + ".key");
        };
    }

    private void tick() {
        theme.display().timerExec(TICK_MS, () -> {
            if (!sheet.isDisposed()) {
                if (clock != null && !clock.isDisposed() && !clock.getText().equals(time())) {
                    clock.setText(time());
                }
                tick();
            }
        });
    }

    private String time() {
        Instant now = space.clock().instant();
        Duration took = session.took(now);
        String gone = "%d:%02d".formatted(took.toMinutes(), took.toSecondsPart());
        return Texts.get(took.toMinutes() < minutes ? "desk.time" : "desk.time.over", session.place(), session.size(), gone, minutes);
    }

    private static <C extends Control> C wide(C control) {
        control.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        return control;
    }
}
