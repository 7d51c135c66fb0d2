// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events.calendars;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.wellspring.calendar.Occurrence;
import org.wellspring.core.Changed;
import org.wellspring.core.Command;
import org.wellspring.core.Refusals;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.core.words.Texts;
import org.wellspring.events.commands.RememberCalendar;
import org.wellspring.events.internal.KnownSources;
import org.wellspring.events.internal.KnownSources.Known;
import org.wellspring.model.Event;
import org.wellspring.model.EventLeftOut;
import org.wellspring.model.ModelFactory;
import org.wellspring.people.spelling.Names;

/**
 * Takes events of a calendar into the book, or what is new about them (E9). Reading the same again changes nothing; what the user
 * changed stays; what was called off stays and is marked; what the user deleted does not come back. Whom the calendar invites is
 * likely there (E4), where it is known who that is.
 */
public final class TakeEvents extends Command<TakeEvents.Report> {
    private final CalendarRead read;
    private Set<String> words = Set.of();
    private Set<String> unwanted = Set.of();
    private Set<String> wanted = Set.of();
    private Optional<RememberCalendar> remember = Optional.empty();

    /** What becomes of an event of a calendar. */
    public enum Fate {
        /** It comes into the book. */
        NEW,
        /** What is new about it comes in. */
        CHANGED,
        /** What is new about it comes in, but for what the user changed since in another way: theirs stays. */
        YOURS,
        /** The book has it as it is. */
        SAME,
        /** The user wants none of it. */
        LEFT_OUT,
        /** It was called off before it was ever in the book. */
        OFF
    }

    /**
     * What became of one event of a calendar.
     *
     * @param key   by which it is known at every reading
     * @param title may be empty
     * @param place may be empty
     * @param start when it begins
     * @param day   the same as a day, where the book is
     * @param time  and as a time of it; empty for whole days
     * @param off   whether it was called off
     * @param event the one in the book; empty where there is none
     */
    public record Line(String key, String title, String place, Instant start, LocalDate day, Optional<LocalTime> time, boolean off, Fate fate,
            Optional<UUID> event) {
        static Line of(Occurrence one, ZoneId here, Fate fate, Optional<UUID> event) {
            ZonedDateTime start = one.start().atZone(one.dayOnly() ? one.zone() : here);
            return new Line(one.key(), one.entry().title(), one.entry().place(), one.start(), start.toLocalDate(),
                    one.dayOnly() ? Optional.empty() : Optional.of(start.toLocalTime()), one.entry().cancelled(), fate, event);
        }
    }

    /**
     * What became of the events of a calendar.
     *
     * @param lines    one for each that is wanted
     * @param strangers who is invited and not in the book, each once
     * @param unclear   who is invited and may be one of several in the book, each once
     * @param calendar the calendar that is remembered from now on; empty where that was not asked for
     */
    public record Report(List<Line> lines, List<Invited> strangers, List<Invited> unclear, Optional<UUID> calendar) {
        /** Ids of those that are new in the book. */
        public List<UUID> added() {
            return ids(Fate.NEW);
        }

        /** Ids of those of which something is new. */
        public List<UUID> changed() {
            return ids(Fate.CHANGED, Fate.YOURS);
        }

        /** How many the book had as they are. */
        public int same() {
            return count(Fate.SAME);
        }

        /** How many the user changed in another way than the calendar did since: theirs stays. */
        public int kept() {
            return count(Fate.YOURS);
        }

        /** How many the user wants none of. */
        public int leftOut() {
            return count(Fate.LEFT_OUT);
        }

        /** How many of this fate. */
        public int count(Fate fate) {
            return (int) lines.stream().filter(line -> line.fate() == fate).count();
        }

        private List<UUID> ids(Fate... fates) {
            return lines.stream().filter(line -> List.of(fates).contains(line.fate())).flatMap(line -> line.event().stream()).toList();
        }
    }

    /**
     * Somebody a calendar invites.
     *
     * @param name    empty if it says none
     * @param address e-mail address, empty if it says none
     */
    public record Invited(String name, String address) {
        /** What they are called, or how they are reached. */
        public String called() {
            return name.isEmpty() ? address : name;
        }
    }

    /** All that was read. */
    public TakeEvents(CalendarRead read) {
        this.read = read;
    }

    /** Only those that have one of these words in their title, place or category; of none all. */
    public TakeEvents only(List<String> some) {
        Set<String> folded = new HashSet<>();
        some.stream().map(Names::folded).filter(word -> !word.isBlank()).forEach(folded::add);
        words = folded;
        return this;
    }

    @Override
    public String label() {
        Texts texts = new Texts(TakeEvents.class);
        return read.name().isEmpty() ? texts.get("take") : texts.get("take.of", read.name());
    }

    /** These, by key, the user wants none of, now and later. */
    public TakeEvents leaveOut(Set<String> keys) {
        unwanted = Set.copyOf(keys);
        return this;
    }

