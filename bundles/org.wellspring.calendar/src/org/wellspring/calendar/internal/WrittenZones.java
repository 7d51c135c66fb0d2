// SPDX-License-Identifier: EPL-2.0
package org.wellspring.calendar.internal;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;

import biweekly.ICalendar;
import biweekly.component.DaylightSavingsTime;
import biweekly.component.Observance;
import biweekly.component.StandardTime;
import biweekly.component.VTimezone;
import biweekly.io.TimezoneAssignment;
import biweekly.property.ICalProperty;
import biweekly.property.RecurrenceDates;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import biweekly.util.UtcOffset;

/**
 * The zones of a calendar that is written, each explained by the very days on which its clock changes in the years that matter: no
 * rule has to be found for them, and none is read in another way.
 */
public final class WrittenZones {
    /**
     * The years of the events.
     *
     * @param first the first
     * @param last  the last
     */
    public record Years(int first, int last) {
    }

    /** What a clock does on some of its days. */
    private record Change(ZoneOffset before, ZoneOffset after, boolean daylight) {
    }

    private final ICalendar calendar;
    private final Years years;
    private final Map<ZoneId, TimezoneAssignment> known = new HashMap<>();

    /** For the events of a calendar. */
    public WrittenZones(ICalendar calendar, Years years) {
        this.calendar = calendar;
        this.years = years;
    }

    /** Writes a moment in a zone; one whose hour comes twice on that night, and is the second, in UTC, which alone can say that. */
    void put(ICalProperty property, List<Instant> moments, ZoneId zone) {
        boolean sayable = moments.stream().allMatch(moment -> Clock.of(zone).at(LocalDateTime.ofInstant(moment, zone)).equals(moment));
        if (!zone.equals(ZoneOffset.UTC) && sayable) {
            calendar.getTimezoneInfo().setTimezone(property, known.computeIfAbsent(zone, this::assigned));
        }
    }

    private TimezoneAssignment assigned(ZoneId zone) {
        // A colon in a name would have to be quoted, which not everybody reads.
        VTimezone explained = new VTimezone(zone instanceof ZoneOffset offset ? "UTC" + offset.getId().replace(":", "") : zone.getId());
        ZoneRules rules = zone.getRules();
        LocalDateTime begin = LocalDateTime.of(Math.max(Year.MIN_VALUE + 2, years.first() - 1), 1, 1, 0, 0);
        Instant from = begin.toInstant(ZoneOffset.UTC);
        Instant to = LocalDateTime.of(years.last() + 2, 1, 1, 0, 0).toInstant(ZoneOffset.UTC);
        ZoneOffset atFirst = rules.getOffset(from);
        Map<Change, List<LocalDateTime>> changes = new LinkedHashMap<>();
        changes.computeIfAbsent(new Change(atFirst, atFirst, rules.isDaylightSavings(from)), c -> new ArrayList<>()).add(begin);
        for (ZoneOffsetTransition next = rules.nextTransition(from); next != null && next.getInstant().isBefore(to); next = rules
                .nextTransition(next.getInstant())) {
            changes.computeIfAbsent(new Change(next.getOffsetBefore(), next.getOffsetAfter(), rules.isDaylightSavings(next.getInstant())),
                    c -> new ArrayList<>()).add(next.getDateTimeBefore());
        }
        changes.forEach((change, days) -> {
            if (change.daylight()) {
                explained.addDaylightSavingsTime(observed(new DaylightSavingsTime(), change, days));
            } else {
                explained.addStandardTime(observed(new StandardTime(), change, days));
            }
        });
        return new TimezoneAssignment(TimeZone.getTimeZone(zone), explained);
    }

    private static <O extends Observance> O observed(O part, Change change, List<LocalDateTime> days) {
        part.setDateStart(local(days.getFirst()));
        part.setTimezoneOffsetFrom(offset(change.before()));
        part.setTimezoneOffsetTo(offset(change.after()));
        days.stream().skip(1).forEach(day -> {
            RecurrenceDates again = new RecurrenceDates();
            again.getDates().add(new ICalDate(local(day), true));
            part.addRecurrenceDates(again);
        });
        return part;
    }

    private static DateTimeComponents local(LocalDateTime time) {
        return new DateTimeComponents(time.getYear(), time.getMonthValue(), time.getDayOfMonth(), time.getHour(), time.getMinute(), time.getSecond(), false);
    }

    private static UtcOffset offset(ZoneOffset offset) {
        return new UtcOffset(offset.getTotalSeconds() * 1000L);
    }
}
