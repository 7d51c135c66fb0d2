// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events.cli.internal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Exit;
import org.wellspring.cli.spi.Paper;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.Verb;
import org.wellspring.core.Space;
import org.wellspring.events.calendars.CalendarRead.Fault;
import org.wellspring.events.calendars.Calendars;
import org.wellspring.events.calendars.Calendars.Kept;
import org.wellspring.events.calendars.EventSources;
import org.wellspring.events.calendars.Refresh;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code event refresh}: reads remembered calendars again, and takes in what is new (E9). */
@Command(name = "refresh")
public final class RefreshVerb implements Verb {
    @Parameters(arity = "0..*", paramLabel = "CALENDAR", descriptionKey = "calendar.id")
    private List<String> named = List.of();
    @Option(names = "--due", descriptionKey = "calendar.due")
    private boolean due;

    private final Supplier<EventSources> sources;

    RefreshVerb(Supplier<EventSources> sources) {
        this.sources = sources;
    }

    /** What came of one. */
    record Line(UUID id, String name, List<UUID> added, List<UUID> changed, int same, int kept, int leftOut, List<Fault> faults, Optional<UUID> transaction,
            String problem) {
        static Line of(Refresh.Done done) {
            return new Line(done.calendar().id(), done.calendar().name(), done.report().map(one -> one.added()).orElse(List.of()),
                    done.report().map(one -> one.changed()).orElse(List.of()), done.report().map(one -> one.same()).orElse(0),
                    done.report().map(one -> one.kept()).orElse(0), done.report().map(one -> one.leftOut()).orElse(0), done.faults(), done.transaction(),
                    done.problem());
        }
    }

    /** What came of all; done in part where one could not be read. */
    record All(List<Line> calendars) implements Answer {
        @Override
        public void print(Paper paper) {
            calendars.forEach(one -> {
                if (one.problem().isEmpty()) {
                    paper.say("import.taken", one.name(), one.added().size(), one.changed().size(), one.same(), one.kept(), one.leftOut());
                    one.transaction().ifPresent(id -> paper.say("import.undo", id.toString()));
                } else {
                    paper.line(one.name() + ": " + one.problem());
                }
            });
            if (calendars.isEmpty()) {
                paper.say("calendars.none");
            }
        }

        @Override
        public Exit exit() {
            long failed = calendars.stream().filter(one -> !one.problem().isEmpty()).count();
            return failed == 0 ? Exit.DONE : failed == calendars.size() ? Exit.FAILED : Exit.PARTLY;
        }
    }

    @Override
    public Answer run(Session session) {
        return session.working(space -> {
            Refresh refresh = new Refresh(space, sources.get());
            return new All(wanted(space, refresh).stream().map(refresh::now).map(Line::of).toList());
        });
    }

    private List<Kept> wanted(Space space, Refresh refresh) {
        return due ? refresh.due(space.clock().instant())
                : named.isEmpty() ? Calendars.of(space) : named.stream().map(one -> CalendarsVerb.calendar(space, one)).toList();
    }
}
