// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.core.Space;
import org.wellspring.core.rows.Row;
import org.wellspring.core.rows.Rows;
import org.wellspring.model.PersonStatus;
import org.wellspring.people.ComingUp;
import org.wellspring.people.PeopleByNumber;
import org.wellspring.people.PersonRow;

/** Reads what I offered, and how long I took where it was taken up (F9). Any thread. */
public final class Offers {
    private static final String SELECT = "SELECT o.id, f.person, o.title, f.day, f.taken FROM followup_offer f JOIN object o ON o.n = f.n ";
    private static final String OPEN = SELECT + "WHERE f.taken IS NULL AND (f.person IS NULL OR f.person NOT IN (" + ComingUp.IN_PEACE + "))"
            + " ORDER BY f.day, f.n";
    private static final String ALL = SELECT + "ORDER BY f.day DESC, f.n DESC LIMIT ?";
    private static final String OPEN_TO = SELECT + "WHERE f.person = (SELECT n FROM object WHERE id = ?) AND f.taken IS NULL ORDER BY f.day, f.n";
    private static final String TOOK = "SELECT closed - made FROM followup_kept ORDER BY closed DESC LIMIT ?";
    /** What was longer ago says nothing about how it is now. */
    private static final int LAST = 20;

    /**
     * Something I offered.
     *
     * @param on when
     * @param takenUp when it was taken up; empty while it was not
     */
    public record OfferRow(UUID id, UUID person, String name, String what, Optional<LocalDate> on, Optional<LocalDate> takenUp) {
    }

    /**
     * How long it took me to keep what was taken up, of the last twenty.
     *
     * @param of how many there are
     * @param usual days, for half of them it was no longer
     * @param longest days
     */
    public record Response(int of, int usual, int longest) {
    }

    private record Found(UUID id, Long person, String what, LocalDate on, LocalDate taken) {
    }

    private final Space space;
    private final Rows rows;

    /** Of a space. */
    public Offers(Space space) {
        this.space = space;
        this.rows = Rows.of(space);
    }

    /** Those that nobody took up yet, the oldest first. Those to who may not come up by themselves are not among them. */
    public List<OfferRow> open() {
        return rows(rows.query(OPEN, Offers::found, LocalDate.now(space.clock())));
    }

    /** The last ones, newest first, also those that were taken up. */
    public List<OfferRow> all(int limit) {
        return rows(rows.query(ALL, Offers::found, limit));
    }

    /** Those to a person that were not taken up yet, the oldest first. */
    public List<OfferRow> openTo(UUID person) {
        return rows(rows.query(OPEN_TO, Offers::found, person));
    }

    /** How long it took me to keep what was taken up; empty where nothing was. */
    public Optional<Response> response() {
        List<Integer> days = rows.query(TOOK, r -> Math.max(0, (int) r.number(1)), LAST).stream().sorted().toList();
        return days.isEmpty() ? Optional.empty() : Optional.of(new Response(days.size(), days.get((days.size() - 1) / 2), days.getLast()));
    }

    private List<OfferRow> rows(List<Found> found) {
        Map<Long, PersonRow> people = new PeopleByNumber(space).rows(found.stream().map(Found::person).filter(Objects::nonNull).distinct().toList());
        return found.stream().filter(f -> f.person() != null && people.containsKey(f.person()))
                .filter(f -> people.get(f.person()).status() == PersonStatus.ACTIVE).map(f -> row(f, people.get(f.person()))).toList();
    }

    private static OfferRow row(Found f, PersonRow person) {
        return new OfferRow(f.id(), person.id(), person.name(), f.what(), Optional.ofNullable(f.on()), Optional.ofNullable(f.taken()));
    }

    private static Found found(Row r) {
        return new Found(r.id(1), r.isNull(2) ? null : (Long) r.number(2), r.text(3) == null ? "" : r.text(3), r.day(4), r.day(5));
    }
}
