// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.internal.people;

import java.util.List;
import java.util.UUID;

import org.wellspring.cli.internal.frame.Answer;
import org.wellspring.cli.internal.frame.Failure;
import org.wellspring.cli.internal.frame.Limit;
import org.wellspring.cli.internal.frame.Session;
import org.wellspring.cli.internal.frame.Verb;
import org.wellspring.cli.internal.frame.Whom;
import org.wellspring.core.Space;
import org.wellspring.people.People;
import org.wellspring.people.PersonPage;
import org.wellspring.people.TimelineEntry;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The whole page of a person. */
abstract class PersonPageVerb implements Verb {
    private static final int READABLE = 25;

    @Parameters(arity = "0..*", paramLabel = "PERSON", descriptionKey = "person")
    private List<String> person = List.of();
    @Mixin
    private Limit limit;

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
        People people = new People(space, session.services().ideas().get(), session.services().timelines().get());
        PersonPage page = people.page(id).orElseThrow();
        List<TimelineEntry> timeline = people.timeline(id, 0, Integer.MAX_VALUE);
        return PersonAnswer.of(page, timeline, most);
    }
}
