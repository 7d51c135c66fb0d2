// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.day;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;

/**
 * One row of Today: something due (F13), or something of the days to come (F15), which asks for nothing yet. Made by {@link #of},
 * then said piece by piece.
 *
 * @param id stable: what {@code done} and {@code snooze} take; usually the id of the object it is about
 * @param kind what sort it is; its weight is the order of rows, and on a day to come the order of that day
 * @param who whom or what it is about
 * @param due its day; of what was put off, in the days to come, the day it comes back
 * @param time of that day, in the user's own time; empty where only the day is known
 * @param overdueDays days past due, 0 if none
 * @param words what it says
 * @param deeds what one can do with it
 * @param proposed F4: something that both have not agreed on yet
 * @param years how many years it is, where that is known
 */
public record TodayRow(UUID id, RowKind kind, Who who, LocalDate due, Optional<LocalTime> time, int overdueDays, Words words, Set<Deed> deeds,
        boolean proposed, OptionalInt years) {
    /** What one can do with a row, besides opening it and logging a touch. */
    public enum Deed {
        /** It can be ticked off; otherwise a touch moves it. */
        DONE,
        /** It can be put off (F6). */
        PUT_OFF,
        /** A word to the person is what it asks for: writing is offered. */
        WRITE,
        /** It can be let go without being done: a promise one is released from. */
        LET_GO,
        /** Opening it shows what its id names, such as an introduction, rather than the person. */
        SHOW_ITSELF
    }

    /**
     * What a row says, in the user's language.
     *
     * @param subject what it is about: the promise, the next step, the rhythm in words; of the days to come a few words
     *        after the name, which may be empty: "turns 40", what the talk is about
     * @param why why now, a sentence (F13); of the days to come what people read instead of the subject, if anything:
     *        "promised: the drawings"
     * @param help how the user could help, a sentence (F13)
     * @param done what is said once it was ticked off: "Promise to Ana Ruiz kept"
     */
    public record Words(String subject, String why, String help, String done) {
    }

    /** Copies what it is given. */
    public TodayRow {
        deeds = Set.copyOf(deeds);
    }

    /** A row that is due on a day and can be put off; it says nothing yet. */
    public static TodayRow of(UUID id, RowKind kind, Who who, LocalDate due) {
        return new TodayRow(id, kind, who, due, Optional.empty(), 0, new Words("", "", "", ""), Set.of(Deed.PUT_OFF), false, OptionalInt.empty());
    }

    /** What it is about, in a few words. */
    public TodayRow subject(String text) {
        return saying(new Words(text, why(), help(), words.done()));
    }

    /** Why now, a sentence (F13). */
    public TodayRow why(String sentence) {
        return saying(new Words(subject(), sentence, help(), words.done()));
    }

    /** How the user could help, a sentence (F13). A row about a person that says none is given the best that anybody has, once it is shown. */
    public TodayRow help(String sentence) {
        return saying(new Words(subject(), why(), sentence, words.done()));
    }

    /** It can be ticked off, in the days to come before its day, and this is said then. */
    public TodayRow canBeDone(String said) {
        return saying(new Words(subject(), why(), help(), said)).offering(Deed.DONE);
    }

    /** It can be done, put off, or answered by writing. */
    public TodayRow offering(Deed deed) {
        EnumSet<Deed> more = EnumSet.of(deed);
        more.addAll(deeds);
        return new TodayRow(id, kind, who, due, time, overdueDays, words, more, proposed, years);
    }

    /** So many days past its day. */
    public TodayRow overdue(long days) {
        return new TodayRow(id, kind, who, due, time, (int) Math.max(0, days), words, deeds, proposed, years);
    }

    /** F4: both have not agreed on it yet. */
    public TodayRow proposed(boolean is) {
        return new TodayRow(id, kind, who, due, time, overdueDays, words, deeds, is, years);
    }

    /** At a time of its day, where it is known. */
    public TodayRow at(Optional<LocalTime> when) {
        return new TodayRow(id, kind, who, due, when, overdueDays, words, deeds, proposed, years);
    }

    /** How many years it is, where that is known. */
    public TodayRow years(OptionalInt number) {
        return new TodayRow(id, kind, who, due, time, overdueDays, words, deeds, proposed, number);
    }

    private TodayRow saying(Words other) {
        return new TodayRow(id, kind, who, due, time, overdueDays, other, deeds, proposed, years);
    }

    /** Whom it is about; empty where that is nobody. */
    public Optional<UUID> person() {
        return who.person();
    }

    /** The person's name, or what it is about. */
    public String name() {
        return who.name();
    }

    /** The person's; may be empty. */
    public String organization() {
        return who.organization();
    }

    /** What it is about: the promise, the next step, the rhythm in words. */
    public String subject() {
        return words.subject();
    }

    /** Why now, a sentence (F13). */
    public String why() {
        return words.why();
    }

    /** How the user could help, a sentence (F13). */
    public String help() {
        return words.help();
    }

    /** Whether one can do this with it. */
    public boolean offers(Deed deed) {
        return deeds.contains(deed);
    }
}
