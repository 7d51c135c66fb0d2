// SPDX-License-Identifier: EPL-2.0
package org.wellspring.giving.commands;

import java.util.List;
import java.util.UUID;

import org.wellspring.core.Command;
import org.wellspring.core.Refusals;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.core.words.Texts;
import org.wellspring.model.Item;
import org.wellspring.people.commands.StepLabel;

/** Takes a thing off the shelf of what is kept to share; to whom it went stays noted. Answers its id. */
public final class DeleteItem extends Command<UUID> {
    private final UUID id;

    /** Of this one. */
    public DeleteItem(UUID item) {
        id = item;
    }

    @Override
    public String label() {
        return new Texts(DeleteItem.class).get("item.delete");
    }

    @Override
    protected UUID perform(Space space, Tx tx) {
        Item item = Refusals.existing(tx, id, Item.class);
        tx.relabel(StepLabel.of(label(), StepLabel.Joint.OF, List.of(), item.getTitle()));
        tx.delete(item);
        return id;
    }
}
