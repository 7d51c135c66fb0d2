// SPDX-License-Identifier: EPL-2.0
package org.wellspring.giving.commands;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.wellspring.core.Command;
import org.wellspring.core.Refusals;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.core.words.Texts;
import org.wellspring.model.Lead;
import org.wellspring.model.LeadState;
import org.wellspring.model.OutcomeType;
import org.wellspring.model.Person;
import org.wellspring.people.commands.StepLabel;

/** The steps of a lead (I2): passed on to somebody, acknowledged, won or lost, thanked for, and what came of it (I6). Answers its id. */
public final class SetLead extends Command<UUID> {
    private interface Step {
        void take(Lead lead, Tx tx, LocalDate today);
    }

    private final UUID id;
    private final String label;
    private final Step step;

    private SetLead(UUID id, String label, Step step) {
        this.id = id;
        this.label = label;
        this.step = step;
    }

    /** Passed on to a person, or now to another one; it begins anew with them. Refused for who told me of it: they have it already. */
    public static SetLead passed(UUID lead, UUID to) {
        return new SetLead(lead, "lead.passed", (one, tx, today) -> {
            Person taker = Refusals.existing(tx, to, Person.class);
            if (taker == one.getFrom()) {
                throw Refusal.because("leadBack", taker.getName());
            }
            one.setTo(taker);
            one.setState(LeadState.PASSED);
            one.setPassedOn(today);
            one.setClosedOn(null);
            one.setOutcome(OutcomeType.NONE);
        });
    }

    /** What became of it: acknowledged, won, lost or thanked; only of one that was passed on. It is closed from when it was won, lost or thanked for. */
    public static SetLead became(UUID lead, LeadState state) {
        return new SetLead(lead, "lead." + state.getLiteral(), (one, tx, today) -> {
            if (!List.of(LeadState.ACKNOWLEDGED, LeadState.WON, LeadState.LOST, LeadState.THANKED).contains(state)) {
                throw Refusal.because("leadState");
            }
            if (one.getPassedOn() == null) {
                throw Refusal.because("leadNotPassed");
            }
            one.setState(state);
            if (state == LeadState.ACKNOWLEDGED) {
                one.setClosedOn(null);
            } else if (state != LeadState.THANKED || one.getClosedOn() == null) {
                one.setClosedOn(today);
            }
        });
    }

    /** What came of it (I6); only of one that was passed on. */
    public static SetLead outcome(UUID lead, OutcomeType type) {
        return new SetLead(lead, "lead.outcome", (one, tx, today) -> {
            if (one.getPassedOn() == null) {
                throw Refusal.because("leadNotPassed");
            }
            one.setOutcome(type);
        });
    }

    /** Who told me of it; null for nobody. Refused for whom it went to. */
    public static SetLead from(UUID lead, UUID giver) {
        return new SetLead(lead, "lead.from", (one, tx, today) -> {
            Person who = giver == null ? null : Refusals.existing(tx, giver, Person.class);
            if (who != null && who == one.getTo()) {
                throw Refusal.because("leadBack", who.getName());
            }
            one.setFrom(who);
        });
    }

    @Override
    public String label() {
        return new Texts(SetLead.class).get(label);
    }

    @Override
    protected UUID perform(Space space, Tx tx) {
        Lead lead = Refusals.existing(tx, id, Lead.class);
        step.take(lead, tx, LocalDate.now(space.clock()));
        tx.relabel(StepLabel.of(label(), StepLabel.Joint.TO, lead.getTo() == null || lead.getTo().eIsProxy() ? "" : lead.getTo().getName(), lead.getWhat()));
        return id;
    }
}
