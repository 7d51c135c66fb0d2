// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.internal.table;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.wellspring.core.rows.Projection;
import org.wellspring.oplog.DeviceId;
import org.wellspring.oplog.HybridTime;
import org.wellspring.oplog.Op;
import org.wellspring.store.internal.object.Classes;
import org.wellspring.store.internal.object.ObjectChange;
import org.wellspring.store.internal.object.ObjectChange.Arrival;
import org.wellspring.store.internal.object.ObjectChange.Creation;
import org.wellspring.store.internal.sql.Db;

/**
 * The one way into the file, for a user's change, an undo and what others send: operations are stored, each touched object
 * is folded anew, and its row, references, words and projections follow, all in one durable transaction.
 */
public final class WritePath {
    /** From so many objects on, a transaction gets more memory. */
    private static final int MANY = 2_000;
    private static final int CACHE_OF_MANY_KIB = 128_000;
    /** Rows that are looked up by one query. */
    private static final int AT_ONCE = 512;

    private final Db db;
    private final Classes classes;
    private final Dictionary classNumbers;
    private final Dictionary featureNumbers;
    private final Dictionary authors;
    private final Numbers numbers;
    private final ObjectTable objects;
    private final LinkTable links;
    private final OpTable ops;
    private final TextTable text;
    private final TextWriting texts;
    private final RowForms forms;
    private final SettledTable settled;
    private final ContestedTable contested;
    private final DeviceTable devices;
    private final Projections projections;
    private boolean writing;
    private boolean together;

    /** The way into the file behind this connection; the zone is that of the space's clock. */
    public WritePath(Db db, Classes classes, Collection<? extends Projection<?>> projections, ZoneId zone) {
        this.db = db;
        this.classes = classes;
        classNumbers = new Dictionary(db, "class");
        featureNumbers = new Dictionary(db, "feature");
        authors = new Dictionary(db, "author");
        numbers = new Numbers(db);
        objects = new ObjectTable(db);
        links = new LinkTable(db);
        ops = new OpTable(db);
        text = new TextTable(db);
        settled = new SettledTable(db);
        contested = new ContestedTable(db);
        devices = new DeviceTable(db);
        forms = new RowForms(db, classes, classNumbers);
        texts = new TextWriting(classes, classNumbers, objects, text, forms::use);
        this.projections = new Projections(db, new ProjectionWriter(db, classNumbers, featureNumbers, zone), projections);
    }

    /** Builds rows and projections that are not up to date. */
    public void bringUpToDate() {
        db.withCache(CACHE_OF_MANY_KIB, () -> inTransaction(() -> {
            boolean rowsChanged = forms.bringUpToDate(maker(), objects, links, ops, texts);
            projections.bringUpToDate(rowsChanged);
            contested.bringUpToDate(ops);
            return null;
        }));
    }

    /** Never writes: where another thread still uses it when a transaction is taken back, it fails. */
    private RowMaker readingMaker() {
        return new RowMaker(classes, name -> classNumbers.known(name).orElseThrow(),
                name -> featureNumbers.known(name).orElseThrow(), numbers::known);
    }

    private RowMaker maker() {
        return new RowMaker(classes, classNumbers::number, featureNumbers::number, numbers::of);
    }

    /** What is wrong with projections' tables. */
    public List<String> checkProjections() {
        begin();
        try {
            return projections.check();
        } finally {
            writing = false;
            takeBack();
        }
    }

    /** What was there before a change; with the operations that were read lately at hand. Under the write lock. */
    public SqlBefore before(long lastSeen) {
        return new SqlBefore(db, ops, lastSeen);
    }

    /** How far the device's times and numbers have come when all operations are made. */
    public record Stamp(HybridTime time, long nextSequence) {
    }

    /** Writes a transaction of this device; it is durable when this returns, or nothing of it is there. */
    public Written write(Head head, List<ObjectChange> changes, Supplier<Stamp> stamp) {
        // Each page of the tables is touched many times before the transaction ends.
        return changes.size() < MANY ? writeAll(head, changes, stamp)
                : db.withCache(CACHE_OF_MANY_KIB, () -> writeAll(head, changes, stamp));
    }

    private Written writeAll(Head head, List<ObjectChange> changes, Supplier<Stamp> stamp) {
        return inTransaction(() -> {
            long tx = nextTx();
            Written written = writeRows(tx, touched(changes), false);
            insertHead(tx, head, stamp.get(), written.operations());
            return written;
        });
    }

