// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.spi;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import org.wellspring.core.Command;
import org.wellspring.core.Space;

/**
 * Hears from a line about somebody one met what they do and where, how they are reached and when born, and what is to come of it: promises either way and next steps with their days (F1, F9), so
 * that a line in the room says as much as a sentence elsewhere. An OSGi service; nothing is kept by it, who asks offers that. Called on any thread, but not
 * on that of the window: it may read the book.
 */
@FunctionalInterface
public interface SaidBesides {
    /**
     * What they do.
     *
     * @param title may be empty
     * @param organization may be empty
     */
    record Job(String title, String organization) {
    }

    /**
     * Something to keep: what is to come of it, or how they are reached.
     *
     * @param says what keeping it means, in the user's language: "I promised: send the prices, Fri 4 Dec"
     * @param keep a fresh command that keeps it with a person
     */
    record Plan(String says, Function<UUID, Command<?>> keep) {
    }

    /** What was said; both may be missing. */
    record Said(Optional<Job> job, List<Plan> plans) {
        /** Nothing. */
        public static final Said NONE = new Said(Optional.empty(), List.of());

        /** Copies the plans. */
        public Said {
            plans = List.copyOf(plans);
        }

        /** The same without some plans, by what they say. */
        public Said without(Collection<String> dropped) {
            return new Said(job, plans.stream().filter(plan -> !dropped.contains(plan.says())).toList());
        }
    }

    /**
     * What a line says.
     *
     * @param line about one person, whose name it begins with: "Ana Ruiz, architect at Acme, I promised to send her the plans by Friday"
     */
    Said in(Space space, String line);

    /** What the first of all who can read lines hears in one who hears anything. */
    static Said heard(Collection<SaidBesides> all, Space space, String line) {
        return line.isBlank() ? Said.NONE
                : all.stream().map(one -> one.in(space, line)).filter(said -> said.job().isPresent() || !said.plans().isEmpty()).findFirst().orElse(Said.NONE);
    }
}
