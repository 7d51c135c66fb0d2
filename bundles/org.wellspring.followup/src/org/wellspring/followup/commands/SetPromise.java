// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.commands;

import java.time.LocalDate;
import java.util.UUID;

import org.wellspring.core.Command;
import org.wellspring.core.Refusals;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.core.words.Texts;
import org.wellspring.model.Promise;
import org.wellspring.model.PromiseState;
import org.wellspring.people.commands.StepLabel;

/** Acknowledges, keeps, releases or reopens a promise (F9); answers its id. F10: an acknowledged one alarms no more. */
public final class SetPromise extends Command<UUID> {
    private final UUID id;
    private final PromiseState state;

    /** Closed today, where it closes it. */
    public SetPromise(UUID promise, PromiseState state) {
        this.id = promise;
        this.state = state;
    }

    @Override
    public String label() {
        return new Texts(SetPromise.class).get("promise." + state.getLiteral());
    }

    @Override
    protected UUID perform(Space space, Tx tx) {
        Promise promise = Refusals.existing(tx, id, Promise.class);
        set(promise, state, LocalDate.now(space.clock()));
        tx.relabel(StepLabel.of(label(), StepLabel.Joint.TO, StepLabel.whom(promise), promise.getWhat()));
        return id;
    }

    static void set(Promise promise, PromiseState state, LocalDate on) {
        promise.setState(state);
        boolean closed = state == PromiseState.KEPT || state == PromiseState.RELEASED;
        promise.setClosedOn(closed ? on : null);
    }
}
