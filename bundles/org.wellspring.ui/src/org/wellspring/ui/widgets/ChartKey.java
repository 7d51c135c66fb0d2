// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.widgets;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.wellspring.ui.theme.Theme;
import org.wellspring.ui.theme.Token;

/** Which colour of a chart stands for what, in one line. The chart's own would have a frame that no theme can colour. */
final class ChartKey extends Painted {
    private static final int DOT = 10;
    private static final int AFTER_DOT = 6;
    private static final int APART = 18;

    /** What one colour stands for. */
    record Entry(String name, Token colour) {
    }

    private List<Entry> entries = List.of();

    ChartKey(Composite parent, Theme theme) {
        super(parent, theme, SWT.NO_FOCUS);
        accessible(ACC.ROLE_LABEL, () -> String.join(", ", entries.stream().map(Entry::name).toList()));
    }

    void set(List<Entry> changed) {
        entries = List.copyOf(changed);
        redraw();
    }

    private Font font() {
        return theme().fonts().small();
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        return new Point(widthHint == SWT.DEFAULT ? theme().px(240) : widthHint, heightHint == SWT.DEFAULT ? theme().px(22) : heightHint);
    }

    @Override
    protected void paint(Brush brush, Rectangle area) {
        int dot = theme().px(DOT);
        int wide = entries.stream().mapToInt(entry -> dot + theme().px(AFTER_DOT) + brush.width(font(), entry.name())).sum()
                + theme().px(APART) * Math.max(0, entries.size() - 1);
        int x = area.x + Math.max(0, (area.width - wide) / 2);
        int middle = area.y + area.height / 2;
        for (Entry entry : entries) {
            brush.fillRound(brush.palette().color(entry.colour()), new Rectangle(x, middle - dot / 2, dot, dot), theme().px(2));
            x += dot + theme().px(AFTER_DOT);
            x += brush.text(entry.name(), font(), brush.palette().muted(), x, middle - brush.lineHeight(font()) / 2, area.x + area.width - x)
                    + theme().px(APART);
        }
    }
}
