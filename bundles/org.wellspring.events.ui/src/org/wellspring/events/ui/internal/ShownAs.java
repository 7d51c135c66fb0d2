// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events.ui.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.widgets.Widget;

/** Whether events are shown as a list or as a month. One for the window. UI thread only. */
public final class ShownAs {
    private final List<Runnable> listeners = new ArrayList<>();
    private boolean month;

    /** Whether it is the month. */
    public boolean isMonth() {
        return month;
    }

    /** Shows the other of the two. */
    public void turn() {
        month = !month;
        List.copyOf(listeners).forEach(Runnable::run);
    }

    /** Calls back after every change for as long as the owner lives. */
    public void onChange(Widget owner, Runnable listener) {
        listeners.add(listener);
        owner.addDisposeListener(e -> listeners.remove(listener));
    }
}
