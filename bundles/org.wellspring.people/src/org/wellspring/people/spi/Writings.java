// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.spi;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import org.wellspring.core.Command;
import org.wellspring.core.Space;

/**
 * Knows what there is to write about objects of its own: a promise, a step of an introduction, somebody who does not answer. Whoever prepares
 * words for somebody asks for it, and notes that they were sent in the same step as the touch. Register it as a DS service. Called on any thread.
 */
@FunctionalInterface
public interface Writings {
    /**
     * What there is to write.
     *
     * @param object what it is about
     * @param people to whom it goes, together; at least one
     * @param template key of the template that suits, such as "promise"; empty where there are words
     * @param subject a line for it; empty where the template has one
     * @param words ready words in plain text; empty where the template has them
     * @param fields what a template may say of it, by the name of the field
     * @param says what it means that it was sent, in the user's language: "Done: send the card"; empty where it means nothing more than a touch
     * @param sent given the words that were sent, a fresh command that notes it; empty where it means nothing more than a touch
     */
    record Writing(UUID object, List<UUID> people, String template, String subject, String words, Map<String, String> fields, String says,
            Optional<Sent> sent) {
        public Writing {
            people = List.copyOf(people);
            fields = Map.copyOf(fields);
        }

        /** By a template, to one. */
        public static Writing by(String template, UUID object, UUID person, Map<String, String> fields) {
            return new Writing(object, List.of(person), template, "", "", fields, "", Optional.empty());
        }

        /** The same, with what it means that it was sent. */
        public Writing meaning(String inWords, Sent noting) {
            return new Writing(object, people, template, subject, words, fields, inWords, Optional.of(noting));
        }
    }

    /** Notes that words were sent. */
    @FunctionalInterface
    interface Sent {
        /** A fresh command, run in the transaction that logs the touch. */
        Command<?> noted(String words);

        /** Where the words don't matter. */
        static Sent of(Supplier<? extends Command<?>> command) {
            return words -> command.get();
        }
    }

    /** What there is to write about an object to a person; empty for what is no object of its own, or where nothing is to be written. */
    Optional<Writing> about(Space space, UUID object, UUID person);
}
