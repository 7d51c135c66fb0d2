// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.wellspring.core.Space;
import org.wellspring.core.WholeFile;
import org.wellspring.core.settings.Settings;
import org.wellspring.followup.Rhythms.RhythmRow;
import org.wellspring.followup.internal.DueRows;
import org.wellspring.followup.internal.RowReasons;
import org.wellspring.followup.internal.feed.FeedEntry;
import org.wellspring.followup.internal.feed.FeedFile;
import org.wellspring.followup.internal.feed.FeedText;
import org.wellspring.people.ComingUp;
import org.wellspring.people.day.RowKind.Trait;
import org.wellspring.people.rhythm.RhythmStage;

/**
 * What is promised, planned, celebrated and worth a word, as a calendar (iCalendar) that other programs subscribe to (F14). An entry
 * keeps its identity as long as it is open, and says a higher number with each change; nothing in it rings unless the user wants that,
 * because a program that subscribes would remind besides Wellspring itself. Who hosts the
 * calendar can read it, so it says who and what kind of deed, and what it is about only where the user wants that. Any thread.
 */
public final class CalendarFeed {
    private static final int DAYS_AHEAD = 90;
    private static final int MOST = 2000;

    private final Today today;
    private final Space space;

    /** Of a book, as its day is. */
    public CalendarFeed(Today today, Space space) {
        this.today = today;
        this.space = space;
    }

    /** Where it is kept up to date: what the setting says, in the folder of the space if that is no whole path; empty where it is not kept. */
    public static Optional<Path> kept(Space space) {
        String file = new Settings(space).get(FollowupSettings.CALENDAR_FILE).strip();
        return file.isEmpty() ? Optional.empty() : Optional.of(space.directory().resolve(file));
    }

    /**
     * Writes it, at once or not at all; what is the same is not written again.
     *
     * @return how many entries it has
     * @throws IOException if it can't be written there; what was there is untouched
     * @throws org.wellspring.core.SpaceException if something else stands there, such as a calendar of the user's own, which is left alone
     */
    public int write(Path file) throws IOException {
        String before = FeedFile.before(file, space.id());
        List<FeedEntry> entries = entries();
        boolean rings = new Settings(space).get(FollowupSettings.CALENDAR_ALARMS).isYes();
        String now = new FeedText(space.id(), space.clock(), rings).of(entries, before);
        if (!now.equals(before)) {
            WholeFile.replace(file, now);
        }
        return entries.size();
    }

    private List<FeedEntry> entries() {
        LocalDate day = LocalDate.now(space.clock());
        boolean details = new Settings(space).get(FollowupSettings.CALENDAR_DETAILS).isYes();
        List<FeedEntry> entries = new ArrayList<>();
        // What is late stays on its day until it is done; a row without a day of its own is no entry.
        today.of(space, day, MOST).rows().stream().filter(row -> row.kind().is(Trait.DATED) && row.due().isBefore(day)).map(row -> FeedEntry.of(row, details))
                .forEach(entries::add);
        // Seen from yesterday, today is a day to come like the others, and its birthdays are.
        today.page(space, day.minusDays(1), 0, DAYS_AHEAD + 1).coming().stream().map(row -> FeedEntry.of(row, details)).forEach(entries::add);
        // Rhythms are an offer, no appointment: a list of the days to come leaves them out, a calendar is where one looks for them.
        Map<UUID, LocalDate> putOff = new DueRows(space, day).putOff();
        DaysOff off = DaysOff.of(space);
        Set<UUID> inPeace = new ComingUp(space, day).inPeace();
        for (RhythmRow row : new Rhythms(space).list()) {
            boolean runs = row.stage() == RhythmStage.AGREED || row.stage() == RhythmStage.PROPOSED;
            if (runs && row.next().isPresent() && !inPeace.contains(row.person())) {
                // Its day as Today has it: put off means later (F6), and on a day off it waits for the next.
                LocalDate due = Stream.of(row.next().get(), putOff.getOrDefault(row.id(), day), day).max(Comparator.naturalOrder()).orElseThrow();
                entries.add(new FeedEntry("rhythm " + row.id(), RowReasons.words().get("feed.rhythm", row.name()), "", off.workdayFrom(due),
                        Optional.empty()));
            }
        }
        entries.removeIf(entry -> entry.day().isAfter(day.plusDays(DAYS_AHEAD)));
        return entries;
    }
}
