// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.internal;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;

import org.wellspring.core.Problem;
import org.wellspring.core.SpaceException;
import org.wellspring.oplog.DeviceId;
import org.wellspring.oplog.codec.CodecException;
import org.wellspring.store.internal.Arriving.Damaged;
import org.wellspring.store.internal.object.Classes;
import org.wellspring.store.internal.sql.DamagedRows;
import org.wellspring.store.internal.sql.Db;
import org.wellspring.store.internal.sql.ReadPool;
import org.wellspring.store.internal.sql.SqlFailure;
import org.wellspring.store.internal.table.DeviceTable;
import org.wellspring.store.internal.table.Head;
import org.wellspring.store.internal.table.HeldTable;
import org.wellspring.store.internal.table.Incoming;
import org.wellspring.store.internal.table.OpTable;
import org.wellspring.store.internal.table.WritePath;
import org.wellspring.store.replica.Batch;
import org.wellspring.store.replica.HeldBatch;
import org.wellspring.store.replica.Received;

/** Takes in what other devices did, each in its turn, and tells what is known here. Any thread. */
public final class Receiving {
    /** Where an answer is long enough. */
    private static final int ENOUGH_BYTES = 4 << 20;
    private static final int ENOUGH_BATCHES = 512;
    private static final long PAUSE_NANOS = 50_000;

    private final Path place;
    private final UUID space;
    private final ReadPool pool;
    private final Classes classes;
    private final Optional<Changes> changes;
    private final Optional<Commits> commits;

    /** @param changes where it is written, with {@code commits}; empty where nothing can be written */
    Receiving(Path place, UUID space, ReadPool pool, Classes classes, Optional<Changes> changes, Optional<Commits> commits) {
        this.place = place;
        this.space = space;
        this.pool = pool;
        this.classes = classes;
        this.changes = changes;
        this.commits = commits;
    }

    /** Under which name this device writes. */
    public DeviceId device() {
        return commits.map(Commits::device).orElseGet(() -> pool.read(Receiving::device));
    }

    private static DeviceId device(Db db) {
        return DeviceId.parse(db.first("SELECT value FROM meta WHERE key = 'device'", row -> row.text(1)).orElseThrow());
    }

    /** Every device with its first operation that is not known here. */
    public Map<DeviceId, Long> known() {
        return pool.read(db -> new DeviceTable(db).known());
    }

    /** Whether a transaction of a device is known here. */
    public boolean has(DeviceId device, UUID transaction) {
        return pool.read(db -> db.number("SELECT count(*) FROM tx t JOIN device d ON d.n = t.device WHERE t.id = ? AND d.id = ?", transaction,
                device.text())) > 0;
    }

    /** What a device did from an operation on, some of it. */
    public List<Batch> since(DeviceId device, long operation) {
        return pool.read(db -> {
            DeviceTable devices = new DeviceTable(db);
            OpTable ops = new OpTable(db);
            long before = devices.txBefore(device, operation);
            long since = before == 0 ? 0 : db.number("SELECT seq FROM tx WHERE n = ?", before);
            List<Batch> batches = new ArrayList<>();
            long bytes = 0;
            for (Told told : told(db, device, before)) {
                if (bytes > ENOUGH_BYTES) {
                    break;
                }
                List<byte[]> operations = ops.batchesOf(told.n());
                bytes += operations.stream().mapToLong(batch -> batch.length).sum();
                batches.add(new Batch(space, told.id(), device, since, told.until(), told.author(), told.at(), told.label(),
                        Optional.ofNullable(told.undoes()).or(() -> devices.undoneBy(told.n())), operations));
                since = told.until();
            }
            return batches;
        });
    }

    private record Told(long n, UUID id, String author, Instant at, String label, UUID undoes, long until) {
    }

    private static List<Told> told(Db db, DeviceId device, long after) {
        return db.query("""
                SELECT t.n, t.id, a.name, t.at, t.label, u.id, t.seq FROM tx t JOIN author a ON a.n = t.author LEFT JOIN tx u ON u.n = t.undoes
                WHERE t.n > ? AND t.device = (SELECT n FROM device WHERE id = ?) ORDER BY t.n LIMIT ?""",
                row -> new Told(row.number(1), row.id(2), row.text(3), Instant.ofEpochMilli(row.number(4)), row.text(5), row.id(6),
                        row.number(7)),
                after, device.text(), ENOUGH_BATCHES);
    }

    /** What became of one batch. */
    private sealed interface Fate {
        /** It is in the space now. */
        record Applied() implements Fate {
        }

        /** It was there before. */
        record Known() implements Fate {
        }

        /** It is not for now; without damage it waits. */
        record Kept(Optional<String> damage) implements Fate {
            static Kept damaged(String key, Object... arguments) {
                return new Kept(Optional.of(Messages.text("replica." + key, arguments)));
            }

            String why() {
                return damage.orElseGet(() -> Messages.text("replica.waits"));
            }
        }
    }

    /** Takes in a batch, and then what waited for it. */
    public Received receive(Batch batch) {
        return writing().exclusively(db -> {
            Fate fate = take(db, batch);
            List<UUID> applied = new ArrayList<>();
            if (fate instanceof Fate.Kept kept) {
                own().aside(to -> new HeldTable(to).add(batch, kept.damage()));
                return new Received(applied, true, Optional.of(kept.why()));
            }
            if (fate instanceof Fate.Applied) {
                applied.add(batch.id());
                takeFollowers(db, batch.device(), applied);
            }
            return new Received(applied, false, Optional.empty());
        });
    }

