// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events;

import java.time.LocalDate;
import java.util.Optional;

import org.wellspring.model.EventAim;

/**
 * Which events are wanted.
 *
 * @param aim only those one goes to for this
 * @param text each word is a part of the title or the place; may be empty
 * @param days only those that begin on one of these
 * @param among only those of a series or at a place, as {@link Gatherings} tells them apart
 */
public record EventsQuery(Shown shown, Optional<EventAim> aim, String text, Optional<Days> days, Optional<Gathering> among, int offset, int limit) {
    /**
     * Days in a row.
     *
     * @param first the first
     * @param last the last
     */
    public record Days(LocalDate first, LocalDate last) {
    }

    /** What several events have in common. */
    public enum Kind {
        /** They come again, in a calendar; or they are called the same. */
        SERIES,
        /** They are at the same place. */
        VENUE
    }

    /**
     * Several events that belong together.
     *
     * @param key by which they are known
     */
    public record Gathering(Kind kind, String key) {
    }

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
        return new EventsQuery(shown, Optional.empty(), "", Optional.empty(), Optional.empty(), 0, Integer.MAX_VALUE);
    }

    /** Others by time, else the same. */
    public EventsQuery shown(Shown wanted) {
        return new EventsQuery(wanted, aim, text, days, among, offset, limit);
    }

    /** Only those with this aim. */
    public EventsQuery aim(Optional<EventAim> wanted) {
        return new EventsQuery(shown, wanted, text, days, among, offset, limit);
    }

    /** Only those with these words. */
    public EventsQuery text(String words) {
        return new EventsQuery(shown, aim, words, days, among, offset, limit);
    }

    /** Only those that begin on these days. */
    public EventsQuery between(LocalDate first, LocalDate last) {
        return new EventsQuery(shown, aim, text, Optional.of(new Days(first, last)), among, offset, limit);
    }

    /** Only those that belong to this. */
    public EventsQuery of(Optional<Gathering> wanted) {
        return new EventsQuery(shown, aim, text, days, wanted, offset, limit);
    }

    /** Only some of them. */
    public EventsQuery page(int from, int most) {
        return new EventsQuery(shown, aim, text, days, among, from, most);
    }
}
