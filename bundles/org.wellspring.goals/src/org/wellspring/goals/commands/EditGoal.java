// SPDX-License-Identifier: EPL-2.0
package org.wellspring.goals.commands;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import org.wellspring.core.Command;
import org.wellspring.core.Refusals;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.core.words.Texts;
import org.wellspring.model.Goal;
import org.wellspring.people.commands.StepLabel;

/** Changes what a goal says (O1); what is not named stays. Answers its id. */
public final class EditGoal extends Command<UUID> {
    private final UUID id;
    private final List<Consumer<Goal>> edits = new ArrayList<>();

    public EditGoal(UUID goal) {
        this.id = goal;
    }

    /** What is to be reached. */
    public EditGoal outcome(String words) {
        return edit(goal -> GoalWords.outcome(goal, words));
    }

    /** What tells that it is reached: "6 talks"; empty for nothing. Without a number in front, the number stays. */
    public EditGoal measure(String words) {
        return edit(goal -> GoalWords.measure(goal, words));
    }

    /** How many of it; 0 for no number. */
    public EditGoal target(double number) {
        return edit(goal -> GoalWords.target(goal, number));
    }

    /** Until when; empty for no day. */
    public EditGoal by(Optional<LocalDate> day) {
        return edit(goal -> GoalWords.by(goal, day));
    }

    /** More about it; empty for nothing. */
    public EditGoal notes(String markdown) {
        return edit(goal -> GoalWords.notes(goal, markdown));
    }

    /** More about it, below what is there. */
    public EditGoal addNotes(String markdown) {
        return edit(goal -> GoalWords.notes(goal,
                goal.getNotes() == null || goal.getNotes().isBlank() ? markdown : goal.getNotes().strip() + "\n\n" + markdown.strip()));
    }

    private EditGoal edit(Consumer<Goal> edit) {
        edits.add(edit);
        return this;
    }

    @Override
    public String label() {
        return new Texts(EditGoal.class).get("goal.edit");
    }

    @Override
    protected UUID perform(Space space, Tx tx) {
        Goal goal = Refusals.existing(tx, id, Goal.class);
        edits.forEach(edit -> edit.accept(goal));
        tx.relabel(StepLabel.of(label(), StepLabel.Joint.OF, "", goal.getOutcome()));
        return id;
    }
}
