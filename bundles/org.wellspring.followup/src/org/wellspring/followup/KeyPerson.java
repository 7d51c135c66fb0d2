// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.wellspring.core.Moments;
import org.wellspring.core.Space;
import org.wellspring.core.rows.Rows;
import org.wellspring.model.FavourDirection;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.PersonStatus;
import org.wellspring.people.People;
import org.wellspring.people.PeopleQuery;

/**
 * A key relationship at a glance (N1).
 *
 * @param spoken whether there was a touch in the last month; a note to oneself, a plan and a try that reached nobody are none
 * @param helped whether I helped in the last three months
 */
public record KeyPerson(UUID id, String name, boolean spoken, boolean helped) {
    private static final int MOST = 10;
    /** From the person's side, so that it costs the same however long the history of all others is. */
    private static final String GIVEN = """
            SELECT 1 FROM link l JOIN object o ON o.n = l.source
            WHERE l.target = (SELECT n FROM object WHERE id = ?) AND l.at >= ? AND l.at < ? AND +o.class = ?
              AND l.feature = (SELECT n FROM feature WHERE name = 'person') AND coalesce(o.data ->> '$.direction', ?) = ? LIMIT 1""";

    /** The key relationships of a book, at most ten, by name, as of a day. Any thread. */
    public static List<KeyPerson> of(Space space, LocalDate today) {
        return new People(space).list(PeopleQuery.all().keyOnly(true).statuses(PersonStatus.ACTIVE).page(0, MOST)).stream()
                .map(row -> new KeyPerson(row.id(), row.name(),
                        row.lastTouch().filter(day -> !day.isBefore(today.minusMonths(1)) && !day.isAfter(today)).isPresent(),
                        helped(space, row.id(), today)))
                .toList();
    }

    private static boolean helped(Space space, UUID person, LocalDate today) {
        String given = FavourDirection.GIVEN.getLiteral();
        return Rows.of(space).first(GIVEN, r -> true, person, Moments.earliest(today.minusMonths(3)), Moments.latest(today),
                ModelPackage.eINSTANCE.getFavour(), given, given).isPresent();
    }
}
