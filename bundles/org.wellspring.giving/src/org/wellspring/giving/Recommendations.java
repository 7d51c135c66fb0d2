// SPDX-License-Identifier: EPL-2.0
package org.wellspring.giving;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.wellspring.core.Space;
import org.wellspring.core.rows.Row;
import org.wellspring.core.rows.Rows;
import org.wellspring.giving.internal.Lenient;
import org.wellspring.model.PersonStatus;
import org.wellspring.people.PeopleByNumber;
import org.wellspring.people.PersonRow;

/** Reads who recommended me, by whom it came, and whom there is to thank (I5). Any thread. */
public final class Recommendations {
    private static final String SELECT = "SELECT r.n, o.id, o.title, r.day, o.data ->> '$.thankedOn' FROM giving_recommendation r CROSS JOIN object o ON o.n = r.n WHERE ";
    private static final String OPEN = SELECT + "r.closed = 0 ORDER BY r.day, r.n";
    private static final String ALL = SELECT + "1 ORDER BY r.closed, r.day DESC, r.n DESC LIMIT ? OFFSET ?";
    private static final String COUNT = "SELECT count(*) FROM giving_recommendation";
    private static final String BY = SELECT + "r.n IN (SELECT recommendation FROM giving_recommended WHERE person = (SELECT n FROM object WHERE id = ?))"
            + " ORDER BY r.day DESC, r.n DESC";
    private static final String ONE = SELECT + "r.n = (SELECT n FROM object WHERE id = ?)";
    private static final String STEPS = """
            SELECT c.recommendation, o.id, c.person, o.data ->> '$.note', o.data ->> '$.thankedOn' FROM giving_recommended c CROSS JOIN object o ON o.n = c.n
            WHERE c.recommendation IN (SELECT value FROM json_each(?)) ORDER BY c.recommendation, o.position""";

    private record Found(long n, UUID id, String what, LocalDate day, Optional<LocalDate> thanked) {
    }

    private record Step(long recommendation, UUID id, long person, String note, Optional<LocalDate> thanked) {
    }

    private final Space space;
    private final Rows rows;

    /** Of a space. */
    public Recommendations(Space space) {
        this.space = space;
        this.rows = Rows.of(space);
    }

    /** Those for which thanks are still to be said, the oldest first. */
    public List<RecommendationRow> open() {
        return rows(rows.query(OPEN, Recommendations::found)).stream().filter(RecommendationRow::isOpen).toList();
    }

    /** A page of all: those with thanks to say first, then the newest. */
    public List<RecommendationRow> all(int offset, int limit) {
        return rows(rows.query(ALL, Recommendations::found, limit, offset));
    }

    /** How many there are; of nobody in particular. */
    public int count() {
        return (int) rows.number(COUNT);
    }

    /** Those that came by a person, the newest first. */
    public List<RecommendationRow> with(UUID person) {
        return rows(rows.query(BY, Recommendations::found, person));
    }

    /** One by its id. */
    public Optional<RecommendationRow> find(UUID recommendation) {
        return rows(rows.query(ONE, Recommendations::found, recommendation)).stream().findFirst();
    }

    private List<RecommendationRow> rows(List<Found> found) {
        List<Step> steps = rows.query(STEPS, Recommendations::step, found.stream().map(Found::n).toList().toString());
        Map<Long, PersonRow> people = new PeopleByNumber(space).rows(steps.stream().map(Step::person).distinct().toList());
        Map<Long, List<RecommendationRow.Link>> chains = new HashMap<>(steps.stream().filter(step -> people.containsKey(step.person()))
                .collect(Collectors.groupingBy(Step::recommendation, Collectors.mapping(step -> link(step, people.get(step.person())), Collectors.toList()))));
        return found.stream()
                .map(f -> new RecommendationRow(f.id(), f.what(), Optional.ofNullable(f.day()), chains.getOrDefault(f.n(), List.of()), f.thanked()))
                .toList();
    }

    private static RecommendationRow.Link link(Step step, PersonRow person) {
        return new RecommendationRow.Link(step.id(), person.id(), person.name(), step.note(), step.thanked(), person.status() == PersonStatus.ACTIVE);
    }

    private static Found found(Row r) {
        return new Found(r.number(1), r.id(2), Lenient.text(r.text(3)), r.day(4), Lenient.day(r.text(5)));
    }

    private static Step step(Row r) {
        return new Step(r.number(1), r.id(2), r.number(3), Lenient.text(r.text(4)), Lenient.day(r.text(5)));
    }
}
