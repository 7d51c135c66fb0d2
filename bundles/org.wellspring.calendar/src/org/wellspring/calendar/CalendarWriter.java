// SPDX-License-Identifier: EPL-2.0
package org.wellspring.calendar;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.wellspring.calendar.internal.WrittenEvents;
import org.wellspring.calendar.internal.WrittenZones;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;

/**
 * Writes iCalendar (RFC 5545) that programs of all makers read, and {@link CalendarReader} reads back without a change (E9, X3): each
 * zone explained, whole days as days, the days of a series under one UID and each that differs as what stands instead.
 */
public final class CalendarWriter {
    private static final String PRODUCT = "-//Wellspring//Events//EN";
    private final String name;
    private final Instant now;

    /**
     * A writer.
     *
     * @param name what the calendar calls itself; empty for nothing
     * @param now  when it is written, which the standard wants to be said
     */
    public CalendarWriter(String name, Instant now) {
        this.name = name;
        this.now = now;
    }

    /** The text of a calendar with these events, in this order; those of a series stand together. Whom they invite is not written: nobody gets an invitation by it. */
    public String text(List<Occurrence> occurrences) {
        ICalendar calendar = new ICalendar();
        calendar.setVersion(ICalVersion.V2_0);
        calendar.setProductId(PRODUCT);
        if (!name.isEmpty()) {
            calendar.setName(name);
            calendar.addExperimentalProperty("X-WR-CALNAME", name);
        }
        WrittenZones zones = new WrittenZones(calendar, years(occurrences));
        WrittenEvents events = new WrittenEvents(calendar, zones, now);
        Map<String, List<Occurrence>> series = new LinkedHashMap<>();
        occurrences.forEach(one -> series.computeIfAbsent(one.series() ? one.entry().uid() : one.key(), key -> new ArrayList<>()).add(one));
        series.values().forEach(events::add);
        return Biweekly.write(calendar).caretEncoding(true).go();
    }

    private static WrittenZones.Years years(List<Occurrence> occurrences) {
        int first = occurrences.stream().mapToInt(one -> year(one.start(), one.zone())).min().orElse(0);
        int last = occurrences.stream().mapToInt(one -> year(one.end(), one.zone())).max().orElse(0);
        return new WrittenZones.Years(first, last);
    }

    private static int year(Instant moment, ZoneId zone) {
        return moment.atZone(zone).getYear();
    }
}
