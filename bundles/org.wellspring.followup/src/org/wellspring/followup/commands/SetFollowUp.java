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
import org.wellspring.people.commands.StepLabel;

/** Marks a next step done, dropped or open again; answers its id. */
public final class SetFollowUp extends Command<UUID> {
    private final UUID id;
    private final FollowUpState state;

    /** Closed today, where it closes it. */
    public SetFollowUp(UUID followUp, FollowUpState state) {
        this.id = followUp;
        this.state = state;
    }

    @Override
    public String label() {
        return new Texts(SetFollowUp.class).get("followUp." + state.getLiteral());
    }

    @Override
    protected UUID perform(Space space, Tx tx) {
        FollowUp followUp = Refusals.existing(tx, id, FollowUp.class);
        set(followUp, state, LocalDate.now(space.clock()));
        tx.relabel(StepLabel.of(label(), StepLabel.Joint.WITH, StepLabel.whom(followUp), followUp.getWhat()));
        return id;
    }

    static void set(FollowUp followUp, FollowUpState state, LocalDate on) {
        followUp.setState(state);
        followUp.setClosedOn(state == FollowUpState.OPEN ? null : on);
    }
}
