// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.commands;

import java.util.UUID;

import org.wellspring.core.Command;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.core.words.Texts;
import org.wellspring.model.RhythmState;

/** Ends a person's rhythm; answers its id. Nothing is deleted. */
public final class EndRhythm extends Command<UUID> {
    private final UUID person;

    /** Of this person. */
    public EndRhythm(UUID person) {
        this.person = person;
    }

    @Override
    public String label() {
        return new Texts(EndRhythm.class).get("rhythm.end");
    }

    @Override
    protected UUID perform(Space space, Tx tx) {
        return RhythmEdits.setState(tx, person, RhythmState.ENDED, label());
    }
}
