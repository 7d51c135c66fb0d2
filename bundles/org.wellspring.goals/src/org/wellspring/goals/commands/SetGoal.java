// SPDX-License-Identifier: EPL-2.0
package org.wellspring.goals.commands;

import java.util.UUID;

import org.wellspring.core.Command;
import org.wellspring.core.Refusals;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.core.words.Texts;
import org.wellspring.model.Goal;
import org.wellspring.model.GoalState;
import org.wellspring.people.commands.StepLabel;

/** Says that a goal is reached, dropped, or to be reached again; answers its id. */
public final class SetGoal extends Command<UUID> {
    private final UUID id;
    private final GoalState state;

    private SetGoal(UUID id, GoalState state) {
        this.id = id;
        this.state = state;
    }

    /** It is reached. */
    public static SetGoal reached(UUID goal) {
        return new SetGoal(goal, GoalState.REACHED);
    }

    /** It matters no more. */
    public static SetGoal dropped(UUID goal) {
        return new SetGoal(goal, GoalState.DROPPED);
    }

    /** It is to be reached after all. */
    public static SetGoal reopened(UUID goal) {
        return new SetGoal(goal, GoalState.OPEN);
    }

    @Override
    public String label() {
        return new Texts(SetGoal.class).get("goal." + state.getLiteral());
    }

    @Override
    protected UUID perform(Space space, Tx tx) {
        Goal goal = Refusals.existing(tx, id, Goal.class);
        goal.setState(state);
        tx.relabel(StepLabel.of(label(), StepLabel.Joint.OF, "", goal.getOutcome()));
        return id;
    }
}
