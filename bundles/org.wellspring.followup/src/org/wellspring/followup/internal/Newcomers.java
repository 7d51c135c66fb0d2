// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.internal;

import java.time.LocalDate;
import java.util.List;

import org.wellspring.core.settings.Settings;
import org.wellspring.followup.FollowupSettings;
import org.wellspring.followup.TodayList;
import org.wellspring.people.DuePeople.Newcomer;
import org.wellspring.people.spi.Day;

/** The last ten people met, and how they fared (F1). */
public final class Newcomers {
    private static final int NEWEST = 10;
    /** Somebody met longer ago than this and never written to is no longer news. */
    private static final int NEWS_DAYS = 90;

    private final LocalDate today;
    private final int days;
    private final List<Newcomer> newest;

    private Newcomers(Day day) {
        today = day.date();
        days = new Settings(day.space()).get(FollowupSettings.NEW_PEOPLE_DAYS);
        newest = DueRows.of(day).people().newest(today, NEWEST);
    }

    /** As of a day, read once for all who ask. */
    public static Newcomers of(Day day) {
        return day.shared(Newcomers.class, () -> new Newcomers(day));
    }

    /** Those who should have heard from the user by now, and are still news. */
    public List<Newcomer> due() {
        return missed().stream().filter(person -> !person.metOn().isBefore(today.minusDays(NEWS_DAYS))).toList();
    }

    /** Until when somebody should hear from the user. */
    public LocalDate deadline(Newcomer person) {
        return person.metOn().plusDays(days);
    }

    /** How they fared. */
    TodayList.NewPeople fared() {
        List<Newcomer> missed = missed();
        List<Newcomer> waiting = newest.stream().filter(person -> !isFollowedUp(person) && !missed.contains(person)).toList();
        return new TodayList.NewPeople(newest.size(), newest.size() - missed.size() - waiting.size(), named(missed), named(waiting));
    }

    private List<Newcomer> missed() {
        return newest.stream().filter(person -> !isFollowedUp(person) && deadline(person).isBefore(today)).toList();
    }

    private static boolean isFollowedUp(Newcomer person) {
        return person.lastTouch() != null && person.lastTouch().isAfter(person.metOn());
    }

    private static List<TodayList.Named> named(List<Newcomer> people) {
        return people.stream().map(person -> new TodayList.Named(person.person(), person.name())).toList();
    }
}
