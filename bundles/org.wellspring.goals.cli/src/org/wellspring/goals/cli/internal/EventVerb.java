// SPDX-License-Identifier: EPL-2.0
package org.wellspring.goals.cli.internal;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Saved;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.ShortIds;
import org.wellspring.cli.spi.Verb;
import org.wellspring.goals.commands.ServeGoal;
import org.wellspring.model.ModelPackage;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code goal event}: says that an event serves a goal (O4). */
@Command(name = "event")
public final class EventVerb implements Verb {
    @Parameters(index = "0", paramLabel = "GOAL", descriptionKey = "goal.id")
    private String id;
    @Parameters(index = "1", paramLabel = "EVENT", descriptionKey = "event.id")
    private String event;
    @Option(names = "--not", descriptionKey = "event.not")
    private boolean not;

    @Override
    public Answer run(Session session) {
        return Saved.in(session, space -> new ServeGoal(ShortIds.among(event, space.all(ModelPackage.Literals.EVENT)), GoalLine.goal(space, id).id(), !not));
    }
}
