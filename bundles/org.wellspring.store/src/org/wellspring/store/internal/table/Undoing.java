// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.internal.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

import org.wellspring.oplog.Inverse;
import org.wellspring.oplog.ObjectState;
import org.wellspring.oplog.Op;
import org.wellspring.oplog.OpWriter;
import org.wellspring.store.internal.object.ObjectChange;
import org.wellspring.store.internal.sql.Db;

/** Finds the operations that take back one transaction. */
public final class Undoing {
    private final Db db;
    private final OpTable ops;
    private final Supplier<OpWriter> writers;

    /** @param writers makes writers of the transaction that undoes */
    public Undoing(Db db, Supplier<OpWriter> writers) {
        this.db = db;
        this.writers = writers;
        ops = new OpTable(db);
    }

    /** What takes back a transaction by its number; nothing if nothing of it is left to take back. */
    public List<ObjectChange> of(long tx) {
        Map<Long, ObjectChange> changes = new LinkedHashMap<>();
        Map<Long, ObjectState> results = new HashMap<>();
        ops.ofTransaction(tx).forEach((n, done) -> {
            List<Op> all = ops.of(n);
            ObjectState now = ObjectState.fold(all);
            OpWriter writer = writers.get();
            Inverse.write(done, id -> now, writer);
            if (!writer.ops().isEmpty()) {
                UUID object = now.object();
                changes.put(n, ObjectChange.of(object, writer.ops()));
                all.addAll(writer.ops());
                results.put(n, ObjectState.fold(all));
            }
        });
        keepContainersOfWhatStays(changes, results);
        return List.copyOf(changes.values());
    }

    /** An object whose creation is taken back stays if somebody put something into it since that stays. */
    private void keepContainersOfWhatStays(Map<Long, ObjectChange> changes, Map<Long, ObjectState> results) {
        List<Long> vanishing = new ArrayList<>(results.keySet().stream().filter(n -> !results.get(n).exists()).toList());
        boolean again = true;
        while (again) {
            Set<Long> going = Set.copyOf(vanishing);
            again = vanishing.removeIf(n -> {
                boolean needed = children(n).stream().anyMatch(child -> !going.contains(child) && stays(child, n, results));
                if (needed) {
                    changes.remove(n);
                    results.remove(n);
                }
                return needed;
            });
        }
    }

    private boolean stays(long child, long container, Map<Long, ObjectState> results) {
        ObjectState result = results.get(child);
        return result == null || result.placement()
                .filter(place -> number(place.parent()) == container).isPresent();
    }

    private long number(UUID id) {
        return db.number("SELECT n FROM object WHERE id = ?", id);
    }

    private List<Long> children(long n) {
        return db.query("SELECT c.n FROM object p JOIN object c ON c.root = p.root AND c.container = p.n WHERE p.n = ?",
                row -> row.number(1), n);
    }
}
