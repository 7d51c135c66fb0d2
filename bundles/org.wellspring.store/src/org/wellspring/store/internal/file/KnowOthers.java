// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.internal.file;

import org.wellspring.store.internal.sql.Db;

/** From format 3, whose file did not know which space it is, nor anything of other devices. Not to follow the schema: it leads to format 4. */
final class KnowOthers {
    private KnowOthers() {
    }

    static void run(Db db) {
        Identity.of(db).write(db);
        db.run("CREATE TABLE settled(object INTEGER PRIMARY KEY)",
                "CREATE TABLE undoes_unknown(tx INTEGER PRIMARY KEY, undone BLOB NOT NULL)",
                """
                CREATE TABLE held(n INTEGER PRIMARY KEY, device TEXT NOT NULL, since INTEGER NOT NULL, until INTEGER NOT NULL,
                  tx BLOB NOT NULL, why TEXT, batch BLOB NOT NULL)""",
                "CREATE UNIQUE INDEX held_batch ON held(device, since, until, tx)",
                "ALTER TABLE device ADD COLUMN until INTEGER NOT NULL DEFAULT 0");
    }
}
