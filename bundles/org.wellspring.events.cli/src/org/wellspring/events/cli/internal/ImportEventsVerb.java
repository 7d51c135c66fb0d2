// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events.cli.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Paper;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.Verb;
import org.wellspring.cli.spi.When;
import org.wellspring.core.Changed;
import org.wellspring.events.calendars.CalendarRead;
import org.wellspring.events.calendars.CalendarRead.Fault;
import org.wellspring.events.calendars.EventSources;
import org.wellspring.events.calendars.TakeEvents;
import org.wellspring.events.calendars.TakeEvents.Invited;
import org.wellspring.events.calendars.TakeEvents.Report;
import org.wellspring.events.spi.EventSource.Days;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code event import}: takes in events of calendars, and later what is new about them (E9). */
@Command(name = "import")
public final class ImportEventsVerb implements Verb {
    private static final int SHOWN = 20;

    @Parameters(arity = "1..*", paramLabel = "WHERE", descriptionKey = "import.where")
    private List<String> places = List.of();
    @Option(names = "--from", paramLabel = "DATE", descriptionKey = "import.from")
    private String from;
    @Option(names = "--to", paramLabel = "DATE", descriptionKey = "import.to")
    private String to;
    @Option(names = "--only", paramLabel = "WORD", descriptionKey = "import.only")
    private List<String> only = List.of();

    private final Supplier<EventSources> sources;

    ImportEventsVerb(Supplier<EventSources> sources) {
        this.sources = sources;
    }

    /** What came of one place. */
    record Taken(String where, String name, List<UUID> added, List<UUID> changed, int same, int kept, int leftOut, List<Invited> strangers,
            List<Fault> faults, Optional<UUID> transaction) {
    }

    /** What came of all. */
    record All(List<Taken> calendars) implements Answer {
        @Override
        public void print(Paper paper) {
            calendars.forEach(calendar -> print(calendar, paper));
        }

        private static String place(Fault fault, Paper paper) {
            String key = fault.file().isEmpty() ? fault.title().isEmpty() ? "import.at" : "import.at.title"
                    : fault.title().isEmpty() ? "import.at.file" : "import.at.both";
            return paper.words(key, fault.file(), fault.line(), fault.title());
        }

        private static void print(Taken calendar, Paper paper) {
            paper.say("import.taken", calendar.name().isEmpty() ? calendar.where() : calendar.name(), calendar.added().size(), calendar.changed().size(),
                    calendar.same(), calendar.kept(), calendar.leftOut());
            calendar.faults().stream().limit(SHOWN).forEach(fault -> paper.line("  " + place(fault, paper) + "  "
                    + paper.words("fault." + fault.fault(), fault.detail())));
            if (calendar.faults().size() > SHOWN) {
                paper.say("import.more", calendar.faults().size() - SHOWN);
            }
            if (!calendar.strangers().isEmpty()) {
                paper.say("import.strangers", calendar.strangers().size(), String.join(", ", calendar.strangers().stream().limit(SHOWN)
                        .map(stranger -> stranger.name().isEmpty() ? stranger.address() : stranger.name()).toList()));
            }
            calendar.transaction().ifPresent(id -> paper.say("import.undo", id.toString()));
        }
    }

    @Override
    public Answer run(Session session) {
        Days days = days(session.options().clock());
        // Read before the book is opened: an address may keep one waiting.
        List<CalendarRead> read = places.stream().map(place -> sources.get().read(place, days)).toList();
        return session.working(space -> {
            List<Taken> taken = new ArrayList<>();
            for (int i = 0; i < read.size(); i++) {
                taken.add(taken(places.get(i), read.get(i), session.run(space, new TakeEvents(read.get(i)).only(only))));
            }
            return new All(taken);
        });
    }

    private Days days(Clock clock) {
        When when = new When(clock);
        LocalDate today = when.today();
        LocalDate first = from == null ? today.minusYears(1) : when.past(from);
        LocalDate last = to == null ? today.plusYears(1) : when.day(to);
        return new Days(clock.getZone(), first, last.plusDays(1));
    }

    private static Taken taken(String place, CalendarRead read, Changed<Report> changed) {
        Report report = changed.result();
        return new Taken(place, read.name(), report.added(), report.changed(), report.same(), report.kept(), report.leftOut(),
                report.strangers(), read.faults(), changed.transaction());
    }
}
