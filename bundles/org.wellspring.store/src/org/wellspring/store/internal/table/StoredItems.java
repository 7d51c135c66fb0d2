// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.internal.table;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.oplog.Op;
import org.wellspring.oplog.state.ObjectState;
import org.wellspring.store.internal.sql.Db;
import org.wellspring.store.internal.table.Settling.Item;

/** Objects as the file has them, for {@link Settling}. Valid while nothing is written. */
class StoredItems implements Settling.Source {
    private static final String CHILDREN = """
            SELECT id FROM object WHERE root IN (?1, ?2) AND container IS NOT NULL AND container = ?1""";

    private final Db db;
    private final OpTable ops;
    private final ObjectTable objects;

    StoredItems(Db db, OpTable ops, ObjectTable objects) {
        this.db = db;
        this.ops = ops;
        this.objects = objects;
    }

    @Override
    public Optional<Item> item(UUID id) {
        return Numbers.stored(db, id).flatMap(n -> item(id, n, ops.of(n)));
    }

    /** An object by all its operations; empty if it has none. */
    static Optional<Item> item(UUID id, long n, List<Op> all) {
        return all.isEmpty() ? Optional.empty() : Optional.of(new Item(id, n, all, ObjectState.fold(all)));
    }

    @Override
    public List<UUID> rowsIn(Item container) {
        return rowsIn(container.n(), objects.find(container.n()).map(ObjectRow::root).orElse(container.n()));
    }

    /** What is directly inside an object, which is or was in this tree. */
    List<UUID> rowsIn(long container, long root) {
        return db.query(CHILDREN, row -> row.id(1), container, root);
    }
}
