// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events.commands;

import java.util.UUID;

import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.core.words.Texts;
import org.wellspring.model.Event;
import org.wellspring.model.ModelFactory;
import org.wellspring.people.commands.StepLabel;

/** Notes an event, past or to come (E1); answers its id. It has to have a day. */
public final class NewEvent extends EventEdits<NewEvent> {
    /** Called so. */
    public NewEvent(String title) {
        title(title);
    }

    @Override
    NewEvent self() {
        return this;
    }

    @Override
    public String label() {
        return new Texts(NewEvent.class).get("event.new");
    }

    @Override
    protected UUID perform(Space space, Tx tx) {
        Event event = ModelFactory.eINSTANCE.createEvent();
        say(event, space, tx);
        if (event.getStart() == null) {
            throw Refusal.because("noDay");
        }
        tx.relabel(StepLabel.of(label(), StepLabel.Joint.OF, "", event.getTitle()));
        return tx.add(event).getId();
    }
}
