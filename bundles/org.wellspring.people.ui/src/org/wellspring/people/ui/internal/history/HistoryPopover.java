// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.ui.internal.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.wellspring.core.History;
import org.wellspring.core.words.DateWords;
import org.wellspring.model.Organization;
import org.wellspring.people.PersonHistory;
import org.wellspring.people.StepDetails;
import org.wellspring.people.ui.internal.PageTools;
import org.wellspring.people.ui.internal.PeopleIds;
import org.wellspring.people.ui.internal.Texts;
import org.wellspring.ui.MainWindow;
import org.wellspring.ui.command.TakingBack;
import org.wellspring.ui.jobs.Latest;
import org.wellspring.ui.rows.RowAction;
import org.wellspring.ui.rows.RowList;
import org.wellspring.ui.rows.RowRenderer;
import org.wellspring.ui.rows.RowSource;
import org.wellspring.ui.rows.RowState;
import org.wellspring.ui.rows.RowStyle;
import org.wellspring.ui.rows.TimelineRenderer;
import org.wellspring.ui.rows.TimelineRow;
import org.wellspring.ui.theme.Theme;
import org.wellspring.ui.theme.Token;
import org.wellspring.ui.widgets.Brush;
import org.wellspring.ui.widgets.FlatButton;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.LinkText;
import org.wellspring.ui.widgets.Popover;
import org.wellspring.ui.widgets.RichText;
import org.wellspring.ui.widgets.Tone;

/**
 * Who changed what of a person or of the whole book, and when. Each step can be undone and redone, however old it is; who does that
 * to one that concerns more than one person is asked by {@link TakingBack}. UI thread, but for reading.
 */
final class HistoryPopover {
    private static final int MOST = 500;
    private static final int MOST_DETAILS = 100;

    /**
     * A step and how it reads.
     *
     * @param gone whether what was done at first, by this step or by the one that it undid or redid, stands no more; empty where that is not known
     */
    record Step(History.Entry entry, Optional<Boolean> gone, TimelineRow row) {
        boolean canBeUndone() {
            return gone.filter(is -> !is).isPresent() && entry.kind() != History.Kind.UNDO;
        }

        boolean canBeRedone() {
            return gone.filter(is -> is).isPresent() && entry.kind() != History.Kind.REDO;
        }
    }

    private final PageTools tools;
    private final TakingBack back;
    private final PersonHistory history;
    private Popover popover;
    private Shell window;

    HistoryPopover(PageTools tools, TakingBack back) {
        this.tools = tools;
        this.back = back;
        this.history = new PersonHistory(tools.space());
    }

    /** Reads and opens it. UI thread. */
    static void show(MainWindow window, PageTools tools, TakingBack back, Optional<UUID> person) {
        Shell shell = window.shell().orElseThrow();
        HistoryPopover history = new HistoryPopover(tools, back);
        new Latest(shell).ask(() -> history.read(person), steps -> history.open(shell, person, steps));
    }

    /** What was done to somebody, or to anything where nobody is named; the newest first. Background thread. */
    List<Step> read(Optional<UUID> person) {
        List<History.Entry> entries = person.map(id -> history.of(id, MOST)).orElseGet(() -> tools.space().history().recent(Integer.MAX_VALUE));
        Map<UUID, History.Entry> known = entries.stream().collect(Collectors.toMap(History.Entry::id, e -> e));
        return entries.stream().map(e -> step(e, known)).toList();
    }

    /** Shows the steps of the person or organization named, or of the whole book. */
    void open(Shell over, Optional<UUID> person, List<Step> steps) {
        window = over;
        boolean organization = person.flatMap(id -> tools.space().find(id, Organization.class)).isPresent();
        String title = Texts.get(organization ? "organization.history" : person.isPresent() ? "history.title" : "history.book");
        popover = new Popover(window, tools.theme(), title, 720).titled();
        RowList<Step> list = new RowList<>(popover.content(), tools.theme(), SWT.NONE, RowStyle.PLAIN, title, new Steps());
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.heightHint = Math.clamp((long) steps.size() * new Steps().height(tools.theme()), tools.theme().px(120), tools.theme().px(380));
        list.setLayoutData(data);
        list.onOpen(this::details);
        list.setActions(List.of(new RowAction<>(Texts.get("history.details"), 'D', step -> true,
                chosen -> chosen.stream().findFirst().ifPresent(this::details)),
                // By key after a look at what it changed: a stray letter takes nothing back.
                RowAction.byMouse(Texts.get("history.undo"), Step::canBeUndone,
                        chosen -> chosen.stream().findFirst().ifPresent(s -> change(s.entry(), true))),
                RowAction.byMouse(Texts.get("history.redo"), Step::canBeRedone,
                        chosen -> chosen.stream().findFirst().ifPresent(s -> change(s.entry(), false)))));
        list.setRows(RowSource.of(steps));
        if (person.isPresent()) {
            new LinkText(popover.content(), tools.theme(), RichText.empty().link(Texts.get("history.all"), () -> {
                popover.close();
                tools.commands().run(PeopleIds.BOOK_HISTORY);
            })).setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        }
        new FlatButton(popover.foot(), tools.theme(), FlatButton.Kind.PLAIN, Texts.get("close")).onPress(popover::close)
                .setLayoutData(new GridData(SWT.END, SWT.CENTER, true, false));
        popover.open();
        list.setFocus();
    }

