// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.internal;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

import org.wellspring.oplog.BirthWriter;
import org.wellspring.oplog.DeviceId;
import org.wellspring.oplog.HybridClock;
import org.wellspring.oplog.HybridTime;
import org.wellspring.oplog.OpId;
import org.wellspring.oplog.OpWriter;
import org.wellspring.store.internal.object.ObjectChange;
import org.wellspring.store.internal.object.Writers;
import org.wellspring.store.internal.sql.Db;
import org.wellspring.store.internal.table.Transaction;
import org.wellspring.store.internal.table.WritePath;
import org.wellspring.store.internal.table.Written;

/** Numbers, times and writes the transactions of this device. Writers can be made on any thread. */
final class Commits {
    private final WritePath path;
    private final DeviceId device;
    private final String author;
    private final Clock clock;
    private final HybridClock logical;
    private final AtomicLong sequence;

    Commits(Db db, WritePath path, String author, Clock clock) {
        this.path = path;
        this.author = author;
        this.clock = clock;
        device = DeviceId.parse(db.first("SELECT value FROM meta WHERE key = 'device'", row -> row.text(1)).orElseThrow());
        String last = " FROM tx t JOIN device d ON d.n = t.device WHERE d.mine = 1 ORDER BY t.n DESC LIMIT 1";
        logical = new HybridClock(new HybridTime(db.number("SELECT time" + last)));
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

    /** Writes a transaction; it is durable when this returns. Under the write lock. */
    Written write(UUID id, String label, Optional<Long> undoes, List<ObjectChange> changes) {
        Transaction head = new Transaction(id, device.text(), author, clock.instant(), label, undoes);
        return path.write(head, changes, this::stamp);
    }

    private WritePath.Stamp stamp() {
        synchronized (logical) {
            return new WritePath.Stamp(logical.last(), sequence.get());
        }
    }

    String device() {
        return device.text();
    }
}
