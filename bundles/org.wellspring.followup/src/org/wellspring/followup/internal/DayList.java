// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.internal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.wellspring.core.Space;
import org.wellspring.core.rhythm.RhythmStage;
import org.wellspring.core.settings.PromiseSettings;
import org.wellspring.core.settings.Settings;
import org.wellspring.core.spi.HelpIdeas;
import org.wellspring.followup.FirstPerson;
import org.wellspring.followup.FollowupSettings;
import org.wellspring.followup.RowKind;
import org.wellspring.followup.TodayList;
import org.wellspring.followup.TodayRow;
import org.wellspring.people.DuePeople;
import org.wellspring.people.PersonRow;

/** Puts one list of a day together. */
final class DayList {
    /** F1 looks at the last ten people met. */
    private static final int NEWEST = 10;
    /** Somebody met longer ago than this and never written to is no longer news. */
    private static final int NEWS_DAYS = 90;
    /** Who stands further down is not yet in sight. */
    private static final int FIRST_ROWS = 40;
    private static final int DAYS_OF_WEEK = 7;

    private final Space space;
    private final LocalDate today;
    private final DueRows due;
    private final Settings settings;
    private final Wording wording;
    private final HelpText help;
    private final List<TodayRow> rows = new ArrayList<>();
    /** Who is in the list already: a word to them settles the rhythm too. */
    private final Set<UUID> listed = new HashSet<>();
    private int left;

    DayList(Space space, LocalDate today, List<HelpIdeas> ideas, Locale locale) {
        this.space = space;
        this.today = today;
        due = new DueRows(space, today);
        settings = new Settings(space);
        wording = new Wording(space.rows(), today, locale);
        help = new HelpText(space, ideas, wording);
    }

    TodayList read(int limit) {
        left = limit;
        int promiseDays = settings.get(PromiseSettings.DEFAULT_DAYS);
        LocalDate cardsUntil = today.minusDays(settings.get(FollowupSettings.CARD_WAITING_DAYS));
        items(FollowupProjection.PROMISE, RowKind.PROMISE, today, promiseDays);
        List<Occasions.Occasion> occasions = new Occasions(space).due(today);
        occasions.forEach(this::occasion);
        items(FollowupProjection.FOLLOW_UP, RowKind.FOLLOW_UP, today, promiseDays);
        int covered = rhythms();
        List<DuePeople.Newcomer> newest = due.people().newest(today, NEWEST);
        List<DuePeople.Newcomer> missed = newest.stream().filter(this::isMissed).toList();
        List<DuePeople.Newcomer> news = missed.stream().filter(this::isNews).toList();
        news.forEach(this::newcomer);
        items(FollowupProjection.CARD, RowKind.CARD, cardsUntil, 0);
        int all = due.countItems(FollowupProjection.PROMISE, null, today, promiseDays, today)
                + occasions.size() + due.countItems(FollowupProjection.FOLLOW_UP, null, today, promiseDays, today)
                + due.countRhythms(null, today, today) - covered + news.size()
                + due.countItems(FollowupProjection.CARD, null, cardsUntil, 0, today);
        return new TodayList(today, capacity(promiseDays), newPeople(newest, missed), List.copyOf(rows), Math.max(0, all - rows.size()));
    }

    /** Somebody to begin with, besides those who are due. */
    List<FirstPerson> firstPeople() {
        FirstPeople first = new FirstPeople(space, today, wording, help);
        return first.wanted() ? first.beside(read(FIRST_ROWS).rows()) : List.of();
    }

    private void occasion(Occasions.Occasion o) {
        if (left > 0) {
            UUID person = o.person().id();
            add(new TodayRow(o.id(), rows.size() + 1, o.birthday() ? RowKind.BIRTHDAY : RowKind.ANNIVERSARY, false,
                    Optional.of(person), o.person().name(), o.person().organization(), wording.occasionSubject(o), o.on(), 0,
                    wording.occasion(o), help.wishes(person, o.on().isBefore(today))));
        }
    }

