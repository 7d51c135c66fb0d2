// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.internal.table;

import java.util.function.Function;

import org.wellspring.store.internal.sql.Db;
import org.wellspring.store.internal.sql.ReadPool;

/**
 * Which connection live objects are loaded through: during a change the one that writes, because it still knows the pages
 * that the last change wrote, while every other connection has to read them again. Realm only.
 */
public final class LoadConnection {
    private final ReadPool pool;
    private Db writer;

    /** Reads through the pool until told otherwise. */
    public LoadConnection(ReadPool pool) {
        this.pool = pool;
    }

    /** Reads through the connection that writes, which the caller holds, until {@link #throughPool}. */
    public void through(Db connection) {
        writer = connection;
    }

    /** Reads through the pool again. */
    public void throughPool() {
        writer = null;
    }

    <T> T read(Function<Db, T> work) {
        return writer != null ? work.apply(writer) : pool.read(work);
    }
}
