// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.jobs;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.wellspring.ui.icons.Icon;
import org.wellspring.ui.theme.Theme;
import org.wellspring.ui.theme.Token;
import org.wellspring.ui.widgets.Brush;
import org.wellspring.ui.widgets.Painted;
import org.wellspring.ui.widgets.TextLine;
import org.wellspring.ui.widgets.Toast;

/** The line at the bottom of the window: texts, what runs with its progress and, where it can be cancelled, a cross. */
public final class StatusLine extends Painted {
    private final StatusModel model;
    private final AtomicBoolean pending = new AtomicBoolean();
    private Rectangle cross = new Rectangle(0, 0, 0, 0);

    /** Shows a model, from whatever thread it changes. */
    public StatusLine(Composite parent, Theme theme, StatusModel model) {
        super(parent, theme, SWT.NONE);
        this.model = model;
        theme.surface(this, Token.PANEL);
        accessible(ACC.ROLE_STATUSBAR, this::spoken);
        acts(() -> cancel().isPresent() ? Messages.cancel : "", this::cancelFirst);
        Runnable repaint = this::repaintSoon;
        model.onChange(repaint);
        addListener(SWT.Dispose, e -> model.removeListener(repaint));
        addListener(SWT.MouseUp, this::click);
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.MouseMove, e -> setToolTipText(cross.contains(e.x, e.y) ? Messages.cancel : null));
        focusable();
    }

    /** Reachable with Tab only while there is something to cancel (Escape or Delete cancels it). */
    @Override
    public boolean setFocus() {
        return cancel().isPresent() && super.setFocus();
    }

    /** This is what Tab asks. */
    @Override
    public boolean forceFocus() {
        return cancel().isPresent() && super.forceFocus();
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        return new Point(widthHint == SWT.DEFAULT ? theme().px(400) : widthHint, heightHint == SWT.DEFAULT ? theme().px(28) : heightHint);
    }

    @Override
    protected void paint(Brush brush, Rectangle area) {
        Font font = theme().fonts().small();
        var muted = theme().palette().muted();
        brush.rule(theme().palette().line(), 0, 0, area.width);
        int baseline = (area.height - brush.lineHeight(font)) / 2 + brush.ascent(font);
        int inset = theme().px(20);
        int right = area.width - inset;
        cross = new Rectangle(0, 0, 0, 0);
        List<Running> running = model.running();
        if (!running.isEmpty()) {
            right = paintRunning(brush, running, baseline, area, right);
        }
        // What would lie under a notice can't be read; it ends before it, and is whole again after it.
        int covered = Toast.over(getShell()).map(r -> toControl(r.x, r.y).x - inset / 2).orElse(right);
        TextLine line = brush.line(inset, baseline, Math.min(right, covered));
        model.texts().forEach(text -> line.add(text, font, muted).gap(18));
        if (!cross.isEmpty() && theme().showsFocus(this)) {
            brush.strokeRound(theme().palette().accent(), cross, theme().px(3));
        }
    }

    /** Draws the oldest work from the right: text, bar, cross if it can be cancelled; returns where other texts must end. */
    private int paintRunning(Brush brush, List<Running> running, int baseline, Rectangle area, int right) {
        Font font = theme().fonts().small();
        Running first = running.getFirst();
        int x = first.cancel().isPresent() ? paintCross(brush, area, right) : right;
        if (first.fraction() >= 0) {
            int bar = theme().px(110);
            x -= bar;
            brush.bar(first.fraction(), new Rectangle(x, (area.height - theme().px(4)) / 2, bar, theme().px(4)));
            x -= theme().px(10);
        }
        String words = words(running);
        String shown = brush.fit(words, font, area.width / 3);
        x -= brush.width(font, shown);
        brush.line(x, baseline, area.width).add(shown, font, theme().palette().text());
        return x - theme().px(18);
    }

    private int paintCross(Brush brush, Rectangle area, int right) {
        int icon = theme().px(12);
        cross = new Rectangle(right - icon - theme().px(4), (area.height - icon) / 2 - theme().px(4), icon + theme().px(8), icon + theme().px(8));
        brush.icon(Icon.CLOSE, theme().palette().muted(), right - icon, (area.height - icon) / 2, icon);
        return right - icon - theme().px(12);
    }

    private static String words(List<Running> running) {
        Running first = running.getFirst();
        String words = first.step().isEmpty() ? first.title() : first.title() + " – " + first.step();
        return running.size() == 1 ? words : words + " · " + NLS.bind(Messages.others, running.size() - 1);
    }

    private String spoken() {
        List<Running> running = model.running();
        Stream<String> work = running.isEmpty() ? Stream.empty() : Stream.of(words(running));
        return Messages.statusName + ": " + Stream.concat(model.texts().stream(), work).collect(Collectors.joining(", "));
    }

    private void click(Event e) {
        if (cross.contains(e.x, e.y)) {
            cancelFirst();
        }
    }

    private void key(Event e) {
        if (e.keyCode == SWT.ESC || e.keyCode == SWT.DEL) {
            cancelFirst();
        }
    }

    private void cancelFirst() {
        cancel().ifPresent(Runnable::run);
    }

    /** How to cancel the work that is shown. */
    private Optional<Runnable> cancel() {
        return model.running().stream().findFirst().flatMap(Running::cancel);
    }

    /** Many changes in a row cost one repaint. */
    private void repaintSoon() {
        if (pending.compareAndSet(false, true) && !isDisposed()) {
            theme().display().asyncExec(() -> {
                pending.set(false);
                if (!isDisposed()) {
                    redraw();
                }
            });
        }
    }
}
