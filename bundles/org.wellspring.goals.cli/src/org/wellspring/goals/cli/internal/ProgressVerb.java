// SPDX-License-Identifier: EPL-2.0
package org.wellspring.goals.cli.internal;

import java.util.UUID;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Failure;
import org.wellspring.cli.spi.Saved;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.ShortIds;
import org.wellspring.cli.spi.Verb;
import org.wellspring.cli.spi.When;
import org.wellspring.cli.spi.Whom;
import org.wellspring.core.Space;
import org.wellspring.goals.GoalRow;
import org.wellspring.goals.commands.AddProgress;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code goal progress}: a step towards a goal (O5, O6). */
@Command(name = "progress")
public final class ProgressVerb implements Verb {
    @Parameters(index = "0", paramLabel = "GOAL", descriptionKey = "goal.id")
    private String id;
    @Parameters(index = "1", arity = "0..1", paramLabel = "N", descriptionKey = "progress.amount")
    private double amount;
    @Option(names = "--hours", paramLabel = "H", descriptionKey = "progress.hours")
    private double hours;
    @Option(names = "--minutes", paramLabel = "N", descriptionKey = "progress.minutes")
    private int minutes;
    @Option(names = "--at", paramLabel = "WHEN", descriptionKey = "at")
    private String at;
    @Option(names = "--way", paramLabel = "WAY", descriptionKey = "progress.way")
    private String way;
    @Option(names = "--side-effect", paramLabel = "PERSON|ID", descriptionKey = "progress.effect")
    private String effect;
    @Option(names = "--note", paramLabel = "TEXT", descriptionKey = "progress.note")
    private String note;

    @Override
    public Answer run(Session session) {
        if (Double.isNaN(hours) || hours < 0 || hours > 24) {
            throw Failure.value(GoalVerbs.class, "hours");
        }
        return Saved.in(session, this::command);
    }

    private AddProgress command(Space space) {
        GoalRow goal = GoalLine.goal(space, id);
        AddProgress command = new AddProgress(goal.id()).amount(amount).minutes(minutes + (int) Math.round(hours * 60)).note(note);
        if (at != null) {
            command.on(new When(space).past(at));
        }
        if (way != null) {
            command.way(GoalLine.way(goal, way).id());
        }
        if (effect != null) {
            command.sideEffect(effect(space));
        }
        return command;
    }

    /** Anything in the book by its whole id; else a person. */
    private UUID effect(Space space) {
        return ShortIds.whole(effect).filter(known -> space.find(known).isPresent()).orElseGet(() -> Whom.of(space, effect).id());
    }
}
