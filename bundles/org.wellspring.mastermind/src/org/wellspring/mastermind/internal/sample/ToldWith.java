// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.internal.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.core.History;
import org.wellspring.core.Space;
import org.wellspring.core.Spaces.Options;
import org.wellspring.share.SharedGroup;
import org.wellspring.share.SharedGroups;

/**
 * With which step of a book a group was told that lies beside it, kept in a file of the group's folder. While the step is taken back the group is put away.
 *
 * @param world the step in the book
 * @param last the last thing that was told in the group: who did more in it keeps it
 */
public record ToldWith(UUID world, UUID last) {
    private static final String FILE = "told-with";

    static ToldWith of(UUID world, Space group) {
        return new ToldWith(world, newest(group));
    }

    private static UUID newest(Space group) {
        return group.history().recent(1).getFirst().id();
    }

    void write(Path group) {
        try {
            Files.write(group.resolve(FILE), List.of(world.toString(), last.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of the group in a folder; empty if it was founded by somebody, or the file is not what was written. */
    private static Optional<ToldWith> read(Path group) {
        try {
            List<String> lines = Files.readAllLines(group.resolve(FILE));
            return Optional.of(new ToldWith(UUID.fromString(lines.get(0)), UUID.fromString(lines.get(1))));
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    /** Puts away, or brings back, what was told with a step of the book that was taken back, or done again. Any thread but the realm. */
    public static void follow(SharedGroups groups, Space book) {
        for (SharedGroups.Entry entry : groups.all(book.directory())) {
            read(SharedGroups.directory(book.directory(), entry.id())).filter(told -> told.isTakenBack(book)).ifPresent(told -> groups
                    .using(book.directory(), entry.id(), Options.here().at(book.clock()),
                            group -> newest(group.space()).equals(told.last()) && group.putAway()));
        }
        for (UUID away : groups.away(book.directory())) {
            read(SharedGroups.directory(book.directory(), away)).filter(told -> !told.isTakenBack(book))
                    .ifPresent(told -> groups.bringBack(book.directory(), away));
        }
    }

    private boolean isTakenBack(Space book) {
        return book.history().find(world).map(History.Entry::undone).orElse(false);
    }
}
