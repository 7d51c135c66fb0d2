// SPDX-License-Identifier: EPL-2.0
package org.wellspring.calendar.internal;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** A zone as the calendar explains it: the times of year when its clock changes (VTIMEZONE, RFC 5545 3.6.5). */
final class ExplainedZone {
    /** Beyond that nobody knows the law. */
    private static final LocalDateTime FAR = LocalDateTime.of(2100, 1, 1, 0, 0);
    private final List<Change> changes = new ArrayList<>();

    private record Change(LocalDateTime at, ZoneOffset before, ZoneOffset after) {
    }

    /** One STANDARD or DAYLIGHT part; what can't be read of it changes nothing. */
    void add(List<ContentLine> part) {
        Optional<ZoneOffset> before = value(part, "TZOFFSETFROM").flatMap(ExplainedZone::offset);
        Optional<ZoneOffset> after = value(part, "TZOFFSETTO").flatMap(ExplainedZone::offset);
        Optional<CalendarMoment> start = value(part, "DTSTART").flatMap(text -> CalendarMoment.of(text, Clock.UTC));
        if (before.isEmpty() || after.isEmpty() || start.isEmpty()) {
            return;
        }
        List<LocalDateTime> moments = new ArrayList<>(List.of(start.get().local()));
        for (ContentLine line : part) {
            if (line.name().equals("RDATE")) {
                for (String text : line.value().split(",")) {
                    CalendarMoment.of(text, Clock.UTC).ifPresent(moment -> moments.add(moment.local()));
                }
            } else if (line.name().equals("RRULE")) {
                // The end of such a rule is in UTC; the offset before the change makes it local.
                CalendarMoment local = new CalendarMoment(start.get().local(), false, Clock.of(before.get()));
                Recurrence.of(line.value(), local).ifPresent(rule -> until(rule.from(local.local()), moments));
            }
        }
        moments.forEach(moment -> changes.add(new Change(moment, before.get(), after.get())));
    }

    /** Its clock; empty if it explains nothing. */
    Optional<Clock> clock() {
        if (changes.isEmpty()) {
            return Optional.empty();
        }
        changes.sort(Comparator.comparing(Change::at));
        List<ZoneOffsetTransition> transitions = new ArrayList<>();
        ZoneOffset now = changes.getFirst().before();
        for (Change change : changes) {
            LocalDateTime at = change.at().minusSeconds(change.before().getTotalSeconds()).plusSeconds(now.getTotalSeconds());
            boolean later = transitions.isEmpty() || at.toInstant(now).isAfter(transitions.getLast().getInstant());
            if (later && !change.after().equals(now)) {
                transitions.add(ZoneOffsetTransition.of(at, now, change.after()));
                now = change.after();
            }
        }
        ZoneOffset first = changes.getFirst().before();
        return Optional.of(new Clock(ZoneRules.of(first, first, List.of(), transitions, List.of()), null));
    }

    private static void until(Iterator<LocalDateTime> moments, List<LocalDateTime> into) {
        while (moments.hasNext()) {
            LocalDateTime moment = moments.next();
            if (!moment.isBefore(FAR)) {
                return;
            }
            into.add(moment);
        }
    }

    private static Optional<String> value(List<ContentLine> part, String name) {
        return part.stream().filter(line -> line.name().equals(name)).map(ContentLine::value).findFirst();
    }

    /** Thunderbird writes seconds too, which Java reads in this form only with a sign. */
    private static Optional<ZoneOffset> offset(String text) {
        String offset = text.strip();
        try {
            return Optional.of(ZoneOffset.of(offset.startsWith("+") || offset.startsWith("-") ? offset : "+" + offset));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
