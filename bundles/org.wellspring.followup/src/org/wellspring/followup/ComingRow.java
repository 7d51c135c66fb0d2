// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/**
 * Something of the days to come (F15). It asks for nothing yet. Made by {@link #of}, then said piece by piece.
 *
 * @param id of the person whose birthday it is, the anniversary, promise, next step, touch, event or whatever it is
 * @param kind what sort it is; its weight is the order on one day
 * @param day its day; for what was put off, the day it comes back
 * @param time in the user's own time; empty where only the day is known
 * @param who whom or what it is about
 * @param words what it says
 * @param years how many years it is, where that is known
 */
public record ComingRow(UUID id, RowKind kind, LocalDate day, Optional<LocalTime> time, Who who, Words words, OptionalInt years) {
    /**
     * What it says, in the user's language.
     *
     * @param what a few words: "turns 40", the promise, what the talk is about; may be empty
     * @param line the same as a person reads it after the name: "promised: the drawings"
     * @param done what is said once it was ticked off before its day; empty where it can't be
     */
    public record Words(String what, String line, String done) {
    }

    /** Something of a day that says nothing more. */
    public static ComingRow of(UUID id, RowKind kind, LocalDate day, Who who) {
        return new ComingRow(id, kind, day, Optional.empty(), who, new Words("", "", ""), OptionalInt.empty());
    }

    /** At a time of the day, where it is known. */
    public ComingRow at(Optional<LocalTime> when) {
        return new ComingRow(id, kind, day, when, who, words, years);
    }

    /** In a few words. */
    public ComingRow what(String text) {
        return line(text, text);
    }

    /** In a few words for programs, and in others for people. */
    public ComingRow line(String text, String read) {
        return new ComingRow(id, kind, day, time, who, new Words(text, read, words.done()), years);
    }

    /** It can be ticked off before its day, and this is said then. */
    public ComingRow canBeDone(String said) {
        return new ComingRow(id, kind, day, time, who, new Words(words.what(), words.line(), said), years);
    }

    /** How many years it is. */
    public ComingRow years(OptionalInt number) {
        return new ComingRow(id, kind, day, time, who, words, number);
    }

    /** Whom it is about; empty where that is nobody. */
    public Optional<UUID> person() {
        return who.person();
    }

    /** The person's name, or what it is. */
    public String name() {
        return who.name();
    }

    /** The person's; may be empty. */
    public String organization() {
        return who.organization();
    }

    /** A few words: "turns 40", the promise, what the talk is about; may be empty. */
    public String what() {
        return words.what();
    }
}
