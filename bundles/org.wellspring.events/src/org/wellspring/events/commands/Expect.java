// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events.commands;

import java.util.Objects;
import java.util.UUID;

import org.wellspring.core.Command;
import org.wellspring.core.Refusals;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.core.words.Texts;
import org.wellspring.model.Event;
import org.wellspring.model.Expected;
import org.wellspring.model.ModelFactory;
import org.wellspring.model.Person;
import org.wellspring.people.commands.StepLabel;

/** Notes that somebody is likely at an event (E4); said again, the note is another. Answers the id of what says so. */
public final class Expect extends Command<UUID> {
    private final UUID event;
    private final UUID person;
    private String note = "";

    /** This person at this event. */
    public Expect(UUID event, UUID person) {
        this.event = event;
        this.person = person;
    }

    /** Why, or what for. */
    public Expect note(String words) {
        note = words == null ? "" : words.strip();
        return this;
    }

    @Override
    public String label() {
        return new Texts(Expect.class).get("expect");
    }

    @Override
    protected UUID perform(Space space, Tx tx) {
        Event at = Refusals.existing(tx, event, Event.class);
        Person who = Refusals.existing(tx, person, Person.class);
        Expected expected = at.getExpected().stream().filter(one -> one.getPerson() == who).findFirst().orElseGet(() -> {
            Expected fresh = ModelFactory.eINSTANCE.createExpected();
            fresh.setPerson(who);
            at.getExpected().add(fresh);
            return fresh;
        });
        if (!note.isEmpty()) {
            expected.setNote(note);
        }
        tx.relabel(StepLabel.of(label(), StepLabel.Joint.OF, Objects.requireNonNullElse(who.getName(), ""), at.getTitle()));
        return expected.getId();
    }
}
