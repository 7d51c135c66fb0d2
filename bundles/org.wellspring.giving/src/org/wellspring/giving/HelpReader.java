// SPDX-License-Identifier: EPL-2.0
package org.wellspring.giving;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.wellspring.core.Space;
import org.wellspring.core.rows.Row;
import org.wellspring.core.rows.Rows;
import org.wellspring.giving.internal.Lenient;
import org.wellspring.model.FavourDirection;
import org.wellspring.model.FavourType;
import org.wellspring.people.PeopleByNumber;
import org.wellspring.people.PersonRow;

/** Makes rows of favours, as they are found in the tables. Any thread. */
final class HelpReader {
    /** What is read of each; a condition on {@code h} follows. The favour's own row is looked up last, whatever the condition. */
    static final String SELECT = """
            SELECT h.n, o.id, h.given, coalesce(o.data ->> '$.type', 'introduction'), h.person, o.title, h.day, coalesce(o.data ->> '$.unasked', 0), h.sale,
              CASE WHEN h.repaid THEN o.data ->> '$.repaidOn' END, (SELECT id FROM object c WHERE c.n = h.continues), o.data ->> '$.note', h.continues, h.minutes,
              (SELECT id FROM object i WHERE i.n = h.item), h.author
            FROM giving_help h CROSS JOIN object o ON o.n = h.n WHERE\s""";

    record Found(long n, UUID id, boolean given, String type, Long person, String what, LocalDate on, boolean unasked, boolean sale, String repaid,
            UUID continues, String note, Long before, int minutes, UUID item, Long author) {
    }

    private final Space space;
    private final Rows rows;

    HelpReader(Space space) {
        this.space = space;
        this.rows = Rows.of(space);
    }

    /** Favours with people who are in the book, in the order of the query. */
    List<HelpRow> read(String sql, Object... arguments) {
        List<Found> found = find(sql, arguments);
        Map<Long, PersonRow> people = people(found);
        return found.stream().map(f -> row(f, people)).flatMap(Optional::stream).toList();
    }

    List<Found> find(String sql, Object... arguments) {
        return rows.query(sql, HelpReader::found, arguments);
    }

    Map<Long, PersonRow> people(List<Found> found) {
        return new PeopleByNumber(space).rows(found.stream().flatMap(f -> Stream.of(f.person(), f.author())).filter(Objects::nonNull).distinct().toList());
    }

    static Optional<HelpRow> row(Found f, Map<Long, PersonRow> people) {
        return person(f.person(), people).map(person -> new HelpRow(f.id(), f.given() ? FavourDirection.GIVEN : FavourDirection.RECEIVED,
                Lenient.word(f.type(), FavourType.VALUES, FavourType.OTHER), person.person(), person.name(), f.what(), Optional.ofNullable(f.on()), f.unasked(),
                f.sale(), Lenient.day(f.repaid()), Optional.ofNullable(f.continues()), f.note(), f.minutes(), Optional.ofNullable(f.item()),
                person(f.author(), people)));
    }

    private static Optional<NamedPerson> person(Long n, Map<Long, PersonRow> people) {
        return Optional.ofNullable(n == null ? null : people.get(n)).map(row -> new NamedPerson(row.id(), row.name()));
    }

    private static Found found(Row r) {
        return new Found(r.number(1), r.id(2), r.flag(3), r.text(4), number(r, 5), Lenient.text(r.text(6)), r.day(7), r.flag(8), r.flag(9), r.text(10),
                r.id(11), Lenient.text(r.text(12)), number(r, 13), (int) r.number(14), r.id(15), number(r, 16));
    }

    private static Long number(Row r, int column) {
        return r.isNull(column) ? null : (Long) r.number(column);
    }
}
