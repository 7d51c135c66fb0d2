// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.internal.table;

import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.UUID;

import org.wellspring.core.rows.Row;
import org.wellspring.store.internal.sql.Db;
import org.wellspring.store.internal.sql.UuidBytes;

/** The rows of living objects, and of those that are only mentioned. */
public final class ObjectTable {
    private static final String SELECT = """
            SELECT n, id, class, root, container, feature, position, title, titled, at, text, created, json(data) FROM object
            """;
    private static final String INSERT = """
            INSERT INTO object(n, id, class, root, container, feature, position, heading, titled, at, text, created, data)
            VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, jsonb(?))""";
    private static final String LISTED = "WHERE n IN (SELECT value FROM json_each(?))";
    private static final String UPDATE = """
            UPDATE object SET class = ?, root = ?, container = ?, feature = ?, position = ?, heading = ?, titled = ?, at = ?,
              text = ?, created = ?, data = jsonb(?) WHERE n = ?""";

    private final Db db;

    /** The rows behind this connection. */
    public ObjectTable(Db db) {
        this.db = db;
    }

    /** The row of a living object. */
    public Optional<ObjectRow> find(long n) {
        return db.first(SELECT + "WHERE n = ?", ObjectTable::row, n);
    }

    /** The rows of those of these objects that live, by their ids. */
    Map<UUID, ObjectRow> findAll(Collection<UUID> ids) {
        StringJoiner list = new StringJoiner("\",\"", "[\"", "\"]");
        ids.forEach(id -> list.add(HexFormat.of().formatHex(UuidBytes.bytes(id))));
        Map<UUID, ObjectRow> rows = HashMap.newHashMap(ids.size());
        db.each(SELECT + "WHERE id IN (SELECT unhex(value) FROM json_each(?))", row -> {
            ObjectRow found = row(row);
            rows.put(found.id(), found);
        }, list.toString());
        return rows;
    }

    /** What a top-level object contains, at any depth, in no order. */
    public List<ObjectRow> contents(long root) {
        return db.query(SELECT + "WHERE root = ? AND container IS NOT NULL", ObjectTable::row, root);
    }

    /** Writes the row of an object that had none and was never mentioned. */
    public void insert(ObjectRow row) {
        db.write(INSERT, row.n(), row.id(), row.type(), row.root(), row.container(), row.feature(), row.position(),
                heading(row), row.titled(), row.at(), row.text(), row.created(), row.data());
    }

    private static String heading(ObjectRow row) {
        return row.titled() == null ? row.title() : null;
    }

    /** The pack of operations that once brought an object that is not there; null if there is none, or others tell. */
    Long createdOfAbsent(long n) {
        return db.first("SELECT created FROM absent WHERE n = ?", row -> Optional.ofNullable(number(row, 1)), n)
                .flatMap(created -> created).orElse(null);
    }

    /** Writes the row of an object that was only mentioned so far. */
    public void appear(ObjectRow row) {
        db.write("DELETE FROM absent WHERE n = ?", row.n());
        insert(row);
    }

    /** Writes the row of an object that has one. */
    public void update(ObjectRow row) {
        db.write(UPDATE, row.type(), row.root(), row.container(), row.feature(), row.position(), heading(row), row.titled(),
                row.at(), row.text(), row.created(), row.data(), row.n());
    }

    /** Takes away the rows of these objects; their numbers stay. */
    void vanish(List<Long> numbers) {
        String list = numbers.toString();
        db.write("INSERT INTO absent(n, id, class, created) SELECT n, id, class, created FROM object " + LISTED, list);
        db.write("DELETE FROM object " + LISTED, list);
    }

    /** Notes the class of an object that is not there. */
    public void noteAbsent(long n, UUID id, Long type) {
        db.write("INSERT INTO absent(n, id, class) VALUES(?, ?, ?) ON CONFLICT(n) DO UPDATE SET class = excluded.class",
                n, id, type);
    }

    private static ObjectRow row(Row row) {
        return new ObjectRow(row.number(1), row.id(2), row.number(3), row.number(4), number(row, 5), number(row, 6),
                row.text(7), row.text(8), row.text(9), row.number(10), number(row, 11), number(row, 12), row.text(13));
    }

    private static Long number(Row row, int column) {
        return row.isNull(column) ? null : (Long) row.number(column);
    }
}
