// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.internal.sql;

import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Function;
import java.util.function.Supplier;

/** Connections that only read, one for each thread that reads at the same time. Any thread. */
public final class ReadPool implements AutoCloseable {
    private final Supplier<Db> opener;
    private final ConcurrentLinkedDeque<Db> idle = new ConcurrentLinkedDeque<>();
    private volatile boolean closed;

    /** A pool that gets its connections from {@code opener}. */
    public ReadPool(Supplier<Db> opener) {
        this.opener = opener;
    }

    /** Reads with a connection of the pool. */
    public <T> T read(Function<Db, T> reading) {
        if (closed) {
            throw new IllegalStateException("The space is closed.");
        }
        Db db = idle.poll();
        if (db == null) {
            db = opener.get();
        }
        try {
            return reading.apply(db);
        } finally {
            idle.push(db);
            if (closed) {
                close();
            }
        }
    }

    @Override
    public void close() {
        closed = true;
        for (Db db = idle.poll(); db != null; db = idle.poll()) {
            db.close();
        }
    }
}
