// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events.ui.internal;

import java.util.Optional;

import org.wellspring.events.EventsQuery.Gathering;
import org.wellspring.events.Gatherings;

/** To which series or place the list of events is narrowed. One for the window. UI thread only. */
public final class ShownGathering extends OneForTheWindow {
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

    private void change(Optional<Gatherings.Row> now) {
        if (!now.equals(row)) {
            row = now;
            changed();
        }
    }
}
