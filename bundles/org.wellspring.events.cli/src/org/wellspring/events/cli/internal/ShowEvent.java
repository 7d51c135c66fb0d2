// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events.cli.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Paper;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.ShortIds;
import org.wellspring.cli.spi.Table;
import org.wellspring.cli.spi.Verb;
import org.wellspring.core.Space;
import org.wellspring.core.words.UserLocale;
import org.wellspring.events.Cost;
import org.wellspring.events.EventPage;
import org.wellspring.events.Events;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code event show}: an event with who is likely there, who was met, and what comes of it (E1, E2). */
@Command(name = "show")
public final class ShowEvent implements Verb {
    private static final int MINUTES = 60;

    @Parameters(index = "0", paramLabel = "EVENT", descriptionKey = "event.id")
    private String id;

    /** All about it. */
    record One(EventLine event, String purpose, String notes, Optional<EventPage.Named> host, Optional<Cost> cost, List<EventPage.Named> goals,
            List<EventPage.Met> met, List<EventPage.Likely> expected) implements Answer {
        @Override
        public void print(Paper paper) {
            paper.line(event.title());
            paper.items(Stream.of(Stream.of(event.when(), event.place(),
                    host.map(EventPage.Named::name).orElse("")).filter(text -> !text.isEmpty()).collect(Collectors.joining(", ")),
                    Stream.of(paper.words("aim." + event.aim().getLiteral()), purpose).filter(text -> !text.isEmpty()).collect(Collectors.joining(": ")),
                    Stream.of(event.minutes() == 0 ? "" : paper.words("event.took", event.minutes() / MINUTES, event.minutes() % MINUTES),
                            cost.map(price -> price.text(UserLocale.current().forms())).orElse("")).filter(text -> !text.isEmpty())
                            .collect(Collectors.joining(", ")),
                    notes).filter(text -> !text.isEmpty()).toList());
            if (!goals.isEmpty()) {
                paper.heading("event.goals");
                paper.items(goals.stream().map(EventPage.Named::name).toList());
            }
            if (!expected.isEmpty()) {
                paper.heading("event.expected");
                Table table = new Table();
                expected.forEach(one -> table.row("", ShortIds.brief(one.id()), one.name(), one.organization(), one.note()));
                paper.table(table);
            }
            if (!met.isEmpty()) {
                paper.heading("event.met");
                met.forEach(one -> met(paper, one));
            }
        }

        private static void met(Paper paper, EventPage.Met one) {
            paper.items(
                    List.of(Stream.of(ShortIds.brief(one.id()) + "  " + one.name(), one.organization(), one.guest() ? paper.words("met.guest") : "", one.line(),
                            one.cards().isEmpty() ? "" : paper.words("met.cards", one.cards().size()))
                            .filter(text -> !text.isEmpty()).collect(Collectors.joining(", "))));
            String next = one.due().map(day -> one.nextStep() + " " + day).orElse(one.nextStep());
            String decided = one.nothing() ? paper.words("met.nothing")
                    : Stream.of(one.helpIdea().isEmpty() ? "" : paper.words("met.help", one.helpIdea()),
                            one.nextStep().isEmpty() ? "" : paper.words("met.next", next)).filter(text -> !text.isEmpty()).collect(Collectors.joining(" · "));
            paper.items(List.of("  " + (one.isSettled() ? decided
                    : Stream.of(decided, paper.words("met.open")).filter(text -> !text.isEmpty())
                            .collect(Collectors.joining(" · ")))));
        }
    }

    @Override
    public Answer run(Session session) {
        return session.reading(this::one);
    }

    private One one(Space space) {
        EventPage page = new Events(space).page(EventLine.event(space, id).id()).orElseThrow();
        return new One(EventLine.of(page.row()), page.purpose(), page.notes(), page.host(), page.cost(), page.goals(), page.met(), page.expected());
    }
}
