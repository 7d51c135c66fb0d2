// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.commands;

import java.util.UUID;

import org.wellspring.core.Refusals;
import org.wellspring.core.Tx;
import org.wellspring.model.Person;
import org.wellspring.model.Rhythm;
import org.wellspring.model.RhythmState;

/** What the commands about a person's rhythm share. */
final class RhythmEdits {
    private RhythmEdits() {
    }

    static Rhythm existing(Tx tx, UUID id) {
        Person person = Refusals.existing(tx, id, Person.class);
        if (person.getRhythm() == null) {
            throw Refusal.because("noRhythm", person.getName() == null ? "" : person.getName());
        }
        return person.getRhythm();
    }

    static UUID setState(Tx tx, UUID person, RhythmState state) {
        Rhythm rhythm = existing(tx, person);
        rhythm.setState(state);
        return rhythm.getId();
    }
}
