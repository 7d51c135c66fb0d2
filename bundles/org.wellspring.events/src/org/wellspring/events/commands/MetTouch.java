// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events.commands;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.core.rows.Rows;
import org.wellspring.model.Encounter;
import org.wellspring.model.Event;
import org.wellspring.model.Interaction;
import org.wellspring.model.InteractionKind;
import org.wellspring.model.Person;

/** The touch that says somebody was met at an event, so that nobody is touched twice by one meeting (F5). */
final class MetTouch {
    private static final String TOUCHES = """
            SELECT i.id FROM link l JOIN object i ON i.n = l.source
            WHERE l.target = (SELECT n FROM object WHERE id = ?1) AND l.feature = (SELECT n FROM feature WHERE name = 'participants')
              AND i.data ->> '$.event' = (SELECT n FROM object WHERE id = ?2)""";

    private MetTouch() {
    }

    /** Whether nothing is lost with the touch once the encounter is gone. */
    static boolean saysNoMoreThan(Interaction touch, Encounter encounter) {
        return Objects.requireNonNullElse(touch.getSummary(), "").equals(Objects.requireNonNullElse(encounter.getLine(), ""))
                && Objects.requireNonNullElse(touch.getNote(), "").isBlank() && touch.getTopics().isEmpty();
    }

    /** Of this person alone; empty where there is none. */
    static Optional<Interaction> of(Space space, Tx tx, Event event, Person person) {
        Stream<Interaction> stored = Rows.of(space).query(TOUCHES, r -> r.id(1), person.getId(), event.getId()).stream()
                .flatMap(id -> tx.find(id, Interaction.class).stream());
        return Stream.concat(tx.touched(Interaction.class).stream(), stored).filter(touch -> touch.getKind() == InteractionKind.EVENT)
                .filter(touch -> touch.getEvent() == event && touch.getParticipants().size() == 1 && touch.getParticipants().contains(person)).findFirst();
    }
}
