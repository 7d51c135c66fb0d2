// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;

import org.wellspring.core.Space;
import org.wellspring.core.words.DateWords;
import org.wellspring.core.words.Texts;
import org.wellspring.followup.internal.RowReasons;
import org.wellspring.people.day.RowKind.Trait;
import org.wellspring.people.day.TodayRow;

/** What to say without being asked (F14): what came up while the program was closed, what a new day brings, a talk that begins soon. Any thread. */
public final class Reminders {
    /** So long before a talk begins it is said. */
    public static final Duration BEFORE = Duration.ofMinutes(15);
    private static final Duration KEPT = Duration.ofMinutes(30);
    private static final int MOST = 200;
    private static final int NAMED = 3;

    /**
     * Something to say.
     *
     * @param object what it is about; empty where it is several things
     */
    public record Reminder(String title, String words, Optional<UUID> object) {
    }

    /** What was read of a day's talks, after so many changes. */
    private record Talks(long change, LocalDate day, Instant read, List<TodayRow> rows) {
    }

    private final Today today;
    private final Space space;
    private final AtomicLong changes = new AtomicLong();
    private volatile Talks known;

    /** Of a book. */
    public Reminders(Today today, Space space) {
        this.today = today;
        this.space = space;
    }

    /** What was promised or planned for the days since this moment, up to today; empty where nothing was, or it was today. */
    public Optional<Reminder> missedSince(Instant closed) {
        LocalDate last = closed.atZone(space.clock().getZone()).toLocalDate();
        return several("remind.missed", dated().stream().filter(row -> row.due().isAfter(last) && row.due().isBefore(day())).toList());
    }

    /** What is promised or planned for today, or late; empty where nothing is. */
    public Optional<Reminder> ofToday() {
        return several("remind.today", dated());
    }

    /** Something changed in the book: talks are read again when they are asked for. */
    public void changed() {
        changes.incrementAndGet();
    }

    /**
     * Talks that begin soon: within a quarter of an hour after the one moment, and not after the other. It is asked twice a minute, so the talks of the day
     * are read only after a change, on another day, and each half hour for those of plug-ins, who may know of more than the book does.
     */
    public List<Reminder> soon(Instant from, Instant until) {
        return talks(until).stream().filter(row -> {
            Instant said = ZonedDateTime.of(row.due(), row.time().get(), space.clock().getZone()).toInstant().minus(BEFORE);
            return said.isAfter(from) && !said.isAfter(until);
        }).map(row -> new Reminder(row.name(), texts().get("remind.soon", new DateWords(texts().locale()).time(row.time().get()), row.subject()),
                Optional.of(row.person().orElse(row.id())))).toList();
    }

    private List<TodayRow> talks(Instant now) {
        long change = changes.get();
        LocalDate day = day();
        Talks before = known;
        if (before != null && before.change() == change && before.day().equals(day) && !now.isBefore(before.read()) && now.isBefore(before.read().plus(KEPT))) {
            return before.rows();
        }
        List<TodayRow> rows = dated().stream().filter(row -> row.time().isPresent() && row.due().equals(day)).toList();
        known = new Talks(change, day, now, rows);
        return rows;
    }

    private List<TodayRow> dated() {
        return today.outline(space, day(), MOST).rows().stream().filter(row -> row.kind().is(Trait.DATED)).toList();
    }

    private static Optional<Reminder> several(String key, List<TodayRow> rows) {
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        String names = rows.stream().limit(NAMED).map(row -> row.subject().isBlank() || row.subject().equals(row.name()) ? row.name()
                : texts().get("remind.one", row.name(), row.subject())).collect(Collectors.joining("; "));
        return Optional.of(new Reminder(texts().get(key, rows.size()), rows.size() > NAMED ? texts().get("remind.more", names, rows.size() - NAMED) : names,
                rows.size() == 1 ? Optional.of(rows.getFirst().person().orElse(rows.getFirst().id())) : Optional.empty()));
    }

    private LocalDate day() {
        return LocalDate.now(space.clock());
    }

    private static Texts texts() {
        return RowReasons.words();
    }
}
