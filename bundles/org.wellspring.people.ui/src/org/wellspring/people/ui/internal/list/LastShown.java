// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.ui.internal.list;

import java.util.Optional;
import java.util.UUID;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;
import org.wellspring.core.Space;

/** Whose page was on show when the window was closed, book by book: the next start goes on there. UI thread only. */
final class LastShown {
    private static final String NODE = "org.wellspring.people.ui/shown";

    private final String book;

    LastShown(Space space) {
        book = Integer.toHexString(space.directory().hashCode());
    }

    Optional<UUID> get() {
        String id = preferences().get(book, "");
        try {
            return id.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(id));
        } catch (IllegalArgumentException e) {
            ILog.of(LastShown.class).warn("Whom the window showed last can't be read: " + id, e);
            return Optional.empty();
        }
    }

    void keep(Optional<UUID> person) {
        person.ifPresentOrElse(id -> preferences().put(book, id.toString()), () -> preferences().remove(book));
        try {
            preferences().flush();
        } catch (BackingStoreException e) {
            ILog.of(LastShown.class).warn("Who is on show can't be kept for the next start", e);
        }
    }

    private static Preferences preferences() {
        return InstanceScope.INSTANCE.getNode(NODE);
    }
}
