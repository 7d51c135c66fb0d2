// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.wellspring.core.Space;
import org.wellspring.core.settings.Settings;
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

    /** What is said. */
    public enum Kind {
        /** What came up while the program was closed. */
        MISSED,
        /** What a new day brings. */
        DAY,
        /** A talk that begins soon. */
        TALK
    }

    /**
     * Something to say.
     *
     * @param words all of it, for the user's own window
     * @param outside what others may see of it, on a screen that is locked or shared: who, and what kind of deed it is; all of it where the user wants that
     * @param object what it is about; empty where it is several things
     * @param begins when the talk begins; empty for what has no hour
     */
    public record Reminder(Kind kind, String title, String words, String outside, Optional<UUID> object, Optional<Instant> begins) {
    }

    /** What was read of the talks up to a day, after so many changes. */
    private record Talks(long change, LocalDate until, Instant read, List<TodayRow> rows) {
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

    /** What was promised or planned for the days after this one, up to today; empty where nothing was. */
    public Optional<Reminder> missedSince(LocalDate lastSeen) {
        return several(Kind.MISSED, "remind.missed", dated().stream().filter(row -> row.due().isAfter(lastSeen) && row.due().isBefore(day())).toList());
    }

    /** What is promised or planned for today, or late; empty where nothing is. */
    public Optional<Reminder> ofToday() {
        return several(Kind.DAY, "remind.today", dated());
    }

    /** Something changed in the book: talks are read again when they are asked for. */
    public void changed() {
        changes.incrementAndGet();
    }

    /**
     * Talks that begin within a quarter of an hour, also those of the next day, and those whose quarter of an hour came after the last look and that have
     * begun; each as often as it is asked for. That is twice a minute, so they are read only after a change, on another day, and each half hour for those
     * of plug-ins, who may know of more than the book does.
     */
    public List<Reminder> soon(Instant last, Instant now) {
        ZoneId zone = space.clock().getZone();
        return talks(now).stream().flatMap(row -> {
            Instant begins = ZonedDateTime.of(row.due(), row.time().get(), zone).toInstant();
            Instant said = begins.minus(BEFORE);
            return !said.isAfter(now) && (begins.isAfter(now) || said.isAfter(last)) ? Stream.of(talk(row, begins)) : Stream.empty();
        }).toList();
    }

    private List<TodayRow> talks(Instant now) {
        long change = changes.get();
        LocalDate day = day();
        LocalDate soon = LocalDate.ofInstant(now.plus(BEFORE), space.clock().getZone());
        LocalDate until = soon.isAfter(day) ? soon : day;
        Talks before = known;
        if (before != null && before.change() == change && before.until().equals(until) && !now.isBefore(before.read())
                && now.isBefore(before.read().plus(KEPT))) {
            return before.rows();
        }
        Stream<TodayRow> nextDay = until.isAfter(day) ? today.page(space, day, 0, 1).coming().stream() : Stream.empty();
        List<TodayRow> rows = Stream.concat(dated().stream(), nextDay).filter(row -> row.time().isPresent() && row.kind().is(Trait.DATED)).toList();
        known = new Talks(change, until, now, rows);
        return rows;
    }

    private Reminder talk(TodayRow row, Instant begins) {
        String time = new DateWords(texts().locale()).time(row.time().orElseThrow());
        String kind = texts().get("remind.soon", time, row.kind().label());
        String words = row.subject().isBlank() ? kind : texts().get("remind.soon", time, row.subject());
        return new Reminder(Kind.TALK, row.name(), words, saysAll() ? words : kind, Optional.of(row.person().orElse(row.id())), Optional.of(begins));
    }

    private List<TodayRow> dated() {
        return today.outline(space, day(), MOST).rows().stream().filter(row -> row.kind().is(Trait.DATED)).toList();
    }

    private Optional<Reminder> several(Kind kind, String key, List<TodayRow> rows) {
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        String words = words(rows, row -> row.subject().isBlank() || row.subject().equals(row.name()) ? row.name()
                : texts().get("remind.one", row.name(), row.subject()));
        return Optional.of(new Reminder(kind, texts().get(key, rows.size()), words, saysAll() ? words : words(rows, Reminders::outside),
                rows.size() == 1 ? Optional.of(rows.getFirst().person().orElse(rows.getFirst().id())) : Optional.empty(), Optional.empty()));
    }

    /** The first few, and how many more there are. */
    private static String words(List<TodayRow> rows, Function<TodayRow, String> each) {
        String names = rows.stream().limit(NAMED).map(each).collect(Collectors.joining("; "));
        return rows.size() > NAMED ? texts().get("remind.more", names, rows.size() - NAMED) : names;
    }

    /** Who, and what kind of deed it is; where nobody is concerned its name is a line of the user's own. */
    private static String outside(TodayRow row) {
        return row.who().people().isEmpty() ? row.kind().label() : texts().get("remind.one", row.name(), row.kind().label());
    }

    private boolean saysAll() {
        return new Settings(space).get(FollowupSettings.NOTIFY_DETAILS).isYes();
    }

    private LocalDate day() {
        return LocalDate.now(space.clock());
    }

    private static Texts texts() {
        return RowReasons.words();
    }
}
