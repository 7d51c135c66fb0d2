// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.commands;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.core.Refusals;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.model.group.AgendaItem;
import org.wellspring.model.group.Attendance;
import org.wellspring.model.group.GroupFactory;
import org.wellspring.model.group.HotSeat;
import org.wellspring.model.group.Meeting;
import org.wellspring.model.group.MeetingState;
import org.wellspring.model.group.Member;
import org.wellspring.model.group.Presence;
import org.wellspring.model.group.SeatStage;

/**
 * What a member does in a meeting. What can be made by two members apart has an id that follows from the meeting and what it is, so that both make one thing.
 *
 * @param <R> what it answers
 */
public abstract class InMeeting<R> extends ByMember<R> {
    private final UUID meeting;

    InMeeting(UUID me, UUID meeting, String key) {
        super(me, key);
        this.meeting = meeting;
    }

    /** Which meeting. */
    public final UUID meeting() {
        return meeting;
    }

    @Override
    final R act(Space space, Tx tx, Member member) {
        Meeting held = Refusals.existing(tx, meeting, Meeting.class);
        about(tx, held.getTitle());
        return act(space, tx, member, held);
    }

    abstract R act(Space space, Tx tx, Member member, Meeting held);

    /** The id of what is one thing in a meeting, whoever makes it. */
    static UUID idIn(UUID meeting, String what) {
        return UUID.nameUUIDFromBytes((meeting + "/" + what).getBytes(StandardCharsets.UTF_8));
    }

    static void requireRunning(Meeting held) {
        if (held.getState() != MeetingState.RUNNING) {
            throw Refusal.because("notRunning");
        }
    }

    /** The step that runs, which is the last one that was started, unless it was left; see {@link org.wellspring.mastermind.MeetingRun}. */
    static Optional<AgendaItem> current(Meeting held) {
        return lastStarted(held).filter(item -> !item.isDone());
    }

    static Optional<AgendaItem> lastStarted(Meeting held) {
        return held.getAgenda().stream().filter(item -> item.getStartedAt() != null).reduce((one, later) -> later);
    }

    /** Lets a step that stands still go on. */
    static void goOn(AgendaItem item, Instant now) {
        if (item.getPausedAt() != null) {
            Duration stood = Duration.between(item.getPausedAt(), now);
            item.setPausedMillis(item.getPausedMillis() + (stood.isNegative() ? 0 : Math.toIntExact(Math.min(Integer.MAX_VALUE / 2, stood.toMillis()))));
            item.setPausedAt(null);
        }
    }

    static void begin(AgendaItem item, Instant now) {
        item.setStartedAt(now);
        if (item.getSeat() != null) {
            at(item.getSeat(), item.getStage(), now);
        }
    }

    static void at(HotSeat seat, SeatStage stage, Instant now) {
        seat.setStage(stage);
        seat.setStageStartedAt(now);
    }

    /** Leaves a step; its seat is over where the next one is of another. A seat whose statement never began was not held (K8). */
    static void leave(AgendaItem item, Optional<AgendaItem> next, Instant now) {
        goOn(item, now);
        item.setDone(true);
        HotSeat seat = item.getSeat();
        if (seat != null && next.filter(one -> one.getSeat() == seat).isEmpty() && seat.getStage() != SeatStage.WAITING) {
            at(seat, SeatStage.DONE, now);
        }
    }

    static Presence presence(Meeting held, Member member) {
        List<Presence> noted = held.getAttendance().stream().filter(one -> one.getMember() == member).map(Attendance::getPresence).toList();
        return noted.isEmpty() ? Presence.EXPECTED : noted.getFirst();
    }

    static void note(Meeting held, Member member, Presence presence) {
        UUID id = idIn(held.getId(), "attendance/" + member.getId());
        Attendance attendance = held.getAttendance().stream().filter(one -> one.getId().equals(id)).findFirst().orElseGet(() -> {
            Attendance fresh = GroupFactory.eINSTANCE.createAttendance();
            fresh.setId(id);
            fresh.setMember(member);
            held.getAttendance().add(fresh);
            return fresh;
        });
        attendance.setPresence(presence);
    }
}
