// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.spi;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import org.wellspring.core.Changed;
import org.wellspring.core.Command;
import org.wellspring.core.Space;

/**
 * What a command that changes something answers.
 *
 * @param transaction what {@code undo} takes back; empty if nothing was different
 * @param ids what was created or changed
 * @param done what was done, a sentence; not part of the promise to programs
 */
public record Saved(Optional<UUID> transaction, List<UUID> ids, String done) implements Answer {
    /** Of one object. */
    public static Saved of(Changed<UUID> changed, String done) {
        return new Saved(changed.transaction(), List.of(changed.result()), done);
    }

    /** Runs a command that answers an id. */
    public static Saved by(Session session, Space space, Command<UUID> command) {
        return of(session.run(space, command), command.label());
    }

    /** Opens the space and runs the command that is made for it. */
    public static Saved in(Session session, Function<Space, Command<UUID>> command) {
        return session.changing(space -> by(session, space, command.apply(space)));
    }

    @Override
    public void print(Paper paper) {
        String what = ids.isEmpty() ? done : done + "  " + String.join(" ", ids.stream().map(UUID::toString).toList());
        paper.line(what);
    }
}
