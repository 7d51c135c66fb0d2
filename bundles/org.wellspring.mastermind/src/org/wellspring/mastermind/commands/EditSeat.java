// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;

import org.wellspring.core.Refusals;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.core.words.Texts;
import org.wellspring.model.group.HotSeat;
import org.wellspring.model.group.Member;

/** Says what a hot seat is about, whether it stays in the group (K10), and who has a conflict of interest (K12). What is not named stays. Answers its id. */
public final class EditSeat extends ByMember<UUID> {
    private final UUID id;
    private final List<BiConsumer<HotSeat, Member>> edits = new ArrayList<>();

    /** Of this seat. */
    public EditSeat(UUID me, UUID seat) {
        super(me, "seat.edit");
        this.id = seat;
    }

    /** The question to which the others give their time; empty for none yet. */
    public EditSeat question(String words) {
        return edit((seat, member) -> seat.setQuestion(orNull(words)));
    }

    /** K10: it is in no export, no minutes and no search from outside the group. */
    public EditSeat confidential(boolean is) {
        return edit((seat, member) -> seat.setConfidential(is));
    }

    /** K12: the one who says so has this conflict of interest with what the seat is about. What others declared stays. */
    public EditSeat conflict(String words) {
        return edit((seat, member) -> {
            String line = new Texts(EditSeat.class).get("seat.conflict", member.getName(), Refusals.filled(words));
            String before = orNull(seat.getConflictDeclared());
            if (before == null || before.lines().noneMatch(line::equals)) {
                seat.setConflictDeclared(before == null ? line : before + "\n" + line);
            }
        });
    }

    private EditSeat edit(BiConsumer<HotSeat, Member> one) {
        edits.add(one);
        return this;
    }

    @Override
    UUID act(Space space, Tx tx, Member member) {
        HotSeat seat = Refusals.existing(tx, id, HotSeat.class);
        edits.forEach(edit -> edit.accept(seat, member));
        about(tx, seat.isConfidential() || seat.getMember() == null ? "" : seat.getMember().getName());
        return id;
    }
}
