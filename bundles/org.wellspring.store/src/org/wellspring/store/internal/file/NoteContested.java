// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.internal.file;

import org.wellspring.store.internal.sql.Db;

/** From format 4, which did not note what is contested. Whoever opens the file next looks for it. Not to follow the schema: it leads to format 5. */
final class NoteContested {
    private NoteContested() {
    }

    static void run(Db db) {
        db.run("CREATE TABLE contested(object INTEGER PRIMARY KEY)", "INSERT INTO meta(key, value) VALUES('uncontested', 0)");
    }
}
