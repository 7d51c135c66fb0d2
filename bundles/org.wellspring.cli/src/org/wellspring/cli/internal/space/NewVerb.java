// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.internal.space;

import java.nio.file.Path;
import java.util.Optional;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Failure;
import org.wellspring.cli.spi.Paper;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.Verb;
import org.wellspring.core.Space;
import org.wellspring.core.spi.Starter;
import org.wellspring.core.words.Texts;
import org.wellspring.people.People;
import org.wellspring.people.PeopleQuery;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code new}: creates a space. */
@Command(name = "new")
public final class NewVerb implements Verb {
    @Option(names = "--sample", descriptionKey = "wellspring.new.sample")
    private boolean sample;

    private final Optional<Starter> starter;

    /** With who tells a world to look around in, if that is installed. */
    public NewVerb(Optional<Starter> starter) {
        this.starter = starter;
    }

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
        if (sample && starter.isEmpty()) {
            throw Failure.of("no-sample");
        }
        try (Space space = session.spaces().create(session.directory(), session.options())) {
            if (sample) {
                session.log().println(new Texts(NewVerb.class).get("new.telling"));
                starter.get().fill(space);
            }
            return new Created(space.directory(), new People(space).count(PeopleQuery.all()));
        }
    }
}
