// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.internal.table;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.wellspring.oplog.Op;
import org.wellspring.oplog.Value;
import org.wellspring.oplog.state.ObjectState;
import org.wellspring.store.internal.sql.Db;

/**
 * The states of objects as the file shows them: what their own operations lead to, but for those few that {@link Settling} holds
 * elsewhere or holds on to, for the sake of others. Valid while nothing is written.
 */
final class States {
    private static final String PLACE = """
            SELECT (SELECT id FROM object c WHERE c.n = o.container UNION ALL SELECT id FROM absent c WHERE c.n = o.container),
              f.name, o.position FROM object o LEFT JOIN feature f ON f.n = o.feature WHERE o.n = ?""";

    private final Db db;
    private Set<Long> settled;

    /** The states behind this connection. */
    States(Db db) {
        this.db = db;
    }

    /** The state of an object by all its operations so far, which are not none. */
    ObjectState of(long n, List<Op> ops) {
        return isSettled(n) ? settled(n, ops) : ObjectState.fold(ops);
    }

    boolean isSettled(long n) {
        if (settled == null) {
            settled = new HashSet<>(db.query("SELECT object FROM settled", row -> row.number(1)));
        }
        return settled.contains(n);
    }

    private ObjectState settled(long n, List<Op> ops) {
        ObjectState own = ObjectState.fold(ops);
        Optional<Optional<Value.Placement>> shown = place(db, n);
        return shown.map(place -> (own.exists() ? own : ObjectState.foldRevived(ops)).settledAt(place)).orElse(own);
    }

    /** Where a row is; empty where there is no row. */
    static Optional<Optional<Value.Placement>> place(Db db, long n) {
        return db.first(PLACE, row -> {
            UUID parent = row.isNull(1) ? null : row.id(1);
            return parent == null ? Optional.empty() : Optional.of(new Value.Placement(parent, row.text(2), row.text(3)));
        }, n);
    }
}
