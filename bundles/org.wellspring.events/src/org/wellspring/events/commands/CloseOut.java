// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events.commands;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import org.wellspring.core.Command;
import org.wellspring.core.Refusals;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.core.settings.Settings;
import org.wellspring.core.words.Texts;
import org.wellspring.events.EventsSettings;
import org.wellspring.model.Encounter;
import org.wellspring.model.Event;
import org.wellspring.model.FollowUp;
import org.wellspring.model.ModelFactory;
import org.wellspring.model.Person;
import org.wellspring.people.commands.StepLabel;

/** Decides about several people one met at an event, and whom to thank, in one step (E2); answers the id of the event. */
public final class CloseOut extends Command<UUID> {
    private final UUID id;
    private final List<Settle> decisions = new ArrayList<>();
    private final Map<UUID, String> thanks = new LinkedHashMap<>();
    private boolean rest;

    /** Of this event. */
    public CloseOut(UUID event) {
        this.id = event;
    }

    /** What comes of one of them. */
    public CloseOut settle(Settle one) {
        decisions.add(one);
        return this;
    }

    /** Of all others that are open nothing comes, and the user says so. */
    public CloseOut restNothing() {
        rest = true;
        return this;
    }

    /** Somebody is to be thanked for the event, in these words: a next step, on the day of the setting. */
    public CloseOut thank(UUID person, String what) {
        thanks.put(person, what);
        return this;
    }

    @Override
    public String label() {
        return new Texts(CloseOut.class).get("closeOut");
    }

    @Override
    public List<Command<?>> joined() {
        return decisions.stream().<Command<?>>flatMap(one -> Stream.concat(Stream.of(one), one.joined().stream())).toList();
    }

    @Override
    protected UUID perform(Space space, Tx tx) {
        Event event = Refusals.existing(tx, id, Event.class);
        decisions.forEach(one -> one.apply(space, tx));
        LocalDate due = LocalDate.now(space.clock()).plusDays(new Settings(space).get(EventsSettings.NEXT_STEP_DAYS));
        thanks.forEach((person, what) -> {
            FollowUp step = ModelFactory.eINSTANCE.createFollowUp();
            step.setPerson(Refusals.existing(tx, person, Person.class));
            step.setWhat(Refusals.filled(what));
            step.setDue(due);
            step.setCause(event);
            tx.add(step);
        });
        if (rest) {
            List<UUID> open = event.getEncounters().stream().filter(one -> !Settled.is(one)).map(Encounter::getId).toList();
            open.forEach(one -> Settle.nothing(one).apply(space, tx));
        }
        tx.relabel(StepLabel.of(label(), StepLabel.Joint.OF, "", Objects.requireNonNullElse(event.getTitle(), "")));
        return id;
    }
}
