// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events.cli.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.wellspring.cli.spi.Failure;
import org.wellspring.cli.spi.When;
import org.wellspring.core.Space;
import org.wellspring.events.EventsQuery;
import org.wellspring.events.EventsQuery.Gathering;
import org.wellspring.events.EventsQuery.Kind;
import org.wellspring.events.EventsQuery.Shown;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Which events are meant: some of their words, which of them, and what one goes there for. */
final class EventFilter {
    private static final int LAST_YEAR = 9999;

    @Parameters(arity = "0..*", paramLabel = "WORDS", descriptionKey = "event.words")
    private List<String> words = List.of();
    @Option(names = "--shown", paramLabel = "WHICH", descriptionKey = "event.shown")
    private String shown = "all";
    @Option(names = "--aim", paramLabel = "AIM", descriptionKey = "event.aim")
    private String aim;

    @ArgGroup
    private Among among;
    @Option(names = "--from", paramLabel = "DAY", descriptionKey = "event.from")
    private String from;
    @Option(names = "--to", paramLabel = "DAY", descriptionKey = "event.to")
    private String to;

    /** Of a series, or at a place. */
    static final class Among {
        @Option(names = "--series", paramLabel = "NAME", descriptionKey = "event.series")
        private String series;
        @Option(names = "--venue", paramLabel = "NAME", descriptionKey = "event.venue")
        private String venue;

        Gathering in(Space space) {
            return series == null ? GatheringsVerb.named(space, Kind.VENUE, venue) : GatheringsVerb.named(space, Kind.SERIES, series);
        }
    }

    /** What that asks for. */
    EventsQuery query(Space space) {
        EventsQuery query = EventsQuery.of(which()).aim(Optional.ofNullable(aim).map(EventOptions::aim)).text(String.join(" ", words))
                .of(Optional.ofNullable(among).map(one -> one.in(space)));
        When when = new When(space);
        return from == null && to == null ? query
                : query.between(from == null ? LocalDate.EPOCH : when.past(from), to == null ? LocalDate.of(LAST_YEAR, 1, 1) : when.day(to));
    }

    private Shown which() {
        try {
            return Shown.valueOf(shown.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw Failure.value(EventVerbs.class, "shown", shown);
        }
    }
}
