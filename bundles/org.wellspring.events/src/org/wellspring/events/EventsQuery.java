// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events;

import java.util.Optional;

import org.wellspring.model.EventAim;

/**
 * Which events are wanted.
 *
 * @param aim only those one goes to for this
 * @param text each word is a part of the title or the place; may be empty
 */
public record EventsQuery(Shown shown, Optional<EventAim> aim, String text, int offset, int limit) {
    /** Which of them by time, or by what is still to be done. */
    public enum Shown {
        /** Today's and those to come, the next one first. */
        COMING,
        /** Those over, the last one first. */
        PAST,
        /** Those lately over of which something is to be decided (E2), the last one first: as long as Today asks for it. */
        OPEN,
        /** All of them, the latest first; those without a day last. */
        ALL
    }

    /** All of a sort. */
    public static EventsQuery of(Shown shown) {
        return new EventsQuery(shown, Optional.empty(), "", 0, Integer.MAX_VALUE);
    }

    /** Only those with this aim. */
    public EventsQuery aim(Optional<EventAim> wanted) {
        return new EventsQuery(shown, wanted, text, offset, limit);
    }

    /** Only those with these words. */
    public EventsQuery text(String words) {
        return new EventsQuery(shown, aim, words, offset, limit);
    }

    /** Only some of them. */
    public EventsQuery page(int from, int most) {
        return new EventsQuery(shown, aim, text, from, most);
    }
}
