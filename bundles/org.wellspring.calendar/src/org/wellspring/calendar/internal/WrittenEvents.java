// SPDX-License-Identifier: EPL-2.0
package org.wellspring.calendar.internal;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.wellspring.calendar.CalendarEntry;
import org.wellspring.calendar.Occurrence;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Classification;
import biweekly.property.DateEnd;
import biweekly.property.DateOrDateTimeProperty;
import biweekly.property.DateStart;
import biweekly.property.ICalProperty;
import biweekly.property.RecurrenceDates;
import biweekly.property.RecurrenceId;
import biweekly.property.Status;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;

/**
 * Puts events into a calendar. The days of a series become one event with all of its days, and one more for each day that differs
 * from it: which rule they once came from is not known any more, and not needed.
 */
public final class WrittenEvents {
    /** What one of a series was foreseen for: a day, a time without a zone, or a moment. */
    private record Foreseen(Optional<LocalDate> day, Optional<LocalDateTime> floating, Optional<Instant> moment) {
        static Foreseen of(Occurrence one) {
            String mark = one.key().substring(Math.min(one.key().length(), one.entry().uid().length())).strip();
            try {
                return mark.endsWith("Z") ? at(one, Instant.parse(mark))
                        : mark.contains("T") ? new Foreseen(Optional.empty(),
                                Optional.of(LocalDateTime.parse(mark)), Optional.empty())
                                : new Foreseen(Optional.of(LocalDate.parse(mark)), Optional.empty(),
                                        Optional.empty());
            } catch (DateTimeException e) {
                return at(one, one.start());
            }
        }

        private static Foreseen at(Occurrence one, Instant moment) {
            return one.dayOnly() ? new Foreseen(Optional.of(moment.atZone(one.zone()).toLocalDate()), Optional.empty(), Optional.empty())
                    : new Foreseen(Optional.empty(), Optional.empty(), Optional.of(moment));
        }

        /** Of which kind: only those of one kind fit into one line. */
        int kind() {
            return day.isPresent() ? 0 : floating.isPresent() ? 1 : 2;
        }

        /** When it is, where one is. */
        Instant when(ZoneId zone) {
            return day.map(LocalDate::atStartOfDay).or(() -> floating).map(local -> Clock.of(zone).at(local)).or(() -> moment).orElseThrow();
        }
    }

    private final ICalendar calendar;
    private final WrittenZones zones;
    private final Date now;

    /** Into this calendar. */
    public WrittenEvents(ICalendar calendar, WrittenZones zones, Instant now) {
        this.calendar = calendar;
        this.zones = zones;
        this.now = Date.from(now.truncatedTo(ChronoUnit.SECONDS));
    }

    /** One event, or all there are of a series. */
    public void add(List<Occurrence> all) {
        if (all.size() == 1 && !all.getFirst().series()) {
            calendar.addEvent(event(all.getFirst()));
            return;
        }
        List<Occurrence> ordered = all.stream().sorted(Comparator.comparing(one -> Foreseen.of(one).when(one.zone()))).toList();
        Occurrence first = ordered.getFirst();
        Foreseen begin = Foreseen.of(first);
        Occurrence usual = foreseen(first, begin, ordered);
        List<Occurrence> fitting = ordered.stream().filter(one -> Foreseen.of(one).kind() == begin.kind()).toList();
        VEvent master = event(usual, begin.floating().isPresent());
        master.addRecurrenceDates(days(fitting, usual.zone()));
        calendar.addEvent(master);
        ordered.stream().filter(one -> !isAsForeseen(one, usual) || !fitting.contains(one))
                .forEach(one -> calendar.addEvent(instead(one, begin, usual.zone())));
    }

    /** The first day as it was foreseen, with the words and the length that most of them have: one that was moved or called off is no rule for the others. */
    private static Occurrence foreseen(Occurrence first, Foreseen begin, List<Occurrence> all) {
        Map<CalendarEntry, Long> said = all.stream().collect(Collectors.groupingBy(Occurrence::entry, LinkedHashMap::new, Collectors.counting()));
        CalendarEntry words = said.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
        Occurrence length = all.stream().filter(one -> one.dayOnly() == begin.day().isPresent() && Foreseen.of(one).when(one.zone()).equals(one.start()))
                .findFirst().orElse(first);
        ZoneId zone = length.zone();
        Instant start = begin.when(zone);
        return new Occurrence(words, first.key(), true, start, ended(length, start, zone), begin.day().isPresent(), zone);
    }

