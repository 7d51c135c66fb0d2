// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.internal.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import org.wellspring.oplog.ObjectState;
import org.wellspring.oplog.Op;
import org.wellspring.oplog.Value;
import org.wellspring.store.internal.object.ObjectChange.Known;
import org.wellspring.store.internal.table.LinkTable.Link;

/** Writes, for each object of one transaction, its operations, its row and its references. */
final class ObjectWriting {
    /** From so many objects on, more than one thread is worth its start. */
    private static final int MANY = 256;

    private final RowMaker maker;
    private final RowMaker reading;
    private final Numbers numbers;
    private final ObjectTable objects;
    private final LinkTable links;
    private final OpTable ops;
    private final OpTable.Packing packing;
    private final Map<Long, Touched> folded = new HashMap<>();
    private final Map<Long, Long> roots = new HashMap<>();

    /**
     * @param maker gives numbers to what has none
     * @param reading makes the same rows of what has numbers; any thread
     */
    ObjectWriting(long tx, RowMaker maker, RowMaker reading, Numbers numbers, ObjectTable objects, LinkTable links, OpTable ops) {
        this.maker = maker;
        this.reading = reading;
        this.numbers = numbers;
        this.objects = objects;
        this.links = links;
        this.ops = ops;
        packing = ops.new Packing(tx);
    }

    /** Finds the state; all objects are folded before the first is written. */
    void fold(Touched touched) {
        Known known = touched.change.known();
        if (known == null) {
            List<Op> all = ops.of(touched.n);
            all.addAll(touched.change.ops());
            known = new Known(ObjectState.fold(all), all);
        }
        touched.known = known;
        if (touched.old != null) {
            touched.oldLinks = oldLinks(touched, known.all());
        }
        folded.put(touched.n, touched);
    }

    private Set<Link> oldLinks(Touched touched, List<Op> all) {
        List<Op> old = all.subList(0, all.size() - touched.change.ops().size());
        boolean any = false;
        for (Op op : old) {
            any |= op.value() instanceof Value.Ref;
        }
        return any ? maker.links(ObjectState.fold(old), touched.old.at()) : Set.of();
    }

    /**
     * Begins to make the rows of new objects, by other threads while this one writes: first every name and object they
     * mention gets its number, so that afterwards numbers are only read.
     */
    void makeRows(List<Touched> touched) {
        List<Touched> fresh = touched.stream().filter(member -> member.change.isNew()).toList();
        if (fresh.size() < MANY) {
            return;
        }
        // All of them, because what is only read may be read by several threads at a time.
        touched.forEach(member -> maker.number(member.state()));
        touched.forEach(member -> root(member.n));
        for (int from = 0; from < fresh.size(); from += MANY) {
            List<Touched> some = fresh.subList(from, Math.min(fresh.size(), from + MANY));
            CompletableFuture<Void> making = CompletableFuture.runAsync(() -> some.forEach(member -> make(member, reading)));
            some.forEach(member -> member.making = making);
        }
    }

    private void make(Touched member, RowMaker by) {
        member.row = by.row(member.n, member.state(), roots.get(member.n), member.known.all());
        member.links = by.links(member.state(), member.row.at());
    }

    /** Writes operations, row and references; {@code text} gives the number in full text of one that had none. */
    void write(Touched touched, Function<ObjectRow, Long> text) {
        boolean exists = touched.state().exists();
        long root = !exists && touched.old != null ? touched.old.root() : root(touched.n);
        long pack = packing.add(touched.n, touched.change.encoded());
        if (!exists) {
            ops.touch(touched.n, pack, root);
            vanish(touched);
            return;
        }
        if (touched.making != null) {
            touched.making.join();
        } else {
            make(touched, maker);
        }
        if (touched.old != null) {
            update(touched, pack, root);
        } else {
            insert(touched, pack, text.apply(touched.row));
        }
    }

    private void update(Touched touched, long pack, long root) {
        ObjectRow old = touched.old;
        ops.touch(touched.n, pack, root);
        if (old.created() != null && old.root() != root) {
            // What was in a tree stays in its history.
            ops.touch(touched.n, old.created(), old.root());
        }
        touched.row = touched.row.withText(old.text()).withCreated(old.created());
        objects.update(touched.row);
        links.replace(touched.n, touched.oldLinks, touched.links);
    }

    private void insert(Touched touched, long pack, Long text) {
        Long before = touched.mentioned ? objects.createdOfAbsent(touched.n) : null;
        if (before != null) {
            ops.touch(touched.n, pack, touched.row.root());
        }
        touched.row = touched.row.withText(text).withCreated(before != null ? before : (Long) pack);
        if (touched.mentioned) {
            objects.appear(touched.row);
        } else {
            objects.insert(touched.row);
        }
        links.insert(touched.n, touched.links);
    }

    /** Ends writing. */
    void finish() {
        packing.finish();
    }

    private void vanish(Touched touched) {
        if (touched.old != null) {
            objects.vanish(touched.old);
            links.delete(touched.n, touched.oldLinks);
        } else if (!touched.mentioned) {
            objects.noteAbsent(touched.n, touched.change.object(), null);
        }
    }

    /** The top-level object above an object: by this transaction where it says so, else as stored. */
    long root(long n) {
        Long known = roots.get(n);
        if (known != null) {
            return known;
        }
        // Breaks a cycle that two devices made together; resolving it is up to who merges them.
        roots.put(n, n);
        Touched touched = folded.get(n);
        long root;
        if (touched != null) {
            root = touched.state().placement().map(Value.Placement::parent).map(numbers::of).map(this::root).orElse(n);
        } else {
            root = objects.find(n).map(row -> row.isRoot() ? n : (Long) root(row.container())).orElse(n);
        }
        roots.put(n, root);
        return root;
    }
}