    private void items(int kind, RowKind rowKind, LocalDate until, int undatedDays) {
        if (left <= 0) {
            return;
        }
        for (DueRows.Item item : due.items(kind, until, undatedDays, today, left)) {
            String why = switch (rowKind) {
                case PROMISE -> wording.promise(item.made(), item.day());
                case FOLLOW_UP -> wording.followUp(item.day());
                default -> wording.card(item.made());
            };
            add(item.id(), rowKind, false, item.person().map(PersonRow::id).orElse(null),
                    item.person().map(PersonRow::name).orElse(item.title()), item.person().map(PersonRow::organization).orElse(""),
                    item.title(), item.day(), why);
        }
    }

    /** Answers how many were left out because their person is in the list already. */
    private int rhythms() {
        if (left <= 0) {
            return 0;
        }
        int covered = 0;
        for (DuePeople.Due item : due.rhythms(today, left + listed.size())) {
            if (listed.contains(item.person())) {
                covered++;
            } else if (left > 0) {
                add(item.rhythm(), RowKind.RHYTHM, item.stage() == RhythmStage.PROPOSED, item.person(), item.name(),
                        item.organization(), wording.rhythmSubject(item), item.due(), wording.rhythm(item));
            }
        }
        return covered;
    }

    private void newcomer(DuePeople.Newcomer person) {
        if (left > 0) {
            add(person.person(), RowKind.NEW_PERSON, false, person.person(), person.name(), person.organization(), wording.get("subject.new"),
                    deadline(person), wording.newcomer(person.metOn()));
        }
    }

    private void add(UUID id, RowKind kind, boolean proposed, UUID person, String name, String organization, String subject,
            LocalDate day, String why) {
        int over = (int) Math.max(0, ChronoUnit.DAYS.between(day, today));
        add(new TodayRow(id, rows.size() + 1, kind, proposed, Optional.ofNullable(person), name,
                organization == null ? "" : organization, subject, day, over, why, help.of(person)));
    }

    private void add(TodayRow row) {
        rows.add(row);
        row.person().ifPresent(listed::add);
        left--;
    }

    private LocalDate deadline(DuePeople.Newcomer person) {
        return person.metOn().plusDays(settings.get(FollowupSettings.NEW_PEOPLE_DAYS));
    }

    private static boolean isFollowedUp(DuePeople.Newcomer person) {
        return person.lastTouch() != null && person.lastTouch().isAfter(person.metOn());
    }

    private boolean isMissed(DuePeople.Newcomer person) {
        return !isFollowedUp(person) && deadline(person).isBefore(today);
    }

    private boolean isNews(DuePeople.Newcomer person) {
        return !person.metOn().isBefore(today.minusDays(NEWS_DAYS)) && !listed.contains(person.person())
                && !due.asleep(person.number(), today);
    }

    private static TodayList.NewPeople newPeople(List<DuePeople.Newcomer> newest, List<DuePeople.Newcomer> missed) {
        List<DuePeople.Newcomer> waiting = newest.stream().filter(person -> !isFollowedUp(person) && !missed.contains(person)).toList();
        return new TodayList.NewPeople(newest.size(), newest.size() - missed.size() - waiting.size(), named(missed), named(waiting));
    }

    private static List<TodayList.Named> named(List<DuePeople.Newcomer> people) {
        return people.stream().map(person -> new TodayList.Named(person.person(), person.name())).toList();
    }

    /** F6: what falls due in this week and was done in it; what is left from weeks before is not held against anybody. */
    private TodayList.Capacity capacity(int promiseDays) {
        LocalDate monday = DueRows.monday(today);
        LocalDate sunday = monday.plusDays(DAYS_OF_WEEK - 1L);
        int done = due.people().touchedSince(monday);
        int planned = done + due.countItems(FollowupProjection.PROMISE, monday, sunday, promiseDays, sunday)
                + due.countItems(FollowupProjection.FOLLOW_UP, monday, sunday, promiseDays, sunday)
                + due.countRhythms(monday, sunday, sunday);
        return new TodayList.Capacity(settings.get(FollowupSettings.WEEK_CAPACITY), done, planned);
    }
}
