// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.core.Space;
import org.wellspring.core.rows.Row;
import org.wellspring.core.rows.Rows;

/** What is open with one person: what I promised, what I planned to do next, cards that wait. Any thread. */
public final class NextSteps {
    /** What may be open, in the order in which things of one day stand. */
    public enum Kind {
        /** A promise of mine (F9). */
        PROMISE,
        /** A next step. */
        FOLLOW_UP,
        /** A card without one (F2). */
        CARD
    }

    /**
     * Something open.
     *
     * @param kind what sort it is
     * @param due its day; a card has none
     * @param putOff the day until which it is snoozed (F6); empty if it is not
     * @param acknowledged F10: a promise whose alarm is stopped
     */
    public record Step(UUID id, Kind kind, String what, Optional<LocalDate> due, Optional<LocalDate> putOff,
            boolean acknowledged) {
        /** The day it comes up. */
        public Optional<LocalDate> day() {
            return putOff.or(() -> due);
        }
    }

    private static final String OPEN = """
            SELECT o.id, d.kind, o.title, o.data ->> '$.due', d.alarm,
              (SELECT max(s.until) FROM followup_snooze s WHERE s.subject = d.n)
            FROM followup_due d JOIN object o ON o.n = d.n
            """;
    private static final String WITH = OPEN + "WHERE d.person = (SELECT n FROM object WHERE id = ?)";
    private static final String ONE = OPEN + "WHERE o.id = ?";
    private static final List<Kind> KINDS = List.of(Kind.PROMISE, Kind.FOLLOW_UP, Kind.CARD);

    private final Space space;

    /** In this space. */
    public NextSteps(Space space) {
        this.space = space;
    }

    /** With this person: what comes up first stands first, cards last. */
    public List<Step> with(UUID person) {
        LocalDate today = LocalDate.now(space.clock());
        return Rows.of(space).query(WITH, r -> step(r, today), person).stream().sorted(
                Comparator.comparing((Step s) -> s.day().orElse(LocalDate.MAX)).thenComparing(Step::kind)).toList();
    }

    /** What is open under this id, with whomever; empty where nothing is. */
    public Optional<Step> find(UUID id) {
        LocalDate today = LocalDate.now(space.clock());
        return Rows.of(space).query(ONE, r -> step(r, today), id).stream().findFirst();
    }

    private static Step step(Row r, LocalDate today) {
        Optional<LocalDate> due = Optional.ofNullable(r.text(4)).map(LocalDate::parse);
        Optional<LocalDate> until = r.isNull(6) ? Optional.empty() : Optional.of(r.day(6)).filter(d -> d.isAfter(today));
        return new Step(r.id(1), KINDS.get((int) r.number(2)), r.text(3) == null ? "" : r.text(3), due, until, !r.flag(5));
    }
}
