// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.commands;

import java.util.UUID;

import org.wellspring.core.Command;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.core.words.Texts;
import org.wellspring.model.RhythmState;

/** Puts a person's rhythm on hold; answers its id. */
public final class PauseRhythm extends Command<UUID> {
    private final UUID person;

    /** Of this person. */
    public PauseRhythm(UUID person) {
        this.person = person;
    }

    @Override
    public String label() {
        return new Texts(PauseRhythm.class).get("rhythm.pause");
    }

    @Override
    protected UUID perform(Space space, Tx tx) {
        return RhythmEdits.setState(tx, person, RhythmState.PAUSED, label());
    }
}
