// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.internal.people.person;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Failure;
import org.wellspring.cli.spi.Limit;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.Verb;
import org.wellspring.cli.spi.Whom;
import org.wellspring.core.Space;
import org.wellspring.core.spi.HelpIdeas;
import org.wellspring.people.ComingUp;
import org.wellspring.people.People;
import org.wellspring.people.PersonPage;
import org.wellspring.people.TimelineEntry;
import org.wellspring.people.Timelines;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The whole page of a person. */
abstract class PersonPageVerb implements Verb {
    private static final int READABLE = 25;

    @Parameters(arity = "0..*", paramLabel = "PERSON", descriptionKey = "person")
    private List<String> person = List.of();
    @Mixin
    private Limit limit;

    private final Supplier<List<HelpIdeas>> ideas;
    private final Supplier<Timelines> timelines;

    /**
     * Whose page is asked for later.
     *
     * @param ideas who knows how to help, the most important first
     * @param timelines what happened with people
     */
    PersonPageVerb(Supplier<List<HelpIdeas>> ideas, Supplier<Timelines> timelines) {
        this.ideas = ideas;
        this.timelines = timelines;
    }

    @Override
    public Answer run(Session session) {
        if (person.isEmpty()) {
            // not for picocli to ask: with a verb behind it, the command is about nobody
            throw Failure.value("whom");
        }
        int most = limit.of(session, READABLE);
        return session.reading(space -> page(space, session, most));
    }

    private PersonAnswer page(Space space, Session session, int most) {
        UUID id = Whom.id(space, person);
        People people = new People(space, ideas.get(), timelines.get());
        PersonPage page = people.page(id).orElseThrow();
        List<TimelineEntry> timeline = people.timeline(id, 0, Integer.MAX_VALUE);
        return PersonAnswer.of(page, new ComingUp(space).isLeftInPeace(id), timeline, most);
    }
}
