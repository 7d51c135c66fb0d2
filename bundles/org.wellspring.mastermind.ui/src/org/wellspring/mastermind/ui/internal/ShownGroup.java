// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.ui.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.swt.widgets.Widget;
import org.wellspring.core.Listeners;

/** Which group is on show and which of its meetings; the list, the pages and the commands agree on it. One for the window. UI thread only. */
public final class ShownGroup {
    private final Listeners<Runnable> listeners = new Listeners<>();
    private final Map<UUID, UUID> meetings = new HashMap<>();
    private Optional<UUID> group = Optional.empty();

    /** A group came or went, or exchanged with the others. */
    void news() {
        listeners.tell(Runnable::run);
    }

    /** Calls back after every change, also of how the groups stand, for as long as the owner lives. */
    public void onChange(Widget owner, Runnable listener) {
        listeners.add(listener);
        owner.addDisposeListener(e -> listeners.remove(listener));
    }

    /** The group; empty for none. */
    public Optional<UUID> group() {
        return group;
    }

    /** Shows a group. */
    public void show(UUID id) {
        if (!group.equals(Optional.of(id))) {
            group = Optional.of(id);
            listeners.tell(Runnable::run);
        }
    }

    /** Shows none. */
    public void clear() {
        if (group.isPresent()) {
            group = Optional.empty();
            listeners.tell(Runnable::run);
        }
    }

    /** The meeting of a group that its page shows; empty for its board. */
    public Optional<UUID> meeting(UUID of) {
        return Optional.ofNullable(meetings.get(of));
    }

    /** Shows a meeting on the page of a group. */
    public void meeting(UUID of, UUID meeting) {
        meetings.put(of, meeting);
        listeners.tell(Runnable::run);
    }

    /** Shows the board of a group. */
    public void board(UUID of) {
        if (meetings.remove(of) != null) {
            listeners.tell(Runnable::run);
        }
    }
}
