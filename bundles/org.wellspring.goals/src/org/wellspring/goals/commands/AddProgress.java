// SPDX-License-Identifier: EPL-2.0
package org.wellspring.goals.commands;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.core.Command;
import org.wellspring.core.Refusals;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.core.words.Texts;
import org.wellspring.model.Approach;
import org.wellspring.model.Goal;
import org.wellspring.model.GoalProgress;
import org.wellspring.model.ModelFactory;
import org.wellspring.model.base.Entity;
import org.wellspring.people.commands.StepLabel;

/**
 * Notes something done for a goal: how much of what is measured came of it, how long it took, by which way (O6), and what came as a side effect (O5).
 * It may be time alone, a result alone, or a side effect alone. Answers the id of what was noted.
 */
public final class AddProgress extends Command<UUID> {
    /** Longer than a day has is a slip of the finger. */
    private static final int LONGEST = 24 * 60;

    private final UUID id;
    private double amount;
    private int minutes;
    private Optional<LocalDate> on = Optional.empty();
    private Optional<UUID> way = Optional.empty();
    private Optional<UUID> effect = Optional.empty();
    private String note = "";

    public AddProgress(UUID goal) {
        this.id = goal;
    }

    /** So much of what is measured; less than nothing where something was lost again. */
    public AddProgress amount(double number) {
        amount = number;
        return this;
    }

    /** How long it took. */
    public AddProgress minutes(int length) {
        minutes = length;
        return this;
    }

    /** The day it was, where that is not today. */
    public AddProgress on(LocalDate day) {
        on = Optional.of(day);
        return this;
    }

    /** By which of the ways to this goal. */
    public AddProgress way(UUID approach) {
        way = Optional.ofNullable(approach);
        return this;
    }

    /** What came by the way: somebody one knows now, help that was given, an introduction (O5). */
    public AddProgress sideEffect(UUID object) {
        effect = Optional.ofNullable(object);
        return this;
    }

    /** More about it. */
    public AddProgress note(String words) {
        note = words == null ? "" : words;
        return this;
    }

    @Override
    public String label() {
        return new Texts(AddProgress.class).get("progress.new");
    }

    @Override
    protected UUID perform(Space space, Tx tx) {
        Goal goal = Refusals.existing(tx, id, Goal.class);
        LocalDate today = LocalDate.now(space.clock());
        GoalProgress progress = ModelFactory.eINSTANCE.createGoalProgress();
        progress.setOn(on.orElse(today));
        if (progress.getOn().isAfter(today)) {
            throw Refusal.because("ahead");
        }
        if (Double.isNaN(amount) || Double.isInfinite(amount)) {
            throw Refusal.because("amount");
        }
        if (minutes < 0 || minutes > LONGEST) {
            throw Refusal.because("minutes");
        }
        if (amount == 0 && minutes == 0 && note.isBlank() && effect.isEmpty()) {
            throw Refusal.because("nothing");
        }
        progress.setAmount(amount);
        progress.setMinutes(minutes);
        progress.setNote(note.isBlank() ? null : note.strip());
        way.ifPresent(one -> progress.setApproach(goal.getApproaches().stream().filter(approach -> approach.getId().equals(one)).findFirst()
                .orElseThrow(() -> Refusal.because("otherWay"))));
        effect.ifPresent(object -> progress.setSideEffect(Refusals.existing(tx, object, Entity.class)));
        goal.getProgress().add(progress);
        tx.relabel(StepLabel.of(label(), StepLabel.Joint.OF, "", goal.getOutcome()));
        return progress.getId();
    }
}
