// SPDX-License-Identifier: EPL-2.0
package org.wellspring.goals.cli.internal;

import java.util.Optional;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Failure;
import org.wellspring.cli.spi.Saved;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.Verb;
import org.wellspring.cli.spi.When;
import org.wellspring.core.Space;
import org.wellspring.goals.commands.EditGoal;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code goal edit}: changes what a goal says; what is not named stays (O1). */
@Command(name = "edit")
public final class EditGoalVerb implements Verb {
    @Parameters(index = "0", paramLabel = "GOAL", descriptionKey = "goal.id")
    private String id;
    @Option(names = "--outcome", paramLabel = "TEXT", descriptionKey = "goal.outcome")
    private String outcome;
    @Option(names = "--measure", paramLabel = "TEXT", descriptionKey = "goal.measure")
    private String measure;
    @Option(names = "--target", paramLabel = "N", descriptionKey = "goal.target")
    private Double target;
    @Option(names = "--by", paramLabel = "DAY", descriptionKey = "goal.by.edit")
    private String by;
    @Option(names = "--note", paramLabel = "TEXT", descriptionKey = "goal.note")
    private String note;

    @Override
    public Answer run(Session session) {
        if (outcome == null && measure == null && target == null && by == null && note == null) {
            throw Failure.value(GoalVerbs.class, "edit");
        }
        return Saved.in(session, this::command);
    }

    private EditGoal command(Space space) {
        EditGoal command = new EditGoal(GoalLine.goal(space, id).id());
        Optional.ofNullable(outcome).ifPresent(command::outcome);
        Optional.ofNullable(measure).ifPresent(command::measure);
        Optional.ofNullable(target).ifPresent(command::target);
        Optional.ofNullable(by)
                .ifPresent(day -> command.by(day.isBlank() || day.strip().equals("none") ? Optional.empty() : Optional.of(new When(space).day(day))));
        Optional.ofNullable(note).ifPresent(command::notes);
        return command;
    }
}
