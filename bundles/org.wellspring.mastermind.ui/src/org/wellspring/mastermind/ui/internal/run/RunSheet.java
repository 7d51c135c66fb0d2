// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.ui.internal.run;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.wellspring.core.Space;
import org.wellspring.mastermind.MeetingPage.Said;
import org.wellspring.mastermind.MeetingPage.Seat;
import org.wellspring.mastermind.MeetingRun.Reading;
import org.wellspring.mastermind.MeetingRun.Step;
import org.wellspring.mastermind.MemberName;
import org.wellspring.mastermind.commands.EditSeat;
import org.wellspring.mastermind.commands.TakeNote;
import org.wellspring.mastermind.ui.internal.GroupPlace;
import org.wellspring.mastermind.ui.internal.GroupWords;
import org.wellspring.mastermind.ui.internal.Texts;
import org.wellspring.mastermind.ui.internal.meeting.MinutesView;
import org.wellspring.model.group.MeetingState;
import org.wellspring.model.group.SeatStage;
import org.wellspring.share.SharedGroup;
import org.wellspring.ui.command.Actions;
import org.wellspring.ui.jobs.Latest;
import org.wellspring.ui.jobs.ShownChanges;
import org.wellspring.ui.page.SectionBox;
import org.wellspring.ui.theme.Theme;
import org.wellspring.ui.theme.Token;
import org.wellspring.ui.widgets.Bar;
import org.wellspring.ui.widgets.Card;
import org.wellspring.ui.widgets.ChipBar;
import org.wellspring.ui.widgets.FlatButton;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.InlineEdit;
import org.wellspring.ui.widgets.LinkText;
import org.wellspring.ui.widgets.Popover;
import org.wellspring.ui.widgets.ScrollPage;
import org.wellspring.ui.widgets.TimeLeft;
import org.wellspring.ui.widgets.Tone;
import org.wellspring.ui.widgets.WindowSheet;

/**
 * A meeting over the whole window: who speaks, the clock, the stage, who is next; notes, what is parked, what is promised (K4, K7, K12). All of it follows from what is
 * stored: taken away and opened again, here or after a crash, it is at the same second. UI thread only.
 */
final class RunSheet {
    private static final String NAME = "org.wellspring.meeting-run";
    private static final int WIDEST = 1240;
    private static final int ASIDE = 330;
    private static final int TICK_MS = 200;

    private final GroupPlace place;
    private final Shell window;
    private final Theme theme;
    private final Space space;
    private final UUID me;
    private final UUID meeting;
    private final RunDeeds deeds;
    private final RunAside beside;
    private final WindowSheet over;
    private final Latest latest;
    private ScrollPage page;
    private Composite left;
    private SectionBox head;
    private SectionBox notes;
    private SectionBox aside;
    private SectionBox buttons;
    private TimeLeft clock;
    private Bar bar;
    private Card stage;
    private Heading now;
    private Heading next;
    private InlineEdit note;
    private InlineEdit question;
    private FlatButton main;
    private Seen seen;

    RunSheet(GroupPlace place, SharedGroup group, Actions actions, UUID meeting) {
        this.place = place;
        this.window = place.shell();
        this.theme = place.theme();
        this.space = group.space();
        deeds = new RunDeeds(place, group, actions, meeting);
        beside = new RunAside(theme, space, deeds);
        this.me = GroupPlace.me(group);
        this.meeting = meeting;
        over = new WindowSheet(window, theme, NAME, WIDEST);
        latest = new Latest(over.content());
        over.onFit(() -> {
            if (page != null) {
                page.reflow();
            }
        });
    }

    /** Whether a meeting lies over a window. */
    static boolean isOver(Shell window) {
        return WindowSheet.isOver(window, NAME);
    }

    /** Takes a meeting away from over a window; false where none is. */
    static boolean close(Shell window) {
        return WindowSheet.close(window, NAME);
    }

