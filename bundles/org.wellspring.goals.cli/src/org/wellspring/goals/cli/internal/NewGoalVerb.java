// SPDX-License-Identifier: EPL-2.0
package org.wellspring.goals.cli.internal;

import java.util.List;
import java.util.Locale;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Failure;
import org.wellspring.cli.spi.Saved;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.Verb;
import org.wellspring.cli.spi.When;
import org.wellspring.core.Space;
import org.wellspring.goals.GoalTemplate;
import org.wellspring.goals.commands.NewGoal;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code goal new}: notes a goal, from a template or in own words (O1, O2). */
@Command(name = "new")
public final class NewGoalVerb implements Verb {
    @Parameters(arity = "0..*", paramLabel = "OUTCOME", descriptionKey = "goal.outcome")
    private List<String> outcome = List.of();
    @Option(names = "--measure", paramLabel = "TEXT", descriptionKey = "goal.measure")
    private String measure;
    @Option(names = "--target", paramLabel = "N", descriptionKey = "goal.target")
    private Double target;
    @Option(names = "--by", paramLabel = "DAY", descriptionKey = "goal.by")
    private String by;
    @Option(names = "--template", paramLabel = "NAME", descriptionKey = "goal.template")
    private String template;
    @Option(names = "--way", paramLabel = "NAME", descriptionKey = "goal.ways")
    private List<String> ways = List.of();
    @Option(names = "--note", paramLabel = "TEXT", descriptionKey = "goal.note")
    private String note;

    @Override
    public Answer run(Session session) {
        return Saved.in(session, this::command);
    }

    private NewGoal command(Space space) {
        NewGoal command = new NewGoal(String.join(" ", outcome)).measure(measure).notes(note);
        if (template != null) {
            command.template(GoalTemplate.of(template.strip().toLowerCase(Locale.ROOT))
                    .orElseThrow(() -> Failure.value(GoalVerbs.class, "template", template, ListTemplates.names())));
        }
        if (target != null) {
            command.target(target);
        }
        if (by != null) {
            command.by(new When(space).day(by));
        }
        ways.forEach(command::way);
        return command;
    }
}
