// SPDX-License-Identifier: EPL-2.0
package org.wellspring.example.garden;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.wellspring.core.Command;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.core.words.Texts;
import org.wellspring.model.Person;
import org.wellspring.model.base.Entity;

/** Notes that something of the garden was shared with people today; answers its id. One undo step. */
public final class ShareHarvest extends Command<UUID> {
    private final String what;
    private final List<UUID> people;
    private boolean atTheGate;

    /** This, with these. */
    public ShareHarvest(String what, List<UUID> people) {
        this.what = what;
        this.people = List.copyOf(people);
    }

    /** Given for the asking. */
    public ShareHarvest atTheGate(boolean so) {
        atTheGate = so;
        return this;
    }

    @Override
    public String label() {
        return new Texts(ShareHarvest.class).get("share", what);
    }

    @Override
    protected UUID perform(Space space, Tx tx) {
        Entity harvest = GardenModel.harvest();
        harvest.eSet(GardenModel.WHAT, what);
        harvest.eSet(GardenModel.ON, LocalDate.now(space.clock()));
        harvest.eSet(GardenModel.GATE, atTheGate);
        harvest.eSet(GardenModel.WITH, people.stream().flatMap(id -> tx.find(id, Person.class).stream()).toList());
        return tx.add(harvest).getId();
    }
}
