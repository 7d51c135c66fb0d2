// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.internal;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.wellspring.core.Space;
import org.wellspring.core.internal.work.InTime;
import org.wellspring.core.settings.Settings;
import org.wellspring.core.spi.HelpIdeas;
import org.wellspring.followup.FirstPerson;
import org.wellspring.followup.FollowupSettings;
import org.wellspring.followup.TodayList;
import org.wellspring.followup.TodayPage;
import org.wellspring.people.ComingUp;
import org.wellspring.people.day.RowKind;
import org.wellspring.people.day.TodayRow;
import org.wellspring.people.spi.TodayRows.Found;

/** Puts together what Today says of one day, from all who have rows for it. For one use. */
final class DayList {
    /** So many rows are looked at, however few are wanted: who is in one of them needs no second one. */
    private static final int IN_SIGHT = 40;
    private static final int DAYS_OF_WEEK = 7;
    private static final Comparator<TodayRow> COMING = Comparator.comparing(TodayRow::due)
            .thenComparing(row -> row.time().orElse(LocalTime.MIN)).thenComparing(row -> row.kind().weight());

    private final List<Careful> sources;
    private final InTime inTime;
    private final Space space;
    private final LocalDate today;
    private final GatheredDay day;
    private final Set<UUID> inPeace;
    private final Set<String> lost = new LinkedHashSet<>();

    /**
     * For a day.
     *
     * @param sources in their order
     * @param inTime by which they are asked
     */
    DayList(List<Careful> sources, InTime inTime, Space space, LocalDate today, List<HelpIdeas> ideas) {
        this.sources = sources;
        this.inTime = inTime;
        this.space = space;
        this.today = today;
        this.day = new GatheredDay(space, today, ideas);
        this.inPeace = new ComingUp(space, today).inPeace();
    }

    /** The list alone; with no rows wanted, how many there are may count somebody twice. */
    TodayList list(int limit) {
        return list(limit == 0 ? due(0, 0) : dueInSight(limit), limit);
    }

    /** The list without how to help. */
    TodayList outline(int limit) {
        return list(due(0, Math.max(limit, IN_SIGHT)), limit);
    }

    /** The list, somebody to begin with besides those who are due, and what so many days after it hold. */
    TodayPage page(int limit, int days) {
        Found due = dueInSight(limit);
        TodayList list = list(due, limit);
        FirstPeople first = new FirstPeople(space, today, RowReasons.of(day), day::help);
        List<FirstPerson> begin = first.wanted() ? first.without(inPeace).beside(due.rows().stream().limit(IN_SIGHT).toList()) : List.of();
        return new TodayPage(list, begin, coming(today.plusDays(1), today.plusDays(days)), List.copyOf(lost));
    }

    private TodayList list(Found due, int limit) {
        List<TodayRow> rows = due.rows().stream().limit(limit).toList();
        return new TodayList(today, capacity(), Newcomers.of(day).fared(), rows, Math.max(0, due.all() - rows.size()), List.copyOf(lost));
    }

    private Found dueInSight(int limit) {
        return due(limit, Math.max(limit, IN_SIGHT));
    }

    /**
     * What is due.
     *
     * @param told so many rows, which are shown, say how to help: to find that out takes longer than all else, so it is asked for all of them together
     * @param limit so many are looked at
     */
    private Found due(int told, int limit) {
        List<TodayRow> rows = new ArrayList<>();
        // A word to somebody settles more than one thing: those further down may leave them out.
        Set<UUID> listed = new HashSet<>();
        int all = 0;
        for (Careful source : sources) {
            int left = limit - rows.size();
            GatheredDay now = day.listing(listed);
            Optional<Found> found = inTime.ask(source.source(), () -> checked(source.rows(now, looked(left))));
            if (found.isEmpty()) {
                lost.add(source.name());
                continue;
            }
            List<TodayRow> shown = found.get().rows().stream().filter(row -> !isLeftInPeace(row)).toList();
            List<TodayRow> fitting = shown.stream().limit(left).toList();
            rows.addAll(fitting);
            fitting.forEach(row -> listed.addAll(row.who().people()));
            all += found.get().all() - (found.get().rows().size() - shown.size());
            found.get().beside().forEach((person, sentence) -> sayToo(rows, person, sentence));
        }
        help(rows, told);
        return new Found(rows, all);
    }

    /** Where somebody is left out, more are looked at than wanted, so that it is known how many there are. */
    private int looked(int wanted) {
        return inPeace.isEmpty() ? wanted : Math.max(wanted, IN_SIGHT);
    }

    /** T12, T15: whoever is left in peace comes up for nothing but what was promised to them. */
    private boolean isLeftInPeace(TodayRow row) {
        return !row.who().people().isEmpty() && !row.kind().is(RowKind.Trait.MY_WORD) && inPeace.containsAll(row.who().people());
    }

    /** Nobody has two rows for it, and it is said all the same: in the first one about the person. */
    private void sayToo(List<TodayRow> rows, UUID person, String sentence) {
        rows.stream().filter(row -> row.who().people().contains(person)).findFirst().ifPresent(row -> rows.set(rows.indexOf(row),
                row.why(row.why().isBlank() ? sentence : RowReasons.of(day).get("why.too", row.why(), sentence))));
    }

    /** Whoever is in one of the first rows, but for those that say so themselves, is helped. */
    private void help(List<TodayRow> rows, int first) {
        List<TodayRow> silent = rows.stream().limit(first).filter(row -> row.help().isBlank() && row.person().isPresent()).toList();
        if (silent.isEmpty()) {
            return;
        }
        Map<UUID, String> help = day.help(silent.stream().flatMap(row -> row.person().stream()).collect(Collectors.toSet()));
        for (int i = 0; i < Math.min(first, rows.size()); i++) {
            TodayRow row = rows.get(i);
            rows.set(i, row.help().isBlank() ? row.person().map(person -> row.help(help.get(person))).orElse(row) : row);
        }
    }

    /** What others bring is looked at where it can still be left out. */
    private static Found checked(Found found) {
        return new Found(List.copyOf(found.rows()), found.all(), Map.copyOf(found.beside()));
    }

    /** What the days between two hold, both included; on one day in the order of the clock, then of their kinds. */
    private List<TodayRow> coming(LocalDate from, LocalDate until) {
        List<TodayRow> all = new ArrayList<>();
        if (!until.isBefore(from)) {
            for (Careful source : sources) {
                inTime.ask(source.source(), () -> List.copyOf(source.coming(day, from, until)))
                        .ifPresentOrElse(all::addAll, () -> lost.add(source.name()));
            }
            all.removeIf(this::isLeftInPeace);
            all.sort(COMING);
        }
        return all;
    }

    /** F6: what falls due in this week and was done in it; what is left from weeks before is not held against anybody. */
    private TodayList.Capacity capacity() {
        DueRows due = DueRows.of(day);
        int promiseDays = PromiseDays.of(space);
        LocalDate monday = DueRows.monday(today);
        LocalDate sunday = monday.plusDays(DAYS_OF_WEEK - 1L);
        int done = due.people().spokenSince(monday);
        int planned = done + due.countComing(FollowupProjection.PROMISE, monday, sunday, promiseDays)
                + due.countComing(FollowupProjection.FOLLOW_UP, monday, sunday, promiseDays)
                + due.countRhythmsComing(monday, sunday);
        return new TodayList.Capacity(new Settings(space).get(FollowupSettings.WEEK_CAPACITY), done, planned);
    }
}
