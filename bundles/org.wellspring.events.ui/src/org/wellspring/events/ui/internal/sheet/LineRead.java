// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events.ui.internal.sheet;

import java.util.List;
import java.util.Optional;

import org.wellspring.core.Space;
import org.wellspring.events.MetLine;
import org.wellspring.people.People;
import org.wellspring.people.PersonRow;
import org.wellspring.people.spelling.Names;
import org.wellspring.people.spi.SaidWishes;
import org.wellspring.people.spi.SaidWishes.Wishes;

/**
 * What a line says of whom one met (E8). Any thread.
 *
 * @param typed the line
 * @param line what it is made of
 * @param may who of the book may be meant, a few at most
 * @param wishes what it says they need, and whom they would like to meet
 */
record LineRead(String typed, MetLine line, List<PersonRow> may, Wishes wishes) {
    private static final int MOST = 4;
    /** Nothing. */
    static final LineRead NONE = new LineRead("", MetLine.read(""), List.of(), Wishes.NONE);

    /** Reads a line. Waits for the book: not on the UI thread. */
    static LineRead of(Space space, List<SaidWishes> hearing, String typed) {
        MetLine line = MetLine.read(typed);
        List<PersonRow> may = line.name().isBlank() ? List.of() : new People(space).named(line.name()).stream().limit(MOST).toList();
        return new LineRead(typed, line, may, SaidWishes.heard(hearing, space, line.line()));
    }

    /** Who is meant where nobody chose: the one of this very name, and nobody on weaker evidence (M13). */
    Optional<PersonRow> meant() {
        List<PersonRow> same = may.stream().filter(this::isSame).toList();
        return same.size() == 1 ? Optional.of(same.getFirst()) : Optional.empty();
    }

    /** Whether one has to say who it is. */
    boolean isOpen() {
        return meant().isEmpty() && may.stream().anyMatch(this::isSame);
    }

    /** Whether it can be kept as it is. */
    boolean isClear() {
        return !line.name().isBlank() && !isOpen();
    }

    private boolean isSame(PersonRow one) {
        return Names.key(one.name()).equals(Names.key(line.name()));
    }
}
