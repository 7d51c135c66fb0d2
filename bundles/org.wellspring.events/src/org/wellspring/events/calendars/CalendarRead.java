// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events.calendars;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import org.wellspring.calendar.CalendarTaker;
import org.wellspring.calendar.CalendarProblem;
import org.wellspring.calendar.Occurrence;

/** What was read of a calendar, before any of it is in the book. */
public final class CalendarRead implements CalendarTaker {
    /**
     * What could not be read, and where.
     *
     * @param file   which of several; empty if there is one
     * @param line   where the event or the line begins, counted from 1
     * @param title  the event's title as far as it is known, else empty
     * @param fault  what is wrong, in a word: line, start, value, zone, rule, often, many, cut, away or none
     * @param detail the words of the calendar it is about, cut short
     */
    public record Fault(String file, long line, String title, String fault, String detail) {
    }

    /** Days of one reading that are taken: beyond is a generator, not a life, and memory has an end. */
    static final int MOST = 100_000;
    private final Map<String, Occurrence> occurrences = new LinkedHashMap<>();
    private final List<Fault> faults = new ArrayList<>();
    private String name = "";
    private String file = "";
    private boolean full;
    private final BooleanSupplier unwanted;

    /** Nothing read yet. */
    public CalendarRead() {
        this(() -> false);
    }

    /** Nothing read yet; asked at each event whether nobody wants it any more, which ends the reading. */
    public CalendarRead(BooleanSupplier unwanted) {
        this.unwanted = unwanted;
    }

    @Override
    public void name(String text) {
        name = name.isEmpty() ? text : name;
    }

    @Override
    public void file(String text) {
        file = text;
    }

    @Override
    public void occurrence(Occurrence occurrence) {
        if (unwanted.getAsBoolean()) {
            throw new CancellationException();
        }
        if (occurrences.size() < MOST || occurrences.containsKey(occurrence.key())) {
            occurrences.put(occurrence.key(), occurrence);
        } else if (!full) {
            full = true;
            problem(new CalendarProblem(0, occurrence.entry().title(), CalendarProblem.Fault.MANY, Integer.toString(MOST)));
        }
    }

    @Override
    public void problem(CalendarProblem problem) {
        faults.add(new Fault(file, problem.line(), problem.title(), problem.fault().name().toLowerCase(Locale.ROOT), problem.detail()));
    }

    /** What the calendar calls itself, the first of several; empty if it does not. */
    public String name() {
        return name;
    }

    /** Its events, each once. */
    public List<Occurrence> occurrences() {
        return List.copyOf(occurrences.values());
    }

    /** What could not be read. */
    public List<Fault> faults() {
        return List.copyOf(faults);
    }
}
