// SPDX-License-Identifier: EPL-2.0
package org.wellspring.core.days;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days in digits: 2026-12-31, 31.12.2026, 31.12., 12/31/2026, 1/11, --12-31, 20261231, 2026, +2w. */
final class NumberDays {
    private static final String YEAR = "(\\d{4}|\\d{2})";
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})([./])\\s?(\\d{1,2})\\2\\s?(\\d{1,2})\\.?");
    private static final Pattern DOTS = Pattern.compile("(\\d{1,2})\\.\\s?(\\d{1,2})(?:\\.(?:\\s?" + YEAR + ")?)?");
    private static final Pattern OTHERS = Pattern.compile("(\\d{1,2})([/-])(\\d{1,2})(?:\\2" + YEAR + ")?");
    private static final Pattern STEP = Pattern.compile("([+-])\\s?(\\d{1,4})\\s?([dwmy])");
    private static final Pattern PARTS = Pattern.compile("--\\d{2}-?\\d{2}|\\d{8}|\\d{4}-\\d{2}|\\d{6}|\\d{4}");
    private static final int MONTHS = 12;

    private final DaySums sums;
    private final DayOrder order;

    NumberDays(DaySums sums, DayOrder order) {
        this.sums = sums;
        this.order = order;
    }

    /** What a whole text says; empty if it is not written so. */
    Optional<DayAnswer> whole(String text) {
        Matcher step = STEP.matcher(text);
        if (step.matches()) {
            return Optional.of(step(step));
        }
        if (PARTS.matcher(text).matches()) {
            return Optional.of(parts(text));
        }
        for (Pattern pattern : List.of(ISO, YEAR_FIRST, DOTS, OTHERS)) {
            Matcher matcher = pattern.matcher(text);
            if (matcher.matches()) {
                return Optional.of(answer(pattern, matcher));
            }
        }
        return Optional.empty();
    }

    /** A month and day without a year takes the year of the direction. */
    private DayAnswer parts(String text) {
        Optional<PartialDay> parts = PartialDay.spelled(text);
        if (parts.isEmpty()) {
            return DaySums.noSuchDay();
        }
        PartialDay known = parts.get();
        if (known.whole().isPresent()) {
            return new DayAnswer.Day(known.whole().get());
        }
        return known.year().isEmpty() && sums.toward() != Toward.NONE && text.startsWith("--")
                ? sums.monthDay(known.month().orElseThrow(), known.day().orElseThrow(), null)
                : new DayAnswer.Partial(known);
    }

    private DayAnswer step(Matcher step) {
        long count = Long.parseLong(step.group(1) + step.group(2));
        return new DayAnswer.Day(sums.plus(count, switch (step.group(3)) {
            case "d" -> DaySums.Unit.DAY;
            case "w" -> DaySums.Unit.WEEK;
            case "m" -> DaySums.Unit.MONTH;
            default -> DaySums.Unit.YEAR;
        }));
    }

    private DayAnswer answer(Pattern pattern, Matcher m) {
        if (pattern == ISO) {
            return DaySums.date(number(m.group(1)), number(m.group(2)), number(m.group(3)));
        }
        if (pattern == YEAR_FIRST) {
            return DaySums.date(number(m.group(1)), number(m.group(3)), number(m.group(4)));
        }
        return pattern == DOTS ? ordered(number(m.group(1)), number(m.group(2)), m.group(3), DayOrder.DAY_FIRST)
                : ordered(number(m.group(1)), number(m.group(3)), m.group(4), order);
    }

    private DayAnswer ordered(int first, int second, String digits, DayOrder by) {
        Integer year = digits == null ? null : digits.length() > 2 ? number(digits) : (Integer) sums.year(number(digits));
        DayAnswer dayFirst = sums.monthDay(second, first, year);
        DayAnswer monthFirst = sums.monthDay(first, second, year);
        if (first > MONTHS || second > MONTHS || first == second || by != DayOrder.UNCLEAR) {
            boolean day = first > MONTHS || second <= MONTHS && by != DayOrder.MONTH_FIRST;
            return day ? dayFirst : monthFirst;
        }
        Set<DayAnswer> both = new LinkedHashSet<>(List.of(dayFirst, monthFirst));
        both.removeIf(DayAnswer.Unknown.class::isInstance);
        return both.size() > 1 ? new DayAnswer.Ambiguous(List.copyOf(both))
                : both.stream().findFirst().orElse(DaySums.noSuchDay());
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    /** A place in a text that is written like a day. */
    record Place(int from, int to, DayAnswer answer, boolean sure) {
    }

    private static final String BEFORE = "(?<![\\p{L}\\p{N}.,:/+#€$£-])";
    private static final String AFTER = "(?![\\p{L}\\p{N}/%€$£]|[.,:-]\\d)";
    private static final Pattern IN_TEXT_ISO = Pattern.compile(BEFORE + ISO.pattern() + AFTER);
    private static final Pattern IN_TEXT_DOTS = Pattern.compile(
            BEFORE + "(\\d{1,2})\\.\\s?(\\d{1,2})(?:\\.\\s?" + YEAR + "|(\\.))?" + AFTER);
    private static final Pattern IN_TEXT_OTHERS = Pattern.compile(
            BEFORE + "(\\d{1,2})([/-])(\\d{1,2})(?:\\2(\\d{4}|\\d{2}))?" + AFTER);
    /** What has numbers of its own: "room 24/11", "won 14/3". */
    private static final Pattern NUMBERED_THING = Pattern.compile(
            "(?<!\\p{L})(?:room|page|p|no|nr|n°|gate|flat|apartment|unit|suite|seat|row|table|hall|chapter|version|size|score|scored|won|lost|got|result|zimmer|raum|seite|saal|platz|salle|page|chambre|sala|habitacion|aula|pagina|piso|got)\\.?\\s+$");
    private static final Pattern IN_TEXT_STEP = Pattern.compile("(?<![\\p{L}\\p{N}+.-])([+])(\\d{1,3})([dwmy])" + AFTER);

    /** Where a sentence says a day in digits. Those without a year are sure only behind one of these words ("on"). */
    List<Place> in(String text, Pattern behind) {
        List<Place> places = new java.util.ArrayList<>();
        Matcher m = IN_TEXT_ISO.matcher(text);
        while (m.find()) {
            places.add(new Place(m.start(), m.end(), answer(ISO, m), true));
        }
        m = IN_TEXT_STEP.matcher(text);
        while (m.find()) {
            places.add(new Place(m.start(), m.end(), step(m), true));
        }
        m = IN_TEXT_DOTS.matcher(text);
        while (m.find()) {
            boolean marked = m.group(3) != null || m.group(4) != null || behind.matcher(text.substring(0, m.start())).find();
            if (marked && plausible(m.group(1), m.group(2))) {
                places.add(new Place(m.start(), m.end(),
                        ordered(number(m.group(1)), number(m.group(2)), m.group(3), DayOrder.DAY_FIRST), true));
            }
        }
        m = IN_TEXT_OTHERS.matcher(text);
        while (m.find()) {
            boolean slash = m.group(2).equals("/");
            boolean marked = m.group(4) != null || slash && behind.matcher(text.substring(0, m.start())).find();
            boolean alone = slash && text.substring(m.end()).isBlank();
            if ((marked || alone) && plausible(m.group(1), m.group(3))) {
                // "Coffee with Tom 24/11": no month has the number 24
                boolean only = Math.max(number(m.group(1)), number(m.group(3))) > MONTHS && !NUMBERED_THING.matcher(text.substring(0, m.start())).find();
                places.add(new Place(m.start(), m.end(), ordered(number(m.group(1)), number(m.group(3)), m.group(4), order), marked || only));
            }
        }
        return places;
    }

    /** 24/7 and 50.20 are something else. */
    private static boolean plausible(String first, String second) {
        int one = number(first);
        int two = number(second);
        return one > 0 && two > 0 && one <= 31 && two <= 31 && (one <= MONTHS || two <= MONTHS) && !(one == 24 && two == 7);
    }
}
