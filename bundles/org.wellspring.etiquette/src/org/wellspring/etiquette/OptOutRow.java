// SPDX-License-Identifier: EPL-2.0
package org.wellspring.etiquette;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.model.OptOutBy;

/**
 * That somebody is not to be reached by a way, or by any (T2, T3).
 *
 * @param id of the opt-out
 * @param person who it is about
 * @param name of that person
 * @param way see {@link ContactWay}
 * @param by who does not want it: they, or I
 * @param reason as it was noted; empty for none
 * @param on the day it began; empty where nobody noted it, and then it has held ever since
 * @param ended the day it ended; empty while it holds
 */
public record OptOutRow(UUID id, UUID person, String name, String way, OptOutBy by, String reason, Optional<LocalDate> on, Optional<LocalDate> ended) {
    /** Whether it holds on a day. */
    public boolean holds(LocalDate day) {
        return on.map(began -> !day.isBefore(began)).orElse(true) && ended.map(day::isBefore).orElse(true);
    }
}
