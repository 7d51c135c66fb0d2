// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.internal.table;

import java.util.HashSet;
import java.util.Set;

import org.wellspring.store.internal.sql.Db;

/** Which objects are shown otherwise than their own operations say; hardly ever any. Belongs to the connection that writes. */
final class SettledTable {
    private final Db db;
    private final Set<Long> settled = new HashSet<>();

    SettledTable(Db db) {
        this.db = db;
        reload();
    }

    /** Forgets what a transaction noted that was taken back. */
    void reload() {
        settled.clear();
        settled.addAll(db.query("SELECT object FROM settled", row -> row.number(1)));
    }

    Set<Long> all() {
        return Set.copyOf(settled);
    }

    boolean isEmpty() {
        return settled.isEmpty();
    }

    void set(long n, boolean is) {
        if (is && settled.add(n)) {
            db.write("INSERT INTO settled(object) VALUES(?)", n);
        } else if (!is && settled.remove(n)) {
            db.write("DELETE FROM settled WHERE object = ?", n);
        }
    }
}
