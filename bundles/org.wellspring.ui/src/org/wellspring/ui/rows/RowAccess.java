// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.rows;

import java.util.stream.IntStream;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.Rectangle;
import org.wellspring.ui.widgets.Parts;

/** The rows in view as assistive technology sees them. The first row of a section says the section's heading as well. */
final class RowAccess<T> implements Parts {
    /** No window shows more rows; each is an object that other programs ask about. */
    private static final int MOST = 300;

    private final RowList<T> list;

    RowAccess(RowList<T> list) {
        this.list = list;
    }

    @Override
    public int role() {
        return ACC.ROLE_LISTITEM;
    }

    @Override
    public int[] inView() {
        SectionLines<T> lines = list.lines();
        if (lines.rows() == 0) {
            return new int[0];
        }
        RowViewport viewport = list.viewport();
        int first = viewport.firstInView();
        int last = Math.min(viewport.lastInView(), first + MOST);
        return IntStream.rangeClosed(first, last).mapToObj(lines::line).filter(line -> !line.heading()).mapToInt(SectionLines.Line::row).toArray();
    }

    @Override
    public String name(int row) {
        return isRow(row) ? list.renderer().text(list.row(row)) : "";
    }

    @Override
    public String description(int row) {
        if (!isRow(row)) {
            return "";
        }
        SectionLines.Line line = list.lines().line(list.lines().lineOfRow(row));
        return line.first() ? list.lines().title(line.section()) : "";
    }

    @Override
    public int count() {
        return list.rowCount();
    }

    @Override
    public Rectangle bounds(int row) {
        return isRow(row) ? list.viewport().bounds(list.lines().lineOfRow(row)) : new Rectangle(0, 0, 0, 0);
    }

    @Override
    public int at(int x, int y) {
        int line = list.viewport().lineAt(y);
        return line < 0 || list.lines().line(line).heading() ? -1 : list.lines().line(line).row();
    }

    @Override
    public int current() {
        return list.marks().lead();
    }

    @Override
    public boolean isSelected(int row) {
        return list.marks().contains(row);
    }

    @Override
    public int[] selection() {
        return list.selectionIndices();
    }

    private boolean isRow(int row) {
        return row >= 0 && row < list.rowCount();
    }
}
