// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.internal.file;

import org.wellspring.store.internal.sql.Db;
import org.wellspring.store.internal.table.OpTable;

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
                "ALTER TABLE class ADD COLUMN form INTEGER");
        OpTable ops = new OpTable(db);
        for (long tx : db.query("SELECT DISTINCT tx FROM op_1 ORDER BY tx", row -> row.number(1))) {
            OpTable.Packing packing = ops.new Packing(tx);
            db.each("SELECT object, root, ops FROM op_1 WHERE tx = ? ORDER BY object", row -> ops.touch(row.number(1),
                    packing.add(row.number(1), row.bytes(3)), row.number(2)), tx);
            packing.finish();
        }
        db.run("DROP TABLE op_1");
    }
}
