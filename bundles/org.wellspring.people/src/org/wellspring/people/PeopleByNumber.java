// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.wellspring.core.Space;
import org.wellspring.core.rows.Rows;
import org.wellspring.people.internal.list.RowReader;

/** People by their numbers in the store, for bundles whose own tables name them by number. Any thread. */
public final class PeopleByNumber {
    private static final String NAMES = "SELECT n, id, name, coalesce(organization, '') FROM person WHERE n IN (SELECT value FROM json_each(?))";

    /**
     * A person as far as a line about something else names them.
     *
     * @param organization may be empty
     */
    public record Named(UUID id, String name, String organization) {
    }

    private final Rows rows;
    private final RowReader reader;

    /** Of a space, as of its own today. */
    public PeopleByNumber(Space space) {
        rows = Rows.of(space);
        reader = new RowReader(space);
    }

    /** Their rows; a number that is no person is left out. */
    public Map<Long, PersonRow> rows(Collection<Long> numbers) {
        return reader.byNumber(numbers);
    }

    /** Their names alone, which takes a part of the time; a number that is no person is left out. */
    public Map<Long, Named> names(Collection<Long> numbers) {
        Map<Long, Named> names = new HashMap<>();
        if (!numbers.isEmpty()) {
            rows.each(NAMES, r -> names.put(r.number(1), new Named(r.id(2), r.text(3), r.text(4))), numbers.toString());
        }
        return names;
    }
}
