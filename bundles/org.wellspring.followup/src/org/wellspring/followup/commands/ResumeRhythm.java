// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.commands;

import java.time.LocalDate;
import java.util.UUID;

import org.wellspring.core.Command;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.core.words.Texts;
import org.wellspring.model.RhythmState;

/** Takes a person's paused or ended rhythm up again; answers its id. F3 holds: what was a draft is one again. */
public final class ResumeRhythm implements Command<UUID> {
    private final UUID person;
    private final LocalDate today;

    /** Of this person, from this day, which counts where there was no touch yet. */
    public ResumeRhythm(UUID person, LocalDate today) {
        this.person = person;
        this.today = today;
    }

    @Override
    public String label() {
        return new Texts(ResumeRhythm.class).get("rhythm.resume");
    }

    @Override
    public UUID apply(Space space, Tx tx) {
        UUID rhythm = RhythmEdits.setState(tx, person, RhythmState.ACTIVE);
        RhythmEdits.existing(tx, person).setStartedOn(today);
        return rhythm;
    }
}
