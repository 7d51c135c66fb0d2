// SPDX-License-Identifier: EPL-2.0
package org.wellspring.etiquette.commands;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.core.Command;
import org.wellspring.core.Refusals;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.core.words.Texts;
import org.wellspring.model.OptOut;
import org.wellspring.people.commands.StepLabel;

/** Notes that somebody may be reached again (T3); what was, stays in sight as ended. Answers its id. */
public final class EndOptOut extends Command<UUID> {
    private final UUID optOut;
    private Optional<LocalDate> on = Optional.empty();

    /** From today on. */
    public EndOptOut(UUID optOut) {
        this.optOut = optOut;
    }

    /** The day from which on, where that is not today. */
    public EndOptOut on(LocalDate day) {
        on = Optional.of(day);
        return this;
    }

    @Override
    public String label() {
        return new Texts(EndOptOut.class).get("optout.end");
    }

    @Override
    protected UUID perform(Space space, Tx tx) {
        OptOut one = Refusals.existing(tx, optOut, OptOut.class);
        LocalDate end = on.orElseGet(() -> LocalDate.now(space.clock()));
        if (one.getOn() != null && end.isBefore(one.getOn())) {
            throw Refusal.because("beforeItBegan");
        }
        one.setEndedOn(end);
        tx.relabel(StepLabel.of(label(), StepLabel.Joint.OF, StepLabel.whom(one), one.getReason()));
        return optOut;
    }
}
