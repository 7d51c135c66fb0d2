// SPDX-License-Identifier: EPL-2.0
package org.wellspring.calendar.internal;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.Iterator;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRule.RfcMode;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;

/** The days of an RRULE or EXRULE (RFC 5545 3.3.10), in the local time of its start. */
final class Recurrence {
    private static final Pattern UNTIL = Pattern.compile("UNTIL=([^;]*)");
    private static final String EVERY_MONTH = ";BYMONTH=1,2,3,4,5,6,7,8,9,10,11,12";
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");
    private final RecurrenceRule rule;
    private final LocalDateTime start;

    private Recurrence(RecurrenceRule rule, LocalDateTime start) {
        this.rule = rule;
        this.start = start;
    }

    /** The rule in this text, for an event that begins then; empty if it is none. */
    static Optional<Recurrence> of(String text, CalendarMoment start) {
        String rule = text.strip().toUpperCase(Locale.ROOT).replaceAll(";+$", "");
        // lib-recur takes only the month of the start; RFC 5545 means the days of all months.
        if (rule.contains("FREQ=YEARLY") && rule.contains("BYMONTHDAY=") && !rule.contains("BYMONTH=") && !rule.contains("BYWEEKNO=")) {
            rule += EVERY_MONTH;
        }
        Matcher until = UNTIL.matcher(rule);
        if (until.find()) {
            Optional<LocalDateTime> last = CalendarMoment.of(until.group(1), start.clock()).map(end -> last(end, start));
            if (last.isEmpty()) {
                return Optional.empty();
            }
            rule = until.replaceFirst("UNTIL=" + LOCAL.format(last.get()));
        }
        try {
            return Optional.of(new Recurrence(new RecurrenceRule(rule, RfcMode.RFC2445_LAX), start.local()));
        } catch (InvalidRecurrenceRuleException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** A day as the end is a day that still counts: Evolution writes it so, though RFC 5545 wants a time. */
    private static LocalDateTime last(CalendarMoment end, CalendarMoment start) {
        if (end.dayOnly() || start.dayOnly()) {
            return end.local().toLocalDate().atTime(23, 59, 59);
        }
        return start.clock().local(end.instant());
    }

    /** Its moments from this one on, ascending, perhaps without end. */
    Iterator<LocalDateTime> from(LocalDateTime first) {
        RecurrenceRuleIterator moments;
        try {
            moments = rule.iterator(libs(start));
            if (first.isAfter(start) && rule.getCount() == null) {
                moments.fastForward(libs(first));
            }
        } catch (IllegalArgumentException e) {
            // How lib-recur says that it tried long and the rule has no day, such as 30 February.
            return Collections.emptyIterator();
        }
        return new Iterator<>() {
            private LocalDateTime ahead = step();

            private LocalDateTime step() {
                try {
                    return moments.hasNext() ? javas(moments.nextDateTime()) : null;
                } catch (IllegalArgumentException e) {
                    // … or no further day.
                    return null;
                }
            }

            @Override
            public boolean hasNext() {
                return ahead != null;
            }

            @Override
            public LocalDateTime next() {
                if (ahead == null) {
                    throw new NoSuchElementException();
                }
                LocalDateTime moment = ahead;
                ahead = step();
                return moment;
            }
        };
    }

    private static DateTime libs(LocalDateTime moment) {
        return new DateTime(moment.getYear(), moment.getMonthValue() - 1, moment.getDayOfMonth(), moment.getHour(), moment.getMinute(), moment.getSecond());
    }

    private static LocalDateTime javas(DateTime moment) {
        return LocalDateTime.of(moment.getYear(), moment.getMonth() + 1, moment.getDayOfMonth(), moment.getHours(), moment.getMinutes(), moment.getSeconds());
    }
}
