// SPDX-License-Identifier: EPL-2.0
package org.wellspring.capture;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What a captured sentence became.
 *
 * @param transaction by which all of it can be undone; empty if all of it was known
 * @param people those it is about, new and known
 * @param newPeople those of them that were created
 * @param interaction the touch, if it told of one
 * @param organizations created ones
 * @param needs needs and wanted introductions
 * @param followUps next steps
 * @param promises promises
 * @param favours favours
 * @param card the card (F2) made because no next step is known, or of a sentence about nobody (F16), if any
 */
public record Captured(Optional<UUID> transaction, List<UUID> people, List<UUID> newPeople, Optional<UUID> interaction,
        List<UUID> organizations, List<UUID> needs, List<UUID> followUps, List<UUID> promises, List<UUID> favours,
        Optional<UUID> card) {
    /** The same, as it was kept; the transaction is empty if all of it was known. */
    public Captured kept(Optional<UUID> by) {
        return new Captured(by, people, newPeople, interaction, organizations, needs, followUps, promises, favours, card);
    }
}
