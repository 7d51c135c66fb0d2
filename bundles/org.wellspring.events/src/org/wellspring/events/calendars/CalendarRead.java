// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events.calendars;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.wellspring.calendar.CalendarTaker;
import org.wellspring.calendar.Occurrence;
import org.wellspring.calendar.Problem;

/** What was read of a calendar, before any of it is in the book. */
public final class CalendarRead implements CalendarTaker {
    /**
     * What could not be read, and where.
     *
     * @param file which of several; empty if there is one
     */
    public record Fault(String file, Problem problem) {
    }

    private final Map<String, Occurrence> occurrences = new LinkedHashMap<>();
    private final List<Fault> faults = new ArrayList<>();
    private String name = "";
    private String file = "";

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
        occurrences.put(occurrence.key(), occurrence);
    }

    @Override
    public void problem(Problem problem) {
        faults.add(new Fault(file, problem));
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
