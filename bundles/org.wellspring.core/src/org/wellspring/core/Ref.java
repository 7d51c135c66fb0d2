// SPDX-License-Identifier: EPL-2.0
package org.wellspring.core;

import java.util.Optional;
import java.util.UUID;

/**
 * Names an object among all spaces, in commands of the window and in addresses: {@code space/id}.
 *
 * @param space the id of its space; empty means the user's book
 * @param id the id of the object
 */
public record Ref(Optional<UUID> space, UUID id) {
    /** An object of this space. */
    public static Ref of(Space space, UUID id) {
        return new Ref(Optional.of(space.id()), id);
    }

    /** What is written as {@code space/id}, or as an id alone; empty if it is neither. */
    public static Optional<Ref> of(String text) {
        int slash = text.indexOf('/');
        Optional<UUID> space = slash < 0 ? Optional.empty() : uuid(text.substring(0, slash));
        return slash >= 0 && space.isEmpty() ? Optional.empty() : uuid(text.substring(slash + 1)).map(id -> new Ref(space, id));
    }

    /** The space it is in, if that is open. */
    public Optional<Space> in(OpenSpaces spaces) {
        return space.isPresent() ? spaces.of(space.get()) : spaces.book();
    }

    private static Optional<UUID> uuid(String text) {
        try {
            UUID id = UUID.fromString(text);
            // the JDK takes shorter ones, too
            return id.toString().equalsIgnoreCase(text) ? Optional.of(id) : Optional.empty();
        } catch (IllegalArgumentException e) {
            // text that a user or another program wrote; the caller says what it was for
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return space.map(s -> s + "/").orElse("") + id;
    }
}
