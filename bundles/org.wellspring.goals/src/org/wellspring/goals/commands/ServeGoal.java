// SPDX-License-Identifier: EPL-2.0
package org.wellspring.goals.commands;

import java.util.UUID;

import org.wellspring.core.Command;
import org.wellspring.core.Refusals;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.core.words.Texts;
import org.wellspring.model.Event;
import org.wellspring.model.Goal;
import org.wellspring.people.commands.StepLabel;

/** Says that an event serves a goal, or that it does not after all (O4); answers the id of the event. */
public final class ServeGoal extends Command<UUID> {
    private final UUID event;
    private final UUID goal;
    private final boolean serves;

    public ServeGoal(UUID event, UUID goal, boolean serves) {
        this.event = event;
        this.goal = goal;
        this.serves = serves;
    }

    @Override
    public String label() {
        return new Texts(ServeGoal.class).get(serves ? "goal.serves" : "goal.serves.not");
    }

    @Override
    protected UUID perform(Space space, Tx tx) {
        Event one = Refusals.existing(tx, event, Event.class);
        Goal of = Refusals.existing(tx, goal, Goal.class);
        if (!serves) {
            one.getGoals().remove(of);
        } else if (!one.getGoals().contains(of)) {
            one.getGoals().add(of);
        }
        tx.relabel(StepLabel.of(label(), StepLabel.Joint.OF, one.getTitle(), of.getOutcome()));
        return event;
    }
}
