// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.internal.table;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.LongPredicate;
import java.util.function.Supplier;

import org.wellspring.oplog.Inverse;
import org.wellspring.oplog.ObjectState;
import org.wellspring.oplog.Op;
import org.wellspring.oplog.OpWriter;
import org.wellspring.oplog.Value;
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
        boolean again = true;
        while (again) {
            again = leave(changes, results, n -> results.get(n).exists() && !hasContainer(results.get(n), results))
                    | leave(changes, results, n -> !results.get(n).exists() && containsWhatStays(n, results));
        }
        return List.copyOf(changes.values());
    }

    /** Leaves objects as they are now, where taking back would tear a tree apart; answers whether there were any. */
    private static boolean leave(Map<Long, ObjectChange> changes, Map<Long, ObjectState> results, LongPredicate torn) {
        List<Long> left = results.keySet().stream().filter(torn::test).toList();
        left.forEach(changes::remove);
        left.forEach(results::remove);
        return !left.isEmpty();
    }

    /** What would come back into a container that was deleted since stays away. */
    private boolean hasContainer(ObjectState state, Map<Long, ObjectState> results) {
        return state.placement().map(Value.Placement::parent).map(parent -> {
            long living = number(parent);
            for (ObjectState result : results.values()) {
                if (result.object().equals(parent)) {
                    return result.exists();
                }
            }
            return living != 0;
        }).orElse(true);
    }

    /** An object whose creation is taken back stays if somebody put something into it since that stays. */
    private boolean containsWhatStays(long n, Map<Long, ObjectState> results) {
        UUID container = db.first("SELECT id FROM object WHERE n = ?", row -> row.id(1), n).orElse(null);
        boolean movedIn = results.values().stream().anyMatch(state -> state.exists()
                && state.placement().filter(place -> place.parent().equals(container)).isPresent());
        return movedIn || children(n).stream().anyMatch(child -> !results.containsKey(child));
    }

    private long number(UUID id) {
        return db.number("SELECT n FROM object WHERE id = ?", id);
    }

    private List<Long> children(long n) {
        return db.query("SELECT c.n FROM object p JOIN object c ON c.root = p.root AND c.container = p.n WHERE p.n = ?",
                row -> row.number(1), n);
    }
}