    /** As long as the other by what the clock shows, so that a day is a day when clocks change. */
    private static Instant ended(Occurrence like, Instant start, ZoneId zone) {
        Clock clock = Clock.of(zone);
        Duration length = Duration.between(clock.local(like.start()), clock.local(like.end()));
        return clock.at(clock.local(start).plus(length));
    }

    private static boolean isAsForeseen(Occurrence one, Occurrence usual) {
        Instant start = Foreseen.of(one).when(usual.zone());
        return one.entry().equals(usual.entry()) && one.start().equals(start) && one.dayOnly() == usual.dayOnly()
                && (one.dayOnly() || one.zone().equals(usual.zone())) && one.end().equals(ended(usual, start, usual.zone()));
    }

    private RecurrenceDates days(List<Occurrence> all, ZoneId zone) {
        RecurrenceDates days = new RecurrenceDates();
        List<Foreseen> foreseen = all.stream().map(Foreseen::of).toList();
        foreseen.forEach(one -> days.getDates().add(date(one, zone)));
        place(days, foreseen.getFirst(), foreseen.stream().map(one -> one.when(zone)).toList(), zone);
        return days;
    }

    private VEvent instead(Occurrence one, Foreseen begin, ZoneId zone) {
        Foreseen foreseen = Foreseen.of(one);
        VEvent event = event(one);
        RecurrenceId id = new RecurrenceId(date(foreseen, zone));
        place(id, foreseen, List.of(foreseen.when(zone)), zone);
        event.setRecurrenceId(id);
        return event;
    }

    private void place(ICalProperty property, Foreseen like, List<Instant> moments, ZoneId zone) {
        if (like.floating().isPresent()) {
            calendar.getTimezoneInfo().setFloating(property, true);
        } else if (like.moment().isPresent()) {
            zones.put(property, moments, zone);
        }
    }

    private static ICalDate date(Foreseen foreseen, ZoneId zone) {
        return foreseen.day().map(WrittenEvents::date).orElseGet(() -> foreseen.floating().map(WrittenEvents::local)
                .orElseGet(() -> new ICalDate(Date.from(foreseen.when(zone)), true)));
    }

    private static ICalDate date(LocalDate day) {
        return new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
    }

    private static ICalDate local(LocalDateTime time) {
        return new ICalDate(new DateTimeComponents(time.getYear(), time.getMonthValue(), time.getDayOfMonth(), time.getHour(), time.getMinute(),
                time.getSecond(), false), true);
    }

    private VEvent event(Occurrence one) {
        return event(one, false);
    }

    private VEvent event(Occurrence one, boolean floating) {
        VEvent event = new VEvent();
        CalendarEntry entry = one.entry();
        event.setUid(one.series() ? entry.uid() : one.key());
        event.setDateTimeStamp(now);
        event.setSequence(entry.sequence());
        said(entry.title()).ifPresent(event::setSummary);
        said(entry.place()).ifPresent(event::setLocation);
        said(entry.description()).ifPresent(event::setDescription);
        said(entry.url()).ifPresent(event::setUrl);
        if (!entry.categories().isEmpty()) {
            event.addCategories(entry.categories());
        }
        event.setStatus(entry.cancelled() ? Status.cancelled() : Status.confirmed());
        if (entry.closed()) {
            event.setClassification(new Classification(Classification.PRIVATE));
        }
        event.setDateStart(moment(one, one.start(), floating, DateStart::new));
        if (!one.end().equals(one.start())) {
            event.setDateEnd(moment(one, one.end(), floating, DateEnd::new));
        }
        return event;
    }

    private <P extends DateOrDateTimeProperty> P moment(Occurrence of, Instant moment, boolean floating, Function<ICalDate, P> made) {
        if (of.dayOnly()) {
            return made.apply(date(moment.atZone(of.zone()).toLocalDate()));
        }
        P property = made.apply(floating ? local(moment.atZone(of.zone()).toLocalDateTime()) : new ICalDate(Date.from(moment), true));
        if (floating) {
            calendar.getTimezoneInfo().setFloating(property, true);
        } else {
            zones.put(property, List.of(moment), of.zone());
        }
        return property;
    }

    /** Without signs no text has, which some programs end a file at. */
    private static Optional<String> said(String text) {
        String plain = text.replace("\r\n", "\n").replace('\r', '\n').replaceAll("[\\p{Cntrl}&&[^\n\t]]", "");
        return plain.isBlank() ? Optional.empty() : Optional.of(plain);
    }
}
