// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.internal.table;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.wellspring.core.rows.Rows;
import org.wellspring.store.internal.object.ObjectSource;

/**
 * One top-level object with all it contains, but for what is confidential (K10) and what is in that; nothing if it is itself. Of others it refers
 * to there is the id and the class. Sees what these rows see.
 */
final class Alone implements ObjectSource {
    private static final String TREE = """
            SELECT o.n, o.id, c.name, o.container, f.name, o.position, o.at, json(o.data), coalesce(o.data ->> '$.confidential', 0)
            FROM object o JOIN class c ON c.n = o.class LEFT JOIN feature f ON f.n = o.feature
            WHERE o.n = ?1 OR (o.root = ?1 AND o.container IS NOT NULL)""";

    private record Part(Stored stored, boolean confidential) {
    }

    private final Rows rows;
    private final List<Stored> tree;

    Alone(Rows rows, long n) {
        this.rows = rows;
        tree = open(rows.query(TREE, row -> new Part(SqlReader.stored(row), row.flag(9)), n));
    }

    /** Without what is confidential, and without what is in something that is left out. */
    private static List<Stored> open(List<Part> parts) {
        Set<Long> closed = new HashSet<>();
        boolean more = true;
        while (more) {
            more = false;
            for (Part part : parts) {
                more |= (part.confidential() || closed.contains(part.stored().container())) && closed.add(part.stored().n());
            }
        }
        return parts.stream().map(Part::stored).filter(stored -> !closed.contains(stored.n())).toList();
    }

    /** The id of the object, or empty if it is not there or nobody's business. */
    Optional<UUID> id() {
        return tree.stream().filter(stored -> stored.container() == 0).map(Stored::id).findFirst();
    }

    @Override
    public List<Stored> tree(UUID id) {
        return tree.stream().anyMatch(stored -> stored.id().equals(id)) ? tree : List.of();
    }

    @Override
    public Optional<String> type(UUID id) {
        return tree.stream().filter(stored -> stored.id().equals(id)).map(Stored::type).findFirst();
    }

    @Override
    public Target target(long n) {
        return SqlReader.target(rows, n);
    }
}
