// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.wellspring.calendar.CalendarEntry;
import org.wellspring.calendar.CalendarWriter;
import org.wellspring.calendar.Occurrence;
import org.wellspring.core.Space;
import org.wellspring.core.words.Texts;
import org.wellspring.mastermind.MeetingPage.Seat;
import org.wellspring.mastermind.MeetingRun.Step;
import org.wellspring.model.group.MeetingState;

/**
 * A meeting as a file that calendars read (iCalendar), with its agenda (K1). It names nobody as invited, so that nothing is sent by it; what is confidential is not in it
 * (K10). In the user's language; any thread.
 */
public final class MeetingCalendar {
    private static final int MINUTE = 60;
    private static final int USUAL_MINUTES = 90;

    private MeetingCalendar() {
    }

    /** The text of the file; empty if there is no such meeting, or nobody said when it is. */
    public static Optional<String> text(Space space, UUID meeting) {
        return MeetingPage.of(space, meeting).filter(page -> page.start().isPresent()).map(page -> {
            ZoneId zone = new Meetings(space).zone();
            Instant start = page.start().get();
            Instant end = start.plus(Duration.ofMinutes(page.minutes() > 0 ? page.minutes() : USUAL_MINUTES));
            String uid = page.id() + "@wellspring";
            CalendarEntry entry = new CalendarEntry(uid, page.title(), "", agenda(page), "", List.of(), List.of(), page.state() == MeetingState.CANCELLED,
                    false,
                    0);
            return new CalendarWriter(GroupPage.of(space).name(), space.clock().instant())
                    .text(List.of(new Occurrence(entry, uid, false, start, end, false, zone)));
        });
    }

    /** A line for each step, a seat's stages in one; nothing of a seat that is confidential. */
    private static String agenda(MeetingPage page) {
        Texts texts = new Texts(MeetingCalendar.class);
        Set<UUID> told = new HashSet<>();
        List<String> lines = new ArrayList<>();
        for (Step step : page.run().steps()) {
            String who = step.speaker().map(MemberName::name).orElse("");
            if (step.seat().isEmpty()) {
                lines.add(who.isEmpty() ? texts.get("agenda.all", minutes(step.seconds()), step.title())
                        : texts.get("agenda.turn", minutes(step.seconds()), step.title(), who));
            } else if (told.add(step.seat().get())) {
                Optional<Seat> seat = page.seats().stream().filter(one -> one.id().equals(step.seat().get())).findFirst();
                int seconds = page.run().steps().stream().filter(one -> one.seat().equals(step.seat())).mapToInt(Step::seconds).sum();
                seat.filter(one -> !one.confidential()).ifPresent(one -> lines.add(one.question().isBlank() ? texts.get("agenda.seat", minutes(seconds), who)
                        : texts.get("agenda.seat.question", minutes(seconds), who, one.question())));
            }
        }
        return String.join("\n", lines);
    }

    private static int minutes(int seconds) {
        return Math.max(1, (seconds + MINUTE / 2) / MINUTE);
    }
}
