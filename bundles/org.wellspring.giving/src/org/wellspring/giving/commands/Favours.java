// SPDX-License-Identifier: EPL-2.0
package org.wellspring.giving.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.giving.internal.WishesMet;
import org.wellspring.model.Favour;
import org.wellspring.model.FavourDirection;
import org.wellspring.model.FavourType;
import org.wellspring.model.Interaction;
import org.wellspring.model.ModelFactory;
import org.wellspring.model.Person;
import org.wellspring.people.commands.Along;

/** Help given or received in a touch, noted along with it: one favour for each person it was with (G2, G4). */
public final class Favours implements Along {
    private final FavourDirection direction;
    private final FavourType type;
    private final String what;
    private final boolean unasked;

    private Favours(FavourDirection direction, FavourType type, String what, boolean unasked) {
        this.direction = direction;
        this.type = type;
        this.what = what;
        this.unasked = unasked;
    }

    /**
     * What I gave in it.
     *
     * @param what what it was; where it is empty the line of the touch says it
     * @param unasked whether nobody had asked for it
     */
    public static Favours given(FavourType type, String what, boolean unasked) {
        return new Favours(FavourDirection.GIVEN, type, what, unasked);
    }

    /** What I received in it; where {@code what} is empty the line of the touch says it. */
    public static Favours received(FavourType type, String what) {
        return new Favours(FavourDirection.RECEIVED, type, what, false);
    }

    @Override
    public boolean isHelp() {
        return direction == FavourDirection.GIVEN;
    }

    @Override
    public List<UUID> note(Space space, Tx tx, Interaction touch) {
        requireHappened(touch);
        List<UUID> ids = new ArrayList<>();
        for (Person person : touch.getParticipants()) {
            ids.add(tx.add(favour(touch, person)).getId());
        }
        if (isHelp() && type == FavourType.INTRODUCTION) {
            WishesMet.by(touch.getParticipants(), what, touch.getParticipants());
        }
        return ids;
    }

    /** Help is what there was: a touch that is still to come, or was only tried, has none (M1). */
    static void requireHappened(Interaction touch) {
        if (touch.isPlanned()) {
            throw Refusal.because("ahead");
        }
        if (touch.isAttempt()) {
            throw Refusal.because("attempt");
        }
    }

    /** Whether a favour received is returned (G4): the give that returned it, if one did, is still in the book. */
    static boolean isReturned(Favour received) {
        return received.getRepaidOn() != null && (received.getRepaidBy() == null || !received.getRepaidBy().eIsProxy());
    }

    private Favour favour(Interaction touch, Person person) {
        Favour favour = ModelFactory.eINSTANCE.createFavour();
        favour.setDirection(direction);
        favour.setType(type);
        favour.setPerson(person);
        favour.setWhat(what == null || what.isBlank() ? touch.getSummary() : what.strip());
        favour.setOn(touch.getDay());
        favour.setUnasked(unasked);
        favour.setInteraction(touch);
        return favour;
    }
}
