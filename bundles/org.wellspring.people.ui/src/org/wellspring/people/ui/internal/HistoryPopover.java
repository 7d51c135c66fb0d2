// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.ui.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Shell;
import org.wellspring.core.History;
import org.wellspring.core.words.DateWords;
import org.wellspring.people.PersonHistory;
import org.wellspring.ui.command.TakingBack;
import org.wellspring.ui.rows.RowAction;
import org.wellspring.ui.rows.RowList;
import org.wellspring.ui.rows.RowRenderer;
import org.wellspring.ui.rows.RowSource;
import org.wellspring.ui.rows.RowState;
import org.wellspring.ui.rows.RowStyle;
import org.wellspring.ui.rows.TimelineRenderer;
import org.wellspring.ui.rows.TimelineRow;
import org.wellspring.ui.theme.Theme;
import org.wellspring.ui.widgets.Brush;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.Popover;
import org.wellspring.ui.widgets.Tone;

/**
 * Who changed what of a person, and when: of the card, and of what happened. Each step can be undone, however old it is; who
 * undoes one that concerns many is asked by {@link TakingBack}. UI thread, but for reading.
 */
final class HistoryPopover {
    private static final int MOST = 500;

    /** A step and how it reads. */
    record Step(History.Entry entry, TimelineRow row) {
    }

    private final PageTools tools;
    private final TakingBack back;
    private final PersonHistory history;
    private Popover popover;

    HistoryPopover(PageTools tools, TakingBack back) {
        this.tools = tools;
        this.back = back;
        this.history = new PersonHistory(tools.space());
    }

    /** What was done to somebody, the newest first. Background thread. */
    List<Step> read(UUID person) {
        return history.of(person, MOST).stream().map(this::step).toList();
    }

    void open(Shell window, List<Step> steps) {
        popover = new Popover(window, tools.theme(), Texts.get("history.title"), 640);
        new Heading(popover.content(), tools.theme(), Heading.Level.STRONG, Texts.get("history.title"));
        RowList<Step> list = new RowList<>(popover.content(), tools.theme(), SWT.NONE, RowStyle.PLAIN, Texts.get("history.title"),
                new Steps());
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.heightHint = Math.clamp((long) steps.size() * new Steps().height(tools.theme()), tools.theme().px(120), tools.theme().px(380));
        list.setLayoutData(data);
        list.setActions(List.of(new RowAction<>(Texts.get("history.undo"), 'U', s -> !s.entry().undone(),
                chosen -> chosen.stream().findFirst().ifPresent(s -> undo(s.entry())))));
        list.setRows(RowSource.of(steps));
        popover.open();
        list.setFocus();
    }

    private void undo(History.Entry step) {
        popover.close();
        back.undo(step.id(), () -> { });
    }

    private Step step(History.Entry e) {
        String when = new DateWords().moment(e.at().atZone(tools.space().clock().getZone()), LocalDate.now(tools.space().clock()));
        return new Step(e, new TimelineRow(e.id().toString(), "", when, e.label() + " · " + e.author(),
                e.undone() ? Texts.get("history.undone") : "", Tone.SOFT));
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