    /**
     * Writes transactions of other devices, in this order. What they do to one object is folded and written once. Where they are several and are
     * written together with others, a failure takes back all of those.
     *
     * @param along what is written with them, or not at all
     */
    public Written receive(List<Incoming> all, Runnable along) {
        if (all.size() > 1 && together) {
            return exclusively(() -> receiveAll(all, along));
        }
        return inTransaction(() -> receiveAll(all, along));
    }

    private Written receiveAll(List<Incoming> all, Runnable along) {
        long first = nextTx();
        long last = first + all.size() - 1;
        List<Touched> touched = touched(arrivals(all));
        ReceivedPacks packs = new ReceivedPacks(first, all, touched, ops);
        Written written = writeRows(last, touched, true);
        packs.write();
        Map<DeviceId, Long> known = new LinkedHashMap<>();
        long tx = first;
        for (Incoming incoming : all) {
            insertHead(tx++, incoming.head(), incoming.stamp(), incoming.operations());
            known.put(incoming.head().device(), incoming.stamp().nextSequence());
        }
        known.forEach(devices::noteKnown);
        along.run();
        return written;
    }

    private static List<ObjectChange> arrivals(List<Incoming> all) {
        Map<UUID, List<Op>> byObject = new LinkedHashMap<>();
        for (Incoming incoming : all) {
            for (Incoming.Part part : incoming.parts()) {
                byObject.computeIfAbsent(part.object(), object -> new ArrayList<>()).addAll(part.ops());
            }
        }
        List<ObjectChange> arrivals = new ArrayList<>(byObject.size());
        byObject.forEach((object, some) -> arrivals.add(new Arrival(object, some)));
        return arrivals;
    }

    private long nextTx() {
        return db.number("SELECT max(n) FROM tx") + 1;
    }

    /** @param others whether other devices did it */
    private Written writeRows(long tx, List<Touched> touched, boolean others) {
        ObjectWriting writing = new ObjectWriting(tx, maker(), readingMaker(), numbers, objects, links, ops, new States(db), contested);
        TreeWriting trees = new TreeWriting(classes, classNumbers, objects, links, ops);
        touched.forEach(writing::fold);
        List<Touched> dragged = new TouchedSettling(db, ops, numbers, objects, settled).settle(touched, others);
        dragged.forEach(writing::fold);
        touched.addAll(dragged);
        trees.before(touched, writing);
        writing.makeRows(touched);
        for (Touched member : touched) {
            writing.write(member, row -> newText(trees, member, row, writing));
            trees.written(member);
        }
        touched.stream().filter(member -> member.row != null).mapToLong(member -> member.row.type()).distinct()
                .forEach(forms::use);
        int operations = writing.finish();
        trees.moveDescendants(touched);
        trees.trees().stream().filter(tree -> !tree.isNew).forEach(texts::update);
        if (!projections.isEmpty()) {
            projections.refresh(trees.touchedObjects(), tx);
        }
        return new Written(tx, operations, trees.roots(), ids(touched, member -> !member.isNew()),
                ids(touched, member -> member.row == null), ids(dragged, member -> true));
    }

