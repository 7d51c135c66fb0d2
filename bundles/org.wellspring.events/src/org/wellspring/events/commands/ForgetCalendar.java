// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events.commands;

import java.util.Objects;
import java.util.UUID;

import org.wellspring.core.Command;
import org.wellspring.core.Refusals;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.core.words.Texts;
import org.wellspring.model.EventCalendar;
import org.wellspring.people.commands.StepLabel;

/** Forgets a calendar: nothing more of it is taken in, its events stay (E9). Answers its id. */
public final class ForgetCalendar extends Command<UUID> {
    private final UUID id;

    /** This one. */
    public ForgetCalendar(UUID calendar) {
        this.id = calendar;
    }

    @Override
    public String label() {
        return new Texts(ForgetCalendar.class).get("calendar.forget");
    }

    @Override
    protected UUID perform(Space space, Tx tx) {
        EventCalendar calendar = Refusals.existing(tx, id, EventCalendar.class);
        tx.relabel(StepLabel.of(label(), StepLabel.Joint.OF, "", Objects.requireNonNullElse(calendar.getName(), calendar.getPlace())));
        tx.delete(calendar);
        return id;
    }
}
