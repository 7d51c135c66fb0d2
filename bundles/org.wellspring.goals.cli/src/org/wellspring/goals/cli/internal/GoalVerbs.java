// SPDX-License-Identifier: EPL-2.0
package org.wellspring.goals.cli.internal;

import org.osgi.service.component.annotations.Component;
import org.wellspring.cli.spi.CliVerbs;
import org.wellspring.cli.spi.Verb;
import org.wellspring.goals.commands.RemoveFromGoal;
import org.wellspring.goals.commands.SetGoal;

/** What can be done about goals, by name. */
@Component(property = {CliVerbs.NAME + "=550 goal new",
        CliVerbs.NAME + "=550 goal list",
        CliVerbs.NAME + "=550 goal show",
        CliVerbs.NAME + "=550 goal edit",
        CliVerbs.NAME + "=550 goal progress",
        CliVerbs.NAME + "=550 goal reach",
        CliVerbs.NAME + "=550 goal drop",
        CliVerbs.NAME + "=550 goal reopen",
        CliVerbs.NAME + "=550 goal delete",
        CliVerbs.NAME + "=550 goal way",
        CliVerbs.NAME + "=550 goal review",
        CliVerbs.NAME + "=550 goal people",
        CliVerbs.NAME + "=550 goal events",
        CliVerbs.NAME + "=550 goal event",
        CliVerbs.NAME + "=550 goal time",
        CliVerbs.NAME + "=550 goal spent",
        CliVerbs.NAME + "=550 goal ask",
        CliVerbs.NAME + "=550 goal templates"})
public final class GoalVerbs implements CliVerbs {
    /** A switch, so that only the class of the command is loaded. */
    @Override
    public Verb verb(String name) {
        return switch (name) {
            case "goal new" -> new NewGoalVerb();
            case "goal list" -> new ListGoals();
            case "goal show" -> new ShowGoal();
            case "goal edit" -> new EditGoalVerb();
            case "goal progress" -> new ProgressVerb();
            case "goal reach" -> new GoalStep(SetGoal::reached);
            case "goal drop" -> new GoalStep(SetGoal::dropped);
            case "goal reopen" -> new GoalStep(SetGoal::reopened);
            case "goal delete" -> new GoalStep(RemoveFromGoal::new);
            case "goal way" -> new WayVerb();
            case "goal review" -> new ReviewVerb();
            case "goal people" -> new ListGoalPeople(false);
            case "goal events" -> new ListGoalPeople(true);
            case "goal event" -> new EventVerb();
            case "goal time" -> new TimeVerb();
            case "goal spent" -> new SpentVerb();
            case "goal ask" -> new AskVerb();
            case "goal templates" -> new ListTemplates();
            default -> throw new IllegalArgumentException(name);
        };
    }
}
