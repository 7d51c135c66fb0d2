// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.internal.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.wellspring.oplog.Op;
import org.wellspring.oplog.Value;
import org.wellspring.oplog.state.ObjectState;
import org.wellspring.oplog.write.Inverse;
import org.wellspring.oplog.write.OpWriter;
import org.wellspring.store.internal.object.ObjectChange;
import org.wellspring.store.internal.object.ObjectChange.Edit;
import org.wellspring.store.internal.object.ObjectChange.Known;
import org.wellspring.store.internal.object.ObjectChange.Removal;
import org.wellspring.store.internal.object.Reference;
import org.wellspring.store.internal.object.Writers;
import org.wellspring.store.internal.sql.Db;
import org.wellspring.store.internal.table.OpTable.Batches;

/** Finds the operations that take back one transaction. */
public final class InverseOperations {
    /** One object of the transaction: what takes it back, and where it would then be, or null for the top level. */
    private record Step(long n, ObjectChange change, Value.Placement place) {
        boolean vanishes() {
            return change instanceof Removal;
        }
    }

    /** An object before the transaction is taken back. */
    private record Now(long n, List<Op> ops, ObjectState state) {
        static Now of(Batches batches) {
            List<Op> ops = batches.ops();
            return new Now(batches.object(), ops, ObjectState.fold(ops));
        }

        List<Op> writtenBy(UUID transaction) {
            List<Op> written = new ArrayList<>(ops.size());
            for (Op op : ops) {
                if (op.transaction().equals(transaction)) {
                    written.add(op);
                }
            }
            return written;
        }
    }

    /** The same with what takes the transaction back. */
    private record Inverted(Now now, List<Op> ops) {
        /** Of what vanishes nothing is kept but what its going needs: after an import that is everything. */
        Step step() {
            List<Op> all = new ArrayList<>(now.ops());
            all.addAll(ops);
            UUID object = now.state().object();
            ObjectState then = ObjectState.fold(all);
            Value.Placement place = then.placement().orElse(null);
            return new Step(now.n(), then.exists() ? new Edit(object, ops, new Known(then, all))
                    : new Removal(object, ops, place, Reference.of(now.state())), place);
        }
    }

    /** From so many objects on, more than one thread is worth its start. */
    private static final int MANY = 32;
    private static final String CHILDREN = """
            SELECT p.n, c.id FROM json_each(?) t JOIN object p ON p.n = t.value
            JOIN object c ON c.root = p.root AND c.container = p.n""";

    private final Db db;
    private final OpTable ops;
    private final Writers writers;
    private final Map<UUID, Step> steps = new LinkedHashMap<>();
    /** What the objects of the transaction contain now, by the container's number. */
    private final Map<Long, List<UUID>> children = new HashMap<>();

    /** @param writers makes writers of the transaction that undoes */
    public InverseOperations(Db db, Writers writers) {
        this.db = db;
        this.writers = writers;
        ops = new OpTable(db);
    }

    /** What takes back a transaction by its number; nothing if nothing of it is left to take back. */
    public List<ObjectChange> of(long tx) {
        return of(tx, List.of());
    }

    /**
     * The same, but for some of the top-level things that the transaction made: they are left whole, with all they contain and what
     * they refer to.
     */
    public List<ObjectChange> of(long tx, Collection<UUID> leaving) {
        UUID id = db.first("SELECT id FROM tx WHERE n = ?", row -> row.id(1), tx).orElseThrow();
        ops.ofTouched(tx, some -> {
            takeBack(some, id);
            db.each(CHILDREN, row -> children.computeIfAbsent(row.number(1), n -> new ArrayList<>()).add(row.id(2)),
                    some.stream().map(Batches::object).toList().toString());
        });
        if (!leaving.isEmpty()) {
            Set<Long> whole = UsedSince.whole(db, tx, leaving);
            leave(step -> whole.contains(step.n()));
        }
        boolean again = true;
        while (again) {
            Set<UUID> used = usedContainers();
            again = leave(step -> step.vanishes() ? used.contains(step.change().object()) || containsOthers(step)
                    : !hasContainer(step));
        }
        return steps.values().stream().map(Step::change).toList();
    }

    /** Folding is most of the work and each object stands for itself; only the writing goes in one order. */
    private void takeBack(List<Batches> some, UUID transaction) {
        List<Now> found = spread(some).map(Now::of).toList();
        List<Inverted> inverted = new ArrayList<>(found.size());
        for (Now now : found) {
            OpWriter writer = writers.next();
            Inverse.write(now.writtenBy(transaction), id -> now.state(), writer);
            if (!writer.ops().isEmpty()) {
                inverted.add(new Inverted(now, writer.ops()));
            }
        }
        spread(inverted).map(Inverted::step).toList().forEach(step -> steps.put(step.change().object(), step));
    }

    private static <T> Stream<T> spread(List<T> some) {
        return some.size() < MANY ? some.stream() : some.parallelStream();
    }

    /** Leaves objects as they are now, where taking back would tear a tree apart; answers whether there were any. */
    private boolean leave(Predicate<Step> torn) {
        List<UUID> left = steps.values().stream().filter(torn).map(step -> step.change().object()).toList();
        left.forEach(steps::remove);
        return !left.isEmpty();
    }

    private Set<UUID> usedContainers() {
        Set<UUID> used = new HashSet<>();
        steps.values().stream().filter(step -> !step.vanishes() && step.place() != null)
                .forEach(step -> used.add(step.place().parent()));
        return used;
    }

    /** What would come back into a container that was deleted since stays away. */
    private boolean hasContainer(Step step) {
        if (step.place() == null) {
            return true;
        }
        UUID parent = step.place().parent();
        return steps.containsKey(parent) ? !steps.get(parent).vanishes()
                : db.number("SELECT count(*) FROM object WHERE id = ?", parent) > 0;
    }

    /** An object whose creation is taken back stays if somebody put something into it since that stays. */
    private boolean containsOthers(Step step) {
        return children.getOrDefault(step.n(), List.of()).stream().anyMatch(child -> !steps.containsKey(child));
    }
}
