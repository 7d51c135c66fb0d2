// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.internal.history;

import java.util.Optional;
import java.util.function.Supplier;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.Verb;
import org.wellspring.core.History;
import org.wellspring.core.spi.Starter;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code redo}: does again what was undone last, if nothing was done since; or one step by its id, whatever was done since. */
@Command(name = "redo")
public final class RedoVerb implements Verb {
    @Parameters(arity = "0..1", paramLabel = "N", defaultValue = "1", descriptionKey = "redo.steps")
    private String steps;

    private final Supplier<Optional<Starter>> starter;

    /** @param starter what lies beside the book goes and comes with a step of it */
    public RedoVerb(Supplier<Optional<Starter>> starter) {
        this.starter = starter;
    }

    @Override
    public Answer run(Session session) {
        StepName name = StepName.of(steps);
        return session.working(space -> {
            History history = space.history();
            Steps done = name.transaction(space).map(id -> Steps.of(space, 1, () -> history.redoInBackground(id), "nothing-left-to-redo"))
                    .orElseGet(() -> Steps.of(space, name.count(), history::redoInBackground, "nothing-to-redo"));
            starter.get().ifPresent(world -> world.follow(space));
            return done;
        });
    }
}
