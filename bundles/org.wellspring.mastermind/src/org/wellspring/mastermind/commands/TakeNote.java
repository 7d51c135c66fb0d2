// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.commands;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.core.Refusals;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.model.group.AgendaItem;
import org.wellspring.model.group.GroupFactory;
import org.wellspring.model.group.HotSeat;
import org.wellspring.model.group.Meeting;
import org.wellspring.model.group.Member;
import org.wellspring.model.group.SeatNote;
import org.wellspring.model.group.SeatStage;

/**
 * Notes what was said: on the hot seat that runs, at its stage (K4); else among what was said in the meeting, for the minutes (K11). Answers the id of the note, or of the
 * meeting.
 */
public final class TakeNote extends InMeeting<UUID> {
    private final String text;
    private Optional<UUID> on = Optional.empty();

    /** This, in this meeting. */
    public TakeNote(UUID me, UUID meeting, String text) {
        super(me, meeting, "note");
        this.text = text;
    }

    /** On this hot seat, whatever runs. */
    public TakeNote on(UUID seat) {
        on = Optional.of(seat);
        return this;
    }

    @Override
    UUID act(Space space, Tx tx, Member member, Meeting held) {
        String words = Refusals.filled(text);
        Optional<AgendaItem> runs = current(held);
        Optional<HotSeat> seat = on.map(id -> Refusals.existing(tx, id, HotSeat.class)).or(() -> runs.map(AgendaItem::getSeat));
        if (seat.isEmpty()) {
            String before = Objects.requireNonNullElse(held.getMinutesText(), "");
            held.setMinutesText(before.isEmpty() ? words : before + "\n\n" + words);
            return held.getId();
        }
        SeatNote note = GroupFactory.eINSTANCE.createSeatNote();
        note.setBy(member);
        note.setText(words);
        note.setStage(runs.filter(item -> item.getSeat() == seat.get()).map(AgendaItem::getStage).orElse(seat.get().getStage()));
        if (note.getStage() == SeatStage.DONE) {
            note.setStage(SeatStage.IDEAS);
        }
        seat.get().getNotes().add(note);
        return note.getId();
    }
}
