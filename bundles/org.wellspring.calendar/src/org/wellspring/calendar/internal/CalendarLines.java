// SPDX-License-Identifier: EPL-2.0
package org.wellspring.calendar.internal;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.wellspring.calendar.CalendarTaker;
import org.wellspring.calendar.CalendarProblem;
import org.wellspring.calendar.CalendarProblem.Fault;

/** Goes through the lines of a calendar: once for zones, once for events. What comes once is told at once, series at the end. */
public final class CalendarLines {
    private static final String EVENT = "VEVENT";
    private static final String ZONE = "VTIMEZONE";
    private static final Set<String> ZONE_PARTS = Set.of("STANDARD", "DAYLIGHT");
    private static final Set<String> NAMES = Set.of("X-WR-CALNAME", "NAME");
    /** Named problems of lines; a text that is no calendar has more than anybody reads. */
    private static final int MOST_LINES = 50;
    private final Zones zones = new Zones();
    private final Clock here;
    private final Series.Range range;
    private final CalendarTaker taker;
    private final Map<String, Series> series = new LinkedHashMap<>();
    private final Map<String, Integer> once = new HashMap<>();
    private int badLines;

    /** For days from {@code from} to before {@code to}, with the clock of times that name no zone. */
    public CalendarLines(ZoneId here, LocalDate from, LocalDate to, CalendarTaker taker) {
        this.here = Clock.here(here);
        range = new Series.Range(this.here.at(from.atStartOfDay()), this.here.at(to.atStartOfDay()));
        this.taker = taker;
    }

    /** The first reading: zones, which may stand behind the events that use them, and the name. */
    public void explain(InputStream in) throws IOException {
        UnfoldedLines lines = new UnfoldedLines(in);
        Deque<String> within = new ArrayDeque<>();
        ExplainedZone zone = null;
        String id = "";
        List<ContentLine> part = new ArrayList<>();
        boolean calendar = false;
        for (String text = lines.next(); text != null; text = lines.next()) {
            Optional<String> begin = component(text, "BEGIN:");
            Optional<String> end = component(text, "END:");
            if (begin.isPresent()) {
                calendar |= begin.get().equals("VCALENDAR");
                within.push(begin.get());
                if (begin.get().equals(ZONE)) {
                    zone = new ExplainedZone();
                    id = "";
                } else if (ZONE_PARTS.contains(begin.get())) {
                    part.clear();
                }
            } else if (end.isPresent()) {
                within.poll();
                if (zone != null && ZONE_PARTS.contains(end.get())) {
                    zone.add(part);
                } else if (zone != null && end.get().equals(ZONE)) {
                    String explained = id;
                    zone.clock().ifPresent(clock -> zones.explain(explained, clock));
                    zone = null;
                }
            } else if (zone != null) {
                Optional<ContentLine> line = ContentLine.of(lines.number(), text);
                if (line.isPresent() && ZONE.equals(within.peek()) && line.get().name().equals("TZID")) {
                    id = line.get().value().strip();
                } else {
                    line.ifPresent(part::add);
                }
            } else if ("VCALENDAR".equals(within.peek())) {
                ContentLine.of(lines.number(), text).filter(line -> NAMES.contains(line.name())).map(ContentLine::text).filter(name -> !name.isEmpty())
                        .ifPresent(taker::name);
            }
        }
        if (!calendar) {
            taker.problem(new CalendarProblem(1, "", Fault.NONE, ""));
        }
    }

    /** The second reading: events. */
    public void read(InputStream in) throws IOException {
        UnfoldedLines lines = new UnfoldedLines(in);
        EventLines event = null;
        int deeper = 0;
        for (String text = lines.next(); text != null; text = lines.next()) {
            Optional<String> begin = component(text, "BEGIN:");
            Optional<String> end = component(text, "END:");
            if (begin.isPresent() && begin.get().equals(EVENT)) {
                cut(event);
                event = new EventLines(lines.number(), zones, here, taker::problem);
                deeper = 0;
            } else if (event == null) {
                continue;
            } else if (begin.isPresent()) {
                deeper++;
            } else if (end.isPresent() && (end.get().equals(EVENT) || end.get().equals("VCALENDAR"))) {
                if (end.get().equals(EVENT)) {
                    event.told().ifPresent(this::take);
                } else {
                    cut(event);
                }
                event = null;
            } else if (end.isPresent()) {
                deeper = Math.max(0, deeper - 1);
            } else if (deeper == 0) {
                add(event, lines.number(), text);
            }
        }
        cut(event);
        series.values().forEach(this::tell);
    }

    private void add(EventLines event, long number, String text) throws IOException {
        Optional<ContentLine> line = ContentLine.of(number, text);
        if (line.isPresent()) {
            event.add(line.get());
        } else if (badLines++ < MOST_LINES) {
            taker.problem(new CalendarProblem(number, event.title(), Fault.LINE, text));
        }
    }

    private void cut(EventLines event) {
        if (event != null) {
            taker.problem(new CalendarProblem(event.number(), event.title(), Fault.CUT, ""));
        }
    }

    private void take(Told told) {
        String uid = told.entry().uid();
        if (told.comesAgain() || told.instead().isPresent() || series.containsKey(uid)) {
            series.computeIfAbsent(uid, u -> new Series()).add(told);
            return;
        }
        Integer before = once.put(uid, told.entry().sequence());
        if (before == null || before <= told.entry().sequence()) {
            Series single = new Series();
            single.add(told);
            single.within(range).occurrences().forEach(taker::occurrence);
        } else {
            once.put(uid, before);
        }
    }

    private void tell(Series told) {
        Series.Found found = told.within(range);
        found.occurrences().forEach(taker::occurrence);
        if (found.cut() && !found.occurrences().isEmpty()) {
            taker.problem(new CalendarProblem(0, found.occurrences().getFirst().entry().title(), Fault.OFTEN, Integer.toString(Series.MOST)));
        }
    }

    private static Optional<String> component(String line, String word) {
        return line.regionMatches(true, 0, word, 0, word.length()) ? Optional.of(line.substring(word.length()).strip().toUpperCase(Locale.ROOT))
                : Optional.empty();
    }
}
