// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.ui.internal.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.wellspring.core.Space;
import org.wellspring.core.SpaceException;
import org.wellspring.mastermind.GroupPage;
import org.wellspring.mastermind.GroupPage.Met;
import org.wellspring.mastermind.Meetings;
import org.wellspring.mastermind.NeedsALook;
import org.wellspring.mastermind.Rotation;
import org.wellspring.mastermind.ui.internal.GroupWords;
import org.wellspring.mastermind.ui.internal.GroupsBeside;
import org.wellspring.mastermind.ui.internal.Texts;
import org.wellspring.model.group.MeetingState;
import org.wellspring.share.SharedGroup;
import org.wellspring.share.SyncReport;

/** The groups as the list shows them. */
record ListedGroups(List<Row> rows) {
    /**
     * One group.
     *
     * @param next when it meets, and whose turn it is; empty where nobody said
     * @param state how it stands, or why it can't be opened
     */
    record Row(UUID id, String name, String beside, String next, String state, boolean open, boolean running) {
    }

    /** What is to be read, gathered on the UI thread. */
    record Wanted(List<One> open, List<GroupsBeside.Shut> shut) {
        private record One(SharedGroup group, Optional<SyncReport> report) {
        }

        static Wanted of(GroupsBeside beside) {
            return new Wanted(beside.all().stream().map(group -> new One(group, beside.report(group.id()))).toList(), beside.shut());
        }

        ListedGroups read() {
            return new ListedGroups(Stream.concat(open.stream().map(one -> row(one.group(), one.report())),
                    shut.stream().map(one -> new Row(one.id(), one.name(), "", "", one.problem().happened() + " " + one.problem().todo(), false, false)))
                    .toList());
        }
    }

    private static Row row(SharedGroup group, Optional<SyncReport> report) {
        Space space = group.space();
        String state = GroupWords.state(group, report);
        try {
            GroupPage page = GroupPage.of(space);
            LocalDate today = LocalDate.now(space.clock());
            long members = page.members().stream().filter(member -> member.isThere(today)).count();
            Optional<Met> next = new Meetings(space).next();
            int looks = NeedsALook.of(space).size();
            String whole = looks == 0 ? state : Texts.get("look.count", looks) + " · " + state;
            boolean running = next.filter(met -> met.state() == MeetingState.RUNNING).isPresent();
            return new Row(group.id(), page.name(), Texts.get("group.members", members), next(space, next, running), whole, true, running);
        } catch (SpaceException nothingYet) {
            return new Row(group.id(), group.name(), "", "", state, true, false);
        }
    }

    private static String next(Space space, Optional<Met> next, boolean running) {
        if (running) {
            return Texts.get("next.running");
        }
        return next.flatMap(Met::start).map(at -> Rotation.of(space, LocalDate.ofInstant(at, space.clock().getZone())).stream().findFirst()
                .map(turn -> Texts.get("next.turn", GroupWords.when(space, at), turn.member().name())).orElseGet(() -> GroupWords.when(space, at))).orElse("");
    }
}
