// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.ui.internal;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.wellspring.core.History;
import org.wellspring.core.Space;
import org.wellspring.mastermind.GroupPage;
import org.wellspring.mastermind.GroupPage.Belonging;
import org.wellspring.mastermind.GroupPage.Posted;
import org.wellspring.mastermind.MeetingPage;
import org.wellspring.mastermind.MeetingRun.Step;
import org.wellspring.mastermind.Meetings;
import org.wellspring.mastermind.commands.ByMember;
import org.wellspring.mastermind.commands.EditSeat;
import org.wellspring.mastermind.commands.EndMeeting;
import org.wellspring.mastermind.commands.ExtendStage;
import org.wellspring.mastermind.commands.NextStage;
import org.wellspring.mastermind.commands.NoteAttendance;
import org.wellspring.mastermind.commands.PauseStage;
import org.wellspring.mastermind.commands.StartMeeting;
import org.wellspring.mastermind.commands.TakeNote;
import org.wellspring.mastermind.ui.internal.joining.RemoveSheet;
import org.wellspring.mastermind.ui.internal.matching.WhomSheet;
import org.wellspring.mastermind.ui.internal.meeting.MinutesSheet;
import org.wellspring.model.group.PostingKind;
import org.wellspring.model.group.Presence;
import org.wellspring.model.group.SeatStage;
import org.wellspring.share.SharedGroup;
import org.wellspring.ui.TourStops;
import org.wellspring.ui.TourStops.Stop;
import org.wellspring.ui.command.Actions;
import org.wellspring.ui.widgets.FlatButton;

/** What the tour shows of groups: who comes and goes, the page of a meeting, and a meeting that is run, which is planned again afterwards. */
final class GroupStops {
    private static final int ORDER = 86;
    private static final int LAST_SECONDS = 60;
    private static final String QUESTION = "Raise fees, or fewer clients?";

    private final Supplier<GroupPlace> place;
    private UUID meeting;
    private Actions actions;
    private Optional<History.Entry> before = Optional.empty();

    private GroupStops(Supplier<GroupPlace> place) {
        this.place = place;
    }

    static void add(TourStops stops, Supplier<GroupPlace> place) {
        new GroupStops(place).add(stops);
    }

    private void add(TourStops stops) {
        stops.add(ORDER, () -> stop("group-found", GroupIds.FOUND, "Harbor mastermind"));
        stops.add(ORDER, () -> stop("group-join", GroupIds.JOIN, ""));
        stops.add(ORDER, () -> stop("group-recover", GroupIds.RECOVER, ""));
        stops.add(ORDER, () -> stop("group-invite", GroupIds.INVITE, "Bo Lind"));
        stops.add(ORDER, () -> stop("group-approve", GroupIds.APPROVE, "").then("group-remove", this::remove));
        stops.add(ORDER, () -> stop("group-place", GroupIds.PLACE, ""));
        stops.add(ORDER, () -> stop("group-recovery", GroupIds.RECOVERY, "").then("group-recovery-code", panel -> last(panel).press()));
        stops.add(ORDER, () -> stop("group-leave", GroupIds.LEAVE, ""));
        stops.add(ORDER, () -> stop("group-plan", GroupIds.MEETING, ""));
        stops.add(ORDER, () -> stop("group-commit", GroupIds.COMMIT, "Send the letter to the client"));
        stops.add(ORDER, () -> stop("group-minutes", GroupIds.COMMIT, "").then("group-minutes-save", this::minutes).then("group-whom", this::whom)
                .then("group-whom-preview", panel -> last(panel).press()));
        stops.add(ORDER, () -> stop("group-meeting", GroupIds.AGENDA, "").asSheet());
        stops.add(ORDER, () -> stop("group-run-before", GroupIds.RUN, "").asSheet().then("group-run", window -> toStatement())
                .then("group-run-warning", window -> warn()).then("group-run-paused", window -> now(step -> new PauseStage(me(), meeting(), true)))
                .then("group-run-over", window -> act(new EndMeeting(me(), meeting()))).leaving(window -> takeBack()));
    }

    private static Stop stop(String name, String command, String typed) {
        return new Stop(name, command, Map.of(), typed).in(GroupIds.PERSPECTIVE);
    }

    private SharedGroup group() {
        return place.get().group().orElseThrow();
    }

    private Space space() {
        return group().space();
    }

    private UUID me() {
        return GroupPlace.me(group());
    }

    private UUID meeting() {
        return meeting == null ? meeting = new Meetings(space()).next().orElseThrow().id() : meeting;
    }

    private void remove(Shell approving) {
        approving.dispose();
        Belonging other = GroupPage.of(space()).members().stream().filter(member -> !member.id().equals(me())).findFirst().orElseThrow();
        RemoveSheet.open(place.get(), group(), other.id(), other.name());
    }

    private void minutes(Shell before) {
        before.dispose();
        MinutesSheet.open(place.get(), space(), meeting(), group().name());
    }

    private void whom(Shell before) {
        before.dispose();
        // One that somebody in the sample world could help with.
        Posted ask = GroupPage.of(space()).asks().stream().filter(one -> one.what().contains("lighting")).findFirst().orElseThrow();
        new WhomSheet(place.get(), place.get().toFront(group()), me(), ask, PostingKind.ASK).open();
    }

    private void act(ByMember<?> command) {
        if (actions == null) {
            before = space().history().undoable();
            actions = place.get().toFront(group());
        }
        actions.run(command);
    }

    private void now(Function<Step, ByMember<?>> command) {
        act(command.apply(step()));
    }

    private Step step() {
        return MeetingPage.of(space(), meeting()).orElseThrow().run().current().orElseThrow();
    }

    /** Into the first seat, with something asked and said. */
    private void toStatement() {
        act(new NoteAttendance(me(), meeting(), GroupPage.of(space()).members().stream().map(Belonging::id).toList(), Presence.PRESENT));
        act(new StartMeeting(me(), meeting()));
        while (step().seat().isEmpty() || step().stage() != SeatStage.CLARIFYING) {
            now(step -> new NextStage(me(), meeting(), step.id()));
        }
        act(new EditSeat(me(), step().seat().orElseThrow()).question(QUESTION));
        act(new TakeNote(me(), meeting(), "What would you do with the day you won?"));
    }

    private void warn() {
        now(step -> new ExtendStage(me(), meeting(), step.id(),
                (int) Math.max(LAST_SECONDS + 1, LAST_SECONDS + step.elapsed(space().clock().instant()).toSeconds())));
    }

    private void takeBack() {
        while (!space().history().undoable().equals(before)) {
            space().history().undo();
        }
        actions = null;
        meeting = null;
    }

    /** The last button of a panel: the one that goes on. */
    private static FlatButton last(Composite panel) {
        FlatButton last = null;
        for (Control child : panel.getChildren()) {
            FlatButton found = child instanceof FlatButton button ? button : child instanceof Composite inner ? last(inner) : null;
            last = found == null ? last : found;
        }
        return last;
    }
}
