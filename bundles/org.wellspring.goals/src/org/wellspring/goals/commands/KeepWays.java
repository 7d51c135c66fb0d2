// SPDX-License-Identifier: EPL-2.0
package org.wellspring.goals.commands;

import java.time.LocalDate;
import java.util.UUID;

import org.wellspring.core.Command;
import org.wellspring.core.Refusals;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.core.words.Texts;
import org.wellspring.model.Approach;
import org.wellspring.model.Goal;
import org.wellspring.people.commands.StepLabel;

/** All ways to a goal that are gone were looked at today, and are gone on with (O8); answers the id of the goal. */
public final class KeepWays extends Command<UUID> {
    private final UUID id;

    public KeepWays(UUID goal) {
        this.id = goal;
    }

    @Override
    public String label() {
        return new Texts(KeepWays.class).get("way.kept");
    }

    @Override
    protected UUID perform(Space space, Tx tx) {
        Goal goal = Refusals.existing(tx, id, Goal.class);
        LocalDate today = LocalDate.now(space.clock());
        goal.getApproaches().stream().filter(way -> !way.isEnded()).forEach((Approach way) -> way.setReviewedOn(today));
        tx.relabel(StepLabel.of(label(), StepLabel.Joint.OF, "", goal.getOutcome()));
        return id;
    }
}
