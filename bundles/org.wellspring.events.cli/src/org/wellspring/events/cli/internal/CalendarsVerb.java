// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events.cli.internal;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Failure;
import org.wellspring.cli.spi.Paper;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.ShortIds;
import org.wellspring.cli.spi.Table;
import org.wellspring.cli.spi.Verb;
import org.wellspring.core.Space;
import org.wellspring.events.calendars.Calendars;
import org.wellspring.events.calendars.Calendars.Kept;
import org.wellspring.events.calendars.LastReadings;
import org.wellspring.events.calendars.LastReadings.Reading;

import picocli.CommandLine.Command;

/** {@code event calendars}: the calendars that are read again and again (E9). */
@Command(name = "calendars")
public final class CalendarsVerb implements Verb {
    /** One of them, with its last reading on this computer. */
    record Line(UUID id, String name, String place, List<String> words, Optional<Instant> read, Optional<Instant> tried, String problem) {
        static Line of(Kept kept, LastReadings readings) {
            Optional<Reading> last = readings.of(kept.id());
            return new Line(kept.id(), kept.name(), kept.place(), kept.words(), last.flatMap(Reading::read), last.map(Reading::tried),
                    last.map(Reading::problem).orElse(""));
        }
    }

    /** All of them. */
    record All(List<Line> calendars) implements Answer {
        @Override
        public void print(Paper paper) {
            Table table = new Table();
            calendars.forEach(one -> table.row(ShortIds.brief(one.id()), one.name(), one.name().equals(one.place()) ? "" : one.place(),
                    String.join(", ", one.words()), one.read().map(Object::toString).orElse(""), one.problem()));
            paper.table(table);
            paper.say("calendars.count", calendars.size());
        }
    }

    @Override
    public Answer run(Session session) {
        return session.reading(space -> {
            LastReadings readings = new LastReadings(space);
            return new All(Calendars.of(space).stream().map(one -> Line.of(one, readings)).toList());
        });
    }

    /** The calendar of an id, of the end of one, or of a part of its name or place. */
    static Kept calendar(Space space, String text) {
        List<Kept> all = Calendars.of(space);
        String words = text.strip().toLowerCase(Locale.ROOT);
        List<Kept> said = all.stream().filter(one -> !words.isEmpty() && (one.name() + " " + one.place()).toLowerCase(Locale.ROOT).contains(words))
                .toList();
        if (said.size() > 1) {
            throw Failure.of(EventVerbs.class, "several", text, said.get(0).name() + ", " + said.get(1).name());
        }
        UUID id = said.size() == 1 ? said.getFirst().id() : ShortIds.among(text, all.stream().map(Kept::id).toList());
        return all.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    }
}
