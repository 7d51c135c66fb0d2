// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.commands;

import java.util.UUID;

import org.wellspring.core.Refusals;
import org.wellspring.core.Tx;
import org.wellspring.model.Person;
import org.wellspring.model.Rhythm;
import org.wellspring.model.RhythmState;
import org.wellspring.people.commands.StepLabel;

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

    static UUID setState(Tx tx, UUID person, RhythmState state, String label) {
        Rhythm rhythm = existing(tx, person);
        rhythm.setState(state);
        tx.relabel(StepLabel.of(label, StepLabel.Joint.WITH, StepLabel.whom(rhythm), ""));
        return rhythm.getId();
    }
}
