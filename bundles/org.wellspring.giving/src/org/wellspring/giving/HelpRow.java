// SPDX-License-Identifier: EPL-2.0
package org.wellspring.giving;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.model.FavourDirection;
import org.wellspring.model.FavourType;

/**
 * Help given or received, as lists show it.
 *
 * @param id of the favour
 * @param direction whether I gave it or received it
 * @param type what it consisted in
 * @param person whom it was given to, or who gave it
 * @param name what they are called
 * @param what what it was; may be empty
 * @param on its day
 * @param unasked whether nobody had asked for it (G2)
 * @param forSale whether a sale was attached, so that it is prospecting and no help (G12)
 * @param repaidOn when I returned it (G4); of help received only
 * @param continues the favour it continues (G9)
 * @param note more about it; may be empty
 * @param minutes it took, 0 where nobody counted (G6)
 * @param item the thing of the shelf that was shared (G8)
 * @param passedOnFor whose work it was, who has something of it, too (G10)
 */
public record HelpRow(UUID id, FavourDirection direction, FavourType type, UUID person, String name, String what, Optional<LocalDate> on, boolean unasked,
        boolean forSale, Optional<LocalDate> repaidOn, Optional<UUID> continues, String note, int minutes, Optional<UUID> item,
        Optional<NamedPerson> passedOnFor) {
    /** Whether it was mine to them. */
    public boolean given() {
        return direction == FavourDirection.GIVEN;
    }

    /** Whether it was help of mine, and not prospecting (G12). */
    public boolean isHelp() {
        return given() && !forSale;
    }

    /** Whether it is help of theirs that I have not returned yet (G4). */
    public boolean toRepay() {
        return !given() && repaidOn.isEmpty();
    }
}
