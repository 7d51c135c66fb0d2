// SPDX-License-Identifier: EPL-2.0
package org.wellspring.goals.cli.internal;

import java.util.UUID;
import java.util.function.Function;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Saved;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.Verb;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code goal reach}, {@code drop}, {@code reopen}, {@code delete}. */
@Command
public final class GoalStep implements Verb {
    private final Function<UUID, org.wellspring.core.Command<UUID>> step;
    @Parameters(index = "0", paramLabel = "GOAL", descriptionKey = "goal.id")
    private String id;

    GoalStep(Function<UUID, org.wellspring.core.Command<UUID>> step) {
        this.step = step;
    }

    @Override
    public Answer run(Session session) {
        return Saved.in(session, space -> step.apply(GoalLine.goal(space, id).id()));
    }
}
