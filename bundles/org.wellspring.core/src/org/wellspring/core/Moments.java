// SPDX-License-Identifier: EPL-2.0
package org.wellspring.core;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

import org.wellspring.model.Interaction;

/**
 * The day of a moment, and the moment that stands for a day: the one place where this is decided (F5, M15). A touch is on
 * the day it was where and when it was logged, so that no later journey moves it. Any thread.
 */
public final class Moments {
    private static final ZoneOffset FIRST_TO_BEGIN_A_DAY = ZoneOffset.ofHours(14);
    private static final ZoneOffset LAST_TO_END_A_DAY = ZoneOffset.ofHours(-12);

    private Moments() {
    }

    /**
     * The day something was on.
     *
     * @param at when it was
     * @param dayOnly whether only the day is known; {@code at} is then noon of it in UTC
     * @param day the local day it was logged on, or null where none was kept
     * @param zone where the reader is, for what kept no day
     */
    public static LocalDate day(Instant at, boolean dayOnly, LocalDate day, ZoneId zone) {
        return day != null ? day : at.atZone(dayOnly ? ZoneOffset.UTC : zone).toLocalDate();
    }

    /** The day of a touch; null while it has no time. */
    public static LocalDate day(Interaction interaction, ZoneId zone) {
        return interaction.getAt() == null ? interaction.getDay()
                : day(interaction.getAt(), interaction.isDayOnly(), interaction.getDay(), zone);
    }

    /** What stands for a day whose time is not known: its noon in UTC, when it is that day nearly everywhere. */
    public static Instant noon(LocalDate day) {
        return day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
    }

    /** Says that a touch was on a day, at no known time. */
    public static void put(Interaction interaction, LocalDate day) {
        interaction.setAt(noon(day));
        interaction.setDayOnly(true);
        interaction.setDay(day);
    }

    /** Says that a touch was at a time, on the day it is then at the clock. */
    public static void put(Interaction interaction, Instant when, Clock clock) {
        interaction.setAt(when);
        interaction.setDayOnly(false);
        interaction.setDay(when.atZone(clock.getZone()).toLocalDate());
    }

    /** No touch of this day or a later one is earlier, wherever it was logged; for narrowing down before {@link #day}. */
    public static Instant earliest(LocalDate day) {
        return day.atStartOfDay().toInstant(FIRST_TO_BEGIN_A_DAY);
    }

    /** Every touch of this day or an earlier one is earlier, wherever it was logged; for narrowing down before {@link #day}. */
    public static Instant latest(LocalDate day) {
        return day.plusDays(1).atStartOfDay().toInstant(LAST_TO_END_A_DAY);
    }
}
