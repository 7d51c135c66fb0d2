// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events.internal;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/** A moment as an object keeps it. */
public final class StoredMoment {
    private StoredMoment() {
    }

    /** Empty also for what a newer version wrote in another form: the object keeps it, and no list is lost by it. */
    public static Optional<Instant> of(String stored) {
        try {
            return Optional.ofNullable(stored).map(Instant::parse);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
