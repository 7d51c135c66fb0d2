// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.internal.table;

import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.UUID;

import org.wellspring.core.History.Entry;
import org.wellspring.core.History.Kind;
import org.wellspring.core.rows.Row;
import org.wellspring.store.internal.sql.Db;
import org.wellspring.store.internal.sql.UuidBytes;

import java.time.Instant;

/** The transactions, in the order this file learned of them. */
public final class TxTable {
    /** A transaction with its number and the numbers behind its columns. */
    public record Stored(long n, Entry entry, Long undoes) {
    }

    private static final String SELECT = """
            SELECT t.n, t.id, t.at, a.name, d.id, t.label, t.ops, u.id, t.undone, t.undoes,
              CASE WHEN t.undoes IS NULL THEN 0 WHEN u.undoes IS NULL THEN 1 ELSE
                (WITH RECURSIVE up(n) AS (VALUES(t.undoes) UNION ALL SELECT x.undoes FROM up JOIN tx x ON x.n = up.n WHERE x.undoes IS NOT NULL)
                 SELECT count(*) FROM up) END
            FROM tx t JOIN author a ON a.n = t.author JOIN device d ON d.n = t.device LEFT JOIN tx u ON u.n = t.undoes
            """;

    private final Db db;

    /** The transactions behind this connection. */
    public TxTable(Db db) {
        this.db = db;
    }

    /** The newest, newest first. */
    public List<Stored> recent(int limit) {
        return db.query(SELECT + "ORDER BY t.n DESC LIMIT ?", TxTable::stored, limit);
    }

    /** A transaction by its id. */
    public Optional<Stored> find(UUID id) {
        return db.first(SELECT + "WHERE t.id = ?", TxTable::stored, id);
    }

    /** Whether one of these transactions is here. */
    public boolean isAny(Collection<UUID> ids) {
        StringJoiner list = new StringJoiner("\",\"", "[\"", "\"]");
        ids.forEach(id -> list.add(HexFormat.of().formatHex(UuidBytes.bytes(id))));
        return db.number("SELECT count(*) FROM tx WHERE id IN (SELECT unhex(value) FROM json_each(?))", list.toString()) > 0;
    }

    /** A transaction by its number. */
    public Optional<Stored> find(long n) {
        return db.first(SELECT + "WHERE t.n = ?", TxTable::stored, n);
    }

    /** Transactions that touched one of these objects, or what was in it then, newest first. */
    public List<Stored> of(List<Long> objects, int limit) {
        return db.query(SELECT + """
                WHERE t.n IN (WITH these AS MATERIALIZED (SELECT value FROM json_each(?1)), packs(pack) AS (
                    SELECT pack FROM touch WHERE object IN these
                    UNION SELECT pack FROM touch WHERE root IN these
                    UNION SELECT created FROM object WHERE n IN these
                    UNION SELECT created FROM object WHERE root IN these AND container IS NOT NULL
                    UNION SELECT created FROM absent WHERE n IN these
                    UNION SELECT created FROM absent WHERE n IN (SELECT object FROM touch WHERE root IN these))
                  SELECT %s FROM packs WHERE pack IS NOT NULL)
                ORDER BY t.n DESC LIMIT ?2""".formatted(OpTable.txOf("pack")), TxTable::stored, objects.toString(), limit);
    }

    /** The newest transaction of this installation that is no undo and still stands. */
    public Optional<Stored> newestStanding() {
        return db.first(SELECT + "WHERE t.undoes IS NULL AND t.undone = 0 AND d.mine = 1 ORDER BY t.n DESC LIMIT 1",
                TxTable::stored);
    }

    /** The newest undo of this installation that still stands, if nothing but undo and redo was done since. */
    public Optional<Stored> newestUndo() {
        return db.first(SELECT + """
                WHERE t.undone = 0 AND d.mine = 1 AND u.undoes IS NULL AND t.undoes IS NOT NULL
                  AND t.n > (SELECT coalesce(max(x.n), 0) FROM tx x WHERE x.undoes IS NULL
                             AND x.device IN (SELECT n FROM device WHERE mine = 1))
                ORDER BY t.n DESC LIMIT 1""", TxTable::stored);
    }

    /** What was done at first, of which this is the undo, or the undo of an undo. */
    public Stored first(Stored tx) {
        Stored at = tx;
        while (at.undoes() != null) {
            at = find(at.undoes()).orElseThrow();
        }
        return at;
    }

    /** What takes this back and is in force, the newest first. */
    public List<Stored> standingUndos(Stored tx) {
        return db.query(SELECT + "WHERE t.undoes = ? AND t.undone = 0 ORDER BY t.n DESC", TxTable::stored, tx.n());
    }

    /** An undo of a redo is an undo again. */
    private static Kind kind(long steps) {
        return steps == 0 ? Kind.STEP : steps % 2 == 1 ? Kind.UNDO : Kind.REDO;
    }

    private static Stored stored(Row row) {
        Entry entry = new Entry(row.id(2), Instant.ofEpochMilli(row.number(3)), row.text(4), row.text(5), row.text(6),
                (int) row.number(7), row.id(8), kind(row.number(11)), row.flag(9));
        return new Stored(row.number(1), entry, row.isNull(10) ? null : (Long) row.number(10));
    }
}
