// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.wellspring.core.Command;
import org.wellspring.core.Refusals;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.core.words.Texts;
import org.wellspring.model.Encounter;
import org.wellspring.model.Event;
import org.wellspring.people.commands.StepLabel;

/** Decides about several people one met at an event, in one step (E2); answers the id of the event. */
public final class CloseOut extends Command<UUID> {
    private final UUID id;
    private final List<Settle> decisions = new ArrayList<>();
    private boolean rest;

    /** Of this event. */
    public CloseOut(UUID event) {
        this.id = event;
    }

    /** What comes of one of them. */
    public CloseOut settle(Settle one) {
        decisions.add(one);
        return this;
    }

    /** Of all others that are open nothing comes, and the user says so. */
    public CloseOut restNothing() {
        rest = true;
        return this;
    }

    @Override
    public String label() {
        return new Texts(CloseOut.class).get("closeOut");
    }

    @Override
    public List<Command<?>> joined() {
        return List.copyOf(decisions);
    }

    @Override
    protected UUID perform(Space space, Tx tx) {
        Event event = Refusals.existing(tx, id, Event.class);
        decisions.forEach(one -> one.apply(space, tx));
        if (rest) {
            List<UUID> open = event.getEncounters().stream().filter(one -> !Settled.is(one)).map(Encounter::getId).toList();
            open.forEach(one -> Settle.nothing(one).apply(space, tx));
        }
        tx.relabel(StepLabel.of(label(), StepLabel.Joint.OF, "", Objects.requireNonNullElse(event.getTitle(), "")));
        return id;
    }
}
