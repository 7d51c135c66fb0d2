// SPDX-License-Identifier: EPL-2.0
package org.wellspring.giving;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.wellspring.core.Space;
import org.wellspring.core.rows.Row;
import org.wellspring.core.rows.Rows;
import org.wellspring.giving.internal.Lenient;
import org.wellspring.model.LeadState;
import org.wellspring.model.OutcomeType;
import org.wellspring.people.FittingPeople;
import org.wellspring.people.PeopleByNumber;
import org.wellspring.people.PersonRow;

/** Reads leads, and whom one would suit (I2, I3). Any thread. */
public final class Leads {
    private static final String SELECT = """
            SELECT o.id, o.title, l.giver, l.taker, coalesce(o.data ->> '$.state', 'new'), l.day, l.passed, o.data ->> '$.closedOn',
              coalesce(o.data ->> '$.outcome', 'none')
            FROM giving_lead l CROSS JOIN object o ON o.n = l.n WHERE\s""";
    private static final String COUNT = "SELECT count(*) FROM giving_lead";
    private static final String OPEN = SELECT + "l.closed = 0 ORDER BY l.day, l.n";
    private static final String MINE = SELECT
            + "l.closed = 0 AND l.day BETWEEN ? AND ? AND coalesce(o.data ->> '$.state', 'new') IN ('new', 'won') ORDER BY l.day, l.n";
    private static final String ALL = SELECT + "1 ORDER BY l.closed, l.day DESC, l.n DESC LIMIT ? OFFSET ?";
    private static final String PASSED_TO = SELECT
            + "l.taker = (SELECT n FROM object WHERE id = ?) AND l.passed IS NOT NULL ORDER BY l.passed DESC, l.n DESC LIMIT ?";
    private static final String ONE = SELECT + "o.id = ?";
    private static final String HELPED = """
            SELECT p.id FROM json_each(?) w CROSS JOIN object p ON p.id = unhex(w.value)
            WHERE EXISTS (SELECT 1 FROM giving_help h WHERE h.person = p.n AND h.given = 0) OR EXISTS (SELECT 1 FROM giving_recommended r WHERE r.person = p.n)""";
    /** So many are looked at before the few who helped come first. */
    private static final int LOOKED_AT = 12;

    private record Found(UUID id, String what, Long from, Long to, String state, LocalDate day, LocalDate passed, String closed, String outcome) {
    }

    private final Space space;
    private final Rows rows;

    /** Of a space. */
    public Leads(Space space) {
        this.space = space;
        this.rows = Rows.of(space);
    }

    /** Those about which something is still to be done, the oldest first. */
    public List<LeadRow> open() {
        return rows(rows.query(OPEN, Leads::found));
    }

    /** Those I heard of between two days that wait for a step of mine: to be passed on, or thanked for. The oldest first. */
    public List<LeadRow> mine(LocalDate from, LocalDate until) {
        return rows(rows.query(MINE, Leads::found, from, until));
    }

    /** A page of all: the open ones first, then the newest. */
    public List<LeadRow> all(int offset, int limit) {
        return rows(rows.query(ALL, Leads::found, limit, offset));
    }

    /** How many there are; of nobody in particular. */
    public int count() {
        return (int) rows.number(COUNT);
    }

    /** The last ones I passed on to a person, newest first. */
    public List<LeadRow> passedTo(UUID person, int limit) {
        return rows(rows.query(PASSED_TO, Leads::found, person, limit));
    }

    /** One by its id. */
    public Optional<LeadRow> find(UUID lead) {
        return rows(rows.query(ONE, Leads::found, lead)).stream().findFirst();
    }

    /** Whom a lead would suit: who helped me before comes first, then those I am in touch with (I3). */
    public List<Fit> fitting(String what, UUID from, int limit) {
        List<PersonRow> some = new FittingPeople(space).of(what, from, LOOKED_AT);
        Set<UUID> helped = helpedMe(some);
        return some.stream().map(person -> fit(person, helped))
                .sorted(Comparator.comparing((Fit fit) -> !fit.helped())).limit(limit).toList();
    }

    /** Which of these did something for me, or recommended me; whether, and never how much (G5). */
    private Set<UUID> helpedMe(List<PersonRow> people) {
        return new HashSet<>(rows.query(HELPED, r -> r.id(1), Rows.ids(people.stream().map(PersonRow::id).toList())));
    }

    private static Fit fit(PersonRow person, Set<UUID> helped) {
        return new Fit(person.id(), person.name(), Introductions.work(person), helped.contains(person.id()));
    }

    private List<LeadRow> rows(List<Found> found) {
        Map<Long, PersonRow> people = new PeopleByNumber(space)
                .rows(found.stream().flatMap(f -> Stream.of(f.from(), f.to())).filter(n -> n >= 0).distinct().toList());
        return found.stream()
                .map(f -> new LeadRow(f.id(), f.what(), party(people.get(f.from())), party(people.get(f.to())),
                        Lenient.word(f.state(), LeadState.VALUES, f.passed() == null ? LeadState.NEW : LeadState.PASSED),
                        Optional.ofNullable(f.day()), Optional.ofNullable(f.passed()), Lenient.day(f.closed()),
                        Lenient.word(f.outcome(), OutcomeType.VALUES, OutcomeType.OTHER)))
                .toList();
    }

    private static Optional<NamedPerson> party(PersonRow person) {
        return Optional.ofNullable(person).map(row -> new NamedPerson(row.id(), row.name()));
    }

    private static Found found(Row r) {
        return new Found(r.id(1), Lenient.text(r.text(2)), r.isNull(3) ? -1 : r.number(3), r.isNull(4) ? -1 : r.number(4), r.text(5), r.day(6),
                r.day(7), r.text(8), r.text(9));
    }
}
