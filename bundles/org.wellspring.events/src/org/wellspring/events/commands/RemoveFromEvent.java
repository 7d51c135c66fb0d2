// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events.commands;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import org.wellspring.core.Command;
import org.wellspring.core.Refusals;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.core.words.Texts;
import org.wellspring.model.Encounter;
import org.wellspring.model.Event;
import org.wellspring.model.Expected;
import org.wellspring.model.Person;
import org.wellspring.model.base.Entity;
import org.wellspring.people.commands.StepLabel;

/**
 * Takes somebody out of those one met at an event, with the touch it was noted as unless that says more, or out of those who are likely there. The person stays, and so do the
 * next steps. Answers the id of the event.
 */
public final class RemoveFromEvent extends Command<UUID> {
    private final UUID id;

    /** By the id of the encounter, or of what says that they are likely there. */
    public RemoveFromEvent(UUID object) {
        this.id = object;
    }

    @Override
    public String label() {
        return new Texts(RemoveFromEvent.class).get("remove");
    }

    @Override
    protected UUID perform(Space space, Tx tx) {
        Entity object = Refusals.existing(tx, id, Entity.class);
        if (!(object.eContainer() instanceof Event event)) {
            throw Refusal.because("notThere");
        }
        Person person = switch (object) {
            case Encounter encounter -> encounter.getPerson();
            case Expected expected -> expected.getPerson();
            default -> throw Refusal.because("notThere");
        };
        boolean isThere = person != null && !person.eIsProxy();
        if (object instanceof Encounter encounter && isThere) {
            MetTouch.of(space, tx, event, person).filter(touch -> MetTouch.saysNoMoreThan(touch, encounter)).ifPresent(tx::delete);
        }
        tx.delete(object);
        Settled.mark(event, LocalDate.now(space.clock()));
        tx.relabel(StepLabel.of(label(), StepLabel.Joint.OF, isThere ? Objects.requireNonNullElse(person.getName(), "") : "", event.getTitle()));
        return event.getId();
    }
}
