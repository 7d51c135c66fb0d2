// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events.cli.internal;

import java.util.List;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Limit;
import org.wellspring.cli.spi.Paper;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.ShortIds;
import org.wellspring.cli.spi.Table;
import org.wellspring.cli.spi.Verb;
import org.wellspring.core.Space;
import org.wellspring.events.Events;
import org.wellspring.events.EventsQuery;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code event list}: events to come, over, to be closed out, or all (E1, E2). */
@Command(name = "list")
public final class ListEvents implements Verb {
    private static final int READABLE = 50;

    @Mixin
    private EventFilter filter = new EventFilter();
    @Mixin
    private Limit limit;

    /** Those asked for, and how many there are in all. */
    record All(List<EventLine> events, int total) implements Answer {
        @Override
        public void print(Paper paper) {
            Table table = new Table();
            events.forEach(event -> table.row(ShortIds.brief(event.id()), event.days(), event.hours(), paper.words("aim." + event.aim().getLiteral()),
                    people(paper, event), event.title(),
                    event.place()));
            paper.table(table);
            paper.say("event.count", total);
        }

        private static String people(Paper paper, EventLine event) {
            return event.cancelled() ? paper.words("people.cancelled")
                    : event.open() > 0 ? paper.words("people.open", event.met(), event.open())
                            : event.met() > 0 ? paper.words("people.met", event.met())
                                    : event.expected() > 0 ? paper.words("people.expected", event.expected()) : "";
        }
    }

    @Override
    public Answer run(Session session) {
        int most = limit.of(session, READABLE);
        return session.reading(space -> all(space, most));
    }

    private All all(Space space, int most) {
        EventsQuery query = filter.query(space);
        Events events = new Events(space);
        return new All(events.list(query.page(0, most)).stream().map(EventLine::of).toList(), events.count(query));
    }
}
