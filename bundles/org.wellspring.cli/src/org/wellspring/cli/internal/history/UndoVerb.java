// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.internal.history;

import java.util.Iterator;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.cli.internal.frame.Answer;
import org.wellspring.cli.internal.frame.Failure;
import org.wellspring.cli.internal.frame.Session;
import org.wellspring.cli.internal.frame.Verb;
import org.wellspring.core.History;
import org.wellspring.core.Space;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code undo}: takes back the last steps, or one transaction however old it is (M13). */
@Command(name = "undo")
public final class UndoVerb implements Verb {
    @Parameters(arity = "0..1", paramLabel = "N", defaultValue = "1", descriptionKey = "undo.steps")
    private String steps;
    @Option(names = "--dry-run", descriptionKey = "undo.dry")
    private boolean dry;

    @Override
    public Answer run(Session session) {
        StepName name = StepName.of(steps);
        if (dry) {
            return session.reading(space -> transaction.map(id -> would(space, id)).orElseGet(() -> wouldLast(space, count)));
        }
        return session.working(space -> transaction.map(id -> one(space, id)).orElseGet(() -> last(space, count)));
    }

    private static Steps would(Space space, UUID id) {
        return Steps.of(space, 1, () -> space.history().find(id).filter(entry -> !entry.undone()), "nothing-left");
    }

    /** Steps that still stand, the newest first: what is done again or taken back is no step of its own. */
    private static Steps wouldLast(Space space, int count) {
        Iterator<History.Entry> standing = space.history().recent(Integer.MAX_VALUE).stream()
                .filter(entry -> entry.undoes() == null && !entry.undone()).iterator();
        return Steps.of(space, count, () -> standing.hasNext() ? Optional.of(standing.next()) : Optional.empty(), "nothing-to-undo");
    }

    private static Steps one(Space space, UUID id) {
        return Steps.of(space, 1, () -> space.history().undoInBackground(id), "nothing-left");
    }

    private static Steps last(Space space, int count) {
        History history = space.history();
        return Steps.of(space, count, () -> history.undoable().flatMap(step -> history.undoInBackground(step.id())), "nothing-to-undo");
    }
}
