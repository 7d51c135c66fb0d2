// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.ui.internal.joining;

import org.wellspring.mastermind.joining.MemberEntries;
import org.wellspring.mastermind.ui.internal.GroupPlace;
import org.wellspring.mastermind.ui.internal.Texts;
import org.wellspring.share.SharedGroup;
import org.wellspring.ui.errors.Confirmation;
import org.wellspring.ui.errors.Notice;

/** Leaves a group: one of the two things that ask before. UI thread only. */
public final class LeaveQuestion {
    private LeaveQuestion() {
    }

    /** Asks, and leaves it then. */
    public static void ask(GroupPlace place, SharedGroup group) {
        place.errors().ask(new Confirmation(Texts.get("leave.question", group.name()), Texts.get("leave.yes"), Texts.get("leave.no"),
                () -> place.work(Texts.get("leave.job"), () -> {
                    MemberEntries.leave(group);
                    return group;
                }, left -> {
                    place.beside().exchange(group.id());
                    place.errors().notice(Notice.of(Texts.get("leave.said", group.name())));
                }, () -> {})));
    }

    /** Takes one to which we belong no longer off this computer; asks before. */
    public static void off(GroupPlace place, SharedGroup group) {
        String name = group.name();
        place.errors().ask(new Confirmation(Texts.get("off.question", name), Texts.get("off.yes"), Texts.get("cancel"),
                () -> giveUp(place, group, Texts.get("off.yes"), Texts.get("off.said", name))));
    }

    /** Takes a group off this computer to which we belong no longer, or do not yet. */
    static void giveUp(GroupPlace place, SharedGroup group, String what, String said) {
        place.work(what, () -> {
            group.giveUp();
            return group;
        }, gone -> {
            place.shown().clear();
            place.errors().notice(Notice.of(said));
        }, () -> {});
    }
}
