// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.emf.ecore.EClass;
import org.wellspring.core.Space;
import org.wellspring.core.rows.Row;
import org.wellspring.core.rows.Rows;
import org.wellspring.model.ModelPackage;
import org.wellspring.people.PeopleByNumber;
import org.wellspring.people.PersonRow;
import org.wellspring.people.rhythm.Interval;
import org.wellspring.people.rhythm.RhythmStage;

/** Reads rhythms. Any thread. */
public final class Rhythms {
    private static final String SELECT = """
            SELECT id, root, data ->> '$.purpose', data ->> '$.benefitThem', data ->> '$.benefitMe' FROM object
            WHERE class = ? AND container IS NOT NULL""";
    private static final Comparator<RhythmRow> DUE_FIRST = Comparator.comparing(row -> row.next().orElse(LocalDate.MAX));

    private record Found(UUID id, long person, String purpose, String them, String me) {
    }

    /**
     * A person's rhythm.
     *
     * @param id of the rhythm
     * @param stage F3, F4
     * @param interval its own, or a template's; 0 for none
     * @param longest its longest interval; 0 for none
     * @param missing what keeps it a draft: "interval", "purpose", "benefit-them", "benefit-me"
     * @param next its next date (F5)
     */
    public record RhythmRow(UUID id, UUID person, String name, RhythmStage stage, Interval interval, Interval longest,
            List<String> missing, Optional<LocalDate> lastTouch, Optional<LocalDate> next) {
    }

    private static final EClass RHYTHM = ModelPackage.Literals.RHYTHM;

    private final Space space;

    /** Rhythms of a space. */
    public Rhythms(Space space) {
        this.space = space;
    }

    /** All rhythms, those due first on top, those without a date last. */
    public List<RhythmRow> list() {
        return rows(Rows.of(space).query(SELECT, Rhythms::found, RHYTHM)).stream().sorted(DUE_FIRST.thenComparing(RhythmRow::name)).toList();
    }

    /** The rhythm of a person, if there is one. */
    public Optional<RhythmRow> of(UUID person) {
        return rows(Rows.of(space).query(SELECT.replace("class", "+class") + " AND root = (SELECT n FROM object WHERE id = ?)", Rhythms::found,
                RHYTHM, person)).stream().findFirst();
    }

    private List<RhythmRow> rows(List<Found> found) {
        Map<Long, PersonRow> people = new PeopleByNumber(space).rows(found.stream().map(Found::person).toList());
        return found.stream().filter(f -> people.containsKey(f.person())).map(f -> row(f, people.get(f.person()))).toList();
    }

    private static RhythmRow row(Found found, PersonRow person) {
        return new RhythmRow(found.id(), person.id(), person.name(), person.rhythm(), person.interval(), person.longest(),
                RhythmStage.missing(person.intervalDays(), found.purpose(), found.them(), found.me()), person.lastTouch(), person.nextDue());
    }

    private static Found found(Row r) {
        return new Found(r.id(1), r.number(2), r.text(3), r.text(4), r.text(5));
    }
}
