// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

import org.wellspring.core.Space;
import org.wellspring.core.settings.Settings;

/**
 * Days on which no rhythm comes up (F6): weekdays, holidays of each year, or some days of one. What was promised or planned for such a day is said all
 * the same. Immutable.
 */
public final class DaysOff {
    private final List<Predicate<LocalDate>> off;
    private final List<String> unread;

    private DaysOff(List<Predicate<LocalDate>> off, List<String> unread) {
        this.off = List.copyOf(off);
        this.unread = List.copyOf(unread);
    }

    /** As the setting says. */
    public static DaysOff of(Space space) {
        return of(new Settings(space).get(FollowupSettings.DAYS_OFF));
    }

    /** Of words with commas between them: "sunday, 12-25, 2026-12-24..2027-01-06"; what can't be read is {@link #unread}. */
    public static DaysOff of(String text) {
        List<Predicate<LocalDate>> off = new ArrayList<>();
        List<String> unread = new ArrayList<>();
        Arrays.stream(text.split("[,;\\n]")).map(String::strip).filter(word -> !word.isEmpty())
                .forEach(word -> read(word.toLowerCase(Locale.ROOT)).ifPresentOrElse(off::add, () -> unread.add(word)));
        return new DaysOff(off, unread);
    }

    private static Optional<Predicate<LocalDate>> read(String word) {
        Optional<DayOfWeek> weekday = Arrays.stream(DayOfWeek.values())
                .filter(day -> word.length() >= 3 && day.name().toLowerCase(Locale.ROOT).startsWith(word)).findFirst();
        if (weekday.isPresent()) {
            return weekday.map(wanted -> day -> day.getDayOfWeek() == wanted);
        }
        try {
            String[] ends = word.split("\\.\\.", 2);
            if (ends[0].length() == "12-25".length()) {
                return Optional.of(ofYear(MonthDay.parse("--" + ends[0]), MonthDay.parse("--" + ends[ends.length - 1])));
            }
            LocalDate first = LocalDate.parse(ends[0]);
            LocalDate last = LocalDate.parse(ends[ends.length - 1]);
            return Optional.of(day -> !day.isBefore(first) && !day.isAfter(last));
        } catch (DateTimeException e) {
            // said by unread
            return Optional.empty();
        }
    }

    /** Of each year; from December into January, too. */
    private static Predicate<LocalDate> ofYear(MonthDay first, MonthDay last) {
        return day -> {
            MonthDay now = MonthDay.from(day);
            return first.isAfter(last) ? !now.isBefore(first) || !now.isAfter(last) : !now.isBefore(first) && !now.isAfter(last);
        };
    }

    /** Whether it is one. */
    public boolean contains(LocalDate day) {
        return off.stream().anyMatch(one -> one.test(day));
    }

    /** The day, or the first after it that is none; the day itself where all of a year are. */
    public LocalDate workdayFrom(LocalDate day) {
        return day.datesUntil(day.plusYears(1)).filter(one -> !contains(one)).findFirst().orElse(day);
    }

    /** What could not be read of the setting. */
    public List<String> unread() {
        return unread;
    }
}
