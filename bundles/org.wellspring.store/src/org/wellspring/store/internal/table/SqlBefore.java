// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.internal.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.wellspring.oplog.Op;
import org.wellspring.oplog.state.ObjectState;
import org.wellspring.store.internal.object.Before;
import org.wellspring.store.internal.sql.Db;

/** What the file says of objects before a change. Valid while nothing is written. */
public final class SqlBefore implements Before {
    private static final String CHILDREN = """
            SELECT c.id, f.name, c.position FROM object p JOIN object c ON c.root = p.root AND c.container = p.n
            JOIN feature f ON f.n = c.feature WHERE p.id = ? ORDER BY f.name, c.position, c.id""";

    private final Db db;
    private final OpTable ops;
    private final States shown;
    private final long lastSeen;
    private final Map<UUID, ObjectState> states = new HashMap<>();

    /** @param lastSeen the last transaction before the change's action began to read */
    public SqlBefore(Db db, long lastSeen) {
        this(db, new OpTable(db), lastSeen);
    }

    SqlBefore(Db db, OpTable ops, long lastSeen) {
        this.db = db;
        this.ops = ops;
        this.lastSeen = lastSeen;
        shown = new States(db);
    }

    @Override
    public ObjectState now(UUID object) {
        return states.computeIfAbsent(object, id -> state(id, Long.MAX_VALUE));
    }

    @Override
    public ObjectState seen(UUID object) {
        long last = ops.lastTx(number(object));
        return last <= lastSeen ? now(object) : state(object, lastSeen);
    }

    @Override
    public boolean mayDiffer() {
        return lastSeen != Long.MAX_VALUE;
    }

    @Override
    public boolean mayHaveVersions() {
        return db.number("SELECT EXISTS(SELECT 1 FROM device WHERE mine = 0)") > 0;
    }

    private long number(UUID object) {
        return Numbers.stored(db, object).orElse(0L);
    }

    private ObjectState state(UUID object, long lastTx) {
        long n = number(object);
        List<Op> all = ops.of(n, lastTx);
        return all.isEmpty() ? ObjectState.absent(object) : shown.of(n, all);
    }

    @Override
    public List<Child> children(UUID container) {
        return db.query(CHILDREN, row -> new Child(row.id(1), row.text(2), row.text(3)), container);
    }

    @Override
    public List<UUID> subtree(UUID object) {
        List<UUID> all = new ArrayList<>(List.of(object));
        for (int i = 0; i < all.size(); i++) {
            children(all.get(i)).forEach(child -> all.add(child.id()));
        }
        return all;
    }
}
