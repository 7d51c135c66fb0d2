// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events.commands;

import java.util.Optional;
import java.util.UUID;

import org.wellspring.core.Command;
import org.wellspring.core.Refusals;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.core.words.Texts;
import org.wellspring.model.AssociationRole;
import org.wellspring.model.Event;
import org.wellspring.model.ModelFactory;
import org.wellspring.model.Origin;
import org.wellspring.model.OriginKind;
import org.wellspring.model.Person;
import org.wellspring.people.commands.StepLabel;

/** Says where the relationship with somebody came from (E5, E6); answers the id of the person. */
public final class SetOrigin extends Command<UUID> {
    private final UUID id;
    private final OriginKind kind;
    private final Optional<UUID> source;
    private Optional<String> note = Optional.empty();

    private SetOrigin(UUID person, OriginKind kind, Optional<UUID> source) {
        this.id = person;
        this.kind = kind;
        this.source = source;
    }

    /** From an event. */
    public static SetOrigin event(UUID person, UUID event) {
        return new SetOrigin(person, OriginKind.EVENT, Optional.of(event));
    }

    /** Somebody introduced them. */
    public static SetOrigin introducedBy(UUID person, UUID by) {
        return new SetOrigin(person, OriginKind.INTRODUCTION, Optional.of(by));
    }

    /** From an office one holds or held in an association. */
    public static SetOrigin office(UUID person, UUID office) {
        return new SetOrigin(person, OriginKind.ASSOCIATION, Optional.of(office));
    }

    /** From something that is told by its kind and a note; {@link OriginKind#UNKNOWN} takes away what was said. */
    public static SetOrigin of(UUID person, OriginKind kind) {
        return new SetOrigin(person, kind, Optional.empty());
    }

    /** More about it; empty for nothing. Without this, what was noted stays. */
    public SetOrigin note(String words) {
        note = Optional.of(words.strip());
        return this;
    }

    @Override
    public String label() {
        return new Texts(SetOrigin.class).get("origin");
    }

    @Override
    protected UUID perform(Space space, Tx tx) {
        Person person = Refusals.existing(tx, id, Person.class);
        if (kind == OriginKind.UNKNOWN && note.filter(words -> !words.isEmpty()).isEmpty()) {
            person.setOrigin(null);
        } else {
            Origin origin = person.getOrigin();
            if (origin == null) {
                origin = ModelFactory.eINSTANCE.createOrigin();
                person.setOrigin(origin);
            }
            say(tx, origin, person);
        }
        tx.relabel(StepLabel.of(label(), StepLabel.Joint.WITH, person.getName(), ""));
        return id;
    }

    private void say(Tx tx, Origin origin, Person person) {
        origin.setKind(kind);
        origin.setEvent(kind == OriginKind.EVENT && source.isPresent() ? Refusals.existing(tx, source.get(), Event.class) : null);
        origin.setAssociation(kind == OriginKind.ASSOCIATION && source.isPresent() ? Refusals.existing(tx, source.get(), AssociationRole.class) : null);
        // Who brought one along to an event is told beside the event.
        if (kind == OriginKind.INTRODUCTION) {
            if (source.filter(person.getId()::equals).isPresent()) {
                throw Refusal.because("self");
            }
            origin.setIntroducedBy(source.isPresent() ? Refusals.existing(tx, source.get(), Person.class) : null);
        }
        note.ifPresent(words -> origin.setNote(words.isEmpty() ? null : words));
    }
}
