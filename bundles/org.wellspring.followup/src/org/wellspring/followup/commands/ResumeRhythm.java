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
public final class ResumeRhythm extends Command<UUID> {
    private final UUID person;

    /** Of this person, from today, which counts where there was no touch yet. */
    public ResumeRhythm(UUID person) {
        this.person = person;
    }

    @Override
    public String label() {
        return new Texts(ResumeRhythm.class).get("rhythm.resume");
    }

    @Override
    protected UUID perform(Space space, Tx tx) {
        UUID rhythm = RhythmEdits.setState(tx, person, RhythmState.ACTIVE, label());
        RhythmEdits.existing(tx, person).setStartedOn(LocalDate.now(space.clock()));
        return rhythm;
    }
}
