// SPDX-License-Identifier: EPL-2.0
package org.wellspring.giving.commands;

import java.time.LocalDate;
import java.util.UUID;

import org.wellspring.core.Command;
import org.wellspring.core.Refusals;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.core.words.Texts;
import org.wellspring.model.Lead;
import org.wellspring.model.LeadState;
import org.wellspring.model.ModelFactory;
import org.wellspring.model.Person;
import org.wellspring.people.commands.StepLabel;

/** Notes a chance for business that would suit somebody (I2); answers its id. */
public final class NewLead extends Command<UUID> {
    private final String what;
    private final UUID from;

    /** @param from who told me of it; null for nobody */
    public NewLead(String what, UUID from) {
        this.what = what;
        this.from = from;
    }

    @Override
    public String label() {
        return new Texts(NewLead.class).get("lead.new");
    }

    @Override
    protected UUID perform(Space space, Tx tx) {
        Lead lead = ModelFactory.eINSTANCE.createLead();
        lead.setWhat(Refusals.filled(what));
        if (from != null) {
            lead.setFrom(Refusals.existing(tx, from, Person.class));
        }
        lead.setState(LeadState.NEW);
        lead.setReceivedOn(LocalDate.now(space.clock()));
        tx.relabel(StepLabel.of(label(), StepLabel.Joint.OF, StepLabel.whom(lead), lead.getWhat()));
        return tx.add(lead).getId();
    }
}
