// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.swt.widgets.Widget;

/** Whose page is on show. One for the window; the list, the page and the commands agree on it. UI thread only. */
public final class Showing {
    private final List<Runnable> listeners = new ArrayList<>();
    private Optional<UUID> person = Optional.empty();

    /** Whose page it is. */
    public Optional<UUID> person() {
        return person;
    }

    /** Shows somebody's page. */
    public void show(UUID id) {
        change(Optional.of(id));
    }

    /** Shows nobody's. */
    public void clear() {
        change(Optional.empty());
    }

    /** Calls back after every change for as long as the owner lives. */
    void onChange(Widget owner, Runnable listener) {
        listeners.add(listener);
        owner.addDisposeListener(e -> listeners.remove(listener));
    }

    private void change(Optional<UUID> now) {
        if (!now.equals(person)) {
            person = now;
            List.copyOf(listeners).forEach(Runnable::run);
        }
    }
}
