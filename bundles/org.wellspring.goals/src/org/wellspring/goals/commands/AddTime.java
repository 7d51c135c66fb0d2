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
import org.wellspring.model.ModelFactory;
import org.wellspring.model.TimeSpent;
import org.wellspring.people.commands.StepLabel;

/** Notes time that went into something which is no step towards a goal (O3); answers its id. */
public final class AddTime extends Command<UUID> {
    private static final int LONGEST = 24 * 60;

    private final String what;
    private final int minutes;
    private Optional<LocalDate> on = Optional.empty();

    /**
     * Of so many minutes, today.
     *
     * @param what it went into
     */
    public AddTime(String what, int minutes) {
        this.what = what;
        this.minutes = minutes;
    }

    /** The day it was, where that is not today. */
    public AddTime on(LocalDate day) {
        on = Optional.of(day);
        return this;
    }

    @Override
    public String label() {
        return new Texts(AddTime.class).get("time.new");
    }

    @Override
    protected UUID perform(Space space, Tx tx) {
        LocalDate today = LocalDate.now(space.clock());
        TimeSpent time = ModelFactory.eINSTANCE.createTimeSpent();
        time.setWhat(Refusals.filled(what));
        time.setOn(on.orElse(today));
        if (time.getOn().isAfter(today)) {
            throw Refusal.because("ahead");
        }
        if (minutes <= 0) {
            throw Refusal.because("noMinutes");
        }
        if (minutes > LONGEST) {
            throw Refusal.because("minutes");
        }
        time.setMinutes(minutes);
        tx.relabel(StepLabel.of(label(), StepLabel.Joint.OF, "", time.getWhat()));
        return tx.add(time).getId();
    }
}
