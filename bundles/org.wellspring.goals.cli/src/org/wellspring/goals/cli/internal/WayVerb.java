// SPDX-License-Identifier: EPL-2.0
package org.wellspring.goals.cli.internal;

import java.util.List;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Saved;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.Verb;
import org.wellspring.goals.commands.AddWay;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code goal way}: names a way to a goal (O6). */
@Command(name = "way")
public final class WayVerb implements Verb {
    @Parameters(index = "0", paramLabel = "GOAL", descriptionKey = "goal.id")
    private String id;
    @Parameters(index = "1", arity = "1..*", paramLabel = "NAME", descriptionKey = "way.name")
    private List<String> name;

    @Override
    public Answer run(Session session) {
        return Saved.in(session, space -> new AddWay(GoalLine.goal(space, id).id(), String.join(" ", name)));
    }
}
