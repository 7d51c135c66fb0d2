// SPDX-License-Identifier: EPL-2.0
package org.wellspring.giving;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.wellspring.core.Space;
import org.wellspring.core.rows.Row;
import org.wellspring.core.rows.Rows;
import org.wellspring.giving.internal.Lenient;
import org.wellspring.model.ConsentState;
import org.wellspring.model.OutcomeType;
import org.wellspring.model.PersonStatus;
import org.wellspring.people.PeopleByNumber;
import org.wellspring.people.PersonRow;

/** Reads introductions (I1). Any thread. */
public final class Introductions {
    private static final String SELECT = """
            SELECT o.id, i.a, i.b, o.data ->> '$.whyA', o.data ->> '$.whyB', coalesce(o.data ->> '$.stateA', 'not-asked'),
              coalesce(o.data ->> '$.stateB', 'not-asked'), i.day, i.made, coalesce(o.data ->> '$.outcome', 'none'), o.data ->> '$.outcomeNote',
              o.data ->> '$.thankedOn'
            FROM giving_introduction i CROSS JOIN object o ON o.n = i.n WHERE\s""";
    /** One whose other side is not in the book any more is left out; it comes back with them. */
    private static final String THERE = "EXISTS (SELECT 1 FROM object p WHERE p.n = i.a) AND EXISTS (SELECT 1 FROM object p WHERE p.n = i.b)";
    private static final String COUNT = "SELECT count(*) FROM giving_introduction i WHERE " + THERE;
    private static final String COUNT_OPEN = COUNT + " AND i.closed = 0";
    private static final String OPEN = SELECT + "i.closed = 0 AND " + THERE + " ORDER BY i.day, i.n LIMIT ? OFFSET ?";
    private static final String LATELY = SELECT + "i.closed = 0 AND i.day BETWEEN ? AND ? ORDER BY i.day, i.n";
    private static final String ALL = SELECT + THERE + " ORDER BY i.closed, i.day DESC, i.n DESC LIMIT ? OFFSET ?";
    private static final String WITH = SELECT
            + "i.n IN (SELECT n FROM giving_introduction WHERE a = ?1 UNION SELECT n FROM giving_introduction WHERE b = ?1) ORDER BY i.day DESC, i.n DESC";
    private static final String ONE = SELECT + "o.id = ?";

    private record Found(UUID id, Long a, Long b, String whyA, String whyB, String stateA, String stateB, LocalDate day, LocalDate made, String outcome,
            String outcomeNote, String thanked) {
    }

    private final Space space;
    private final Rows rows;

    /** Of a space. */
    public Introductions(Space space) {
        this.space = space;
        this.rows = Rows.of(space);
    }

    /** Those about which something is still to be done, the oldest first. */
    public List<IntroductionRow> open() {
        return open(0, Integer.MAX_VALUE);
    }

    /** A page of the same. */
    public List<IntroductionRow> open(int offset, int limit) {
        return rows(rows.query(OPEN, Introductions::found, limit, offset));
    }

    /** How many those are; of nobody in particular. */
    public int countOpen() {
        return (int) rows.number(COUNT_OPEN);
    }

    /** Those proposed between two days about which something is still to be done and whose two people are active (M8), the oldest first. */
    public List<IntroductionRow> open(LocalDate from, LocalDate until) {
        return rows(rows.query(LATELY, Introductions::found, from, until), person -> person.status() == PersonStatus.ACTIVE);
    }

    /** A page of all: those that are open first, then the newest. */
    public List<IntroductionRow> all(int offset, int limit) {
        return rows(rows.query(ALL, Introductions::found, limit, offset));
    }

    /** How many there are; of nobody in particular. */
    public int count() {
        return (int) rows.number(COUNT);
    }

    /** Those of a person, the newest first. */
    public List<IntroductionRow> with(UUID person) {
        return rows(rows.query(WITH, Introductions::found, rows.number("SELECT n FROM object WHERE id = ?", person)));
    }

    /** One by its id; empty where it is none, or one of the two is no longer in the book. */
    public Optional<IntroductionRow> find(UUID introduction) {
        return rows(rows.query(ONE, Introductions::found, introduction)).stream().findFirst();
    }

    private List<IntroductionRow> rows(List<Found> found) {
        return rows(found, person -> true);
    }

    private List<IntroductionRow> rows(List<Found> found, Predicate<PersonRow> wanted) {
        Map<Long, PersonRow> people = new PeopleByNumber(space).rows(
                found.stream().flatMap(f -> Stream.of(f.a() == null ? -1L : f.a(), f.b() == null ? -1L : f.b())).distinct().toList());
        return found.stream().filter(f -> f.a() != null && f.b() != null && people.containsKey(f.a()) && people.containsKey(f.b()))
                .filter(f -> wanted.test(people.get(f.a())) && wanted.test(people.get(f.b())))
                .map(f -> new IntroductionRow(f.id(), party(people.get(f.a()), f.whyA(), f.stateA()), party(people.get(f.b()), f.whyB(), f.stateB()),
                        Optional.ofNullable(f.day()), Optional.ofNullable(f.made()), Lenient.word(f.outcome(), OutcomeType.VALUES, OutcomeType.OTHER),
                        f.outcomeNote(), Lenient.day(f.thanked())))
                .toList();
    }

    /** What somebody does, and where; empty if nothing is known of it. */
    static String work(PersonRow person) {
        return Stream.of(person.title(), person.organization()).filter(part -> !part.isBlank()).reduce((one, other) -> one + ", " + other).orElse("");
    }

    private static IntroductionRow.Party party(PersonRow person, String why, String state) {
        return new IntroductionRow.Party(person.id(), person.name(), work(person), why, Lenient.word(state, ConsentState.VALUES, ConsentState.NOT_ASKED));
    }

    private static Found found(Row r) {
        return new Found(r.id(1), number(r, 2), number(r, 3), Lenient.text(r.text(4)), Lenient.text(r.text(5)), r.text(6), r.text(7), r.day(8), r.day(9),
                r.text(10),
                Lenient.text(r.text(11)),
                r.text(12));
    }

    private static Long number(Row r, int column) {
        return r.isNull(column) ? null : (Long) r.number(column);
    }
}
