// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.rows;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.wellspring.ui.widgets.Brush;
import org.wellspring.ui.widgets.DropDown;

/** The mouse of a list: selecting, extending, opening, hovering, row actions, and tooltips for what did not fit. */
final class RowMouse<T> {
    private final RowList<T> list;

    RowMouse(RowList<T> list) {
        this.list = list;
    }

    void listen() {
        list.addListener(SWT.MouseDown, this::down);
        list.addListener(SWT.MouseDoubleClick, e -> {
            if (rowAt(e.y) >= 0) {
                list.open();
            }
        });
        list.addListener(SWT.MouseMove, e -> list.setHovered(rowAt(e.y)));
        list.addListener(SWT.MouseExit, e -> list.setHovered(-1));
        list.addListener(SWT.MouseHover, this::tooltip);
        list.addListener(SWT.MenuDetect, this::menu);
    }

    /** What can be done with the row, where a narrow window has no room for it in the row, and for whoever looks for it here. */
    private void menu(Event e) {
        List<RowAction<T>> actions = list.lead().map(list::actionsOf).orElse(List.of());
        if (actions.isEmpty()) {
            return;
        }
        Menu menu = new Menu(list);
        actions.forEach(action -> DropDown.item(menu, action.label() + (action.hasKey() ? "\t" + action.key() : ""), () -> list.run(action)));
        DropDown.at(new Point(e.x, e.y), menu);
    }

    private void down(Event e) {
        list.forceFocus();
        int row = rowAt(e.y);
        if (row < 0) {
            return;
        }
        if (e.button == 1 && row == list.marks().lead() && runActionAt(e, row)) {
            return;
        }
        boolean keep = e.button != 1 && list.marks().contains(row);
        if ((e.stateMask & SWT.SHIFT) != 0) {
            list.marks().extendTo(row);
        } else if ((e.stateMask & SWT.MOD1) != 0) {
            list.marks().toggle(row);
        } else if (!keep) {
            list.marks().only(row);
        }
        list.reveal(row);
        list.selectionChanged();
    }

    private boolean runActionAt(Event e, int row) {
        Rectangle r = list.viewport().bounds(list.lines().lineOfRow(row));
        Optional<RowAction<T>> action;
        GC gc = new GC(list);
        try {
            RowPainter<T> painter = new RowPainter<>(list, list.renderer());
            action = painter.spots(new Brush(gc, list.look()), list.row(row), r, painter.contentEnd(r)).stream()
                    .filter(spot -> spot.bounds().contains(e.x, e.y)).findFirst().map(spot -> spot.action());
        } finally {
            gc.dispose();
        }
        // The action may close the panel that the list is in.
        return action.map(list::run).orElse(false);
    }

    /** Draws the row once into nowhere to learn whether something did not fit. */
    private void tooltip(Event e) {
        int row = rowAt(e.y);
        String text = null;
        if (row >= 0) {
            Rectangle r = list.viewport().bounds(list.lines().lineOfRow(row));
            GC gc = new GC(list);
            try {
                gc.setClipping(0, 0, 0, 0);
                Brush brush = new Brush(gc, list.look());
                list.renderer().paint(brush, list.row(row), new RowState(r, new RowPainter<>(list, list.renderer()).contentEnd(r), false, false));
                text = brush.clipped() ? list.renderer().text(list.row(row)) : null;
            } finally {
                gc.dispose();
            }
        }
        list.setToolTipText(text);
    }

    private int rowAt(int y) {
        int line = list.viewport().lineAt(y);
        if (line < 0) {
            return -1;
        }
        SectionLines.Line at = list.lines().line(line);
        return at.heading() ? -1 : at.row();
    }
}