    void open() {
        Composite sheet = over.content();
        page = new ScrollPage(sheet, theme);
        page.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        GridLayout columns = (GridLayout) page.content().getLayout();
        columns.numColumns = 2;
        columns.marginWidth = 0;
        columns.marginHeight = theme.px(18);
        columns.horizontalSpacing = theme.px(36);
        left = column(page.content(), new GridData(SWT.FILL, SWT.TOP, true, false));
        GridData narrow = new GridData(SWT.FILL, SWT.TOP, false, false);
        narrow.widthHint = theme.px(ASIDE);
        Composite right = column(page.content(), narrow);
        head = new SectionBox(column(left, wide()));
        clock = new TimeLeft(left, theme, Texts.get("run.clock"));
        clock.setLayoutData(wide());
        bar = new Bar(left, theme, Texts.get("run.bar"));
        bar.setLayoutData(wide());
        stage = new Card(left, theme, Token.ACCENT_SOFT);
        stage.setLayoutData(wide());
        now = words(stage, Heading.Level.STRONG, "");
        next = words(stage, Heading.Level.TEXT, "");
        notes = new SectionBox(column(left, wide()));
        aside = new SectionBox(right);
        Composite foot = column(sheet, new GridData(SWT.FILL, SWT.BOTTOM, true, false));
        buttons = new SectionBox(foot);
        over.onKeys(this::key);
        ShownChanges.tell(space, sheet, change -> ask());
        over.open();
        ask();
        tick();
    }

    private Composite column(Composite parent, GridData data) {
        Composite column = theme.surface(new Composite(parent, SWT.NONE), Token.BACKGROUND);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = theme.px(8);
        column.setLayout(layout);
        column.setLayoutData(data);
        return column;
    }

    private static GridData wide() {
        return new GridData(SWT.FILL, SWT.TOP, true, false);
    }

    private Heading words(Composite parent, Heading.Level level, String text) {
        Heading heading = new Heading(parent, theme, level, text);
        heading.setLayoutData(wide());
        return heading;
    }

    private void ask() {
        latest.ask(() -> Seen.of(space, meeting), read -> read.ifPresentOrElse(this::show, over::close));
    }

    private void show(Seen read) {
        boolean first = seen == null;
        seen = read;
        deeds.about(read);
        Object step = List.of(read.state(), read.step().map(Step::id), read.step().map(Step::pausedAt));
        head.show(meeting, List.of(step, read.meeting().title(), read.seat().map(Seat::question), read.seat().map(Seat::conflict), read.meeting().run()),
                this::head);
        notes.show(meeting, List.of(step, read.seat().map(Seat::notes), read.meeting().minutesText(), read.minutes(), read.meeting().attendance()),
                this::notes);
        aside.show(meeting, RunAside.state(read), () -> beside.show(aside.composite(), read));
        buttons.show(meeting, List.of(step, read.meeting().run().isThrough()), this::buttons);
        boolean runs = read.step().isPresent();
        for (Control control : List.of(clock, bar, stage)) {
            control.setVisible(runs);
            ((GridData) control.getLayoutData()).exclude = !runs;
        }
        time();
        over.fit();
        // A panel that is being written in keeps the keyboard.
        if (Popover.over(window).isEmpty() && (first || window.getDisplay().getFocusControl() == null)) {
            main.setFocus();
        }
    }

    // ---------------------------------------------------------------- what is shown

    private void head() {
        Composite box = head.composite();
        question = null;
        words(box, Heading.Level.SUBTITLE, GroupWords.joined(" · ", seen.group(), seen.meeting().start().map(at -> GroupWords.day(space, at)).orElse("")));
        words(box, Heading.Level.TITLE, title());
        seen.seat().ifPresent(seat -> {
            question = new InlineEdit(box, theme, SWT.NONE, Texts.get("run.question")).placeholder(Texts.get("run.question.none"))
                    .onCommit(text -> deeds.run(new EditSeat(me, seat.id()).question(text)));
            question.setValue(seat.question());
            question.standsFor(seat.id() + "/question");
            question.setLayoutData(wide());
            if (!seat.conflict().isBlank()) {
                words(box, Heading.Level.SUBTITLE, Texts.get("run.conflicts", seat.conflict().replace("\n", "; ")));
            }
        });
        if (seen.state() == MeetingState.RUNNING || seen.state() == MeetingState.PLANNED) {
            ChipBar steps = new ChipBar(box, theme, Texts.get("run.steps"));
            steps.setLayoutData(wide());
            steps.setChips(StepWords.chips(seen.meeting().run()));
        }
    }

