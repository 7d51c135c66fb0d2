// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events.internal.source;

import org.wellspring.core.Refusals;
import org.wellspring.core.SpaceException;

/** Words for places that can't be read. */
final class UnreadablePlace {
    private UnreadablePlace() {
    }

    static SpaceException because(String key, Object... arguments) {
        return Refusals.because(UnreadablePlace.class, key, arguments);
    }

    static SpaceException because(String key, Exception cause, String host) {
        SpaceException unreadable = because(key, host);
        unreadable.addSuppressed(cause);
        return unreadable;
    }
}
