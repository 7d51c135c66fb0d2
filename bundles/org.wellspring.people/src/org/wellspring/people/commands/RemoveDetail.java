// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.commands;

import java.util.UUID;

import org.wellspring.core.Command;
import org.wellspring.core.Refusals;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.core.words.Texts;
import org.wellspring.model.base.Entity;

/** Removes a need, address, role, or other part of a person; answers its id. */
public final class RemoveDetail extends Command<UUID> {
    private final UUID detail;

    /** Any contained object of a person. */
    public RemoveDetail(UUID detail) {
        this.detail = detail;
    }

    @Override
    public String label() {
        return new Texts(RemoveDetail.class).get("remove");
    }

    @Override
    protected UUID perform(Space space, Tx tx) {
        Entity entity = Refusals.existing(tx, detail, Entity.class);
        if (entity.eContainer() == null) {
            throw Refusal.because("top");
        }
        Texts texts = new Texts(RemoveDetail.class);
        tx.relabel(StepLabel.of(texts.get("remove.part", StepLabel.thing(entity.eClass().getName())), StepLabel.Joint.OF,
                StepLabel.whom(entity), StepLabel.words(entity)));
        tx.delete(entity);
        return detail;
    }
}