    /** Takes in several batches, some at a time, each some durable together. */
    public List<Received> receive(List<Batch> batches) {
        List<Received> all = new ArrayList<>();
        ReceivingMany many = new ReceivingMany(this, batches);
        while (all.size() < batches.size()) {
            int from = all.size();
            try {
                all.addAll(writing().together(db -> many.some(db, from)));
            } catch (ReceivingMany.Apart e) {
                // Nothing of it is there: which of them it is shows when each is taken in by itself.
                continue;
            }
            if (all.size() < batches.size()) {
                // Who waits to write gets their turn in between.
                LockSupport.parkNanos(PAUSE_NANOS);
            }
        }
        return all;
    }

    Changes writing() {
        return changes.orElseThrow(() -> Problems.exception(Problem.Kind.READ_ONLY, null, place, Messages.text("opening.readonly")));
    }

    private Commits own() {
        return commits.orElseThrow();
    }

    private Fate take(Db db, Batch batch) {
        Optional<Long> there = db.first("SELECT t.seq FROM tx t JOIN device d ON d.n = t.device WHERE t.id = ? AND d.id = ?",
                row -> row.number(1), batch.id(), batch.device().text());
        if (there.filter(until -> until == batch.until()).isPresent()) {
            return new Fate.Known();
        }
        long known = new DeviceTable(db).until(batch.device());
        try {
            Arriving arriving = look(batch);
            if (!batch.space().equals(space)) {
                return Fate.Kept.damaged("space");
            }
            if (batch.device().equals(own().device())) {
                return Fate.Kept.damaged("own");
            }
            if (there.isPresent() || batch.since() < known || isHere(db, batch.id())) {
                return Fate.Kept.damaged("fork");
            }
            return batch.since() > known ? new Fate.Kept(Optional.empty()) : apply(db, batch, arriving);
        } catch (Damaged e) {
            return new Fate.Kept(Optional.of(e.getMessage()));
        }
    }

    /** Reads what a batch does; any thread. */
    Arriving look(Batch batch) throws Damaged {
        return Arriving.of(batch, classes);
    }

    /** Whether a batch is one of this space that another device wrote. */
    boolean isOthers(Batch batch) {
        return batch.space().equals(space) && !batch.device().equals(own().device());
    }

    private static boolean isHere(Db db, UUID transaction) {
        return db.number("SELECT count(*) FROM tx WHERE id = ?", transaction) > 0;
    }

    /** What can't be applied for whatever reason that is not the file's must not stop the rest: it can be tried again after an update. */
    private Fate apply(Db db, Batch batch, Arriving arriving) {
        try {
            writing().receive(List.of(incoming(batch, arriving)), to -> new HeldTable(to).remove(batch));
            return new Fate.Applied();
        } catch (SpaceException | SqlFailure | DamagedRows e) {
            throw e;
        } catch (RuntimeException | StackOverflowError e) {
            if (isHere(db, batch.id())) {
                // A listener failed, after it was applied.
                throw e;
            }
            return Fate.Kept.damaged("unusable", e);
        }
    }

    static Incoming incoming(Batch batch, Arriving arriving) {
        Head head = new Head(batch.id(), batch.device(), batch.author(), batch.at(), batch.label(), batch.undoes());
        return new Incoming(head, arriving.parts(), new WritePath.Stamp(arriving.last(), batch.until()));
    }

    private void takeFollowers(Db db, DeviceId device, List<UUID> applied) {
        HeldTable held = new HeldTable(db);
        for (Optional<Batch> next = next(held, db, device); next.isPresent(); next = next(held, db, device)) {
            settle(take(db, next.get()), next.get(), applied);
        }
    }

    private static Optional<Batch> next(HeldTable held, Db db, DeviceId device) {
        return held.waiting(device, new DeviceTable(db).until(device)).map(Receiving::read);
    }

    private void settle(Fate fate, Batch batch, List<UUID> applied) {
        switch (fate) {
            case Fate.Applied now -> applied.add(batch.id());
            case Fate.Known before -> own().aside(to -> new HeldTable(to).remove(batch));
            case Fate.Kept kept -> own().aside(to -> new HeldTable(to).add(batch, kept.damage()));
        }
    }

    private static Batch read(byte[] bytes) {
        try {
            return BatchBytes.read(bytes);
        } catch (CodecException e) {
            throw new DamagedRows("What was kept aside can't be read: " + e.getMessage(), e);
        }
    }

    /** What is kept aside. */
    public List<HeldBatch> held() {
        return pool.read(db -> new HeldTable(db).all());
    }

    /** Tries what is kept aside again. */
    public Received retry() {
        return writing().exclusively(db -> {
            List<UUID> applied = new ArrayList<>();
            for (HeldBatch held : new HeldTable(db).all()) {
                Fate fate = take(db, held.batch());
                settle(fate, held.batch(), applied);
                if (fate instanceof Fate.Applied) {
                    takeFollowers(db, held.batch().device(), applied);
                }
            }
            List<HeldBatch> left = new HeldTable(db).all();
            return new Received(applied, !left.isEmpty(), left.isEmpty() ? Optional.empty()
                    : Optional.of(left.getFirst().damage().orElseGet(() -> Messages.text("replica.waits"))));
        });
    }
}
