// SPDX-License-Identifier: EPL-2.0
package org.wellspring.calendar.internal;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import org.wellspring.calendar.Attendee;
import org.wellspring.calendar.CalendarEntry;
import org.wellspring.calendar.CalendarProblem;
import org.wellspring.calendar.CalendarProblem.Fault;

import com.github.mangstadt.vinnie.io.VObjectPropertyValues;

/** The lines of one VEVENT, and what they mean together. */
final class EventLines {
    /** Of longer notes the beginning is enough; whole mails are put there. */
    private static final int LONGEST_TEXT = 20_000;
    /** What Thunderbird and some phones put where there is no note. */
    private static final String NO_NOTE = "Default Mozilla Description";
    private final long number;
    private final Zones zones;
    private final Clock here;
    private final Consumer<CalendarProblem> problems;
    private final List<ContentLine> lines = new ArrayList<>();

    /** An event that begins at this line, with the clock of times that name no zone. */
    EventLines(long number, Zones zones, Clock here, Consumer<CalendarProblem> problems) {
        this.number = number;
        this.zones = zones;
        this.here = here;
        this.problems = problems;
    }

    void add(ContentLine line) {
        lines.add(line);
    }

    long number() {
        return number;
    }

    String title() {
        return text("SUMMARY");
    }

    /** What it tells; empty if it has no start, which is said. */
    Optional<Told> told() {
        Optional<ContentLine> begin = line("DTSTART");
        Optional<CalendarMoment> start = begin.flatMap(line -> moment(line, line.value(), here));
        if (start.isEmpty()) {
            problem(number, Fault.START, begin.map(ContentLine::value).orElse(""));
            return Optional.empty();
        }
        CalendarMoment first = start.get();
        Duration length = length(first);
        Optional<ContentLine> instead = line("RECURRENCE-ID");
        return Optional.of(new Told(number, entry(first), first, length, instead.flatMap(line -> moment(line, line.value(), first.clock())),
                instead.flatMap(line -> line.parameter("RANGE")).filter("THISANDFUTURE"::equalsIgnoreCase).isPresent(), rules("RRULE", first),
                rules("EXRULE", first), added(first), excluded(first)));
    }

    private CalendarEntry entry(CalendarMoment start) {
        String uid = text("UID");
        String status = text("STATUS").toUpperCase(Locale.ROOT);
        String access = text("CLASS").toUpperCase(Locale.ROOT);
        List<String> categories = all("CATEGORIES").flatMap(line -> VObjectPropertyValues.parseList(line.value()).stream()).map(String::strip)
                .filter(category -> !category.isEmpty()).distinct().toList();
        String note = text("DESCRIPTION");
        return new CalendarEntry(uid.isEmpty() ? made(start) : uid, title(), text("LOCATION"), note.equals(NO_NOTE) ? "" : note, text("URL"), categories,
                attendees(),
                status.equals("CANCELLED"), access.equals("PRIVATE") || access.equals("CONFIDENTIAL"), whole(text("SEQUENCE")));
    }

    /** The same at every reading, so that it is known again. */
    private String made(CalendarMoment start) {
        return "made-" + UUID.nameUUIDFromBytes((start.local() + "\n" + title()).getBytes(StandardCharsets.UTF_8));
    }

    private List<Attendee> attendees() {
        List<Attendee> found = new ArrayList<>();
        line("ORGANIZER").map(line -> attendee(line, true)).filter(EventLines::isNamed).ifPresent(found::add);
        for (ContentLine line : all("ATTENDEE").toList()) {
            Attendee attendee = attendee(line, false);
            Optional<Attendee> host = found.stream().filter(other -> other.host() && !other.address().isEmpty() && other.address().equals(attendee.address()))
                    .findFirst();
            if (host.isPresent()) {
                // Who invites is invited too in most programs, there with the answer.
                found.set(found.indexOf(host.get()), new Attendee(host.get().name().isEmpty() ? attendee.name() : host.get().name(), attendee.address(),
                        attendee.answer(), true, attendee.room()));
            } else if (isNamed(attendee)) {
                found.add(attendee);
            }
        }
        return found;
    }

    private static boolean isNamed(Attendee attendee) {
        return !attendee.name().isEmpty() || !attendee.address().isEmpty();
    }

    private static Attendee attendee(ContentLine line, boolean host) {
        String value = line.value().strip();
        String address = line.parameter("EMAIL").orElse(value.regionMatches(true, 0, "mailto:", 0, 7) ? decoded(value.substring(7)) : "");
        String kind = line.parameter("CUTYPE").orElse("").toUpperCase(Locale.ROOT);
        String name = line.parameter("CN").orElse("");
        // Google writes the address where the name is not known.
        return new Attendee(name.equalsIgnoreCase(address) ? "" : name, address, answer(line.parameter("PARTSTAT").orElse("")), host,
                kind.equals("ROOM") || kind.equals("RESOURCE"));
    }

