// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.commands;

import java.time.LocalDate;
import java.util.UUID;

import org.wellspring.core.Command;
import org.wellspring.core.Refusals;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.core.settings.PromiseSettings;
import org.wellspring.core.settings.Settings;
import org.wellspring.core.words.Texts;
import org.wellspring.model.ModelFactory;
import org.wellspring.model.Person;
import org.wellspring.model.Promise;

/** Notes a promise of mine (F9); answers its id. */
public final class NewPromise implements Command<UUID> {
    private final UUID person;
    private final String what;
    private final LocalDate madeOn;
    private final LocalDate due;

    /** To this person; without a due day (null) that of the setting counts. */
    public NewPromise(UUID person, String what, LocalDate madeOn, LocalDate due) {
        this.person = person;
        this.what = what;
        this.madeOn = madeOn;
        this.due = due;
    }

    @Override
    public String label() {
        return new Texts(NewPromise.class).get("promise.new", what == null ? "" : what.strip());
    }

    @Override
    public UUID apply(Space space, Tx tx) {
        Promise promise = ModelFactory.eINSTANCE.createPromise();
        promise.setPerson(Refusals.existing(tx, person, Person.class));
        promise.setWhat(Refusals.filled(what));
        promise.setMadeOn(madeOn);
        promise.setDue(due != null ? due : madeOn.plusDays(new Settings(space).get(PromiseSettings.DEFAULT_DAYS)));
        return tx.add(promise).getId();
    }
}
