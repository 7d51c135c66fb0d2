// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.core.Space;
import org.wellspring.core.rhythm.RhythmStage;
import org.wellspring.core.rows.Row;
import org.wellspring.followup.internal.Ahead;

/** Reads rhythms. Any thread. */
public final class Rhythms {
    private static final String SELECT = """
            SELECT o.id, p.id, p.name, p.stage, p.ideal, p.longest, p.last_day, p.next_due, o.data ->> '$.purpose',
              o.data ->> '$.benefitThem', o.data ->> '$.benefitMe', p.n
            FROM person p JOIN object o ON o.n = p.rhythm_n WHERE %s
            ORDER BY p.next_due IS NULL, p.next_due, p.sort""";

    /**
     * A person's rhythm.
     *
     * @param id of the rhythm
     * @param stage F3, F4
     * @param intervalDays its own, or a template's; 0 for none
     * @param missing what keeps it a draft: "interval", "purpose", "benefit-them", "benefit-me"
     * @param next its next date (F5)
     */
    public record RhythmRow(UUID id, UUID person, String name, RhythmStage stage, int intervalDays, int maxDays,
            List<String> missing, Optional<LocalDate> lastTouch, Optional<LocalDate> next) {
    }

    private final Space space;

    /** Rhythms of a space. */
    public Rhythms(Space space) {
        this.space = space;
    }

    /** All rhythms, those due first on top, those without a date last. */
    public List<RhythmRow> list() {
        Ahead ahead = new Ahead(space, LocalDate.now(space.clock()));
        List<RhythmRow> all = new ArrayList<>(space.rows().query(SELECT.formatted("p.rhythm_n IS NOT NULL"), r -> row(r, ahead)));
        if (!ahead.people().isEmpty()) {
            all.sort(Comparator.comparing(row -> row.next().orElse(LocalDate.MAX)));
        }
        return all;
    }

    /** The rhythm of a person, if there is one. */
    public Optional<RhythmRow> of(UUID person) {
        Ahead ahead = new Ahead(space, LocalDate.now(space.clock()));
        return space.rows().first(SELECT.formatted("p.n = (SELECT n FROM object WHERE id = ?)"), r -> row(r, ahead), person);
    }

    private static RhythmRow row(Row r, Ahead ahead) {
        int days = (int) r.number(5);
        return new RhythmRow(r.id(1), r.id(2), r.text(3), RhythmStage.values()[(int) r.number(4)], days, (int) r.number(6),
                RhythmStage.missing(days, r.text(9), r.text(10), r.text(11)), Optional.ofNullable(ahead.lastTouch(r.number(12), r.day(7))),
                Optional.ofNullable(ahead.nextDue(r.number(12), r.day(8))));
    }
}
