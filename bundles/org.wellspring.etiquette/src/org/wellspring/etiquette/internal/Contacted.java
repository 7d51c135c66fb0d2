// SPDX-License-Identifier: EPL-2.0
package org.wellspring.etiquette.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.wellspring.core.Command;
import org.wellspring.core.Space;
import org.wellspring.core.SpaceKind;
import org.wellspring.core.Warning;
import org.wellspring.core.spi.Guard;
import org.wellspring.etiquette.Outreach;
import org.wellspring.model.Direction;
import org.wellspring.people.People;
import org.wellspring.people.PersonRow;
import org.wellspring.people.commands.LogInteraction;

/**
 * A guard about reaching out to somebody: each person of a touch by itself. What the other side began is none of its business, nor is a note, nor an event
 * where nothing was sold.
 */
abstract class Contacted implements Guard {
    /** Of a meeting with many, a word about each would be a wall. */
    private static final int MOST_WORDS = 3;

    @Override
    public final List<Warning> warnings(Command<?> command, Space space) {
        if (!(command instanceof LogInteraction touch) || !isOutreach(touch) || !space.kind().equals(SpaceKind.BOOK)) {
            return List.of();
        }
        People people = new People(space);
        List<Warning> words = new ArrayList<>();
        for (PersonRow person : touch.people().stream().distinct().map(people::find).flatMap(Optional::stream).toList()) {
            words.addAll(about(person, touch, space));
            if (words.size() >= MOST_WORDS) {
                break;
            }
        }
        return words;
    }

    static boolean isOutreach(LogInteraction touch) {
        return touch.direction() != Direction.IN && Outreach.isOne(touch.kind(), touch.isPitch());
    }

    /** What there is to say about one of the people. */
    abstract List<Warning> about(PersonRow person, LogInteraction touch, Space space);
}
