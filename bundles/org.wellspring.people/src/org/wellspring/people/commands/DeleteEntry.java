// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.commands;

import java.util.UUID;

import org.wellspring.core.Command;
import org.wellspring.core.Refusals;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.core.words.Texts;
import org.wellspring.model.base.Entity;
import org.wellspring.people.TimelineEntry;

/**
 * Deletes something that happened (M15): a touch, a favour, a promise, a next step, a card … What was given or promised in a
 * touch stays as an entry of its own. Answers its id.
 */
public final class DeleteEntry extends Command<UUID> {
    private final UUID id;

    /** Of this entry of a timeline. */
    public DeleteEntry(UUID id) {
        this.id = id;
    }

    @Override
    public String label() {
        return new Texts(DeleteEntry.class).get("delete.entry");
    }

    @Override
    protected UUID perform(Space space, Tx tx) {
        Entity entry = Refusals.existing(tx, id, Entity.class);
        if (!TimelineEntry.isDeletable(entry.eClass())) {
            throw Refusal.because("noEntry");
        }
        tx.relabel(StepLabel.of(label(), StepLabel.Joint.OF, StepLabel.whom(entry), StepLabel.words(entry)));
        tx.delete(entry);
        return id;
    }
}
