// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.ui.internal.details;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.wellspring.ui.widgets.InlineEdit;

/**
 * The keyboard in details: Tab and ↑ ↓ go from row to row, to its value; Ctrl with ← → goes within a row, to its label and its buttons; Delete takes a
 * row away. So nothing that takes something away lies on the way. UI thread only.
 */
public final class DetailRows {
    private static final String KEY = "org.wellspring.details.rows";

    /** What one can stop at in a row, from left to right. */
    final class Row {
        private final List<Control> stops = new ArrayList<>();
        private Optional<Control> value = Optional.empty();
        private Optional<BooleanSupplier> removal = Optional.empty();
        private String thing = "";

        void about(String what) {
            thing = what;
        }

        void stop(Control control) {
            stops.add(control);
            control.addListener(SWT.KeyDown, e -> key(this, control, e));
            control.addListener(SWT.Traverse, e -> traverse(this, control, e));
        }

        /** What Tab comes to. */
        void value(Control control) {
            value = Optional.of(control);
            grid.setTabList(rows.stream().flatMap(row -> row.value.stream()).toArray(Control[]::new));
            stop(control);
        }

        /** How the row is taken away: answers whether it was. */
        void removal(BooleanSupplier way) {
            removal = Optional.of(way);
        }

        /** Takes it away; what stands in its place gets the keyboard. */
        void remove() {
            int place = rows.indexOf(this);
            if (removal.filter(BooleanSupplier::getAsBoolean).isPresent()) {
                arrival.at(place);
            }
        }
    }

    private final Composite grid;
    private final Arrival arrival;
    private final List<Row> rows = new ArrayList<>();

    /**
     * Of a grid that is filled with {@linkplain DetailLine lines} next.
     *
     * @param arrival asked once it is filled
     */
    public DetailRows(Composite grid, Arrival arrival) {
        this.grid = grid;
        this.arrival = arrival;
        grid.setData(KEY, this);
    }

    static Row newIn(Composite grid) {
        DetailRows all = (DetailRows) grid.getData(KEY);
        Row row = all.new Row();
        all.rows.add(row);
        return row;
    }

    /** All lines are there: the keyboard goes where it is to go. */
    public void arrive() {
        Optional<Row> row = arrival.thing().flatMap(what -> rows.stream().filter(r -> r.thing.equals(what)).findFirst())
                .or(() -> arrival.place() < 0 || rows.isEmpty() ? Optional.empty() : Optional.of(rows.get(Math.min(arrival.place(), rows.size() - 1))));
        row.flatMap(r -> r.value).ifPresent(there -> {
            arrival.done();
            // The page looks after the keyboard first.
            Display display = grid.getDisplay();
            display.asyncExec(() -> {
                Control now = display.getFocusControl();
                if (!there.isDisposed() && (now == null || now.getShell() == there.getShell())) {
                    there.forceFocus();
                }
            });
        });
    }

    /** What the row about this is written in; empty where there is none. */
    public Optional<InlineEdit> value(String thing) {
        return rows.stream().filter(r -> r.thing.equals(thing)).findFirst().flatMap(r -> r.value).filter(InlineEdit.class::isInstance)
                .map(InlineEdit.class::cast);
    }

    private void key(Row row, Control at, Event e) {
        int modifiers = e.stateMask & SWT.MODIFIER_MASK;
        if (at instanceof InlineEdit edit && edit.isEditing()) {
            return;
        }
        if (modifiers == 0) {
            switch (e.keyCode) {
                case SWT.ARROW_DOWN -> go(row, 1, e);
                case SWT.ARROW_UP -> go(row, -1, e);
                case SWT.DEL -> row.remove();
                default -> {}
            }
        }
        // In a value that can be written ← and → go to its ends.
        if (modifiers == SWT.MOD1 || modifiers == 0 && !(at instanceof InlineEdit)) {
            switch (e.keyCode) {
                case SWT.ARROW_RIGHT -> aside(row, at, 1, e);
                case SWT.ARROW_LEFT -> aside(row, at, -1, e);
                default -> {}
            }
        }
    }

    private void go(Row row, int step, Event e) {
        e.doit = false;
        for (int i = rows.indexOf(row) + step; i >= 0 && i < rows.size(); i += step) {
            if (rows.get(i).value.filter(Control::forceFocus).isPresent()) {
                return;
            }
        }
        row.value.ifPresent(value -> value.traverse(step > 0 ? SWT.TRAVERSE_TAB_NEXT : SWT.TRAVERSE_TAB_PREVIOUS));
    }

    private static void aside(Row row, Control at, int step, Event e) {
        e.doit = false;
        int next = row.stops.indexOf(at) + step;
        if (next >= 0 && next < row.stops.size()) {
            row.stops.get(next).forceFocus();
        }
    }

    /** From wherever in a row, Tab goes on from its value. */
    private static void traverse(Row row, Control at, Event e) {
        boolean tab = e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS;
        if (tab && row.value.filter(value -> value != at).isPresent()) {
            int onward = e.detail;
            e.doit = false;
            e.detail = SWT.TRAVERSE_NONE;
            row.value.get().traverse(onward);
        }
    }
}
