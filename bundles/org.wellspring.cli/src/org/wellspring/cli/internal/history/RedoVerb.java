// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.internal.history;

import org.wellspring.cli.internal.frame.Answer;
import org.wellspring.cli.internal.frame.Session;
import org.wellspring.cli.internal.frame.Verb;
import org.wellspring.core.History;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code redo}: does again what was undone last, if nothing was done since. */
@Command(name = "redo")
public final class RedoVerb implements Verb {
    @Parameters(arity = "0..1", paramLabel = "N", defaultValue = "1", descriptionKey = "redo.steps")
    private String steps;

    @Override
    public Answer run(Session session) {
        int count = Steps.count(steps);
        return session.working(space -> {
            History history = space.history();
            return Steps.of(space, count, history::redoInBackground, "nothing-to-redo");
        });
    }
}
