// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events.ui.internal.sheet;

import java.util.List;
import java.util.Optional;

import org.wellspring.core.Space;
import org.wellspring.events.MetLine;
import org.wellspring.people.People;
import org.wellspring.people.PersonRow;
import org.wellspring.people.spelling.Names;
import org.wellspring.people.spi.SaidBesides;
import org.wellspring.people.spi.SaidBesides.Said;
import org.wellspring.people.spi.SaidWishes;
import org.wellspring.people.spi.SaidWishes.Wishes;

/**
 * What a line says of whom one met (E8). Any thread.
 *
 * @param typed the line
 * @param line what it is made of
 * @param may who of the book may be meant, a few at most
 * @param wishes what it says they need, and whom they would like to meet
 * @param besides what it says they do, and what is to come of it
 */
record LineRead(String typed, MetLine line, List<PersonRow> may, Wishes wishes, Said besides) {
    /** Who reads lines; nobody where it is not installed. */
    record Readers(List<SaidWishes> wishes, List<SaidBesides> besides) {
        boolean isEmpty() {
            return wishes.isEmpty() && besides.isEmpty();
        }
    }

    private static final int MOST = 4;
    /** Nothing. */
    static final LineRead NONE = unread("");

    /** A line of which nothing was read yet. */
    static LineRead unread(String typed) {
        return new LineRead(typed, MetLine.read(""), List.of(), Wishes.NONE, Said.NONE);
    }

    /** Reads a line. Waits for the book: not on the UI thread. */
    static LineRead of(Space space, Readers readers, String typed) {
        MetLine line = MetLine.read(typed);
        List<PersonRow> may = line.name().isBlank() ? List.of() : new People(space).named(line.name()).stream().limit(MOST).toList();
        return new LineRead(typed, line, may, SaidWishes.heard(readers.wishes(), space, line.line()),
                line.line().isBlank() ? Said.NONE : SaidBesides.heard(readers.besides(), space, typed));
    }

    /** What they do and where; either may be empty. */
    SaidBesides.Job job() {
        return line.job(besides);
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
