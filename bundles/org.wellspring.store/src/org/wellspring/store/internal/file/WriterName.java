// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.internal.file;

import java.util.function.UnaryOperator;

import org.wellspring.oplog.DeviceId;
import org.wellspring.store.internal.sql.Db;

/** Under which name a file's operations are written. */
final class WriterName {
    private WriterName() {
    }

    static DeviceId of(Db db) {
        return DeviceId.parse(db.first("SELECT value FROM meta WHERE key = 'device'", row -> row.text(1)).orElseThrow());
    }

    /** Gives the file a name that it never had; two files that write under one would tell different stories with the same numbers. */
    static void change(Db db, UnaryOperator<DeviceId> name) {
        DeviceId present = of(db);
        DeviceId wanted = name.apply(present);
        if (!wanted.equals(present)) {
            db.begin();
            db.write("UPDATE meta SET value = ? WHERE key = 'device'", wanted.text());
            db.write("INSERT INTO device(id, mine) VALUES(?, 1) ON CONFLICT(id) DO UPDATE SET mine = 1", wanted.text());
            db.commit();
        }
    }
}
