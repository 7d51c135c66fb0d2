// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.spi;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.wellspring.core.Space;

/**
 * Hears from a line about somebody what they could use and whom they would like to meet (M3), so that what was noted in a hurry is not forgotten. An OSGi
 * service; nothing is kept by it, who asks offers that. Called on any thread, but not on that of the window: it may read the book.
 */
@FunctionalInterface
public interface SaidWishes {
    /**
     * What was said.
     *
     * @param needs what they could use help with
     * @param wanted whom they would like to meet
     */
    record Wishes(List<String> needs, List<String> wanted) {
        /** None. */
        public static final Wishes NONE = new Wishes(List.of(), List.of());

        /** Copies both. */
        public Wishes {
            needs = List.copyOf(needs);
            wanted = List.copyOf(wanted);
        }

        /** Whether there is none. */
        public boolean isEmpty() {
            return needs.isEmpty() && wanted.isEmpty();
        }
    }

    /**
     * What a line says.
     *
     * @param line about one person, without their name: "seeks an architect, wants to meet a banker"; may be empty
     */
    Wishes in(Space space, String line);

    /** What all who can read lines hear in one, each once. */
    static Wishes heard(Collection<SaidWishes> all, Space space, String line) {
        if (line.isBlank()) {
            return Wishes.NONE;
        }
        List<Wishes> heard = all.stream().map(one -> one.in(space, line)).toList();
        return new Wishes(distinct(heard.stream().flatMap(one -> one.needs().stream())), distinct(heard.stream().flatMap(one -> one.wanted().stream())));
    }

    private static List<String> distinct(Stream<String> texts) {
        return texts.filter(text -> !text.isBlank()).distinct().toList();
    }
}
