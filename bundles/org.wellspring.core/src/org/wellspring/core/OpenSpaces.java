// SPDX-License-Identifier: EPL-2.0
package org.wellspring.core;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.osgi.service.component.annotations.Component;

/**
 * The spaces that are open in this program: the user's book, and groups beside it. An OSGi service. Whoever opens a space says so
 * here, and says so again before it is closed; this opens and closes nothing.
 * <p>
 * Any thread may ask. Listeners are called by the thread that opens or closes – in the window the UI thread – one after the other.
 */
@Component(service = OpenSpaces.class)
public final class OpenSpaces {
    /** Wants to know which spaces are open. */
    public interface Listener {
        /** A space is open from now on. */
        default void opened(Space space) {
        }

        /** A space is about to be closed: it still works, and must not be used after this returns. */
        default void closing(Space space) {
        }
    }

    private final Map<UUID, Space> open = new LinkedHashMap<>();
    private final Listeners<Listener> listeners = new Listeners<>();

    /** The user's own book, if it is open. */
    public Optional<Space> book() {
        return all().stream().filter(space -> space.kind().equals(SpaceKind.BOOK)).findFirst();
    }

    /** All of a kind, in the order in which they were opened. */
    public List<Space> of(SpaceKind kind) {
        return all().stream().filter(space -> space.kind().equals(kind)).toList();
    }

    /** The open space with this id. */
    public Optional<Space> of(UUID id) {
        synchronized (open) {
            return Optional.ofNullable(open.get(id));
        }
    }

    /** All that are open, in the order in which they were opened. */
    public List<Space> all() {
        synchronized (open) {
            return List.copyOf(open.values());
        }
    }

    /**
     * Says that a space is open. Saying it again of the same one changes nothing.
     *
     * @throws IllegalStateException if another copy of this space is open, or another book
     */
    public void opened(Space space) {
        synchronized (open) {
            Space there = open.get(space.id());
            if (there == space) {
                return;
            }
            if (there != null) {
                throw new IllegalStateException("This space is open already, in " + there.directory() + ".");
            }
            if (space.kind().equals(SpaceKind.BOOK) && book().isPresent()) {
                throw new IllegalStateException("A book is open already, in " + book().get().directory() + ".");
            }
            open.put(space.id(), space);
        }
        listeners.tell(listener -> listener.opened(space));
    }

    /** Says that a space is about to be closed; of one that is not here, nothing. */
    public void closing(Space space) {
        if (of(space.id()).filter(there -> there == space).isEmpty()) {
            return;
        }
        listeners.tell(listener -> listener.closing(space));
        synchronized (open) {
            open.remove(space.id(), space);
        }
    }

    /** Adds a listener, and tells it of what is open. */
    public void addListener(Listener listener) {
        listeners.add(listener);
        all().forEach(listener::opened);
    }

    /** Removes a listener. */
    public void removeListener(Listener listener) {
        listeners.remove(listener);
    }
}
