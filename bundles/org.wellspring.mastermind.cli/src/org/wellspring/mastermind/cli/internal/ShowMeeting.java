// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.cli.internal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.wellspring.cli.spi.Answer;
import org.wellspring.cli.spi.Paper;
import org.wellspring.cli.spi.Session;
import org.wellspring.cli.spi.ShortIds;
import org.wellspring.mastermind.GroupPage.Promised;
import org.wellspring.mastermind.MeetingPage.Parked;
import org.wellspring.mastermind.MeetingPage.Seat;
import org.wellspring.mastermind.MeetingPage.There;
import org.wellspring.mastermind.Meetings;
import org.wellspring.mastermind.MemberName;
import org.wellspring.model.group.MeetingState;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code group meeting show}: a meeting with its clock, its seats and what was said (K4, K7, K12). */
@Command(name = "show")
final class ShowMeeting extends GroupVerb {
    @Parameters(index = "0", paramLabel = "MEETING", descriptionKey = "meeting.id")
    private String meeting;

    ShowMeeting(GroupAccess groups) {
        super(groups);
    }

    /** All of it; {@code asked} is what it asks about, as long as it is not over. */
    record Shown(UUID meeting, String title, Optional<Instant> start, int minutes, String format, MeetingState state, ClockAnswer clock, List<There> attendance,
            List<Seat> seats, List<Parked> parked, String notes, Optional<Instant> ended, List<Promised> asked, List<Promised> reviewed,
            List<Promised> commitments, List<MemberName> withoutCommitment) implements Answer {
        @Override
        public void print(Paper paper) {
            paper.line(Stream.of(title, start.map(ClockTime::of).orElse(""), format, paper.words("meeting." + state.getLiteral()))
                    .filter(text -> !text.isEmpty()).collect(Collectors.joining(", ")));
            clock.print(paper);
            items(paper, "meeting.there", attendance.stream().map(one -> one.member().name() + ", " + paper.words("presence." + one.presence().getLiteral())));
            items(paper, "meeting.asked", asked.stream().map(Shown::words));
            items(paper, "meeting.seats", seats.stream().map(seat -> Stream.concat(
                    Stream.of(Stream.of(seat.member().map(MemberName::name).orElse(""), paper.words("stage." + seat.stage().getLiteral()), seat.question(),
                            seat.conflict()).filter(text -> !text.isEmpty()).collect(Collectors.joining(", "))),
                    seat.notes().stream().map(note -> "  " + paper.words("stage." + note.stage().getLiteral()) + ": " + note.text()))
                    .collect(Collectors.joining("\n"))));
            items(paper, "meeting.notes", Stream.of(notes).filter(text -> !text.isEmpty()));
            items(paper, "meeting.made", commitments.stream().map(Shown::words));
            items(paper, "meeting.parked", parked.stream().map(one -> ShortIds.brief(one.id()) + "  " + one.text()));
        }

        private static String words(Promised one) {
            return Stream.of(ShortIds.brief(one.id()), one.member().map(MemberName::name).orElse(""), one.what(), one.due().map(Object::toString).orElse(""))
                    .filter(text -> !text.isEmpty()).collect(Collectors.joining("  "));
        }

        private static void items(Paper paper, String heading, Stream<String> items) {
            List<String> all = items.toList();
            if (!all.isEmpty()) {
                paper.heading(heading);
                paper.items(all);
            }
        }
    }

    @Override
    public Answer run(Session session) {
        return inMeeting(session, meeting, meetings -> meetings.next().or(meetings::last), (book, here, page) -> new Shown(page.id(), page.title(),
                page.start(), page.minutes(), page.format(), page.state(),
                ClockAnswer.of(Optional.empty(), page, here.space().clock().instant()), page.attendance(), page.seats(), page.parked(), page.minutesText(),
                page.endedAt(), page.state() == MeetingState.PLANNED || page.state() == MeetingState.RUNNING ? new Meetings(here.space()).asked() : List.of(),
                page.reviewed(), page.commitments(), page.withoutCommitment()));
    }
}