    private String title() {
        return switch (seen.state()) {
            case PLANNED -> Texts.get("run.before");
            case RUNNING -> seen.step().map(StepWords::title).orElseGet(() -> Texts.get("run.through"));
            default -> Texts.get("run.over");
        };
    }

    private void notes() {
        Composite box = notes.composite();
        note = null;
        if (seen.state() == MeetingState.PLANNED) {
            words(box, Heading.Level.SUBTITLE, Texts.get("run.before.about"));
            Card room = new Card(box, theme);
            room.setLayoutData(wide());
            beside.room(room, seen, true);
            return;
        }
        if (seen.state() == MeetingState.HELD) {
            words(box, Heading.Level.SECTION, Texts.get("minutes.title"));
            Card card = new Card(box, theme);
            card.setLayoutData(wide());
            MinutesView.show(card, theme, seen.minutes());
            return;
        }
        if (seen.step().isEmpty()) {
            List<MemberName> without = seen.meeting().withoutCommitment();
            words(box, Heading.Level.TEXT, without.isEmpty() ? Texts.get("run.through.all") : Texts.get("run.through.without", GroupWords.names(without)));
        }
        words(box, Heading.Level.SECTION, Texts.get("run.notes"));
        Card card = new Card(box, theme);
        card.setLayoutData(wide());
        seen.seat().ifPresentOrElse(seat -> noted(card, seat), () -> {
            if (!seen.meeting().minutesText().isBlank()) {
                words(card, Heading.Level.TEXT, seen.meeting().minutesText());
            }
        });
        note = new InlineEdit(card, theme, SWT.NONE, Texts.get("run.note")).placeholder(Texts.get("run.note")).onCommit(text -> {
            if (!text.isBlank()) {
                note.setValue("");
                deeds.run(new TakeNote(me, meeting, text));
            }
            main.setFocus();
        });
        note.setValue("");
        note.standsFor(meeting + "/note");
        note.setLayoutData(wide());
    }

    private void noted(Card card, Seat seat) {
        for (SeatStage at : SeatStage.VALUES) {
            List<Said> said = seat.notes().stream().filter(one -> one.stage() == at).toList();
            if (!said.isEmpty()) {
                words(card, Heading.Level.SECTION, Texts.get("stage." + at.getLiteral()));
                said.forEach(one -> words(card, Heading.Level.TEXT, one.text()));
            }
        }
    }

    private void buttons() {
        Composite box = buttons.composite();
        Composite row = theme.surface(new Composite(box, SWT.NONE), Token.BACKGROUND);
        RowLayout across = new RowLayout();
        across.marginLeft = 0;
        across.spacing = theme.px(8);
        row.setLayout(across);
        row.setLayoutData(wide());
        switch (seen.state()) {
            case PLANNED -> {
                main = button(row, "start", FlatButton.Kind.PRIMARY, this::forward);
                button(row, "everybody", FlatButton.Kind.PLAIN, deeds::everybody);
            }
            case RUNNING -> {
                boolean through = seen.step().isEmpty();
                main = button(row, through ? "end" : "next", FlatButton.Kind.PRIMARY, this::forward);
                if (!through) {
                    button(row, seen.step().get().pausedAt().isPresent() ? "resume" : "pause", FlatButton.Kind.PLAIN, deeds::pause);
                    button(row, "more", FlatButton.Kind.PLAIN, deeds::more);
                }
                button(row, "back", FlatButton.Kind.PLAIN, deeds::back);
                button(row, "park", FlatButton.Kind.PLAIN, deeds::park);
                button(row, "conflict", FlatButton.Kind.PLAIN, deeds::conflict);
                if (!through) {
                    button(row, "end", FlatButton.Kind.QUIET, deeds::end);
                }
            }
            default -> {
                main = button(row, "close", FlatButton.Kind.PRIMARY, over::close);
                button(row, "minutes", FlatButton.Kind.PLAIN, deeds::minutes);
            }
        }
        words(box, Heading.Level.SUBTITLE, Texts.get("run.keys." + (seen.state() == MeetingState.RUNNING ? "running"
                : seen.state() == MeetingState.PLANNED
                        ? "planned"
                        : "over")));
    }

