// SPDX-License-Identifier: EPL-2.0
package org.wellspring.giving.commands;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.core.Command;
import org.wellspring.core.Refusals;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.core.words.Texts;
import org.wellspring.giving.internal.WishesMet;
import org.wellspring.model.Favour;
import org.wellspring.model.FavourDirection;
import org.wellspring.model.FavourType;
import org.wellspring.model.Interaction;
import org.wellspring.model.ModelFactory;
import org.wellspring.model.Person;
import org.wellspring.people.commands.StepLabel;

/** Notes help given to a person or received from one (G2, G4), with the touch it belongs to or without; answers its id. */
public final class AddFavour extends Command<UUID> {
    private final UUID person;
    private final FavourDirection direction;
    private final FavourType type;
    private final String what;
    private Optional<LocalDate> on = Optional.empty();
    private UUID interaction;

    /** What somebody got or gave, today. */
    public AddFavour(UUID person, FavourDirection direction, FavourType type, String what) {
        this.person = person;
        this.direction = direction;
        this.type = type;
        this.what = what;
    }

    /** The day it was, where that is another. */
    public AddFavour on(LocalDate day) {
        on = Optional.of(day);
        return this;
    }

    /** The touch in which it happened; null for none. */
    public AddFavour in(UUID touch) {
        interaction = touch;
        return this;
    }

    @Override
    public String label() {
        return new Texts(AddFavour.class).get("favour." + direction.getLiteral());
    }

    @Override
    protected UUID perform(Space space, Tx tx) {
        Favour favour = ModelFactory.eINSTANCE.createFavour();
        favour.setDirection(direction);
        favour.setType(type);
        favour.setPerson(Refusals.existing(tx, person, Person.class));
        favour.setWhat(Refusals.filled(what));
        favour.setOn(on.orElseGet(() -> LocalDate.now(space.clock())));
        if (interaction != null) {
            favour.setInteraction(Refusals.existing(tx, interaction, Interaction.class));
        }
        if (direction == FavourDirection.GIVEN && type == FavourType.INTRODUCTION) {
            WishesMet.by(favour.getPerson(), favour.getWhat(), favour.getInteraction() == null ? List.of() : favour.getInteraction().getParticipants());
        }
        tx.relabel(StepLabel.of(label(), direction == FavourDirection.GIVEN ? StepLabel.Joint.TO : StepLabel.Joint.OF, favour.getPerson().getName(),
                favour.getWhat()));
        return tx.add(favour).getId();
    }
}
