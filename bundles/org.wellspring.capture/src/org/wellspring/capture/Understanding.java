// SPDX-License-Identifier: EPL-2.0
package org.wellspring.capture;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * How a sentence was understood; a view shows it before it is saved, and the user may correct it.
 *
 * @param text the sentence as typed
 * @param today the day it was understood on
 * @param parts in the order of the text
 */
public record Understanding(String text, LocalDate today, List<Part> parts) {
    /** Copies the parts. */
    public Understanding {
        parts = List.copyOf(parts);
    }

    /** The parts of one sort. */
    public <T extends Part> List<T> all(Class<T> type) {
        return parts.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** The first part of one sort. */
    public <T extends Part> Optional<T> first(Class<T> type) {
        return parts.stream().filter(type::isInstance).map(type::cast).findFirst();
    }

    /** Names that may mean several people; while there are any, saving is refused. */
    public List<Part.Who> questions() {
        return all(Part.Who.class).stream().filter(Part.Who::ambiguous).toList();
    }

    /** The same, with the user's answer whom a name means; empty for somebody new. */
    public Understanding choose(Part.Who who, Optional<UUID> person) {
        Part.Who chosen = new Part.Who(who.span(), who.name(), person.flatMap(id -> Stream
                .concat(who.match().stream(), who.alternatives().stream()).filter(c -> c.id().equals(id)).findFirst()
                .or(() -> Optional.of(new Part.Candidate(id, who.name(), "")))), List.of());
        return replace(who, List.of(chosen));
    }

    /** The same with other parts in place of one: none, one, or several. */
    public Understanding replace(Part part, List<Part> others) {
        return new Understanding(text, today,
                parts.stream().flatMap(p -> p == part ? others.stream() : Stream.of(p)).toList());
    }
}
