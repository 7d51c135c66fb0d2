// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events.commands;

import java.time.LocalDate;

import org.wellspring.model.Encounter;
import org.wellspring.model.Event;

/** Whether it is decided what comes of a meeting: help and a next step, or nothing on purpose (E2). */
final class Settled {
    private Settled() {
    }

    static boolean is(Encounter encounter) {
        return encounter.isNothing() || isFilled(encounter.getHelpIdea()) && isFilled(encounter.getNextStep());
    }

    private static boolean isFilled(String text) {
        return text != null && !text.isBlank();
    }

    /** Keeps the day on which all of an event was decided; none while something is open. */
    static void mark(Event event, LocalDate today) {
        boolean all = !event.getEncounters().isEmpty() && event.getEncounters().stream().allMatch(Settled::is);
        if (!all) {
            event.setClosedOutOn(null);
        } else if (event.getClosedOutOn() == null) {
            event.setClosedOutOn(today);
        }
    }
}