    private static String decoded(String address) {
        try {
            return address.contains("%") ? Optional.ofNullable(URI.create("mailto:" + address).getSchemeSpecificPart()).orElse(address) : address;
        } catch (IllegalArgumentException e) {
            return address;
        }
    }

    private static Attendee.Answer answer(String status) {
        return switch (status.toUpperCase(Locale.ROOT)) {
            case "ACCEPTED" -> Attendee.Answer.ACCEPTED;
            case "TENTATIVE" -> Attendee.Answer.TENTATIVE;
            case "DECLINED" -> Attendee.Answer.DECLINED;
            default -> Attendee.Answer.NONE;
        };
    }

    /** From start to end in what the clock shows, so that a party over the night when clocks change ends at its hour. */
    private Duration length(CalendarMoment start) {
        Optional<ContentLine> end = line("DTEND");
        if (end.isPresent()) {
            Optional<CalendarMoment> until = moment(end.get(), end.get().value(), start.clock());
            if (until.isPresent()) {
                LocalDateTime last = until.get().dayOnly() ? until.get().local() : start.clock().local(until.get().instant());
                Duration length = Duration.between(start.local(), last);
                return length.isNegative() ? usual(start) : start.dayOnly() && length.isZero() ? usual(start) : length;
            }
            problem(end.get().number(), Fault.VALUE, end.get().value());
        }
        Optional<ContentLine> span = line("DURATION");
        if (span.isPresent()) {
            Optional<Duration> length = span(span.get().value());
            if (length.isPresent()) {
                return length.get().isNegative() ? usual(start) : length.get();
            }
            problem(span.get().number(), Fault.VALUE, span.get().value());
        }
        return usual(start);
    }

    /** RFC 5545 3.6.1: a day without an end is that day, a time without one is that moment. */
    private static Duration usual(CalendarMoment start) {
        return start.dayOnly() ? Duration.ofDays(1) : Duration.ZERO;
    }

    private static Optional<Duration> span(String text) {
        try {
            return Optional.of(Duration.ofMillis(biweekly.util.Duration.parse(text.strip()).toMillis()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private List<Recurrence> rules(String name, CalendarMoment start) {
        List<Recurrence> rules = new ArrayList<>();
        for (ContentLine line : all(name).toList()) {
            Optional<Recurrence> rule = Recurrence.of(line.value(), start);
            rule.ifPresentOrElse(rules::add, () -> problem(line.number(), Fault.RULE, line.value()));
        }
        return rules;
    }

    private List<Told.Added> added(CalendarMoment start) {
        List<Told.Added> added = new ArrayList<>();
        for (ContentLine line : all("RDATE").toList()) {
            for (String value : line.value().split(",")) {
                String[] parts = value.split("/", 2);
                Optional<CalendarMoment> moment = moment(line, parts[0], start.clock());
                moment.ifPresentOrElse(begin -> added.add(new Told.Added(begin, parts.length < 2 ? Optional.empty() : periodLength(line, begin, parts[1]))),
                        () -> problem(line.number(), Fault.VALUE, value));
            }
        }
        return added;
    }

    private Optional<Duration> periodLength(ContentLine line, CalendarMoment begin, String end) {
        return end.startsWith("P") ? span(end)
                : moment(line, end, begin.clock()).map(until -> Duration.between(begin.local(), begin.clock().local(until.instant())));
    }

    private List<CalendarMoment> excluded(CalendarMoment start) {
        List<CalendarMoment> excluded = new ArrayList<>();
        for (ContentLine line : all("EXDATE").toList()) {
            for (String value : line.value().split(",")) {
                moment(line, value, start.clock()).ifPresentOrElse(excluded::add, () -> problem(line.number(), Fault.VALUE, value));
            }
        }
        return excluded;
    }

    private Optional<CalendarMoment> moment(ContentLine line, String text, Clock otherwise) {
        Optional<String> zone = line.parameter("TZID");
        Optional<Clock> clock = zone.flatMap(zones::find);
        if (zone.isPresent() && clock.isEmpty()) {
            problem(line.number(), Fault.ZONE, zone.get());
        }
        return CalendarMoment.of(text, clock.orElse(otherwise));
    }

    private Optional<ContentLine> line(String name) {
        return all(name).findFirst();
    }

    private java.util.stream.Stream<ContentLine> all(String name) {
        return lines.stream().filter(line -> line.name().equals(name));
    }

    private String text(String name) {
        String text = line(name).map(ContentLine::text).orElse("");
        return text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) + "…" : text;
    }

    private static int whole(String number) {
        try {
            return Integer.parseInt(number);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private void problem(long where, Fault fault, String detail) {
        problems.accept(new CalendarProblem(where, title(), fault, detail));
    }
}
