// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.commands;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.core.Command;
import org.wellspring.core.Refusals;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.core.words.Texts;
import org.wellspring.followup.internal.PromiseDays;
import org.wellspring.model.ModelFactory;
import org.wellspring.model.Offer;
import org.wellspring.model.Promise;
import org.wellspring.people.commands.StepLabel;

/** Somebody took up what I offered: that opens a promise (F9). Answers the promise's id; refused where it was taken up before, or on a day to come. */
public final class TakeUp extends Command<UUID> {
    private final UUID offer;
    private Optional<LocalDate> on = Optional.empty();
    private Optional<LocalDate> due = Optional.empty();

    /** This offer, today; the promise is due in as many days as the setting says. */
    public TakeUp(UUID offer) {
        this.offer = offer;
    }

    /** The day it was taken up, where that is another. */
    public TakeUp on(LocalDate day) {
        on = Optional.of(day);
        return this;
    }

    /** The day until which I want to have kept it, where that is another. */
    public TakeUp due(LocalDate day) {
        due = Optional.of(day);
        return this;
    }

    @Override
    public String label() {
        return new Texts(TakeUp.class).get("takeUp");
    }

    @Override
    protected UUID perform(Space space, Tx tx) {
        Offer taken = Refusals.existing(tx, offer, Offer.class);
        if (taken.getTakenUpOn() != null) {
            throw Refusal.because("takenUp");
        }
        if (taken.getPerson() == null || taken.getPerson().eIsProxy()) {
            throw Refusal.because("offerGone");
        }
        LocalDate today = LocalDate.now(space.clock());
        LocalDate day = on.orElse(today);
        if (day.isAfter(today)) {
            throw Refusal.because("takenAhead");
        }
        if (due.filter(until -> until.isBefore(day)).isPresent()) {
            throw Refusal.because("dueBeforeTaken");
        }
        taken.setTakenUpOn(day);
        Promise promise = ModelFactory.eINSTANCE.createPromise();
        promise.setPerson(taken.getPerson());
        promise.setWhat(taken.getWhat());
        promise.setOffer(taken);
        promise.setMadeOn(day);
        promise.setDue(due.orElseGet(() -> day.plusDays(PromiseDays.of(space))));
        tx.relabel(StepLabel.of(label(), StepLabel.Joint.OF, StepLabel.whom(promise), promise.getWhat()));
        return tx.add(promise).getId();
    }
}
