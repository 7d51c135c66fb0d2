// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.commands;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.wellspring.core.History;
import org.wellspring.core.Space;
import org.wellspring.core.words.Texts;
import org.wellspring.people.spelling.Names;

/** People and organizations that were deleted and can be brought back (M13): the steps that did it. Any thread. */
public final class DeletedPeople {
    /** Whoever went longer ago is found in the history. */
    private static final int LOOK_AT = 500;
    private static final String NAME = "\u0001";

    /**
     * Somebody deleted.
     *
     * @param step the transaction that did it; taking it back brings them back
     */
    public record Deleted(UUID step, String name, Instant at) {
    }

    private DeletedPeople() {
    }

    /** Of whose name every word is a part, the last deleted first; all for no words. */
    public static List<Deleted> named(Space space, String words, int limit) {
        String[] frame = new Texts(DeletedPeople.class).get("delete.named", NAME).split(NAME, -1);
        return space.history().recent(LOOK_AT).stream()
                .filter(entry -> entry.kind() != History.Kind.UNDO && !entry.undone() && !entry.label().isBlank())
                .filter(entry -> entry.label().length() > frame[0].length() + frame[1].length() && entry.label().startsWith(frame[0])
                        && entry.label().endsWith(frame[1]))
                .map(entry -> new Deleted(entry.id(), entry.label().substring(frame[0].length(), entry.label().length() - frame[1].length()), entry.at()))
                .filter(deleted -> Stream.of(Names.folded(words).split(" ")).allMatch(Names.folded(deleted.name())::contains)).limit(limit).toList();
    }
}