    private static Set<UUID> ids(List<Touched> touched, Predicate<Touched> which) {
        return touched.stream().filter(which).map(member -> member.change.object())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Long newText(TreeWriting trees, Touched root, ObjectRow row, ObjectWriting writing) {
        return trees.newTree(root).map(tree -> texts.writeNew(tree, row, writing::words)).orElse(null);
    }

    private List<Touched> touched(List<ObjectChange> changes) {
        List<Touched> touched = new ArrayList<>(changes.size());
        for (int from = 0; from < changes.size(); from += AT_ONCE) {
            List<ObjectChange> some = changes.subList(from, Math.min(changes.size(), from + AT_ONCE));
            List<UUID> old = some.stream().filter(change -> !isFirst(change)).map(ObjectChange::object).toList();
            Map<UUID, ObjectRow> rows = old.isEmpty() ? Map.of() : objects.findAll(old);
            if (rows.size() < old.size()) {
                numbers.findAbsent(old);
            }
            for (ObjectChange change : some) {
                ObjectRow row = rows.get(change.object());
                touched.add(row != null ? there(change, row) : notThere(change));
            }
        }
        return touched;
    }

    private static boolean isFirst(ObjectChange change) {
        return change instanceof Creation creation && creation.isFirst();
    }

    private Touched there(ObjectChange change, ObjectRow row) {
        numbers.remember(change.object(), row.n());
        return Touched.there(change, row);
    }

    private Touched notThere(ObjectChange change) {
        Optional<Long> n = isFirst(change) ? Optional.empty() : numbers.looked(change.object());
        if (n.isPresent()) {
            return Touched.notThere(change, n.get(), true);
        }
        long assigned = numbers.assign(change.object());
        return change instanceof Creation creation ? Touched.ofNew(creation, assigned)
                : Touched.notThere(change, assigned, false);
    }

    private void insertHead(long tx, Head head, Stamp stamp, int operations) {
        Optional<Long> undoes = head.undoes().flatMap(this::transaction);
        db.write("""
                INSERT INTO tx(n, id, device, author, at, time, seq, label, undoes, ops)
                VALUES(?,?,?,?,?,?,?,?,?,?)""", tx, head.id(), devices.number(head.device()), authors.number(head.author()),
                head.at().toEpochMilli(), stamp.time().packed(), stamp.nextSequence(), head.label(), undoes.orElse(null), operations);
        if (undoes.isPresent()) {
            markUndone(undoes.get());
        } else {
            head.undoes().ifPresent(undone -> devices.awaitUndone(tx, undone));
        }
        if (devices.arrived(tx, head.id())) {
            markUndone(tx);
        }
    }

    private Optional<Long> transaction(UUID id) {
        return db.first("SELECT n FROM tx WHERE id = ?", row -> row.number(1), id);
    }

    /** An undo of an undo lets the first transaction stand again, unless another undo of it is in force; and so on. */
    private void markUndone(long undone) {
        long n = undone;
        while (n != 0) {
            db.write("UPDATE tx SET undone = EXISTS(SELECT 1 FROM tx u WHERE u.undoes = ?1 AND u.undone = 0) WHERE n = ?1", n);
            n = db.number("SELECT undoes FROM tx WHERE n = ?", n);
        }
    }

    /** Writes something that is no transaction of the history, durable when this returns. Under the write lock. */
    public void aside(Runnable work) {
        inTransaction(() -> {
            work.run();
            return null;
        });
    }

    /**
     * Does several of these together: all is durable when this returns, or nothing is. One of them that fails takes back only itself, if whoever
     * runs it goes on.
     */
    public <T> T together(Supplier<T> work) {
        boolean done = false;
        begin();
        writing = false;
        together = true;
        try {
            T result = work.get();
            db.commit();
            done = true;
            return result;
        } finally {
            together = false;
            if (!done) {
                takeBack();
            }
        }
    }

    /** Does something that only the end of all can take back. */
    private <T> T exclusively(Supplier<T> work) {
        requireNotWriting();
        writing = true;
        try {
            T result = work.get();
            numbers.forgetLookups();
            return result;
        } finally {
            writing = false;
        }
    }

    private <T> T amongOthers(Supplier<T> work) {
        boolean done = false;
        requireNotWriting();
        db.run("SAVEPOINT one");
        try {
            T result = exclusively(work);
            done = true;
            return result;
        } finally {
            if (done) {
                db.run("RELEASE one");
            } else {
                takeBackOne();
            }
        }
    }

    /** Where SQLite has taken back all by itself, as on a full disk, there is nothing more to take back, and the end of all says so. */
    private void takeBackOne() {
        try {
            db.run("ROLLBACK TO one", "RELEASE one");
        } finally {
            reload();
        }
    }

    private <T> T inTransaction(Supplier<T> work) {
        if (together) {
            return amongOthers(work);
        }
        boolean done = false;
        begin();
        try {
            T result = work.get();
            db.commit();
            numbers.forgetLookups();
            done = true;
            return result;
        } finally {
            writing = false;
            if (!done) {
                takeBack();
            }
        }
    }

    private void begin() {
        requireNotWriting();
        db.begin();
        writing = true;
    }

    /** Whoever is asked about what is being written can come back here on the same thread. */
    private void requireNotWriting() {
        if (writing) {
            throw new IllegalStateException("A change is being written: nothing else can be changed before it is.");
        }
    }

    private void takeBack() {
        db.rollback();
        reload();
    }

    private void reload() {
        classNumbers.reload();
        featureNumbers.reload();
        authors.reload();
        numbers.reload();
        text.reload();
        ops.reload();
        forms.reload();
        settled.reload();
        contested.reload();
        devices.reload();
    }
}
