// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.ui.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.wellspring.core.History;
import org.wellspring.core.Space;
import org.wellspring.core.words.DateWords;
import org.wellspring.people.PersonHistory;
import org.wellspring.ui.MainWindow;
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

/** Who changed what of this person, and when; each step can be taken back, however old it is. */
public final class HistoryHandler {
    private static final int MOST = 500;

    /** A step and how it reads. */
    private record Step(History.Entry entry, TimelineRow row) {
    }

    @CanExecute
    boolean possible(@Optional Space space, @Optional Showing showing) {
        return space != null && showing != null && showing.person().isPresent();
    }

    @Execute
    void show(MainWindow window, Space space, Showing showing, Theme theme, TakingBack back) {
        UUID id = showing.person().orElseThrow();
        Popover popover = new Popover(window.shell().orElseThrow(), theme, Texts.get("history.title"), 640);
        new Heading(popover.content(), theme, Heading.Level.STRONG, Texts.get("history.title"));
        RowList<Step> list = new RowList<>(popover.content(), theme, SWT.NONE, RowStyle.PLAIN, Texts.get("history.title"),
                new Steps());
        GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
        List<Step> steps = new PersonHistory(space).of(id, MOST).stream().map(e -> step(e, space)).toList();
        data.heightHint = Math.clamp((long) steps.size() * new Steps().height(theme), theme.px(120), theme.px(380));
        list.setLayoutData(data);
        list.setActions(List.of(new RowAction<>(Texts.get("history.undo"), 'U', s -> !s.entry().undone(), chosen -> {
            popover.close();
            chosen.forEach(s -> back.undo(s.entry().id(), () -> { }));
        })));
        list.setRows(RowSource.of(steps));
        popover.open();
        list.setFocus();
    }

    private static Step step(History.Entry e, Space space) {
        String when = new DateWords().moment(e.at().atZone(space.clock().getZone()), LocalDate.now(space.clock()));
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
            int shift = brush.theme().px(72);
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
