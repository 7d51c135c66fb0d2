// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.commands;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import org.wellspring.core.Refusals;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.mastermind.GroupPage;
import org.wellspring.model.group.Group;
import org.wellspring.model.group.Member;

/** Says what a group is and when it meets (K1); what is not named stays. Answers the group's id. */
public final class EditGroup extends ByMember<UUID> {
    private static final int MOST_DAYS = 366;
    private final List<Consumer<Group>> edits = new ArrayList<>();

    /** By this member. */
    public EditGroup(UUID me) {
        super(me, "group.edit");
    }

    /** What it is called. */
    public EditGroup name(String words) {
        return edit(group -> group.setName(Refusals.filled(words)));
    }

    /** What its members agreed on; empty for nothing. */
    public EditGroup charter(String markdown) {
        return edit(group -> group.setCharter(orNull(markdown)));
    }

    /** Every so many days it meets; 0 for no rhythm. */
    public EditGroup everyDays(int days) {
        return edit(group -> {
            if (days < 0 || days > MOST_DAYS) {
                throw Refusal.because("rhythm", MOST_DAYS);
            }
            group.setMeetingEveryDays(days);
        });
    }

    /** Where its clock is, an IANA zone such as "Europe/Lisbon": the same time of day there, summer and winter. */
    public EditGroup timeZone(String zone) {
        return edit(group -> {
            try {
                group.setTimeZone(ZoneId.of(Refusals.filled(zone)).getId());
            } catch (DateTimeException noSuchZone) {
                throw Refusal.because("zone", zone);
            }
        });
    }

    /** The id of the format of its meetings, unless another is chosen (K7). */
    public EditGroup defaultFormat(String format) {
        return edit(group -> group.setDefaultFormat(orNull(format)));
    }

    private EditGroup edit(Consumer<Group> one) {
        edits.add(one);
        return this;
    }

    @Override
    UUID act(Space space, Tx tx, Member member) {
        Group group = Refusals.existing(tx, GroupPage.groupOf(space), Group.class);
        edits.forEach(edit -> edit.accept(group));
        about(tx, group.getName());
        return group.getId();
    }
}
