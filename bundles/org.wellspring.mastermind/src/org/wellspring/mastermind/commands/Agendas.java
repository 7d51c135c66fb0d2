// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.commands;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.wellspring.core.Refusals;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.mastermind.GroupPage;
import org.wellspring.mastermind.Meetings;
import org.wellspring.mastermind.Rotation;
import org.wellspring.mastermind.spi.MeetingFormat;
import org.wellspring.mastermind.spi.MeetingFormat.Step;
import org.wellspring.model.group.AgendaItem;
import org.wellspring.model.group.GroupFactory;
import org.wellspring.model.group.HotSeat;
import org.wellspring.model.group.Meeting;
import org.wellspring.model.group.Member;
import org.wellspring.model.group.Presence;

/** Makes the agenda of a meeting from its format and whose turn it is (K7, K8). What was there already and is wanted still stays, with what was said in it. */
final class Agendas {
    private static final int MINUTE = 60;

    private Agendas() {
    }

    static void make(Space space, Tx tx, Meeting meeting, MeetingFormat format) {
        List<Member> expected = Rotation.of(space, meeting.getStart().atZone(new Meetings(space).zone()).toLocalDate()).stream()
                .map(turn -> Refusals.existing(tx, turn.member().id(), Member.class))
                .filter(member -> InMeeting.presence(meeting, member) != Presence.EXCUSED && InMeeting.presence(meeting, member) != Presence.ABSENT).toList();
        if (expected.isEmpty()) {
            throw Refusal.because("nobody");
        }
        List<Step> steps = format.agenda(expected.stream().map(Member::getId).toList());
        meeting.setFormat(format.id());
        meeting.setMinutes((steps.stream().mapToInt(Step::seconds).sum() + MINUTE - 1) / MINUTE);
        Set<UUID> wanted = new HashSet<>();
        List<HotSeat> seats = new ArrayList<>();
        for (int place = 0; place < steps.size(); place++) {
            Step step = steps.get(place);
            AgendaItem item = item(meeting, step, place);
            wanted.add(item.getId());
            Optional<Member> speaker = step.speaker().map(id -> Refusals.existing(tx, id, Member.class));
            item.setTitle(step.title());
            item.setSeconds(Math.max(1, step.seconds()));
            item.setSpeaker(speaker.orElse(null));
            HotSeat seat = step.stage().isPresent() ? seat(meeting, speaker.orElseThrow()) : null;
            item.setSeat(seat);
            step.stage().ifPresent(item::setStage);
            if (seat != null && !seats.contains(seat)) {
                seats.add(seat);
            }
        }
        List.copyOf(meeting.getAgenda()).stream().filter(item -> !wanted.contains(item.getId())).forEach(tx::delete);
        // What somebody wrote down already is kept, even if it is not their turn.
        List.copyOf(meeting.getHotSeats()).stream().filter(seat -> !seats.contains(seat) && seat.getQuestion() == null && seat.getNotes().isEmpty())
                .forEach(tx::delete);
    }

    private static AgendaItem item(Meeting meeting, Step step, int place) {
        UUID id = InMeeting.idIn(meeting.getId(), "step/" + step.key());
        Optional<AgendaItem> there = meeting.getAgenda().stream().filter(item -> item.getId().equals(id)).findFirst();
        AgendaItem item = there.orElseGet(() -> {
            AgendaItem fresh = GroupFactory.eINSTANCE.createAgendaItem();
            fresh.setId(id);
            return fresh;
        });
        if (there.isPresent()) {
            meeting.getAgenda().move(place, item);
        } else {
            meeting.getAgenda().add(place, item);
        }
        return item;
    }

    private static HotSeat seat(Meeting meeting, Member member) {
        UUID id = InMeeting.idIn(meeting.getId(), "seat/" + member.getId());
        return meeting.getHotSeats().stream().filter(seat -> seat.getId().equals(id)).findFirst().orElseGet(() -> {
            HotSeat fresh = GroupFactory.eINSTANCE.createHotSeat();
            fresh.setId(id);
            fresh.setMember(member);
            meeting.getHotSeats().add(fresh);
            return fresh;
        });
    }
}
