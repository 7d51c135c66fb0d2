// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.core.Refusals;
import org.wellspring.core.Space;
import org.wellspring.core.rows.Rows;
import org.wellspring.mastermind.internal.GroupRows;
import org.wellspring.model.group.CommitmentState;
import org.wellspring.model.group.GroupPackage;
import org.wellspring.model.group.MeetingState;
import org.wellspring.model.group.PostingState;

/**
 * A group at a glance (K1, K2, K3, K5): all that is open, and the latest of what is not. It says nothing of who came how often: that is each member's own
 * (K9). Any thread.
 *
 * @param everyDays 0 where there is no rhythm
 * @param timeZone where its clock is, an IANA zone; empty where that was not said
 * @param format the id of the format of its meetings; empty where that was not said
 * @param members those who belong to it, by name; then those who left
 * @param meetings those to come, the next one first, and one that is running; then those that were, the latest first
 * @param commitments those that are open, by their day; then the latest that are settled
 * @param asks those that are open, the newest first; then the latest that are settled
 * @param offers likewise
 * @param projects those under way, then those that are over
 * @param contacts by name
 */
public record GroupPage(UUID id, String name, String charter, int everyDays, String timeZone, String format, List<Belonging> members, List<Met> meetings,
        List<Promised> commitments, List<Posted> asks, List<Posted> offers, List<Common> projects, List<Kept> resources, List<Passed> contacts) {
    /** How many of what is settled or past are told; the rest is found by search. */
    public static final int LATEST = 12;

    /** Somebody who belongs, or belonged, to the group. */
    public record Belonging(UUID id, String name, List<String> roles, Optional<LocalDate> joinedOn, Optional<LocalDate> leftOn) {
        /** Whether they belong to it on a day. */
        public boolean isThere(LocalDate day) {
            return leftOn.filter(left -> !left.isAfter(day)).isEmpty();
        }

        /** Who they are. */
        public MemberName named() {
            return new MemberName(id, name);
        }
    }

    /** A meeting in a list. */
    public record Met(UUID id, String title, Optional<Instant> start, int minutes, String format, MeetingState state) {
    }

    /**
     * A commitment.
     *
     * @param madeIn the meeting it was made in
     * @param reviewedIn the meeting that looked at it
     */
    public record Promised(UUID id, Optional<MemberName> member, String what, Optional<LocalDate> due, CommitmentState state, boolean confidential,
            Optional<UUID> madeIn, Optional<UUID> reviewedIn) {
        /** K3: whether a meeting on this day asks about it. */
        public boolean isAskedOn(LocalDate day) {
            return state == CommitmentState.OPEN && due.filter(by -> by.isAfter(day)).isEmpty();
        }
    }

    /** An ask or an offer. */
    public record Posted(UUID id, Optional<MemberName> by, String what, String details, Optional<LocalDate> on, PostingState state, boolean confidential,
            List<MemberName> helpers) {
    }

    /** A project. */
    public record Common(UUID id, String name, String notes, List<MemberName> members, boolean closed) {
    }

    /** A resource. */
    public record Kept(UUID id, String title, String uri, String note, Optional<MemberName> by, boolean confidential) {
    }

    /** A contact that a member passed on; what was not passed on is empty. */
    public record Passed(UUID id, String name, String organization, String email, String phone, String note, Optional<MemberName> by) {
    }

    /**
     * The page of a group.
     *
     * @throws org.wellspring.core.SpaceException if there is no group in the space, as before its first words arrived
     */
    public static GroupPage of(Space space) {
        return new GroupRows(space).page();
    }

    /**
     * The group that a space is of.
     *
     * @throws org.wellspring.core.SpaceException if there is none in it, as before its first words arrived
     */
    public static UUID groupOf(Space space) {
        return Rows.of(space).first("SELECT id FROM object WHERE class = ? ORDER BY id", r -> r.id(1), GroupPackage.Literals.GROUP)
                .orElseThrow(() -> Refusals.because(GroupPage.class, "noGroup"));
    }

}
