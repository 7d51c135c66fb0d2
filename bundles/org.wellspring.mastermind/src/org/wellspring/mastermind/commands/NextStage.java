// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.commands;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.model.group.AgendaItem;
import org.wellspring.model.group.Meeting;
import org.wellspring.model.group.Member;
import org.wellspring.model.group.Presence;

/**
 * Moves on from a step of the meeting to the next one (K4), past the turns of who is not there. It names the step it leaves: where somebody moved on from it already,
 * nothing is done, and where two do it at once, apart, it is done once. Answers the step that runs then; empty where it was the last.
 */
public final class NextStage extends InMeeting<Optional<UUID>> {
    private final Optional<UUID> leaving;
    private Optional<UUID> to = Optional.empty();

    /** From the step that runs, as far as is known here. */
    public NextStage(UUID me, UUID meeting) {
        this(me, meeting, Optional.empty());
    }

    /** From this step. */
    public NextStage(UUID me, UUID meeting, UUID leaving) {
        this(me, meeting, Optional.of(leaving));
    }

    /**
     * To this step, rather than to the one after: to whoever came late, or is to go first. It takes its place behind the one that is left; of a hot seat all
     * stages that did not begin yet do, from the first.
     */
    public NextStage to(UUID step) {
        to = Optional.of(step);
        return this;
    }

    private NextStage(UUID me, UUID meeting, Optional<UUID> leaving) {
        super(me, meeting, "meeting.next");
        this.leaving = leaving;
    }

    @Override
    Optional<UUID> act(Space space, Tx tx, Member member, Meeting held) {
        requireRunning(held);
        Optional<AgendaItem> runs = current(held);
        if (leaving.isPresent() && runs.filter(item -> item.getId().equals(leaving.get())).isEmpty()) {
            requireKnown(held);
            return runs.map(AgendaItem::getId);
        }
        Instant now = space.clock().instant();
        to.ifPresent(step -> bring(held, step));
        List<AgendaItem> rest = rest(held);
        Optional<AgendaItem> next = rest.stream().filter(item -> to.isPresent() || isThere(held, item)).findFirst();
        rest.stream().takeWhile(item -> next.filter(one -> one == item).isEmpty()).forEach(item -> item.setDone(true));
        runs.ifPresent(item -> leave(item, next, now));
        next.ifPresent(item -> begin(item, now));
        return next.map(AgendaItem::getId);
    }

    /** Puts a step, with those of its seat, behind the last one that was started. */
    private static void bring(Meeting held, UUID step) {
        AgendaItem wanted = held.getAgenda().stream().filter(item -> item.getId().equals(step)).findFirst().orElseThrow(() -> Refusal.because("noStep"));
        if (wanted.getStartedAt() != null) {
            throw Refusal.because("wasThere");
        }
        List<AgendaItem> moving = held.getAgenda().stream().filter(item -> item == wanted
                || wanted.getSeat() != null && item.getSeat() == wanted.getSeat() && item.getStartedAt() == null).toList();
        for (AgendaItem item : moving.reversed()) {
            item.setDone(false);
            int place = lastStarted(held).map(held.getAgenda()::indexOf).orElse(-1);
            int now = held.getAgenda().indexOf(item);
            held.getAgenda().move(now <= place ? place : place + 1, item);
        }
    }

    private void requireKnown(Meeting held) {
        if (held.getAgenda().stream().noneMatch(item -> item.getId().equals(leaving.get()))) {
            throw Refusal.because("noStep");
        }
    }

    /** What comes after the last step that was started. */
    private static List<AgendaItem> rest(Meeting held) {
        int from = lastStarted(held).map(held.getAgenda()::indexOf).orElse(-1);
        return held.getAgenda().stream().skip(from + 1L).filter(item -> !item.isDone()).toList();
    }

    private static boolean isThere(Meeting held, AgendaItem item) {
        return item.getSpeaker() == null || presence(held, item.getSpeaker()) != Presence.ABSENT && presence(held, item.getSpeaker()) != Presence.EXCUSED;
    }
}
