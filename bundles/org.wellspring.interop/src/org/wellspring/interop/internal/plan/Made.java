// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.plan;

import java.util.Optional;
import java.util.UUID;

import org.wellspring.interop.spi.Draft;

/** What doing a plan has made. */
interface Made {
    /** Nothing yet. */
    Made NOBODY = new Made() {
        @Override
        public Optional<UUID> person(Entry.New entry) {
            return Optional.empty();
        }

        @Override
        public Optional<UUID> source(Draft draft) {
            return Optional.empty();
        }
    };

    /** Id of the person or organization that an entry made. */
    Optional<UUID> person(Entry.New entry);

    /** Id of what is kept of a record. */
    Optional<UUID> source(Draft draft);
}
