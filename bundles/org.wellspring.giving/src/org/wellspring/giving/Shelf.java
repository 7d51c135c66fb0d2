// SPDX-License-Identifier: EPL-2.0
package org.wellspring.giving;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.core.Space;
import org.wellspring.core.rows.Row;
import org.wellspring.core.rows.Rows;
import org.wellspring.giving.internal.Lenient;
import org.wellspring.giving.internal.NeededItems;
import org.wellspring.people.PeopleByNumber;
import org.wellspring.people.PersonRow;

/** Reads the shelf of what is kept to share, and who could use what of it (G8). Any thread. */
public final class Shelf {
    private static final String SELECT = """
            SELECT o.id, o.title, o.data ->> '$.uri', o.data ->> '$.note', i.author, (SELECT max(day) FROM giving_help h WHERE h.item = i.n)
            FROM giving_item i CROSS JOIN object o ON o.n = i.n WHERE\s""";
    /** What was kept last comes first. */
    private static final String ALL = SELECT + "1 ORDER BY i.n DESC LIMIT ? OFFSET ?";
    private static final String COUNT = "SELECT count(*) FROM giving_item";
    private static final String ONE = SELECT + "i.n = (SELECT n FROM object WHERE id = ?)";

    /**
     * Somebody who could use a thing of the shelf.
     *
     * @param does what they do and where; may be empty
     * @param need what they need, in their words
     */
    public record Use(UUID person, String name, String does, String need) {
    }

    private record Found(UUID id, String title, String uri, String note, Long author, Optional<LocalDate> shared) {
    }

    private final Space space;
    private final Rows rows;

    /** Of a space. */
    public Shelf(Space space) {
        this.space = space;
        this.rows = Rows.of(space);
    }

    /** A page of all, what was kept last first. */
    public List<ItemRow> all(int offset, int limit) {
        return rows(rows.query(ALL, Shelf::found, limit, offset));
    }

    /** How many there are. */
    public int count() {
        return (int) rows.number(COUNT);
    }

    /** One by its id. */
    public Optional<ItemRow> find(UUID item) {
        return rows(rows.query(ONE, Shelf::found, item)).stream().findFirst();
    }

    /** Whose open needs or wishes it speaks of, best first; without those who have it already, whose work it is, or whom help is closed for (T10, M8). */
    public List<Use> uses(UUID item, int limit) {
        return new NeededItems(space).people(item, limit);
    }

    private List<ItemRow> rows(List<Found> found) {
        Map<Long, PersonRow> people = new PeopleByNumber(space).rows(found.stream().map(Found::author).filter(Objects::nonNull).distinct().toList());
        return found.stream().map(f -> new ItemRow(f.id(), f.title(), f.uri(), f.note(),
                Optional.ofNullable(f.author() == null ? null : people.get(f.author())).map(row -> new NamedPerson(row.id(), row.name())), f.shared()))
                .toList();
    }

    private static Found found(Row r) {
        return new Found(r.id(1), Lenient.text(r.text(2)), Lenient.text(r.text(3)), Lenient.text(r.text(4)), r.isNull(5) ? null : (Long) r.number(5),
                Optional.ofNullable(r.day(6)));
    }
}
