// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.commands;

import java.util.UUID;

import org.wellspring.core.Refusals;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.model.ModelFactory;
import org.wellspring.model.Person;
import org.wellspring.model.TalkingPoint;
import org.wellspring.model.base.Entity;

/** Notes something to talk about (F7); answers its id. */
public final class AddTalkingPoint extends PersonAddition {
    private final String text;

    /** With this person. */
    public AddTalkingPoint(UUID person, String text) {
        super(person, "add.talkingPoint");
        this.text = text;
    }

    @Override
    Entity add(Space space, Tx tx, Person to) {
        TalkingPoint point = ModelFactory.eINSTANCE.createTalkingPoint();
        point.setText(Refusals.filled(text));
        to.getTalkingPoints().add(point);
        return point;
    }
}
