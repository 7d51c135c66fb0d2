// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.widgets.Widget;
import org.wellspring.events.EventsQuery.Gathering;
import org.wellspring.events.Gatherings;

/** To which series or place the list of events is narrowed. One for the window. UI thread only. */
public final class ShownGathering {
    private final List<Runnable> listeners = new ArrayList<>();
    private Optional<Gatherings.Row> row = Optional.empty();

    /** The series or the place; empty for all. */
    public Optional<Gathering> gathering() {
        return row.map(Gatherings.Row::gathering);
    }

    /** What it is called. */
    public Optional<String> name() {
        return row.map(Gatherings.Row::name);
    }

    /** Shows one. */
    public void show(Gatherings.Row wanted) {
        change(Optional.of(wanted));
    }

    /** Shows all again. */
    public void clear() {
        change(Optional.empty());
    }

    /** Calls back after every change for as long as the owner lives. */
    public void onChange(Widget owner, Runnable listener) {
        listeners.add(listener);
        owner.addDisposeListener(e -> listeners.remove(listener));
    }

    private void change(Optional<Gatherings.Row> now) {
        if (!now.equals(row)) {
            row = now;
            List.copyOf(listeners).forEach(Runnable::run);
        }
    }
}
