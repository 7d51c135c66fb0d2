// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events.cli.internal;

import java.util.List;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Failure;
import org.wellspring.cli.spi.Paper;
import org.wellspring.cli.spi.Saved;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.ShortIds;
import org.wellspring.cli.spi.Table;
import org.wellspring.cli.spi.Verb;
import org.wellspring.core.Space;
import org.wellspring.events.EventPage;
import org.wellspring.events.Events;
import org.wellspring.events.commands.CloseOut;
import org.wellspring.events.commands.Settle;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code event closeout}: lists of whom nothing is decided, or decides what comes of meeting somebody (E2). */
@Command(name = "closeout")
public final class CloseOutVerb implements Verb {
    @Parameters(index = "0", paramLabel = "EVENT", descriptionKey = "event.id")
    private String id;
    @Parameters(index = "1..*", arity = "0..*", paramLabel = "PERSON", descriptionKey = "closeout.person")
    private List<String> person = List.of();
    @Mixin
    private NextStepOptions step;
    @Option(names = "--none", descriptionKey = "closeout.none")
    private boolean none;
    @Option(names = "--rest-none", descriptionKey = "closeout.rest")
    private boolean rest;

    /** Those of whom nothing is decided. */
    record Open(EventLine event, List<EventPage.Met> open) implements Answer {
        @Override
        public void print(Paper paper) {
            Table table = new Table();
            open.forEach(one -> table.row(ShortIds.brief(one.id()), one.name(), one.organization(), one.line()));
            paper.table(table);
            paper.say("closeout.count", open.size());
        }
    }

    @Override
    public Answer run(Session session) {
        boolean said = !step.isEmpty();
        if (none && said || rest && (said || none || !person.isEmpty()) || person.isEmpty() && (none || said)) {
            throw Failure.value(EventVerbs.class, "closeout");
        }
        if (rest) {
            return Saved.in(session, space -> new CloseOut(EventLine.event(space, id).id()).restNothing());
        }
        if (person.isEmpty()) {
            return session.reading(this::open);
        }
        if (!none && !said) {
            throw Failure.value(EventVerbs.class, "closeout");
        }
        return Saved.in(session, this::settle);
    }

    private Open open(Space space) {
        EventPage page = page(space);
        return new Open(EventLine.of(page.row()), page.met().stream().filter(met -> !met.isSettled()).toList());
    }

    private Settle settle(Space space) {
        EventPage.Met met = EventLine.met(page(space), String.join(" ", person));
        return none ? Settle.nothing(met.id()) : step.of(space, met.id());
    }

    private EventPage page(Space space) {
        return new Events(space).page(EventLine.event(space, id).id()).orElseThrow();
    }
}
