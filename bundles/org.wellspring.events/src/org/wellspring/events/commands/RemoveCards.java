// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events.commands;

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

/** Takes the pictures of a card away from a meeting; what was read from it stays (E8). Answers the id of the encounter. */
public final class RemoveCards extends Command<UUID> {
    private final UUID id;

    /** By the id of the encounter. */
    public RemoveCards(UUID encounter) {
        this.id = encounter;
    }

    @Override
    public String label() {
        return new Texts(RemoveCards.class).get("card.remove");
    }

    @Override
    protected UUID perform(Space space, Tx tx) {
        Encounter encounter = Refusals.existing(tx, id, Encounter.class);
        encounter.getCards().clear();
        boolean isThere = encounter.getPerson() != null && !encounter.getPerson().eIsProxy();
        tx.relabel(StepLabel.of(label(), StepLabel.Joint.OF, isThere ? Objects.requireNonNullElse(encounter.getPerson().getName(), "") : "",
                ((Event) encounter.eContainer()).getTitle()));
        return id;
    }
}
