// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.internal.table;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.wellspring.oplog.state.ObjectState;
import org.wellspring.store.internal.sql.Db;

/** Which objects have several versions of something; few. Belongs to the connection that writes. */
public final class ContestedTable {
    private static final String UNNOTED = "SELECT count(*) FROM meta WHERE key = 'uncontested'";
    /** Only where several devices wrote can anything be. */
    private static final String SEVERAL = "SELECT count(*) FROM device WHERE n IN (SELECT device FROM tx)";
    private static final String CHANGED_LATER = "SELECT DISTINCT object FROM touch WHERE object IN (SELECT n FROM object)";

    private final Db db;
    private final Set<Long> contested = new HashSet<>();

    ContestedTable(Db db) {
        this.db = db;
        reload();
    }

    /** Forgets what a transaction noted that was taken back. */
    void reload() {
        contested.clear();
        contested.addAll(db.query("SELECT object FROM contested", row -> row.number(1)));
    }

    /** Those of a space that are there. */
    public static List<UUID> all(Db db) {
        return db.query("SELECT id FROM object WHERE n IN (SELECT object FROM contested) ORDER BY n", row -> row.id(1));
    }

    /** Looks through a file whose migration left that to be done. */
    void bringUpToDate(OpTable ops) {
        if (db.number(UNNOTED) > 0) {
            if (db.number(SEVERAL) > 1) {
                db.query(CHANGED_LATER, row -> row.number(1)).forEach(n -> note(n, ObjectState.fold(ops.of(n))));
            }
            db.write("DELETE FROM meta WHERE key = 'uncontested'");
        }
    }

    /** Notes how an object stands after a transaction. */
    void note(long n, ObjectState state) {
        if (state != null && state.exists() && state.isContested()) {
            if (contested.add(n)) {
                db.write("INSERT INTO contested(object) VALUES(?)", n);
            }
        } else if (contested.remove(n)) {
            db.write("DELETE FROM contested WHERE object = ?", n);
        }
    }
}
