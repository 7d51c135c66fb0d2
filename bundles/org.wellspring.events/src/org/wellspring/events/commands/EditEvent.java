// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events.commands;

import java.util.UUID;

import org.wellspring.core.Refusals;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.core.words.Texts;
import org.wellspring.model.Event;
import org.wellspring.people.commands.StepLabel;

/** Changes what an event says (E1); what is not named stays. Answers its id. */
public final class EditEvent extends EventEdits<EditEvent> {
    private final UUID id;

    /** Of this event. */
    public EditEvent(UUID event) {
        this.id = event;
    }

    @Override
    EditEvent self() {
        return this;
    }

    /** Which event; for guards. */
    public UUID event() {
        return id;
    }

    @Override
    public String label() {
        return new Texts(EditEvent.class).get("event.edit");
    }

    @Override
    protected UUID perform(Space space, Tx tx) {
        Event event = Refusals.existing(tx, id, Event.class);
        say(event, space, tx);
        tx.relabel(StepLabel.of(label(), StepLabel.Joint.OF, "", event.getTitle()));
        return id;
    }
}
