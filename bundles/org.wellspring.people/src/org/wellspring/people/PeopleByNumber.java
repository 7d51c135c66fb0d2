// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people;

import java.util.Collection;
import java.util.Map;

import org.wellspring.core.Space;
import org.wellspring.people.internal.list.RowReader;

/** People by their numbers in the store, for bundles whose own tables name them by number. Any thread. */
public final class PeopleByNumber {
    private final RowReader reader;

    /** Of a space, as of its own today. */
    public PeopleByNumber(Space space) {
        reader = new RowReader(space);
    }

    /** Their rows; a number that is no person is left out. */
    public Map<Long, PersonRow> rows(Collection<Long> numbers) {
        return reader.byNumber(numbers);
    }
}
