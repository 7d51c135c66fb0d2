// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events.calendars;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.core.Space;
import org.wellspring.core.rows.Rows;
import org.wellspring.model.ModelPackage;

/** The calendars whose events are taken in again and again (E9). Any thread. */
public final class Calendars {
    private static final String ALL = "SELECT id, data ->> '$.name', data ->> '$.place', data ->> '$.words' FROM object WHERE class = ? ORDER BY n";

    private Calendars() {
    }

    /**
     * One of them.
     *
     * @param name what it is called
     * @param place a file, a folder or an address
     * @param words only events with one of these are wanted; all where there is none
     */
    public record Kept(UUID id, String name, String place, List<String> words) {
    }

    /** All of them, in the order in which they came. */
    public static List<Kept> of(Space space) {
        return Rows.of(space).query(ALL, r -> {
            String place = Objects.requireNonNullElse(r.text(3), "");
            return new Kept(r.id(1), Optional.ofNullable(r.text(2)).filter(name -> !name.isBlank()).orElse(place), place,
                    Objects.requireNonNullElse(r.text(4), "").lines().filter(word -> !word.isBlank()).toList());
        }, ModelPackage.Literals.EVENT_CALENDAR);
    }

    /** The one at a place. */
    public static Optional<Kept> at(Space space, String place) {
        return of(space).stream().filter(one -> one.place().equals(place.strip())).findFirst();
    }
}
