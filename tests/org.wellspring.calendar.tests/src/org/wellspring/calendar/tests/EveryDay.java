// SPDX-License-Identifier: EPL-2.0
package org.wellspring.calendar.tests;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/**
 * The days of a rule, slowly: goes through every day of every period and asks the table of RFC 5545 3.3.10 about it. Knows
 * daily to yearly rules with INTERVAL, COUNT, WKST, BYMONTH, BYMONTHDAY, BYDAY and BYSETPOS.
 */
final class EveryDay {
    static final List<String> NAMES = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");
    private final Map<String, String> parts;
    private final LocalDateTime start;

    EveryDay(Map<String, String> parts, LocalDateTime start) {
        this.parts = parts;
        this.start = start;
    }

    /** Its first days before that one. */
    List<LocalDateTime> until(LocalDate end, int most) {
        List<LocalDateTime> found = new ArrayList<>();
        int interval = Integer.parseInt(parts.getOrDefault("INTERVAL", "1"));
        int count = Integer.parseInt(parts.getOrDefault("COUNT", Integer.toString(most)));
        for (int i = 0;; i++) {
            LocalDate period = period(i * interval);
            if (!period.isBefore(end)) {
                return found;
            }
            for (LocalDate day : chosen(period)) {
                LocalDateTime moment = day.atTime(start.toLocalTime());
                if (!moment.isBefore(start) && day.isBefore(end)) {
                    found.add(moment);
                    if (found.size() >= Math.min(count, most)) {
                        return found;
                    }
                }
            }
        }
    }

    private LocalDate period(int number) {
        LocalDate day = start.toLocalDate();
        return switch (parts.get("FREQ")) {
            case "DAILY" -> day.plusDays(number);
            case "WEEKLY" -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.of(1 + NAMES.indexOf(parts.getOrDefault("WKST", "MO"))))).plusWeeks(number);
            case "MONTHLY" -> day.withDayOfMonth(1).plusMonths(number);
            default -> day.withDayOfYear(1).plusYears(number);
        };
    }

    private List<LocalDate> chosen(LocalDate period) {
        LocalDate next = switch (parts.get("FREQ")) {
            case "DAILY" -> period.plusDays(1);
            case "WEEKLY" -> period.plusWeeks(1);
            case "MONTHLY" -> period.plusMonths(1);
            default -> period.plusYears(1);
        };
        List<LocalDate> days = period.datesUntil(next).filter(this::fits).toList();
        if (!parts.containsKey("BYSETPOS")) {
            return days;
        }
        List<LocalDate> picked = new ArrayList<>();
        for (String position : parts.get("BYSETPOS").split(",")) {
            int at = Integer.parseInt(position);
            int index = at > 0 ? at - 1 : days.size() + at;
            if (index >= 0 && index < days.size()) {
                picked.add(days.get(index));
            }
        }
        Collections.sort(picked);
        return picked;
    }

    private boolean fits(LocalDate day) {
        return inMonth(day) && onDayOfMonth(day) && onWeekday(day) && likeTheStart(day);
    }

    private boolean inMonth(LocalDate day) {
        return !parts.containsKey("BYMONTH") || List.of(parts.get("BYMONTH").split(",")).contains(Integer.toString(day.getMonthValue()));
    }

    private boolean onDayOfMonth(LocalDate day) {
        if (!parts.containsKey("BYMONTHDAY")) {
            return true;
        }
        int number = Integer.parseInt(parts.get("BYMONTHDAY"));
        return day.getDayOfMonth() == (number > 0 ? number : day.lengthOfMonth() + 1 + number);
    }

    private boolean onWeekday(LocalDate day) {
        if (!parts.containsKey("BYDAY")) {
            return true;
        }
        boolean ofMonth = parts.get("FREQ").equals("MONTHLY") || parts.containsKey("BYMONTH");
        int at = ofMonth ? day.getDayOfMonth() : day.getDayOfYear();
        int length = ofMonth ? day.lengthOfMonth() : day.lengthOfYear();
        String name = NAMES.get(day.getDayOfWeek().getValue() - 1);
        List<String> wanted = List.of(parts.get("BYDAY").split(","));
        return wanted.contains(name) || wanted.contains(((at - 1) / 7 + 1) + name) || wanted.contains("-" + ((length - at) / 7 + 1) + name);
    }

    /** What the rule does not say, the start says. */
    private boolean likeTheStart(LocalDate day) {
        LocalDate first = start.toLocalDate();
        if (parts.containsKey("BYDAY") || parts.containsKey("BYMONTHDAY")) {
            return true;
        }
        return switch (parts.get("FREQ")) {
            case "DAILY" -> true;
            case "WEEKLY" -> day.getDayOfWeek() == first.getDayOfWeek();
            case "MONTHLY" -> day.getDayOfMonth() == first.getDayOfMonth();
            default -> day.getDayOfMonth() == first.getDayOfMonth() && (parts.containsKey("BYMONTH") || day.getMonth() == first.getMonth());
        };
    }
}
