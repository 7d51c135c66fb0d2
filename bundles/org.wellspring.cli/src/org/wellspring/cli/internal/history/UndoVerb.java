// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.internal.history;

import java.util.Optional;
import java.util.UUID;

import org.wellspring.cli.internal.frame.Answer;
import org.wellspring.cli.internal.frame.Ids;
import org.wellspring.cli.internal.frame.Session;
import org.wellspring.cli.internal.frame.Verb;
import org.wellspring.core.History;
import org.wellspring.core.Space;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code undo}: takes back the last steps, or one transaction however old it is (M13). */
@Command(name = "undo")
public final class UndoVerb implements Verb {
    @Parameters(arity = "0..1", paramLabel = "N", defaultValue = "1", descriptionKey = "undo.steps")
    private String steps;

    @Override
    public Answer run(Session session) {
        Optional<UUID> transaction = Ids.whole(steps);
        int count = transaction.isPresent() ? 1 : Steps.count(steps);
        return session.working(space -> transaction.map(id -> one(space, id)).orElseGet(() -> last(space, count)));
    }

    private static Steps one(Space space, UUID id) {
        return Steps.of(1, () -> space.history().undoInBackground(id), "nothing-left");
    }

    private static Steps last(Space space, int count) {
        History history = space.history();
        return Steps.of(count, () -> history.undoable().flatMap(step -> history.undoInBackground(step.id())), "nothing-to-undo");
    }
}
