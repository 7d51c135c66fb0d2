// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.internal.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.oplog.Op;
import org.wellspring.store.internal.object.ObjectChange.Known;
import org.wellspring.store.internal.sql.Db;
import org.wellspring.store.internal.table.Settling.Item;
import org.wellspring.store.internal.table.Settling.Outcome;

/** Settles what one transaction touched, before its rows are made, and finds what it drags along without touching it. */
final class TouchedSettling implements Settling.Source {
    private final Db db;
    private final OpTable ops;
    private final Numbers numbers;
    private final ObjectTable objects;
    private final SettledTable settled;
    private final StoredItems stored;
    private final Map<UUID, Touched> touched = new HashMap<>();

    TouchedSettling(Db db, OpTable ops, Numbers numbers, ObjectTable objects, SettledTable settled) {
        this.db = db;
        this.ops = ops;
        this.numbers = numbers;
        this.objects = objects;
        this.settled = settled;
        stored = new StoredItems(db, ops, objects);
    }

    /**
     * Settles.
     *
     * @param others whether another device did it: what this one does itself is a tree, and leaves nothing without its
     *        container, unless it moves something
     * @return objects whose rows follow although the transaction has no operations on them
     */
    List<Touched> settle(Collection<Touched> all, boolean others) {
        List<UUID> some = new ArrayList<>();
        if (others || !settled.isEmpty()) {
            all.stream().filter(member -> !member.isNew()).forEach(member -> some.add(member.change.object()));
            settled.all().forEach(n -> some.add(id(n)));
        } else {
            all.stream().filter(this::isMoved).forEach(member -> some.add(member.change.object()));
        }
        if (some.isEmpty()) {
            return List.of();
        }
        all.forEach(member -> touched.put(member.change.object(), member));
        List<Touched> dragged = new ArrayList<>();
        for (Outcome outcome : new Settling(this).settle(new LinkedHashSet<>(some))) {
            Touched member = touched.get(outcome.item().id());
            if (member != null) {
                follow(member, outcome);
            } else {
                drag(outcome).ifPresent(dragged::add);
            }
            if (outcome.item().n() != 0) {
                settled.set(outcome.item().n(), outcome.isSettled());
            }
        }
        return dragged;
    }

    private boolean isMoved(Touched member) {
        return member.known != null && member.old != null && member.exists() && member.placement() != null
                && !numbers.find(member.placement().parent()).equals(Optional.ofNullable(member.old.container()));
    }

    private UUID id(long n) {
        return db.first("SELECT id FROM object WHERE n = ?1 UNION ALL SELECT id FROM absent WHERE n = ?1", row -> row.id(1), n).orElseThrow();
    }

    private static void follow(Touched member, Outcome outcome) {
        if (outcome.isSettled()) {
            member.known = new Known(outcome.state(), outcome.item().ops());
        }
    }

    private Optional<Touched> drag(Outcome outcome) {
        long n = outcome.item().n();
        Optional<ObjectRow> row = n == 0 ? Optional.empty() : objects.find(n);
        boolean follows = row.isPresent() == outcome.shown() && (row.isEmpty() || States.place(db, n).orElseThrow().equals(outcome.place()));
        return follows ? Optional.empty()
                : Optional.of(Touched.dragged(outcome.item().id(), n, row.orElse(null),
                        new Known(outcome.state(), outcome.item().ops())));
    }

    @Override
    public Optional<Item> item(UUID id) {
        Touched member = touched.get(id);
        if (member == null) {
            return numbers.find(id).flatMap(n -> StoredItems.item(id, n, ops.of(n)));
        }
        if (member.isNew()) {
            return Optional.empty();
        }
        if (member.known != null) {
            return Optional.of(new Item(id, member.n, member.known.all(), member.known.state()));
        }
        List<Op> all = new ArrayList<>(ops.of(member.n));
        all.addAll(member.ops());
        return StoredItems.item(id, member.n, all);
    }

    @Override
    public List<UUID> rowsIn(Item container) {
        Touched member = touched.get(container.id());
        List<UUID> rows = member != null && member.old != null ? stored.rowsIn(container.n(), member.old.root()) : stored.rowsIn(container);
        return rows.stream().filter(child -> staysIn(container, touched.get(child))).toList();
    }

    /** Rows are those from before the transaction, which may take away or move what is in the container. */
    private static boolean staysIn(Item container, Touched child) {
        return child == null || child.exists() && child.placement() != null && child.placement().parent().equals(container.id());
    }
}
