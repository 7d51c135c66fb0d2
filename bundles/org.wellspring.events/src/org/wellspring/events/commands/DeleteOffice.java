// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events.commands;

import java.util.UUID;

import org.wellspring.core.Command;
import org.wellspring.core.Refusals;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.core.words.Texts;
import org.wellspring.model.AssociationRole;
import org.wellspring.people.commands.StepLabel;

/** Deletes an office; the time that went into it stays, and so do the people who came from it. Answers its id. */
public final class DeleteOffice extends Command<UUID> {
    private final UUID id;

    /** Of this office. */
    public DeleteOffice(UUID office) {
        this.id = office;
    }

    @Override
    public String label() {
        return new Texts(DeleteOffice.class).get("office.delete");
    }

    @Override
    protected UUID perform(Space space, Tx tx) {
        AssociationRole office = Refusals.existing(tx, id, AssociationRole.class);
        tx.relabel(StepLabel.of(label(), StepLabel.Joint.OF, "", office.getTitle()));
        tx.delete(office);
        return id;
    }
}
