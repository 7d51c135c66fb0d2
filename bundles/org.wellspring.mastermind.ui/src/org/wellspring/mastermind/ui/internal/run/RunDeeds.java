// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.ui.internal.run;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.wellspring.core.Space;
import org.wellspring.mastermind.MeetingRun.Step;
import org.wellspring.mastermind.MemberName;
import org.wellspring.mastermind.commands.BackToStage;
import org.wellspring.mastermind.commands.ByMember;
import org.wellspring.mastermind.commands.EndMeeting;
import org.wellspring.mastermind.commands.ExtendStage;
import org.wellspring.mastermind.commands.NextStage;
import org.wellspring.mastermind.commands.NoteAttendance;
import org.wellspring.mastermind.commands.ParkTopic;
import org.wellspring.mastermind.commands.PauseStage;
import org.wellspring.mastermind.commands.StartMeeting;
import org.wellspring.mastermind.ui.internal.GroupPlace;
import org.wellspring.mastermind.ui.internal.Texts;
import org.wellspring.mastermind.ui.internal.meeting.CommitSheet;
import org.wellspring.mastermind.ui.internal.meeting.ConflictSheet;
import org.wellspring.mastermind.ui.internal.meeting.MinutesSheet;
import org.wellspring.model.group.Presence;
import org.wellspring.share.SharedGroup;
import org.wellspring.ui.choose.Chooser;
import org.wellspring.ui.choose.Chooser.Choice;
import org.wellspring.ui.command.Actions;
import org.wellspring.ui.form.FormPanel;
import org.wellspring.ui.widgets.FlatButton;
import org.wellspring.ui.widgets.SearchField;

/** What can be done while a meeting runs, about what of it is on show. UI thread only. */
final class RunDeeds {
    private static final int MINUTE = 60;
    private static final int MORE_MINUTES = 5;

    private final GroupPlace place;
    private final Space space;
    private final Actions actions;
    private final UUID me;
    private final UUID meeting;
    private Seen seen;

    RunDeeds(GroupPlace place, SharedGroup group, Actions actions, UUID meeting) {
        this.place = place;
        this.space = group.space();
        this.actions = actions;
        this.me = GroupPlace.me(group);
        this.meeting = meeting;
    }

    /** What is on show from now on. */
    void about(Seen shown) {
        seen = shown;
    }

    /** Who we are. */
    UUID me() {
        return me;
    }

    void run(ByMember<?> command) {
        actions.run(command);
    }

    void begin() {
        run(new StartMeeting(me, meeting));
    }

    /** Moves on, or ends it after the last step. */
    void next() {
        seen.step().ifPresentOrElse(step -> run(new NextStage(me, meeting, step.id())), this::end);
    }

    void back() {
        List<Step> begun = seen.meeting().run().steps().stream().filter(step -> step.startedAt().isPresent()).toList();
        if (!begun.isEmpty()) {
            run(new BackToStage(me, meeting, begun.getLast().id()));
        }
    }

    void pause() {
        seen.step().ifPresent(step -> run(new PauseStage(me, meeting, step.pausedAt().isEmpty())));
    }

    void more() {
        seen.step().ifPresent(step -> run(new ExtendStage(me, meeting, step.id(), step.seconds() + MORE_MINUTES * MINUTE)));
    }

    void end() {
        actions.runAndSay(new EndMeeting(me, meeting), Texts.get("run.said.ended"));
    }

    /** Whoever is expected is here. */
    void everybody() {
        present(seen.with(Presence.EXPECTED).stream().map(MemberName::id).toList(), Presence.PRESENT);
    }

    void present(List<UUID> members, Presence presence) {
        if (!members.isEmpty()) {
            run(new NoteAttendance(me, meeting, members, presence));
        }
    }

    /** Says of somebody who is here that they had to go. */
    void gone() {
        new Chooser(place.theme(), Texts.get("presence.gone"), Texts.get("presence.gone.who"))
                .among(seen.with(Presence.PRESENT).stream().filter(member -> !member.id().equals(me))
                        .map(member -> new Choice(member.id().toString(), member.name(), "")).toList())
                .open(place.shell(), chosen -> present(List.of(UUID.fromString(chosen.id())), Presence.EXCUSED));
    }

    /** Who probably promises something now: whose turn it is. */
    MemberName promising() {
        return seen.step().flatMap(Step::speaker).or(() -> seen.members().stream().filter(member -> member.id().equals(me)).findFirst())
                .orElseGet(() -> new MemberName(me, ""));
    }

    void commit() {
        new CommitSheet(place.days(), actions, me, new ArrayList<>(seen.there()), promising().id()).open(place.shell(), place.theme(), seen.due());
    }

    void conflict() {
        seen.seat().ifPresent(seat -> new ConflictSheet(actions, seat.id(), seen.there(), me).open(place.shell(), place.theme()));
    }

    void park() {
        FormPanel panel = new FormPanel(place.shell(), place.theme(), Texts.get("park.title"));
        SearchField[] field = new SearchField[1];
        Runnable save = () -> {
            if (field[0].getText().isBlank()) {
                panel.object(Texts.get("park.missing"), field[0]);
            } else {
                run(new ParkTopic(me, meeting, field[0].getText()));
                panel.popover().close();
            }
        };
        field[0] = panel.field(Texts.get("park.what"), Texts.get("park.hint"), () -> save.run());
        panel.noButton();
        panel.button(FlatButton.Kind.PLAIN, Texts.get("cancel"), panel.popover()::close);
        panel.button(FlatButton.Kind.PRIMARY, Texts.get("park.save"), save);
        panel.popover().stay().kept(save).open();
        field[0].setFocus();
    }

    void minutes() {
        MinutesSheet.open(place, space, meeting, seen.meeting().title());
    }
}
