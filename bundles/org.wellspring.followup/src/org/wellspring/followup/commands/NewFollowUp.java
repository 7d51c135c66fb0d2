// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.commands;

import java.time.LocalDate;
import java.util.UUID;

import org.wellspring.core.Command;
import org.wellspring.core.Refusals;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.core.words.Texts;
import org.wellspring.model.FollowUp;
import org.wellspring.model.ModelFactory;
import org.wellspring.model.Person;
import org.wellspring.people.commands.StepLabel;

/** Notes a next step; answers its id. */
public final class NewFollowUp extends Command<UUID> {
    private final UUID person;
    private final String what;
    private final LocalDate due;

    /** With this person, on this day. */
    public NewFollowUp(UUID person, String what, LocalDate due) {
        this.person = person;
        this.what = what;
        this.due = due;
    }

    @Override
    public String label() {
        return new Texts(NewFollowUp.class).get("followUp.new", what == null ? "" : what.strip());
    }

    @Override
    protected UUID perform(Space space, Tx tx) {
        FollowUp followUp = ModelFactory.eINSTANCE.createFollowUp();
        followUp.setPerson(Refusals.existing(tx, person, Person.class));
        followUp.setWhat(Refusals.filled(what));
        followUp.setDue(due);
        tx.relabel(StepLabel.of(new Texts(NewFollowUp.class).get("followUp.made"), StepLabel.Joint.WITH, StepLabel.whom(followUp), followUp.getWhat()));
        return tx.add(followUp).getId();
    }
}
