// SPDX-License-Identifier: EPL-2.0
package org.wellspring.example.garden;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A bed of the garden.
 *
 * @param every after how many days it wants water again
 * @param keeper who looks after it, by name; may be empty
 * @param watered the day somebody last did
 * @param rain the day until which the rain does it
 */
record Bed(String name, int every, String keeper, Optional<LocalDate> watered, Optional<LocalDate> rain) {
    /** Stays the same for as long as the bed has its name. */
    static UUID id(String name) {
        return UUID.nameUUIDFromBytes(("garden/" + name).getBytes(StandardCharsets.UTF_8));
    }

    UUID id() {
        return id(name);
    }

    /** The day it wants water next; before that it had its fill, or it rains. */
    LocalDate next(LocalDate today) {
        LocalDate thirsty = watered.map(day -> day.plusDays(every)).orElse(today);
        return rain.filter(thirsty::isBefore).orElse(thirsty);
    }
}
