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
import org.wellspring.model.Person;
import org.wellspring.model.Promise;
import org.wellspring.people.commands.StepLabel;

/** Notes a promise of mine (F9); answers its id. */
public final class NewPromise extends Command<UUID> {
    private final UUID person;
    private final String what;
    private final LocalDate due;
    private Optional<LocalDate> madeOn = Optional.empty();

    /** To this person, made today; without a due day (null) that of the setting counts. */
    public NewPromise(UUID person, String what, LocalDate due) {
        this.person = person;
        this.what = what;
        this.due = due;
    }

    /** The day it was made, where that is another. */
    public NewPromise madeOn(LocalDate day) {
        madeOn = Optional.of(day);
        return this;
    }

    @Override
    public String label() {
        return new Texts(NewPromise.class).get("promise.new", what == null ? "" : what.strip());
    }

    @Override
    protected UUID perform(Space space, Tx tx) {
        Promise promise = ModelFactory.eINSTANCE.createPromise();
        promise.setPerson(Refusals.existing(tx, person, Person.class));
        promise.setWhat(Refusals.filled(what));
        LocalDate made = madeOn.orElseGet(() -> LocalDate.now(space.clock()));
        promise.setMadeOn(made);
        promise.setDue(due != null ? due : made.plusDays(PromiseDays.of(space)));
        tx.relabel(StepLabel.of(new Texts(NewPromise.class).get("promise.made"), StepLabel.Joint.TO, StepLabel.whom(promise), promise.getWhat()));
        return tx.add(promise).getId();
    }
}
