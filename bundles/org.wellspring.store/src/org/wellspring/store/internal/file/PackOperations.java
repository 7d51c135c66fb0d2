// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.internal.file;

import org.wellspring.store.internal.sql.Db;
import org.wellspring.store.internal.table.OpTable;
import org.wellspring.store.internal.table.RowForms;

/** From format 1, which kept a row for what a transaction did to one object, to packs of operations. */
final class PackOperations {
    private PackOperations() {
    }

    static void run(Db db) {
        db.run("ALTER TABLE op RENAME TO op_1",
                "CREATE TABLE op(n INTEGER PRIMARY KEY, packed BLOB NOT NULL)",
                """
                CREATE TABLE touch(object INTEGER NOT NULL, pack INTEGER NOT NULL, root INTEGER,
                  PRIMARY KEY(object, pack)) WITHOUT ROWID""",
                "CREATE INDEX touch_root ON touch(root) WHERE root IS NOT NULL",
                "ALTER TABLE class ADD COLUMN form INTEGER",
                "UPDATE class SET form = " + RowForms.AS_NOW);
        OpTable ops = new OpTable(db);
        OpTable.Packing[] packing = {null};
        long[] tx = {0};
        db.each("SELECT tx, object, root, ops FROM op_1 ORDER BY tx, object", row -> {
            if (row.number(1) != tx[0]) {
                finish(packing[0]);
                tx[0] = row.number(1);
                packing[0] = ops.new Packing(tx[0]);
            }
            packing[0].add(row.number(2), row.number(3), row.bytes(4));
        });
        finish(packing[0]);
        db.run("DROP TABLE op_1");
    }

    private static void finish(OpTable.Packing packing) {
        if (packing != null) {
            packing.finish();
        }
    }
}
