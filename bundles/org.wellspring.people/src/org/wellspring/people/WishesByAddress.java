// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.wellspring.core.Space;
import org.wellspring.core.rows.Rows;

/**
 * What somebody asked about being reached who was deleted since, and who has come into the book anew by the same address or number: it holds for them as it
 * did (T3). Any thread.
 */
public final class WishesByAddress {
    private static final String OF = """
            SELECT DISTINCT o.id FROM person_wish w JOIN object o ON o.n = w.optout
            WHERE EXISTS (SELECT 1 FROM person_key k WHERE k.kind IN ('email', 'phone') AND k.value = w.value AND k.n = (SELECT n FROM object WHERE id = ?))""";
    private static final String ALL = """
            SELECT DISTINCT o.id, p.id FROM person_wish w JOIN object o ON o.n = w.optout
              JOIN person_key k ON k.kind IN ('email', 'phone') AND k.value = w.value JOIN person p ON p.n = k.n ORDER BY p.n DESC""";

    private final Rows rows;

    /** Of a space. */
    public WishesByAddress(Space space) {
        this.rows = Rows.of(space);
    }

    /** Ids of the opt-outs that hold for a person by an address. */
    public List<UUID> of(UUID person) {
        return rows.query(OF, r -> r.id(1), person);
    }

    /** Whom they hold for, by the ids of the opt-outs; of several people with one address, the first that came. */
    public Map<UUID, UUID> people() {
        Map<UUID, UUID> people = new HashMap<>();
        rows.each(ALL, r -> people.put(r.id(1), r.id(2)));
        return people;
    }
}
