// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.commands;

import java.time.LocalDate;
import java.util.UUID;

import org.wellspring.core.Refusals;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.model.ModelFactory;
import org.wellspring.model.Person;
import org.wellspring.model.WantedIntroduction;
import org.wellspring.model.base.Entity;

/** Notes whom a person would like to meet (M3); answers its id. */
public final class AddWantedIntroduction extends PersonAddition {
    private final String who;
    private final String why;

    /** For this person; why may be empty. */
    public AddWantedIntroduction(UUID person, String who, String why) {
        super(person, "add.wanted");
        this.who = who;
        this.why = why;
    }

    @Override
    Entity add(Space space, Tx tx, Person to) {
        WantedIntroduction wanted = ModelFactory.eINSTANCE.createWantedIntroduction();
        wanted.setWho(Refusals.filled(who));
        if (why != null && !why.isBlank()) {
            wanted.setWhy(why.strip());
        }
        wanted.setSince(LocalDate.now(space.clock()));
        to.getWantedIntroductions().add(wanted);
        return wanted;
    }
}
