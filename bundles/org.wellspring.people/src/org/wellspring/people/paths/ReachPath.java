// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.paths;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A way to somebody: whom I know, who knows whom, and who it leads to (M4).
 *
 * @param people from whom I know to the one it leads to; one alone is whom I know myself
 * @param hops between each two of them, why they know each other, a sentence in the user's language; one fewer than people
 * @param lastTouch when I was last in touch with the first of them; empty where I know them otherwise
 */
public record ReachPath(List<Person> people, List<String> hops, Optional<LocalDate> lastTouch) {
    /**
     * Somebody on the way.
     *
     * @param about what they do or did, and where; may be empty
     */
    public record Person(UUID id, String name, String about) {
    }

    /** Copies what it is given. */
    public ReachPath {
        people = List.copyOf(people);
        hops = List.copyOf(hops);
    }

    /** Whom I know. */
    public Person first() {
        return people.getFirst();
    }

    /** Whom it leads to. */
    public Person target() {
        return people.getLast();
    }

    /** Whether I know them myself. */
    public boolean isDirect() {
        return hops.isEmpty();
    }
}
