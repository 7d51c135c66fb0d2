// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.spi;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

import org.wellspring.core.Space;
import org.wellspring.core.spi.HelpIdea;

/** The day that a list is made for, and what those who bring its rows need to know of it. Any thread. */
public interface Day {
    /** The book. */
    Space space();

    /** The day. */
    LocalDate date();

    /** Whom rows further up are about: a word to them settles more than one thing. */
    Set<UUID> listed();

    /** Whether what has this id was put off until after the day, in the usual way (F6). */
    boolean isPutOff(UUID id);

    /** The best idea how to help a person, if anybody has one; none where helping has an end (G11, T10, M8). */
    Optional<HelpIdea> idea(UUID person);

    /** How to help a person, in a sentence; never empty (F13). */
    String help(UUID person);

    /** Something that is read once for all who need it on this day. */
    <T> T shared(Class<T> type, Supplier<T> reading);
}
