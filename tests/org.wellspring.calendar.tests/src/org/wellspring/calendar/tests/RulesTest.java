// SPDX-License-Identifier: EPL-2.0
package org.wellspring.calendar.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wellspring.calendar.Occurrence;

import biweekly.ICalVersion;
import biweekly.io.ParseContext;
import biweekly.io.scribe.property.RecurrenceRuleScribe;
import biweekly.parameter.ICalParameters;
import biweekly.util.ICalDate;
import biweekly.util.com.google.ical.compat.javautil.DateIterator;

@DisplayName("Two thousand random rules, around month ends, leap days and nights when clocks change (E9)")
class RulesTest {
    private static final int RULES = 2_000;
    private static final int DAYS = 12;
    private static final LocalDate END = LocalDate.of(2036, 1, 1);
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");
    private static final List<String> ZONES = List.of("Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "America/Sao_Paulo", "Asia/Kathmandu", "UTC");
    @TempDir
    Path folder;

    private record Asked(Map<String, String> parts, LocalDateTime start, ZoneId zone) {
        String rule() {
            return parts.entrySet().stream().map(part -> part.getKey() + "=" + part.getValue()).collect(Collectors.joining(";"));
        }

        /** The event on its days: the first is its start, whether the rule names it or not. */
        Set<Instant> moments(List<LocalDateTime> days) {
            Set<Instant> moments = new TreeSet<>(Set.of(start.atZone(zone).toInstant()));
            days.forEach(day -> moments.add(day.atZone(zone).toInstant()));
            return moments;
        }
    }

    @Test
    @DisplayName("have the days that the standard’s own table names, tried day by day, and biweekly agrees where it counts right")
    void everyDay() {
        long seed = Long.getLong("wellspring.seed", System.nanoTime());
        System.out.println("seed " + seed + " (-Dwellspring.seed)");
        Random random = new Random(seed);
        List<Asked> asked = new ArrayList<>();
        StringBuilder file = new StringBuilder("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n");
        for (int i = 0; i < RULES; i++) {
            Asked one = new Asked(parts(random), start(random), ZoneId.of(ZONES.get(random.nextInt(ZONES.size()))));
            asked.add(one);
            file.append("BEGIN:VEVENT\r\nUID:").append(i).append("\r\nDTSTART;TZID=").append(one.zone()).append(':').append(LOCAL.format(one.start()))
                    .append("\r\nRRULE:").append(one.rule()).append("\r\nEND:VEVENT\r\n");
        }
        // The last evening in New York is the next day here.
        Reading reading = Reading.of(folder, file.append("END:VCALENDAR\r\n").toString().getBytes(StandardCharsets.UTF_8), LocalDate.of(2019, 1, 1),
                END.plusDays(1));
        assertThat(reading.problems).allMatch(problem -> problem.fault() == org.wellspring.calendar.CalendarProblem.Fault.OFTEN);
        Map<String, List<Occurrence>> told = reading.occurrences.stream().collect(Collectors.groupingBy(o -> o.entry().uid()));
        for (int i = 0; i < RULES; i++) {
            Asked one = asked.get(i);
            List<LocalDateTime> days = new EveryDay(one.parts(), one.start()).until(END, DAYS);
            assertThat(told.get(Integer.toString(i)).stream().map(Occurrence::start).limit(one.moments(days).size()))
                    .as("seed %d: %s from %s in %s", seed, one.rule(), one.start(), one.zone()).containsExactlyElementsOf(one.moments(days));
            // It loses an interval behind a filter: docs/facts/calendars.md.
            if (Integer.parseInt(one.parts().getOrDefault("INTERVAL", "1")) == 1) {
                assertThat(biweekly(one)).as("biweekly, seed %d: %s from %s", seed, one.rule(), one.start()).isEqualTo(days);
            }
        }
    }

    private static List<LocalDateTime> biweekly(Asked asked) {
        ParseContext context = new ParseContext();
        context.setVersion(ICalVersion.V2_0);
        DateIterator days = new RecurrenceRuleScribe().parseText(asked.rule(), null, new ICalParameters(), context).getValue()
                .getDateIterator(new ICalDate(Date.from(asked.start().toInstant(ZoneOffset.UTC)), true), TimeZone.getTimeZone("UTC"));
        List<LocalDateTime> found = new ArrayList<>();
        while (days.hasNext() && found.size() < DAYS) {
            LocalDateTime day = LocalDateTime.ofInstant(days.next().toInstant(), ZoneOffset.UTC);
            if (!day.toLocalDate().isBefore(END)) {
                break;
            }
            found.add(day);
        }
        return found;
    }

    private static Map<String, String> parts(Random random) {
        Map<String, String> parts = new LinkedHashMap<>();
        String often = List.of("DAILY", "WEEKLY", "MONTHLY", "YEARLY").get(random.nextInt(4));
        boolean numbered = often.equals("MONTHLY") || often.equals("YEARLY");
        parts.put("FREQ", often);
        if (random.nextBoolean()) {
            parts.put("INTERVAL", Integer.toString(1 + random.nextInt(4)));
        }
        if (random.nextInt(4) == 0) {
            parts.put("BYMONTH", random.nextBoolean() ? Integer.toString(1 + random.nextInt(12)) : "3,10");
        }
        switch (random.nextInt(5)) {
            case 1 -> {
                boolean number = numbered && random.nextInt(3) > 0;
                Set<String> days = new TreeSet<>();
                for (int i = 0; i <= random.nextInt(2); i++) {
                    days.add((number ? random.nextBoolean() ? "-1" : Integer.toString(1 + random.nextInt(4)) : "") + EveryDay.NAMES.get(random.nextInt(7)));
                }
                parts.put("BYDAY", String.join(",", days));
            }
            case 2 -> {
                if (!often.equals("WEEKLY")) {
                    parts.put("BYMONTHDAY", Integer.toString(random.nextBoolean() ? -1 - random.nextInt(3) : 27 + random.nextInt(5)));
                }
            }
            case 3 -> {
                parts.put("BYDAY", "MO,TU,WE,TH,FR");
                if (often.equals("MONTHLY")) {
                    parts.put("BYSETPOS", random.nextBoolean() ? "-1" : "1,-1");
                }
            }
            case 4 -> {
                if (often.equals("MONTHLY")) {
                    parts.put("BYDAY", EveryDay.NAMES.get(random.nextInt(7)));
                    parts.put("BYMONTHDAY", "13");
                }
            }
            default -> { /* what the rule does not say, the start says */ }
        }
        if (random.nextInt(4) == 0) {
            parts.put("WKST", random.nextBoolean() ? "SU" : "MO");
        }
        if (random.nextInt(4) == 0) {
            parts.put("COUNT", Integer.toString(1 + random.nextInt(8)));
        }
        return parts;
    }

    private static LocalDateTime start(Random random) {
        LocalDate day = switch (random.nextInt(4)) {
            case 0 -> LocalDate.of(2024, 2, 29);
            case 1 -> LocalDate.of(2020 + random.nextInt(5), 1 + random.nextInt(12), 1).with(TemporalAdjusters.lastDayOfMonth());
            case 2 -> LocalDate.of(2020 + random.nextInt(5), random.nextBoolean() ? 3 : 10, 24 + random.nextInt(8));
            default -> LocalDate.of(2020 + random.nextInt(5), 1 + random.nextInt(12), 1 + random.nextInt(28));
        };
        return day.atTime(new int[] {0, 1, 2, 2, 3, 9, 18, 22}[random.nextInt(8)], random.nextBoolean() ? 0 : 30);
    }
}
