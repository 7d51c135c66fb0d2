// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.commands;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import org.wellspring.core.Refusals;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.model.group.Meeting;
import org.wellspring.model.group.MeetingState;
import org.wellspring.model.group.Member;

/** Moves a meeting, calls it otherwise, calls it off, or changes what was noted in it. What is not named stays. Answers its id. */
public final class EditMeeting extends InMeeting<UUID> {
    private final List<Consumer<Meeting>> edits = new ArrayList<>();

    /** Of this meeting. */
    public EditMeeting(UUID me, UUID meeting) {
        super(me, meeting, "meeting.edit");
    }

    /** When it is. */
    public EditMeeting at(Instant start) {
        return edit(meeting -> meeting.setStart(start));
    }

    /** What it is called. */
    public EditMeeting title(String words) {
        return edit(meeting -> meeting.setTitle(Refusals.filled(words)));
    }

    /** What was noted in it beside the seats; empty for nothing. */
    public EditMeeting minutesText(String markdown) {
        return edit(meeting -> meeting.setMinutesText(orNull(markdown)));
    }

    /** Whether it is called off; one that was held can't be. */
    public EditMeeting calledOff(boolean is) {
        return edit(meeting -> {
            if (meeting.getState() == MeetingState.HELD) {
                throw Refusal.because("held");
            }
            meeting.setState(is ? MeetingState.CANCELLED : meeting.getState() == MeetingState.CANCELLED ? MeetingState.PLANNED : meeting.getState());
        });
    }

    private EditMeeting edit(Consumer<Meeting> one) {
        edits.add(one);
        return this;
    }

    @Override
    UUID act(Space space, Tx tx, Member member, Meeting held) {
        edits.forEach(edit -> edit.accept(held));
        return held.getId();
    }
}
