// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events.cli.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Failure;
import org.wellspring.cli.spi.Paper;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.Table;
import org.wellspring.cli.spi.Verb;
import org.wellspring.core.Space;
import org.wellspring.events.EventsQuery.Gathering;
import org.wellspring.events.EventsQuery.Kind;
import org.wellspring.events.Gatherings;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code event series} and {@code event venues}: events that are called the same, or are at one place (E3). */
abstract class GatheringsVerb implements Verb {
    private static final int MINUTES = 60;
    private static final int NAMED = 4;

    @Parameters(arity = "0..*", paramLabel = "WORDS", descriptionKey = "gathering.words")
    private List<String> words = List.of();

    private final Kind kind;

    GatheringsVerb(Kind kind) {
        this.kind = kind;
    }

    /** {@code event series}. */
    @Command(name = "series")
    public static final class Series extends GatheringsVerb {
        /** What is called the same. */
        public Series() {
            super(Kind.SERIES);
        }
    }

    /** {@code event venues}. */
    @Command(name = "venues")
    public static final class Venues extends GatheringsVerb {
        /** What is at one place. */
        public Venues() {
            super(Kind.VENUE);
        }
    }

    /** A series or a place. */
    record Line(String name, int events, int met, int minutes, Optional<LocalDate> first, Optional<LocalDate> last, Optional<LocalDate> next) {
        static Line of(Gatherings.Row row) {
            return new Line(row.name(), row.events(), row.met(), row.minutes(), row.first(), row.last(), row.next());
        }
    }

    /** All that were asked for. */
    record All(List<Line> gatherings) implements Answer {
        @Override
        public void print(Paper paper) {
            Table table = new Table();
            gatherings
                    .forEach(one -> table.row(one.name(), paper.words("funnel.times", one.events()), one.met() == 0 ? "" : paper.words("people.met", one.met()),
                            one.minutes() == 0 ? "" : paper.words("event.took", one.minutes() / MINUTES, one.minutes() % MINUTES),
                            one.last().map(Object::toString).orElse(""), one.next().map(day -> paper.words("gathering.next", day)).orElse("")));
            paper.table(table);
            paper.say("gathering.count", gatherings.size());
        }
    }

    @Override
    public Answer run(Session session) {
        return session.reading(space -> new All(Gatherings.of(space, kind, String.join(" ", words)).stream().map(Line::of).toList()));
    }

    /** The one that is called so, or has these words in its name. */
    static Gathering named(Space space, Kind kind, String text) {
        List<Gatherings.Row> found = Gatherings.of(space, kind, text);
        List<Gatherings.Row> exact = found.stream().filter(row -> row.name().equalsIgnoreCase(text.strip())).toList();
        if (exact.size() == 1 || found.size() == 1) {
            return (exact.size() == 1 ? exact : found).getFirst().gathering();
        }
        if (found.isEmpty()) {
            throw Failure.of(EventVerbs.class, "none", text);
        }
        throw Failure.of(EventVerbs.class, "several", text, found.stream().limit(NAMED).map(Gatherings.Row::name).collect(Collectors.joining(", ")));
    }
}