    private FlatButton button(Composite row, String key, FlatButton.Kind kind, Runnable press) {
        return new FlatButton(row, theme, kind, Texts.get("run." + key)).key(Texts.get("run." + key + ".key")).onPress(press);
    }

    // ---------------------------------------------------------------- the clock

    private void tick() {
        theme.display().timerExec(TICK_MS, () -> {
            if (!over.content().isDisposed()) {
                time();
                tick();
            }
        });
    }

    private void time() {
        Instant at = space.clock().instant();
        Optional<Reading> reading = seen == null ? Optional.empty() : seen.meeting().run().at(at);
        reading.ifPresent(read -> {
            boolean late = read.warning() || read.overtime();
            clock.setTime(StepWords.clock(read.left()), read.paused() ? Tone.SOFT : late ? Tone.WARM : Tone.ACCENT);
            bar.setFraction(read.elapsed().toMillis() / (1000.0 * Math.max(1, read.step().seconds())));
            change(now, StepWords.now(read));
            change(next, StepWords.next(seen.meeting().run(), read));
        });
    }

    private static void change(Heading heading, String text) {
        if (!heading.getText().equals(text)) {
            heading.setText(text);
        }
    }

    /** Begins, moves on, or ends after the last step. */
    private void forward() {
        switch (seen.state()) {
            case PLANNED -> deeds.begin();
            case RUNNING -> deeds.next();
            default -> over.close();
        }
    }

    // ---------------------------------------------------------------- the keyboard

    /** Letters and arrows are for the meeting, unless something is being written; Enter and Space also press what one went to by Tab. */
    private boolean key(Event e) {
        if (seen == null || e.widget instanceof Text || (e.stateMask & SWT.MODIFIER_MASK & ~SWT.SHIFT) != 0) {
            return false;
        }
        boolean elsewhere = e.widget instanceof LinkText || e.widget instanceof FlatButton button && button != main;
        Optional<Runnable> act = switch (e.keyCode) {
            case SWT.CR, SWT.KEYPAD_CR -> elsewhere ? Optional.empty() : Optional.of(this::forward);
            case ' ' -> elsewhere ? Optional.empty() : Optional.of(seen.state() == MeetingState.RUNNING ? deeds::pause : this::forward);
            case SWT.ARROW_RIGHT -> e.widget instanceof LinkText ? Optional.empty() : Optional.of(this::forward);
            case SWT.ARROW_LEFT -> e.widget instanceof LinkText ? Optional.empty() : Optional.of(deeds::back);
            case SWT.ESC -> Optional.of(over::close);
            default -> Optional.ofNullable(letters().get(String.valueOf(Character.toUpperCase(e.character))));
        };
        act.ifPresent(Runnable::run);
        return act.isPresent();
    }

    private Map<String, Runnable> letters() {
        return switch (seen.state()) {
            case PLANNED -> Map.of(letter("everybody"), deeds::everybody);
            case RUNNING ->
                Map.of(letter("note"), this::write, letter("park"), deeds::park, letter("commit"), deeds::commit, letter("conflict"), deeds::conflict,
                        letter("question"), this::question, letter("everybody"), deeds::everybody, letter("more"), deeds::more, letter("end"), deeds::end);
            default -> Map.of(letter("minutes"), deeds::minutes);
        };
    }

    private static String letter(String key) {
        return Texts.get("run." + key + ".key");
    }

    private void write() {
        if (note != null) {
            note.setFocus();
            note.startEditing();
        }
    }

    private void question() {
        if (question != null) {
            question.setFocus();
            question.startEditing();
        }
    }
}
