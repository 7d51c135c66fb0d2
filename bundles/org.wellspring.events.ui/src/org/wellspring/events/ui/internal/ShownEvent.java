// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.widgets.Widget;
import org.wellspring.ui.MainWindow;

/** Which event is on show. One for the window; the list, the page and the commands agree on it. UI thread only. */
public final class ShownEvent {
    private final List<Runnable> listeners = new ArrayList<>();
    private Optional<UUID> event = Optional.empty();

    /** The event; empty for none. */
    public Optional<UUID> event() {
        return event;
    }

    /** Shows an event. */
    public void show(UUID id) {
        change(Optional.of(id));
    }

    /** Shows none. */
    public void clear() {
        change(Optional.empty());
    }

    /** Calls back after every change for as long as the owner lives. */
    public void onChange(Widget owner, Runnable listener) {
        listeners.add(listener);
        owner.addDisposeListener(e -> listeners.remove(listener));
    }

    /** Brings the page of the event in a window to the front. */
    public static void toFront(MainWindow window) {
        EPartService parts = window.service(EPartService.class);
        parts.switchPerspective(EventIds.PERSPECTIVE);
        parts.showPart(EventIds.PAGE, EPartService.PartState.ACTIVATE);
    }

    private void change(Optional<UUID> now) {
        if (!now.equals(event)) {
            event = now;
            List.copyOf(listeners).forEach(Runnable::run);
        }
    }
}
