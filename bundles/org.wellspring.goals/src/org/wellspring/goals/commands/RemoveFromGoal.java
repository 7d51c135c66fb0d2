// SPDX-License-Identifier: EPL-2.0
package org.wellspring.goals.commands;

import java.util.Objects;
import java.util.UUID;

import org.wellspring.core.Command;
import org.wellspring.core.Refusals;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.core.words.Texts;
import org.wellspring.model.Approach;
import org.wellspring.model.Goal;
import org.wellspring.model.GoalProgress;
import org.wellspring.model.TimeSpent;
import org.wellspring.model.base.Entity;
import org.wellspring.people.commands.StepLabel;

/** Deletes a goal with all that belongs to it, a way or a step of one, or time that was noted; answers its id. */
public final class RemoveFromGoal extends Command<UUID> {
    private final UUID id;

    /** Of the object with this id. */
    public RemoveFromGoal(UUID object) {
        this.id = object;
    }

    @Override
    public String label() {
        return new Texts(RemoveFromGoal.class).get("goal.delete");
    }

    @Override
    protected UUID perform(Space space, Tx tx) {
        Entity object = Refusals.existing(tx, id, Entity.class);
        Texts texts = new Texts(RemoveFromGoal.class);
        tx.relabel(switch (object) {
            case Goal goal -> StepLabel.of(label(), StepLabel.Joint.OF, "", goal.getOutcome());
            case GoalProgress step -> StepLabel.of(texts.get("progress.delete"), StepLabel.Joint.OF, "", ((Goal) step.eContainer()).getOutcome());
            case Approach way -> StepLabel.of(texts.get("way.delete"), StepLabel.Joint.OF, "", way.getName());
            case TimeSpent time -> StepLabel.of(texts.get("time.delete"), StepLabel.Joint.OF, "", Objects.requireNonNullElse(time.getWhat(), ""));
            default -> throw Refusal.because("noGoal");
        });
        tx.delete(object);
        return id;
    }
}
