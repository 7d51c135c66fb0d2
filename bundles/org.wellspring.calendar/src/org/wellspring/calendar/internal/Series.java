// SPDX-License-Identifier: EPL-2.0
package org.wellspring.calendar.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.wellspring.calendar.Occurrence;

/** All that a file says under one UID: a master, which KDE writes after them, and what stands instead of some of its days. */
final class Series {
    /** Days of one series that are taken from a range; a rule for each second has no more. */
    static final int MOST = 2_000;
    private final List<Told> instead = new ArrayList<>();
    private Told master;

    /** Adds what was told; of two that say the same the one that was changed more often counts, of equals the later. */
    void add(Told told) {
        if (told.instead().isPresent()) {
            instead.removeIf(other -> same(other, told) && other.entry().sequence() <= told.entry().sequence());
            if (instead.stream().noneMatch(other -> same(other, told))) {
                instead.add(told);
            }
        } else if (master == null || master.entry().sequence() <= told.entry().sequence()) {
            master = told;
        }
    }

    private static boolean same(Told one, Told other) {
        return one.instead().map(CalendarMoment::instant).equals(other.instead().map(CalendarMoment::instant));
    }

    /** What is asked of a series. */
    record Range(Instant from, Instant to) {
        boolean touches(Instant start, Instant end) {
            return start.isBefore(to) && (end.isAfter(from) || !start.isBefore(from));
        }
    }

    /** What it found, and whether there was more than {@link #MOST}. */
    record Found(List<Occurrence> occurrences, boolean cut) {
    }

    /** Its days within the range, in their order. */
    Found within(Range range) {
        List<Occurrence> found = new ArrayList<>();
        Set<Told> used = new HashSet<>();
        boolean cut = false;
        if (master != null && master.comesAgain()) {
            TreeMap<LocalDateTime, Optional<Duration>> moments = moments(range);
            cut = moments.size() > MOST;
            if (cut) {
                moments.pollLastEntry();
            }
            moments.forEach((moment, length) -> take(onItsDay(moment, length, used), range, found));
        } else if (master != null) {
            take(occurrence(master, master.start().local(), Optional.empty(), master.entry().uid(), false), range, found);
        }
        for (Told told : instead) {
            // One that was invited to this day only, or a day moved into the range from outside of it.
            if (!used.contains(told)) {
                take(occurrence(told, told.start().local(), Optional.empty(), key(told.instead().orElseThrow()), true), range, found);
            }
        }
        found.sort(Comparator.comparing(Occurrence::start));
        return new Found(found, cut);
    }

    private Occurrence onItsDay(LocalDateTime moment, Optional<Duration> length, Set<Told> used) {
        CalendarMoment meant = new CalendarMoment(moment, master.start().dayOnly(), master.start().clock());
        Instant foreseen = meant.instant();
        Optional<Told> own = instead.stream().filter(told -> standsFor(told, moment, foreseen)).findFirst();
        if (own.isPresent()) {
            used.add(own.get());
            return occurrence(own.get(), own.get().start().local(), Optional.empty(), key(meant), true);
        }
        Optional<Told> following = instead.stream().filter(told -> told.following() && told.instead().orElseThrow().instant().isBefore(foreseen))
                .max(Comparator.comparing(told -> told.instead().orElseThrow().instant()));
        if (following.isPresent()) {
            Told later = following.get();
            Duration moved = Duration.between(later.instead().orElseThrow().local(), later.start().local());
            return occurrence(later, moment.plus(moved), Optional.empty(), key(meant), true);
        }
        return occurrence(master, moment, length, key(meant), true);
    }

    private static void take(Occurrence occurrence, Range range, List<Occurrence> found) {
        if (range.touches(occurrence.start(), occurrence.end())) {
            found.add(occurrence);
        }
    }

    private String key(CalendarMoment foreseen) {
        String uid = master != null ? master.entry().uid() : instead.getFirst().entry().uid();
        return uid + " " + foreseen.mark();
    }

    static Occurrence occurrence(Told told, LocalDateTime begin, Optional<Duration> length, String key, boolean series) {
        Clock clock = told.start().clock();
        Instant start = clock.at(begin);
        Instant end = clock.at(length.map(begin::plus).orElse(told.end(begin)));
        return new Occurrence(told.entry(), key, series, start, end.isBefore(start) ? start : end, told.start().dayOnly(), clock.zoneAt(start));
    }

    /** Its local moments whose day touches the range, one more than {@link #MOST} at most. */
    private TreeMap<LocalDateTime, Optional<Duration>> moments(Range range) {
        Clock clock = master.start().clock();
        LocalDateTime from = clock.local(range.from()).minus(master.length()).minusHours(3);
        LocalDateTime to = clock.local(range.to()).plusHours(3);
        TreeMap<LocalDateTime, Optional<Duration>> moments = new TreeMap<>();
        // RFC 5545: the start is the first, whether the rule names it or not.
        moments.put(master.start().local(), Optional.empty());
        for (Recurrence rule : master.rules()) {
            Iterator<LocalDateTime> days = rule.from(from);
            while (days.hasNext() && moments.size() <= MOST + 1) {
                LocalDateTime moment = days.next();
                if (!moment.isBefore(to)) {
                    break;
                }
                if (range.touches(clock.at(moment), clock.at(master.end(moment)))) {
                    moments.put(moment, Optional.empty());
                }
            }
        }
        for (Told.Added added : master.added()) {
            moments.put(added.moment().dayOnly() ? added.moment().local() : clock.local(added.moment().instant()), added.length());
        }
        exclude(moments, to);
        return moments;
    }

    private void exclude(NavigableMap<LocalDateTime, Optional<Duration>> moments, LocalDateTime to) {
        Set<Instant> instants = new HashSet<>();
        Set<LocalDate> days = new HashSet<>();
        for (CalendarMoment excluded : master.excluded()) {
            if (excluded.dayOnly()) {
                days.add(excluded.local().toLocalDate());
            } else {
                instants.add(excluded.instant());
            }
        }
        Set<LocalDateTime> ruledOut = new HashSet<>();
        for (Recurrence rule : master.without()) {
            Iterator<LocalDateTime> out = rule.from(moments.firstKey());
            while (out.hasNext() && ruledOut.size() <= MOST) {
                LocalDateTime moment = out.next();
                if (!moment.isBefore(to)) {
                    break;
                }
                ruledOut.add(moment);
            }
        }
        Clock clock = master.start().clock();
        moments.keySet().removeIf(moment -> days.contains(moment.toLocalDate()) || instants.contains(clock.at(moment)) || ruledOut.contains(moment));
    }

    private boolean standsFor(Told told, LocalDateTime moment, Instant foreseen) {
        CalendarMoment day = told.instead().orElseThrow();
        return day.dayOnly() ? day.local().toLocalDate().equals(moment.toLocalDate()) : day.instant().equals(foreseen);
    }
}
