// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.commands;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.core.Command;
import org.wellspring.core.Refusals;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.core.words.Texts;
import org.wellspring.model.ModelFactory;
import org.wellspring.model.Offer;
import org.wellspring.model.Person;

/** Notes what I offered somebody, until they take it up (F9); answers the offer's id. Its words are for guards to look at (T14). */
public final class NewOffer extends Command<UUID> {
    private final UUID person;
    private final String what;
    private Optional<LocalDate> on = Optional.empty();
    private boolean toMany;

    /** To this person, today. */
    public NewOffer(UUID person, String what) {
        this.person = person;
        this.what = what;
    }

    /** The day it was made, where that is another. */
    public NewOffer on(LocalDate day) {
        on = Optional.of(day);
        return this;
    }

    /** The same words go to many (T14). */
    public NewOffer toMany(boolean many) {
        toMany = many;
        return this;
    }

    /** To whom. */
    public UUID person() {
        return person;
    }

    /** What is offered; may be null before it runs. */
    public String what() {
        return what;
    }

    /** Whether the same words go to many (T14). */
    public boolean isToMany() {
        return toMany;
    }

    @Override
    public String label() {
        return new Texts(NewOffer.class).get("offer");
    }

    @Override
    protected UUID perform(Space space, Tx tx) {
        Offer offer = ModelFactory.eINSTANCE.createOffer();
        offer.setPerson(Refusals.existing(tx, person, Person.class));
        offer.setWhat(Refusals.filled(what));
        offer.setOn(on.orElseGet(() -> LocalDate.now(space.clock())));
        offer.setBoilerplate(toMany);
        tx.relabel(StepLabel.of(label(), StepLabel.Joint.TO, StepLabel.whom(offer), offer.getWhat()));
        return tx.add(offer).getId();
    }
}
