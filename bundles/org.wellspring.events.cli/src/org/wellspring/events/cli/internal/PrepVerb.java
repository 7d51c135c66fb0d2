// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events.cli.internal;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Paper;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.Verb;
import org.wellspring.core.Space;
import org.wellspring.core.spi.HelpIdea;
import org.wellspring.core.spi.HelpIdeas;
import org.wellspring.events.EventPage;
import org.wellspring.events.Events;
import org.wellspring.events.PrepSheet;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code event prep}: who is likely there and what to have in mind of each (E4). */
@Command(name = "prep")
public final class PrepVerb implements Verb {
    private static final int REGULARS = 12;

    private final Supplier<List<HelpIdeas>> ideas;
    @Parameters(index = "0", paramLabel = "EVENT", descriptionKey = "event.id")
    private String id;

    PrepVerb(Supplier<List<HelpIdeas>> ideas) {
        this.ideas = ideas;
    }

    /** What to have in mind, and who else came before. */
    record Sheet(EventLine event, String purpose, List<PrepSheet.Person> people, List<PrepSheet.Regular> regulars) implements Answer {
        @Override
        public void print(Paper paper) {
            paper.line(Stream.of(event.title(), event.day().map(Object::toString).orElse(""), event.time().map(Object::toString).orElse(""), event.place())
                    .filter(text -> !text.isEmpty()).collect(Collectors.joining(", ")));
            if (!purpose.isEmpty()) {
                paper.items(List.of(purpose));
            }
            people.forEach(one -> person(paper, one));
            if (!regulars.isEmpty()) {
                paper.heading("prep.regulars");
                paper.items(regulars.stream().map(PrepSheet.Regular::name).toList());
            }
            if (people.isEmpty() && regulars.isEmpty()) {
                paper.say("prep.nobody");
            }
        }

        private static void person(Paper paper, PrepSheet.Person one) {
            paper.blank();
            paper.line(Stream.of(one.likely().name(), one.about(), one.likely().note()).filter(text -> !text.isEmpty()).collect(Collectors.joining(", ")));
            said(paper, "prep.help", one.help().stream().map(HelpIdea::text));
            said(paper, "prep.needs", one.needs().stream());
            said(paper, "prep.wanted", one.wanted().stream());
            said(paper, "prep.promised", one.promises().stream());
            said(paper, "prep.talk", one.talk().stream());
            said(paper, "prep.topics", one.lastTopics().stream());
        }

        private static void said(Paper paper, String key, Stream<String> texts) {
            String words = texts.collect(Collectors.joining(" · "));
            if (!words.isEmpty()) {
                paper.items(List.of(paper.words(key, words)));
            }
        }
    }

    @Override
    public Answer run(Session session) {
        return session.reading(this::sheet);
    }

    private Sheet sheet(Space space) {
        EventPage page = new Events(space).page(EventLine.event(space, id).id()).orElseThrow();
        PrepSheet prep = new PrepSheet(space, ideas.get());
        return new Sheet(EventLine.of(page.row()), page.purpose(), prep.of(page), prep.regulars(page.row().id(), REGULARS));
    }
}