    /** These, by key, the user wants after all. */
    public TakeEvents takeIn(Set<String> keys) {
        wanted = Set.copyOf(keys);
        return this;
    }

    /** And remembers the calendar, in the same step. */
    public TakeEvents then(Optional<RememberCalendar> command) {
        remember = command;
        return this;
    }

    /** What it would do, and does not (X6). Any thread but the UI thread; it can be asked again, and done then. */
    public Report preview(Space space) {
        try {
            space.background(label(), tx -> {
                throw new Previewed(taken(space, tx, Optional.empty()));
            });
        } catch (Previewed previewed) {
            return previewed.report;
        }
        throw new IllegalStateException("A change that was taken back was made");
    }

    /** Does it as one step; any thread but the UI thread, and nobody waits for it. */
    public Changed<Report> runInBackground(Space space) {
        Changed<Report> changed = space.backgroundReturning(label(), tx -> apply(space, tx));
        changed.result().calendar().ifPresent(calendar -> new LastReadings(space).tried(calendar, space.clock().instant(), ""));
        return changed;
    }

    /** Takes a change back and brings out what it would have been. */
    private static final class Previewed extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final transient Report report;

        Previewed(Report report) {
            super("A preview", null, false, false);
            this.report = report;
        }
    }

    @Override
    protected Report perform(Space space, Tx tx) {
        String label = tx.label();
        Optional<UUID> calendar = remember.map(command -> command.apply(space, tx));
        tx.relabel(label);
        return taken(space, tx, calendar);
    }

    private Report taken(Space space, Tx tx, Optional<UUID> calendar) {
        KnownSources known = new KnownSources(space);
        InvitedPeople guests = new InvitedPeople(space, tx);
        ZoneId here = space.clock().getZone();
        return new Report(read.occurrences().stream().filter(this::isWanted).map(one -> taken(one, known, guests, tx, here)).toList(), guests.strangers(),
                guests.unclear(), calendar);
    }

    private Line taken(Occurrence occurrence, KnownSources sources, InvitedPeople guests, Tx tx, ZoneId here) {
        Optional<Known> known = sources.event(occurrence.key());
        if (known.isPresent()) {
            return Line.of(occurrence, here, renewed(occurrence, known.get(), sources, guests, tx), Optional.of(known.get().id()));
        }
        List<UUID> before = sources.leftOut(occurrence.key());
        if (before.isEmpty() && unwanted.contains(occurrence.key())) {
            EventLeftOut leftOut = ModelFactory.eINSTANCE.createEventLeftOut();
            leftOut.setSourceKey(occurrence.key());
            tx.add(leftOut);
            return Line.of(occurrence, here, Fate.LEFT_OUT, Optional.empty());
        }
        if (!before.isEmpty() && !wanted.contains(occurrence.key())) {
            return Line.of(occurrence, here, Fate.LEFT_OUT, Optional.empty());
        }
        // What was called off before it was ever in the book is nobody's business.
        if (occurrence.entry().cancelled()) {
            return Line.of(occurrence, here, Fate.OFF, Optional.empty());
        }
        before.forEach(id -> tx.find(id, EventLeftOut.class).ifPresent(tx::delete));
        return Line.of(occurrence, here, Fate.NEW, Optional.of(tx.add(made(occurrence, guests)).getId()));
    }

    private static Fate renewed(Occurrence occurrence, Known known, KnownSources sources, InvitedPeople guests, Tx tx) {
        CalendarSaid now = CalendarSaid.of(occurrence);
        boolean told = !now.text().equals(known.said());
        if (!told && !guests.areNews(occurrence, sources.expected(known))) {
            return Fate.SAME;
        }
        Event event = Refusals.existing(tx, known.id(), Event.class);
        boolean different = told && !now.isAsInBook(event);
        boolean against = different && now.write(event, known.said().isEmpty() ? CalendarSaid.inBook(event) : CalendarSaid.kept(known.said()));
        if (different) {
            event.setSourceSaid(now.text());
        }
        boolean invited = guests.expect(event, occurrence);
        return against ? Fate.YOURS : different || invited ? Fate.CHANGED : Fate.SAME;
    }

    private boolean isWanted(Occurrence occurrence) {
        String text = Names.folded(occurrence.entry().title() + " " + occurrence.entry().place() + " " + String.join(" ", occurrence.entry().categories()));
        return words.isEmpty() || words.stream().anyMatch(text::contains);
    }

    private static Event made(Occurrence occurrence, InvitedPeople guests) {
        Event event = ModelFactory.eINSTANCE.createEvent();
        CalendarSaid said = CalendarSaid.of(occurrence);
        said.write(event, CalendarSaid.kept(null));
        event.setSourceKey(occurrence.key());
        event.setSourceSaid(said.text());
        event.setSeries(occurrence.series() ? occurrence.entry().uid() : null);
        guests.expect(event, occurrence);
        return event;
    }
}
