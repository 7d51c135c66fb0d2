// SPDX-License-Identifier: EPL-2.0
package org.wellspring.goals.commands;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

import org.wellspring.core.Command;
import org.wellspring.core.Refusals;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.core.words.Texts;
import org.wellspring.model.Approach;
import org.wellspring.model.Goal;
import org.wellspring.people.commands.StepLabel;

/** Names another way to go about a goal, from today on (O6); answers its id. A way of that name that had ended is gone again. */
public final class AddWay extends Command<UUID> {
    private final UUID goal;
    private final String name;

    public AddWay(UUID goal, String name) {
        this.goal = goal;
        this.name = name;
    }

    @Override
    public String label() {
        return new Texts(AddWay.class).get("way.new");
    }

    @Override
    protected UUID perform(Space space, Tx tx) {
        Goal of = Refusals.existing(tx, goal, Goal.class);
        return to(of, name, space, tx, label());
    }

    /** Adds it, or begins it anew. */
    static UUID to(Goal goal, String name, Space space, Tx tx, String label) {
        String words = Refusals.filled(name);
        LocalDate today = LocalDate.now(space.clock());
        Approach way = goal.getApproaches().stream().filter(one -> words.equalsIgnoreCase(Objects.requireNonNullElse(one.getName(), "").strip())).findFirst()
                .orElse(null);
        if (way == null) {
            way = NewGoal.way(words, today);
            goal.getApproaches().add(way);
        } else if (way.isEnded()) {
            way.setEnded(false);
            way.setReviewedOn(today);
        } else {
            throw Refusal.because("sameWay", words);
        }
        tx.relabel(StepLabel.of(label, StepLabel.Joint.OF, "", words));
        return way.getId();
    }
}
