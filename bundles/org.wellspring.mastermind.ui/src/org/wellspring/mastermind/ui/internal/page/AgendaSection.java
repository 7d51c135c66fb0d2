// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.ui.internal.page;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.wellspring.mastermind.GroupPage;
import org.wellspring.mastermind.GroupPage.Belonging;
import org.wellspring.mastermind.MeetingPage;
import org.wellspring.mastermind.MeetingPage.Seat;
import org.wellspring.mastermind.MeetingRun.Step;
import org.wellspring.mastermind.MemberName;
import org.wellspring.mastermind.commands.EditSeat;
import org.wellspring.mastermind.ui.internal.GroupWords;
import org.wellspring.mastermind.ui.internal.Texts;
import org.wellspring.mastermind.ui.internal.meeting.ConflictSheet;
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

    record Told(List<Part> parts, Optional<Instant> start, boolean over, List<MemberName> members, Optional<UUID> me) {
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
        return new Told(parts, meeting.start(), meeting.state() == MeetingState.HELD || meeting.state() == MeetingState.CANCELLED,
                group.members().stream().filter(member -> member.isThere(place().today())).map(Belonging::named).toList(), me);
    }

    @Override
    protected boolean isEmpty(Told told) {
        return told.over() && told.parts().isEmpty();
    }

    @Override
    protected void build(UUID id, Told told) {
        Card card = card(Texts.get("agenda"));
        if (told.parts().isEmpty()) {
            place().words(card, Heading.Level.SUBTITLE, Texts.get("agenda.none"));
        }
        Composite lines = place().bare(card, 2);
        ((GridLayout) lines.getLayout()).horizontalSpacing = place().theme().px(12);
        ((GridLayout) lines.getLayout()).verticalSpacing = place().theme().px(6);
        Optional<Instant> at = told.start();
        for (Part part : told.parts()) {
            Heading time = place().words(lines, Heading.Level.SUBTITLE, at.map(begins -> GroupWords.clock(place().space(), begins)).orElse(""));
            time.setLayoutData(new GridData(SWT.END, SWT.TOP, false, false));
            Composite what = place().bare(lines, 1);
            line(what, part.title() + part.seat().map(Seat::id), RichText.empty().plain(part.title())
                    .muted("  " + Texts.get("minutes", Math.max(1, (part.seconds() + 30) / 60))));
            part.seat().ifPresent(seat -> seat(what, seat, told));
            at = at.map(begins -> begins.plusSeconds(part.seconds()));
        }
    }

    private void seat(Composite card, Seat seat, Told told) {
        if (told.me().isPresent()) {
            UUID me = told.me().get();
            edit(place(), card, seat.id(), Texts.get("run.question.none"), seat.question(), text -> run(new EditSeat(me, seat.id()).question(text)));
            RichText under = RichText.empty().muted(seat.confidential() ? Texts.get("confidential.is") + "  " : "");
            List<More> more = new ArrayList<>();
            if (!told.over()) {
                more.add(new More(Texts.get("conflict.add"), () -> place().window().shell()
                        .ifPresent(shell -> new ConflictSheet(place().actions(), seat.id(), told.members(), me).open(shell, place().theme()))));
            }
            more.add(new More(Texts.get(seat.confidential() ? "confidential.not" : "confidential.make"),
                    () -> run(new EditSeat(me, seat.id()).confidential(!seat.confidential()))));
            line(card, seat.id() + "/more", under, more);
        } else if (!seat.question().isBlank()) {
            place().words(card, Heading.Level.SUBTITLE, seat.question());
        }
        if (!seat.conflict().isBlank()) {
            place().words(card, Heading.Level.SUBTITLE, GroupWords.joined(" ", Texts.get("run.conflicts", seat.conflict().replace("\n", "; "))));
        }
    }
}
