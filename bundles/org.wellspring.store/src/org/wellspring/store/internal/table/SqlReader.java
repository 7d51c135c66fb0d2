// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.internal.table;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import org.wellspring.core.rows.Row;
import org.wellspring.core.rows.Rows;
import org.wellspring.store.internal.object.ObjectSource;
import org.wellspring.store.internal.sql.DamagedRows;
import org.wellspring.store.internal.sql.Db;

/** Loads objects from the last durable state. Any thread. */
public final class SqlReader implements ObjectSource {
    private static final String TREE = """
            SELECT o.n, o.id, c.name, o.container, f.name, o.position, o.at, json(o.data)
            FROM object o JOIN class c ON c.n = o.class LEFT JOIN feature f ON f.n = o.feature
            WHERE o.n = ?1 OR (o.root = ?1 AND o.container IS NOT NULL)""";
    private static final String TARGET = """
            SELECT o.id, c.name, 1 FROM object o JOIN class c ON c.n = o.class WHERE o.n = ?1
            UNION ALL SELECT a.id, c.name, 0 FROM absent a LEFT JOIN class c ON c.n = a.class WHERE a.n = ?1""";

    private final LoadConnection reading;

    /** Reads through a connection that may change from time to time. */
    public SqlReader(LoadConnection reading) {
        this.reading = reading;
    }

    @Override
    public List<Stored> tree(UUID id) {
        return reading.read(db -> db.first("SELECT root FROM object WHERE id = ?", row -> row.number(1), id)
                .map(root -> db.query(TREE, SqlReader::stored, root)).orElse(List.of()));
    }

    @Override
    public Optional<String> type(UUID id) {
        return reading.read(db -> db.first("SELECT c.name FROM object o JOIN class c ON c.n = o.class WHERE o.id = ?",
                row -> row.text(1), id));
    }

    static Stored stored(Row row) {
        return new Stored(row.number(1), row.id(2), row.text(3), row.number(4), row.text(5), row.text(6), row.number(7),
                row.text(8));
    }

    @Override
    public Target target(long n) {
        Function<Db, Optional<Target>> read = db -> db.first(TARGET, SqlReader::target, n);
        return found(reading.read(read), n);
    }

    /** What a number stands for, as these rows have it. */
    static Target target(Rows rows, long n) {
        return found(rows.first(TARGET, SqlReader::target, n), n);
    }

    private static Target target(Row row) {
        return new Target(row.id(1), Optional.ofNullable(row.text(2)), row.flag(3));
    }

    private static Target found(Optional<Target> target, long n) {
        return target.orElseThrow(() -> new DamagedRows("Object " + n + " is referred to but unknown.", null));
    }
}
