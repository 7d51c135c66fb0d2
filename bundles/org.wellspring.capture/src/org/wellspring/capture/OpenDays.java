// SPDX-License-Identifier: EPL-2.0
package org.wellspring.capture;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When something comes up of which no day is said.
 *
 * @param promise in how many days a promise of mine does (F9)
 */
public record OpenDays(int promise) {
    /** In how many days a next step does, and what others promised me. */
    public static final int STEP = 7;

    /** The day that a part gets when it is saved on a day; empty where it has one of its own, or needs none. */
    public Optional<LocalDate> of(Part part, LocalDate today) {
        return part.day().isPresent() ? Optional.empty() : switch (part) {
            case Part.Promised promised -> Optional.of(today.plusDays(promise));
            case Part.Awaited theirs -> Optional.of(today.plusDays(STEP));
            default -> Optional.empty();
        };
    }
}
