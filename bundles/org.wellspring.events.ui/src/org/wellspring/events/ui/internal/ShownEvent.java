// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events.ui.internal;

import java.util.Optional;
import java.util.UUID;

import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.wellspring.ui.MainWindow;

/** Which event is on show. One for the window; the list, the page and the commands agree on it. UI thread only. */
public final class ShownEvent extends OneForTheWindow {
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

    /** Brings the page of the event in a window to the front. */
    public static void toFront(MainWindow window) {
        EPartService parts = window.service(EPartService.class);
        parts.switchPerspective(EventIds.PERSPECTIVE);
        parts.showPart(EventIds.PAGE, EPartService.PartState.ACTIVATE);
    }

    private void change(Optional<UUID> now) {
        if (!now.equals(event)) {
            event = now;
            changed();
        }
    }
}
