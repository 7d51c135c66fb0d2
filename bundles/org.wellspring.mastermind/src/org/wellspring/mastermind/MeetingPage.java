// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.core.Space;
import org.wellspring.mastermind.GroupPage.Promised;
import org.wellspring.mastermind.internal.MeetingRows;
import org.wellspring.model.group.MeetingState;
import org.wellspring.model.group.Presence;
import org.wellspring.model.group.SeatStage;

/**
 * A meeting: its agenda and how far it is, who is there, the hot seats with what was said, what was parked, and the commitments made in it (K4, K7, K12). Any thread.
 *
 * @param start when it is planned for
 * @param format the id of its format, which may not be installed here
 * @param minutesText what was noted beside the seats
 * @param commitments those that were made in it
 * @param reviewed those that it looked at
 */
public record MeetingPage(UUID id, String title, Optional<Instant> start, int minutes, String format, MeetingState state, MeetingRun run,
        List<There> attendance, List<Seat> seats, List<Parked> parked, String minutesText, Optional<Instant> endedAt, List<Promised> commitments,
        List<Promised> reviewed) {
    /** Whether somebody came. */
    public record There(MemberName member, Presence presence) {
    }

    /**
     * A hot seat.
     *
     * @param stage how far it got
     * @param conflict what was disclosed before it (K12); empty for nothing
     * @param confidential K10: it is in no export and no minutes
     */
    public record Seat(UUID id, Optional<MemberName> member, String question, SeatStage stage, String conflict, boolean confidential, List<Said> notes) {
    }

    /** Something said during a seat. */
    public record Said(UUID id, Optional<MemberName> by, SeatStage stage, String text) {
    }

    /** A topic put off. */
    public record Parked(UUID id, Optional<MemberName> by, String text, boolean done) {
    }

    /** The page of a meeting; empty if it is not there. */
    public static Optional<MeetingPage> of(Space space, UUID meeting) {
        return new MeetingRows(space).page(meeting);
    }

    /** Topics of all meetings that are parked still, the oldest first (K7). */
    public static List<Parked> parked(Space space) {
        return new MeetingRows(space).parked();
    }

    /** When it really began: with its first step. */
    public Optional<Instant> begunAt() {
        return run.steps().stream().flatMap(step -> step.startedAt().stream()).min(Instant::compareTo);
    }

    /** Whether somebody is there, as far as it was noted. */
    public Presence presence(UUID member) {
        return attendance.stream().filter(there -> there.member().id().equals(member)).map(There::presence).findFirst().orElse(Presence.EXPECTED);
    }

    /** Who is there and promised nothing in this meeting: they are asked before it ends (K4). */
    public List<MemberName> withoutCommitment() {
        return attendance.stream().filter(there -> there.presence() == Presence.PRESENT).map(There::member)
                .filter(member -> commitments.stream().noneMatch(made -> made.member().filter(member::equals).isPresent())).toList();
    }
}
