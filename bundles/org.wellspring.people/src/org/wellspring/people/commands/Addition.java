// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.commands;

import java.util.UUID;

import org.wellspring.core.Command;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.core.words.Texts;
import org.wellspring.model.base.Entity;

/** Adds one thing to what a person, or also an organization, has; answers its id. */
public abstract class Addition extends Command<UUID> {
    private final UUID owner;
    private final String labelKey;

    Addition(UUID owner, String labelKey) {
        this.owner = owner;
        this.labelKey = labelKey;
    }

    @Override
    public final String label() {
        Texts texts = new Texts(Addition.class);
        return texts.getOr(labelKey, texts.get("add.detail"));
    }

    @Override
    protected final UUID perform(Space space, Tx tx) {
        Entity added = add(space, tx, owner);
        tx.relabel(StepLabel.of(label(), StepLabel.Joint.FOR, StepLabel.whom(added), StepLabel.words(added)));
        return added.getId();
    }

    /** Makes it and puts it into the owner. */
    abstract Entity add(Space space, Tx tx, UUID to);
}
