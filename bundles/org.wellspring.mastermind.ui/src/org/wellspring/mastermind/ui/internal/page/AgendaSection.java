// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.ui.internal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.mastermind.GroupPage;
import org.wellspring.mastermind.MeetingPage;
import org.wellspring.mastermind.MeetingPage.Seat;
import org.wellspring.mastermind.MeetingRun.Step;
import org.wellspring.mastermind.MemberName;
import org.wellspring.mastermind.commands.EditSeat;
import org.wellspring.mastermind.ui.internal.GroupWords;
import org.wellspring.mastermind.ui.internal.Texts;
import org.wellspring.model.group.MeetingState;
import org.wellspring.ui.page.SectionPlace;
import org.wellspring.ui.widgets.Card;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.RichText;

/** How a meeting goes: its steps, and of each hot seat the question, who has a conflict of interest, and whether it stays in the group (K4, K10, K12). */
final class AgendaSection extends OfMeeting<AgendaSection.Told> {
    /**
     * A step, or all stages of a hot seat.
     *
     * @param seconds altogether
     */
    record Part(String title, int seconds, Optional<Seat> seat) {
    }

    record Told(List<Part> parts, boolean over, Optional<UUID> me) {
    }

    AgendaSection(SectionPlace place) {
        super(place);
    }

    @Override
    Told slice(GroupPage group, MeetingPage meeting, Optional<UUID> me) {
        List<Part> parts = new ArrayList<>();
        for (Step step : meeting.run().steps()) {
            Optional<Seat> seat = step.seat().flatMap(id -> meeting.seats().stream().filter(one -> one.id().equals(id)).findFirst());
            String who = step.speaker().map(MemberName::name).orElse("");
            String title = seat.isPresent() ? Texts.get("run.seat", who) : step.title();
            Part last = parts.isEmpty() ? null : parts.getLast();
            // Turns of one kind stand in one line, as do the stages of a seat.
            if (last != null && last.title().equals(title) && last.seat().map(Seat::id).equals(seat.map(Seat::id))) {
                parts.set(parts.size() - 1, new Part(title, last.seconds() + step.seconds(), seat));
            } else {
                parts.add(new Part(title, step.seconds(), seat));
            }
        }
        return new Told(parts, meeting.state() == MeetingState.HELD || meeting.state() == MeetingState.CANCELLED, me);
    }

    @Override
    protected void build(UUID id, Told told) {
        Card card = card(Texts.get("agenda"));
        if (told.parts().isEmpty()) {
            place().words(card, Heading.Level.SUBTITLE, Texts.get("agenda.none"));
        }
        told.parts().forEach(part -> {
            place().words(card, Heading.Level.TEXT, Texts.get("agenda.part", Math.max(1, (part.seconds() + 30) / 60), part.title()));
            part.seat().ifPresent(seat -> seat(card, seat, told));
        });
    }

    private void seat(Card card, Seat seat, Told told) {
        if (told.me().isPresent()) {
            UUID me = told.me().get();
            edit(place(), card, seat.id(), Texts.get("run.question.none"), seat.question(), text -> run(new EditSeat(me, seat.id()).question(text)));
            if (!told.over()) {
                edit(place(), card, seat.id() + "/conflict", Texts.get("conflict.add"), "", text -> {
                    if (!text.isBlank()) {
                        run(new EditSeat(me, seat.id()).conflict(text));
                    }
                });
            }
            line(card, seat.id() + "/confidential", RichText.empty().muted(seat.confidential() ? Texts.get("confidential.is") + "  " : "")
                    .link(Texts.get(seat.confidential() ? "confidential.not" : "confidential.make"),
                            () -> run(new EditSeat(me, seat.id()).confidential(!seat.confidential()))));
        } else if (!seat.question().isBlank()) {
            place().words(card, Heading.Level.SUBTITLE, seat.question());
        }
        if (!seat.conflict().isBlank()) {
            place().words(card, Heading.Level.SUBTITLE, GroupWords.joined(" ", Texts.get("run.conflicts", seat.conflict().replace("\n", "; "))));
        }
    }
}
