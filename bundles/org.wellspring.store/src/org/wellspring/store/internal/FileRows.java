// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.internal;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EClass;
import org.wellspring.core.rows.Row;
import org.wellspring.core.rows.Rows;
import org.wellspring.store.internal.object.ClassForm;
import org.wellspring.store.internal.sql.Db;
import org.wellspring.store.internal.sql.ReadPool;

/** Rows of the last durable state. Any thread. */
final class FileRows implements Rows {
    private final ReadPool pool;

    FileRows(ReadPool pool) {
        this.pool = pool;
    }

    @Override
    public <T> List<T> query(String sql, Mapper<T> mapper, Object... arguments) {
        return pool.read(db -> db.query(sql, mapper, plain(db, arguments)));
    }

    @Override
    public void each(String sql, Consumer<Row> reader, Object... arguments) {
        pool.read(db -> {
            db.each(sql, reader, plain(db, arguments));
            return null;
        });
    }

    private static Object[] plain(Db db, Object[] arguments) {
        Object[] plain = arguments.clone();
        for (int i = 0; i < plain.length; i++) {
            if (plain[i] instanceof EClass type) {
                plain[i] = db.first("SELECT n FROM class WHERE name = ?", row -> row.number(1), ClassForm.nameOf(type))
                        .orElse(-1L);
            }
        }
        return plain;
    }
}
