// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.internal.space;

import java.nio.file.Path;
import java.time.LocalDate;

import org.wellspring.cli.internal.frame.Answer;
import org.wellspring.cli.internal.frame.Failure;
import org.wellspring.cli.internal.frame.Paper;
import org.wellspring.cli.internal.frame.Session;
import org.wellspring.cli.internal.frame.Verb;
import org.wellspring.core.Space;
import org.wellspring.core.words.Texts;
import org.wellspring.people.People;
import org.wellspring.people.PeopleQuery;
import org.wellspring.sample.SampleWorld;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code new}: creates a space. */
@Command(name = "new")
public final class NewVerb implements Verb {
    @Option(names = "--sample", descriptionKey = "wellspring.new.sample")
    private boolean sample;

    /** The new space, and how many people are in it, as the list has them: without those who died. */
    record Created(Path space, int people) implements Answer {
        @Override
        public void print(Paper paper) {
            paper.say("new.done", space);
            paper.say(people == 0 ? "new.empty" : "new.sample", people);
        }
    }

    @Override
    public Answer run(Session session) {
        if (session.exists()) {
            throw Failure.of("exists", session.directory());
        }
        try (Space space = session.services().spaces().create(session.directory(), session.options())) {
            if (sample) {
                session.log().println(new Texts(NewVerb.class).get("new.telling"));
                SampleWorld.fill(space, LocalDate.now(space.clock()));
            }
            return new Created(space.directory(), new People(space).count(PeopleQuery.all()));
        }
    }
}
