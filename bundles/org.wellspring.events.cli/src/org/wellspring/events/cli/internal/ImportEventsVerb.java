// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events.cli.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Paper;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.Table;
import org.wellspring.cli.spi.Verb;
import org.wellspring.cli.spi.When;
import org.wellspring.core.Changed;
import org.wellspring.core.Space;
import org.wellspring.events.calendars.CalendarRead;
import org.wellspring.events.calendars.CalendarRead.Fault;
import org.wellspring.events.calendars.EventSources;
import org.wellspring.events.calendars.TakeEvents;
import org.wellspring.events.calendars.TakeEvents.Fate;
import org.wellspring.events.calendars.TakeEvents.Invited;
import org.wellspring.events.calendars.TakeEvents.Line;
import org.wellspring.events.calendars.TakeEvents.Report;
import org.wellspring.events.commands.RememberCalendar;
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
    @Option(names = "--leave-out", paramLabel = "KEY", descriptionKey = "import.leave-out")
    private Set<String> leaveOut = Set.of();
    @Option(names = "--take-in", paramLabel = "KEY", descriptionKey = "import.take-in")
    private Set<String> takeIn = Set.of();
    @Option(names = "--remember", descriptionKey = "import.remember")
    private boolean remember;
    @Option(names = "--name", paramLabel = "TEXT", descriptionKey = "import.name")
    private String name;
    @Option(names = "--dry-run", descriptionKey = "dry-run")
    private boolean dryRun;

    private final Supplier<EventSources> sources;

    ImportEventsVerb(Supplier<EventSources> sources) {
        this.sources = sources;
    }

    /** An event as a calendar has it, and what would become of it. */
    record Foreseen(String key, String title, LocalDate day, Optional<LocalTime> time, Fate fate) {
        static Foreseen of(Line line) {
            return new Foreseen(line.key(), line.title(), line.day(), line.time(), line.fate());
        }
    }

    /** What came of one place; of a dry run what would, event by event. */
    record Taken(String where, String name, List<UUID> added, List<UUID> changed, int same, int kept, int leftOut, List<Invited> strangers,
            List<Invited> unclear,
            List<Fault> faults, Optional<UUID> transaction, List<Foreseen> events) {
        static Taken of(String place, CalendarRead read, Report report, Optional<UUID> transaction) {
            return new Taken(place, read.name(), report.added(), report.changed(), report.same(), report.kept(), report.leftOut(), report.strangers(),
                    report.unclear(),
                    read.faults(), transaction, List.of());
        }

        /** What nobody did has no ids. */
        static Taken foreseen(String place, CalendarRead read, Report report) {
            return new Taken(place, read.name(), List.of(), report.changed(), report.same(), report.kept(), report.leftOut(), report.strangers(),
                    report.unclear(),
                    read.faults(), Optional.empty(), report.lines().stream().map(Foreseen::of).toList());
        }
    }

    /** What came of all. */
    record All(List<Taken> calendars) implements Answer {
        @Override
        public void print(Paper paper) {
            calendars.forEach(calendar -> print(calendar, paper));
        }

        private static void invited(String key, List<Invited> some, Paper paper) {
            if (!some.isEmpty()) {
                paper.say(key, some.size(), String.join("; ", some.stream().limit(SHOWN).map(Invited::called).toList()));
            }
        }

        private static String place(Fault fault, Paper paper) {
            String key = fault.file().isEmpty() ? fault.title().isEmpty() ? "import.at" : "import.at.title"
                    : fault.title().isEmpty() ? "import.at.file" : "import.at.both";
            return paper.words(key, fault.file(), fault.line(), fault.title());
        }

        private static void print(List<Foreseen> events, Paper paper) {
            Table table = new Table();
            events.forEach(event -> table.row(paper.words("fate." + event.fate()), event.day().toString(), event.time().map(Object::toString).orElse(""),
                    event.title(), event.key()));
            paper.table(table);
        }

        private static void print(Taken calendar, Paper paper) {
            if (!calendar.events().isEmpty()) {
                print(calendar.events(), paper);
            }
            paper.say(calendar.events().isEmpty() ? "import.taken" : "import.foreseen", calendar.name().isEmpty() ? calendar.where() : calendar.name(),
                    Math.max(calendar.added().size(), calendar.events().stream().filter(event -> event.fate() == Fate.NEW).count()), calendar.changed().size(),
                    calendar.same(), calendar.kept(), calendar.leftOut());
            calendar.faults().stream().limit(SHOWN).forEach(fault -> paper.line("  " + place(fault, paper) + "  "
                    + paper.words("fault." + fault.fault(), fault.detail())));
            if (calendar.faults().size() > SHOWN) {
                paper.say("import.more", calendar.faults().size() - SHOWN);
            }
            invited("import.strangers", calendar.strangers(), paper);
            invited("import.unclear", calendar.unclear(), paper);
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
                taken.add(taken(session, space, places.get(i), read.get(i)));
            }
            return new All(taken);
        });
    }

    private Taken taken(Session session, Space space, String place, CalendarRead read) {
        TakeEvents take = new TakeEvents(read).only(only).leaveOut(leaveOut).takeIn(takeIn).then(Optional.of(remember).filter(on -> on && !dryRun)
                .map(on -> new RememberCalendar(sources.get().whole(place)).called(name == null ? read.name() : name).only(only)));
        if (dryRun) {
            return Taken.foreseen(place, read, take.preview(space));
        }
        session.ask(space, take);
        Changed<Report> changed = take.runInBackground(space);
        return Taken.of(place, read, changed.result(), changed.transaction());
    }

    private Days days(Clock clock) {
        When when = new When(clock);
        Days usual = Days.usual(clock);
        return new Days(clock.getZone(), from == null ? usual.from() : when.past(from), to == null ? usual.to() : when.day(to).plusDays(1));
    }
}
