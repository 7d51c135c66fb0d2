// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.internal.sql;

import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Function;
import java.util.function.Supplier;

/** Connections that only read, one for each thread that reads at the same time. Any thread. */
public final class ReadPool implements AutoCloseable {
    private final Supplier<Db> opener;
    private final Function<RuntimeException, RuntimeException> inWords;
    private final ConcurrentLinkedDeque<Db> idle = new ConcurrentLinkedDeque<>();
    private volatile boolean closed;

    /**
     * A pool that gets its connections from {@code opener}.
     *
     * @param inWords makes of what the database said what callers are told
     */
    public ReadPool(Supplier<Db> opener, Function<RuntimeException, RuntimeException> inWords) {
        this.opener = opener;
        this.inWords = inWords;
    }

    /** Reads with a connection of the pool. */
    public <T> T read(Function<Db, T> reading) {
        if (closed) {
            throw new IllegalStateException("The space is closed.");
        }
        try {
            Db known = idle.poll();
            Db db = known != null ? known : opener.get();
            try {
                return reading.apply(db);
            } finally {
                idle.push(db);
                if (closed) {
                    close();
                }
            }
        } catch (SqlFailure | DamagedRows e) {
            throw inWords.apply(e);
        }
    }

    /** Opens a connection for a reader that needs one for long; the reader closes it. */
    public Db open() {
        return opener.get();
    }

    @Override
    public void close() {
        closed = true;
        for (Db db = idle.poll(); db != null; db = idle.poll()) {
            db.close();
        }
    }
}
