// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events.commands;

import java.util.Objects;
import java.util.UUID;

import org.wellspring.core.Command;
import org.wellspring.core.Refusals;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.core.words.Texts;
import org.wellspring.model.Event;
import org.wellspring.model.EventLeftOut;
import org.wellspring.model.ModelFactory;
import org.wellspring.people.commands.StepLabel;

/** Deletes an event with who was met there; the people and the touches with them stay. Answers its id. */
public final class DeleteEvent extends Command<UUID> {
    private final UUID id;

    /** Of this event. */
    public DeleteEvent(UUID event) {
        this.id = event;
    }

    @Override
    public String label() {
        return new Texts(DeleteEvent.class).get("event.delete");
    }

    @Override
    protected UUID perform(Space space, Tx tx) {
        Event event = Refusals.existing(tx, id, Event.class);
        tx.relabel(StepLabel.of(label(), StepLabel.Joint.OF, "", Objects.requireNonNullElse(event.getTitle(), "")));
        if (event.getSourceKey() != null) {
            EventLeftOut leftOut = ModelFactory.eINSTANCE.createEventLeftOut();
            leftOut.setSourceKey(event.getSourceKey());
            tx.add(leftOut);
        }
        tx.delete(event);
        return id;
    }
}
