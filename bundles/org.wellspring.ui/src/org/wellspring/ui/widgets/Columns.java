// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.widgets;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.wellspring.ui.theme.Theme;
import org.wellspring.ui.theme.Token;

/** Columns beside each other, and a line up to which there is room; what stands above the line is in the warm colour, never in red. */
public final class Columns extends Painted {
    private static final int HIGH = 104;
    private static final int WIDEST = 56;
    private static final int LEAST_TOP = 4;

    /**
     * A column.
     *
     * @param label below it: "30 Nov"
     * @param says for who can't see it, all of it: "Week of 30 November: 9 of 12"
     */
    public record Column(String label, int height, String says) {
    }

    private final String name;
    private List<Column> columns = List.of();
    private int line;
    private String above = "";

    /** None yet; {@code name} says what they measure. */
    public Columns(Composite parent, Theme theme, String name) {
        super(parent, theme, SWT.NO_FOCUS);
        this.name = name;
        accessible(ACC.ROLE_GRAPHIC, () -> this.name + ": " + columns.stream().map(Column::says).collect(Collectors.joining("; ")));
    }

    /**
     * Shows these.
     *
     * @param upTo where the line is; 0 for none
     * @param lineSays what stands above its end: "room for 12"
     */
    public void setColumns(List<Column> changed, int upTo, String lineSays) {
        above = lineSays;
        columns = List.copyOf(changed);
        line = upTo;
        setToolTipText(columns.stream().map(Column::says).collect(Collectors.joining("\n")));
        redraw();
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        return new Point(widthHint == SWT.DEFAULT ? theme().px(480) : widthHint, heightHint == SWT.DEFAULT ? theme().px(HIGH) : heightHint);
    }

    @Override
    protected void paint(Brush brush, Rectangle area) {
        if (columns.isEmpty()) {
            return;
        }
        Font font = theme().fonts().caption();
        int text = brush.lineHeight(font);
        int bottom = area.y + area.height - text - theme().px(4);
        int top = area.y + text + theme().px(4);
        int most = Math.max(LEAST_TOP, Math.max(line, columns.stream().mapToInt(Column::height).max().orElse(0)));
        int wide = Math.min(theme().px(WIDEST), area.width / columns.size() * 3 / 5);
        // From edge to edge, as what stands above and below.
        int step = columns.size() == 1 ? wide : (area.width - wide) / (columns.size() - 1);
        int limit = bottom - (bottom - top) * line / most;
        for (int i = 0; i < columns.size(); i++) {
            column(brush, columns.get(i), new Rectangle(area.x + i * step, top, wide, bottom - top), most, limit);
            String label = brush.fit(columns.get(i).label(), font, step);
            int under = area.x + i * step + (wide - brush.width(font, label)) / 2;
            brush.text(label, font, theme().palette().color(Token.MUTED),
                    Math.clamp(under, area.x, Math.max(area.x, area.x + area.width - brush.width(font, label))), bottom + theme().px(4), step);
        }
        if (line > 0) {
            int width = (columns.size() - 1) * step + wide;
            brush.rule(theme().palette().color(Token.EDGE), area.x, limit, width);
            brush.text(above, font, theme().palette().color(Token.MUTED), area.x + width - brush.width(font, above), limit - text, width);
        }
    }

    private void column(Brush brush, Column column, Rectangle room, int most, int limit) {
        int bottom = room.y + room.height;
        int head = bottom - room.height * column.height() / most;
        int corner = theme().px(3);
        brush.fillRound(theme().palette().color(Token.ACCENT_SOFT), new Rectangle(room.x, head, room.width, bottom - head), corner);
        if (line > 0 && head < limit) {
            brush.fillRound(theme().palette().color(Token.WARM_SOFT), new Rectangle(room.x, head, room.width, limit - head), corner);
        }
        String number = Integer.toString(column.height());
        Font font = theme().fonts().caption();
        brush.text(number, font, theme().palette().color(Token.TEXT), room.x + (room.width - brush.width(font, number)) / 2,
                head - brush.lineHeight(font), room.width);
    }
}
