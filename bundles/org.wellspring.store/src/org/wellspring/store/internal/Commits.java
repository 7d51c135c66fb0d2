// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.internal;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.wellspring.oplog.DeviceId;
import org.wellspring.oplog.HybridClock;
import org.wellspring.oplog.HybridTime;
import org.wellspring.oplog.OpId;
import org.wellspring.oplog.write.BirthWriter;
import org.wellspring.oplog.write.OpWriter;
import org.wellspring.store.internal.object.ObjectChange;
import org.wellspring.store.internal.object.Writers;
import org.wellspring.store.internal.sql.Db;
import org.wellspring.store.internal.table.Head;
import org.wellspring.store.internal.table.Incoming;
import org.wellspring.store.internal.table.SqlBefore;
import org.wellspring.store.internal.table.WritePath;
import org.wellspring.store.internal.table.Written;

/** Numbers, times and writes the transactions of this device. Writers can be made on any thread. */
final class Commits {
    private final Db db;
    private final WritePath path;
    private final DeviceId device;
    private final String author;
    private final Clock clock;
    private final HybridClock logical;
    private final AtomicLong sequence;

    Commits(Db db, WritePath path, String author, Clock clock) {
        this.db = db;
        this.path = path;
        this.author = author;
        this.clock = clock;
        device = DeviceId.parse(db.first("SELECT value FROM meta WHERE key = 'device'", row -> row.text(1)).orElseThrow());
        // What was heard was believed then; a wall clock that is set back since must not undo that.
        long written = db.number("SELECT t.time FROM tx t JOIN device d ON d.n = t.device WHERE d.mine = 1 ORDER BY t.n DESC LIMIT 1");
        logical = new HybridClock(new HybridTime(Math.max(written, db.number("SELECT value FROM meta WHERE key = 'heard'"))));
        sequence = new AtomicLong(db.number("SELECT seq FROM tx t JOIN device d ON d.n = t.device WHERE d.id = ?"
                + " ORDER BY t.n DESC LIMIT 1", device.text()));
    }

    /** Makes writers of operations of one transaction. */
    Writers writers(UUID transaction) {
        SplittableRandom random = new SplittableRandom();
        long seed = random.nextLong();
        return new Writers() {
            @Override
            public OpWriter next() {
                return new OpWriter(device, sequence::getAndIncrement, Commits.this::tick, transaction, random);
            }

            @Override
            public Supplier<BirthWriter> later(UUID object, String className, int count) {
                Turn turn = turn(count);
                // A random of its own, because other threads write at the same time.
                return () -> new BirthWriter(new OpId(device, turn.number()), turn.time(), count, transaction, object, className,
                        new SplittableRandom(seed ^ turn.number()));
            }
        };
    }

    /** The first of the numbers and times that are kept for operations to come. */
    private record Turn(long number, HybridTime time) {
    }

    private Turn turn(int count) {
        synchronized (logical) {
            return new Turn(sequence.getAndAdd(count), logical.ticks(clock.millis(), count));
        }
    }

    private HybridTime tick() {
        synchronized (logical) {
            return logical.tick(clock.millis());
        }
    }

    /** What was there before a change. Under the write lock. */
    SqlBefore before(long lastSeen) {
        return path.before(lastSeen);
    }

    /** The head of a transaction that is made here and now. */
    Head head(UUID id, String label, Optional<UUID> undoes) {
        return new Head(id, device, author, clock.instant(), label, undoes);
    }

    /** Writes a transaction of this device; it is durable when this returns. Under the write lock. */
    Written write(Head head, List<ObjectChange> changes) {
        return path.write(head, changes, this::stamp);
    }

    /**
     * Writes transactions of other devices, whose times are heard; they are durable when this returns. Under the write lock.
     *
     * @param all in their order, never none
     * @param along what is written with them, or not at all
     */
    Written receive(List<Incoming> all, Consumer<Db> along) {
        all.forEach(incoming -> hear(incoming.stamp().time()));
        HybridTime heard = heard();
        return path.receive(all, () -> {
            db.write("INSERT INTO meta(key, value) VALUES('heard', ?1) ON CONFLICT(key) DO UPDATE SET value = max(value, ?1)", heard.packed());
            along.accept(db);
        });
    }

    private void hear(HybridTime time) {
        synchronized (logical) {
            logical.receive(time, clock.millis());
        }
    }

    private HybridTime heard() {
        synchronized (logical) {
            return logical.last();
        }
    }

    /** Writes several transactions together: all are durable when this returns, or none is there. Under the write lock. */
    <T> T together(Supplier<T> work) {
        return path.together(work);
    }

    /** Writes something beside the history. Under the write lock. */
    void aside(Consumer<Db> work) {
        path.aside(() -> work.accept(db));
    }

    private WritePath.Stamp stamp() {
        synchronized (logical) {
            return new WritePath.Stamp(logical.last(), sequence.get());
        }
    }

    DeviceId device() {
        return device;
    }
}
