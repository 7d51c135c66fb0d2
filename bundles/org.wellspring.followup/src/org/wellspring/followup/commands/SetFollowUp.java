// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.commands;

import java.time.LocalDate;
import java.util.UUID;

import org.wellspring.core.Command;
import org.wellspring.core.Refusals;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.core.words.Texts;
import org.wellspring.model.FollowUp;
import org.wellspring.model.FollowUpState;

/** Marks a next step done, dropped or open again; answers its id. */
public final class SetFollowUp implements Command<UUID> {
    private final UUID id;
    private final FollowUpState state;
    private final LocalDate on;

    /** On this day. */
    public SetFollowUp(UUID followUp, FollowUpState state, LocalDate on) {
        this.id = followUp;
        this.state = state;
        this.on = on;
    }

    @Override
    public String label() {
        return new Texts(SetFollowUp.class).get("followUp." + state.getLiteral());
    }

    @Override
    public UUID apply(Space space, Tx tx) {
        set(Refusals.existing(tx, id, FollowUp.class), state, on);
        return id;
    }

    static void set(FollowUp followUp, FollowUpState state, LocalDate on) {
        followUp.setState(state);
        followUp.setClosedOn(state == FollowUpState.OPEN ? null : on);
    }
}
