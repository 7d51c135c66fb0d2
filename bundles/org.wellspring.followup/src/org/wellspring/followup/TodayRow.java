// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * One row of the list of the day. Made by {@link #of}, then said piece by piece.
 *
 * @param id stable: what {@code done} and {@code snooze} take; usually the id of the object it is about
 * @param kind what sort it is
 * @param who whom or what it is about
 * @param due its day
 * @param overdueDays days past due, 0 if none
 * @param words what it says
 * @param deeds what one can do with it
 * @param proposed F4: something that both have not agreed on yet
 */
public record TodayRow(UUID id, RowKind kind, Who who, LocalDate due, int overdueDays, Words words, Set<Deed> deeds, boolean proposed) {
    /** What one can do with a row, besides opening it and logging a touch. */
    public enum Deed {
        /** It can be ticked off; otherwise a touch moves it. */
        DONE,
        /** It can be put off (F6). */
        PUT_OFF,
        /** A word to the person is what it asks for: writing is offered. */
        WRITE,
        /** It can be let go without being done: a promise one is released from. */
        LET_GO
    }

    /**
     * What a row says, in the user's language.
     *
     * @param subject what it is about: the promise, the next step, the rhythm in words
     * @param why why now, a sentence (F13)
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
        return new TodayRow(id, kind, who, due, 0, new Words("", "", "", ""), Set.of(Deed.PUT_OFF), false);
    }

    /** What it is about. */
    public TodayRow subject(String text) {
        return saying(new Words(text, why(), help(), words.done()));
    }

    /** Why now, a sentence (F13). */
    public TodayRow why(String sentence) {
        return saying(new Words(subject(), sentence, help(), words.done()));
    }

    /** How the user could help, a sentence (F13): {@code Day.help} has one for every person. */
    public TodayRow help(String sentence) {
        return saying(new Words(subject(), why(), sentence, words.done()));
    }

    /** It can be ticked off, and this is said then. */
    public TodayRow canBeDone(String said) {
        return saying(new Words(subject(), why(), help(), said)).offering(Deed.DONE);
    }

    /** It can be done, put off, or answered by writing. */
    public TodayRow offering(Deed deed) {
        EnumSet<Deed> more = EnumSet.of(deed);
        more.addAll(deeds);
        return new TodayRow(id, kind, who, due, overdueDays, words, more, proposed);
    }

    /** So many days past its day. */
    public TodayRow overdue(long days) {
        return new TodayRow(id, kind, who, due, (int) Math.max(0, days), words, deeds, proposed);
    }

    /** F4: both have not agreed on it yet. */
    public TodayRow proposed(boolean is) {
        return new TodayRow(id, kind, who, due, overdueDays, words, deeds, is);
    }

    private TodayRow saying(Words other) {
        return new TodayRow(id, kind, who, due, overdueDays, other, deeds, proposed);
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