    /** What the step changed, field by field; closing it leads back to the step. */
    private void details(Step step) {
        new Latest(popover.shell()).ask(() -> StepDetails.of(tools.space(), step.entry().id()), changes -> {
            if (popover.isOpen()) {
                popover.stay();
                read(step, changes);
            }
        });
    }

    private void read(Step step, List<String> changes) {
        Popover words = new Popover(window, tools.theme(), Texts.get("history.details"), 620);
        new Heading(words.content(), tools.theme(), Heading.Level.STRONG, step.row().text()).setLayoutData(wide());
        changes.stream().limit(MOST_DETAILS).forEach(
                change -> new Heading(words.content(), tools.theme(), Heading.Level.SUBTITLE, change).setLayoutData(wide()));
        if (changes.size() > MOST_DETAILS) {
            new Heading(words.content(), tools.theme(), Heading.Level.SUBTITLE, Texts.get("history.details.more", changes.size() - MOST_DETAILS))
                    .setLayoutData(wide());
        }
        Composite buttons = tools.theme().surface(new Composite(words.content(), SWT.NONE), Token.PANEL);
        buttons.setLayout(new RowLayout());
        // First, so that a second Enter does no harm.
        new FlatButton(buttons, tools.theme(), FlatButton.Kind.PLAIN, Texts.get("close")).onPress(words::close);
        if (step.canBeUndone() || step.canBeRedone()) {
            new FlatButton(buttons, tools.theme(), FlatButton.Kind.PLAIN, Texts.get(step.canBeUndone() ? "history.undo.step" : "history.redo.step"))
                    .onPress(() -> {
                        words.close();
                        change(step.entry(), step.canBeUndone());
                    });
        }
        words.shell().addListener(SWT.Dispose, e -> {
            popover.stayNoMore();
            popover.comeBack();
        });
        words.toRead();
    }

    private static GridData wide() {
        return new GridData(SWT.FILL, SWT.TOP, true, false);
    }

    private void change(History.Entry step, boolean undo) {
        popover.close();
        back.change(step, undo);
    }

    /** What was done; by whom only where that was somebody else. */
    private String said(History.Entry e) {
        String done = Texts.get("history." + e.kind(), e.label());
        return e.author().equals(tools.space().history().author()) ? done : Texts.get("history.by", done, e.author());
    }

    private Step step(History.Entry e, Map<UUID, History.Entry> known) {
        History.Entry first = e;
        while (first != null && first.undoes() != null) {
            first = known.get(first.undoes());
        }
        String when = new DateWords().moment(e.at().atZone(tools.space().clock().getZone()), LocalDate.now(tools.space().clock()));
        return new Step(e, Optional.ofNullable(first).map(History.Entry::undone), new TimelineRow(e.id().toString(), "", when, said(e),
                e.undone() && e.kind() == History.Kind.STEP ? Texts.get("history.undone") : "", Tone.SOFT));
    }

    /** Draws a step like a line of a timeline, without its column of days. */
    private static final class Steps implements RowRenderer<Step> {
        private final TimelineRenderer drawing = new TimelineRenderer();

        @Override
        public int height(Theme theme) {
            return drawing.height(theme);
        }

        @Override
        public void paint(Brush brush, Step step, RowState state) {
            var r = state.bounds();
            int shift = brush.theme().px(96);
            drawing.paint(brush, step.row(), new RowState(
                    new Rectangle(r.x - shift, r.y, r.width + shift, r.height), state.right(),
                    state.selected(), state.hovered()));
        }

        @Override
        public String text(Step step) {
            return drawing.text(step.row());
        }
    }
}
