// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.internal.table;

import java.util.List;

import org.wellspring.core.rows.Rows;

/** Rows of the running transaction for another thread, until they are taken back. */
final class LentRows implements Rows {
    private final Rows rows;
    private boolean back;

    LentRows(Rows rows) {
        this.rows = rows;
    }

    /** @throws IllegalStateException if they were taken back */
    @Override
    public synchronized <T> List<T> query(String sql, Mapper<T> mapper, Object... arguments) {
        if (back) {
            throw new IllegalStateException("The answer comes too late.");
        }
        return rows.query(sql, mapper, arguments);
    }

    /** Takes them back, after a query that is under way. */
    synchronized void takeBack() {
        back = true;
    }

    synchronized boolean isBack() {
        return back;
    }
}
