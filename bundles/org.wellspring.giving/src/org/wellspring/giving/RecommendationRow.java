// SPDX-License-Identifier: EPL-2.0
package org.wellspring.giving;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody recommended me (I5).
 *
 * @param what what for; may be empty
 * @param on the day I heard of it
 * @param chain from who spoke first to who reached me, as far as they are in the book
 * @param thanked the day on which there was nobody left to thank
 */
public record RecommendationRow(UUID id, String what, Optional<LocalDate> on, List<Link> chain, Optional<LocalDate> thanked) {
    /**
     * One who passed it on.
     *
     * @param step its id in the chain
     * @param note what they said, and to whom; may be empty
     * @param thanked the day I thanked them
     * @param active whether they are neither dead nor gone (M8)
     */
    public record Link(UUID step, UUID person, String name, String note, Optional<LocalDate> thanked, boolean active) {
    }

    /** Whom I have not thanked yet, in the order of the chain. */
    public List<Link> toThank() {
        return thanked.isPresent() ? List.of() : chain.stream().filter(link -> link.active() && link.thanked().isEmpty()).toList();
    }

    /** Whether thanks are still to be said. */
    public boolean isOpen() {
        return !toThank().isEmpty();
    }
}
