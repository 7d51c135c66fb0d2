// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.internal.table;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.oplog.DeviceId;
import org.wellspring.oplog.OpId;
import org.wellspring.store.internal.sql.DamagedRows;
import org.wellspring.store.internal.sql.Db;

/** The devices whose transactions are here, and how much of each is known. */
public final class DeviceTable {
    private final Db db;
    private final Map<DeviceId, Long> numbers = new HashMap<>();
    private long awaited;

    /** The devices behind this connection. */
    public DeviceTable(Db db) {
        this.db = db;
        reload();
    }

    /** Forgets what a transaction noted that was taken back. */
    void reload() {
        numbers.clear();
        awaited = db.number("SELECT count(*) FROM undoes_unknown");
    }

    /** The number of a device; one that was never heard of gets one. */
    long number(DeviceId device) {
        return numbers.computeIfAbsent(device, id -> {
            db.write("INSERT INTO device(id, mine) VALUES(?, 0) ON CONFLICT(id) DO NOTHING", id.text());
            return db.number("SELECT n FROM device WHERE id = ?", id.text());
        });
    }

    /** Notes that all of another device's operations before this one are here. */
    void noteKnown(DeviceId device, long until) {
        db.write("UPDATE device SET until = ? WHERE n = ?", until, number(device));
    }

    /** Notes that a transaction takes back one that has not arrived. */
    void awaitUndone(long tx, UUID undone) {
        db.write("INSERT INTO undoes_unknown(tx, undone) VALUES(?, ?)", tx, undone);
        awaited++;
    }

    /** Joins a transaction with those that took it back before it arrived; answers whether there were any. */
    boolean arrived(long tx, UUID id) {
        if (awaited == 0) {
            return false;
        }
        int joined = db.write("UPDATE tx SET undoes = ?1 WHERE n IN (SELECT tx FROM undoes_unknown WHERE undone = ?2)", tx, id);
        awaited -= db.write("DELETE FROM undoes_unknown WHERE undone = ?", id);
        return joined > 0;
    }

    /** The first operation of a device that is not known here; 0 for one that was never heard of. */
    public long until(DeviceId device) {
        return db.first("SELECT n, mine, until FROM device WHERE id = ?", row -> row.flag(2) ? last(row.number(1)) : row.number(3),
                device.text()).orElse(0L);
    }

    /** What this installation wrote is not noted beside each transaction; its last tells. */
    private long last(long device) {
        return db.number("SELECT seq FROM tx WHERE device = ? ORDER BY n DESC LIMIT 1", device);
    }

    /** Whether this installation writes, or wrote, under this name. */
    public boolean isMine(DeviceId device) {
        return db.number("SELECT count(*) FROM device WHERE id = ? AND mine = 1", device.text()) > 0;
    }

    /** All devices with the first operation of each that is not known here. */
    public Map<DeviceId, Long> known() {
        Map<DeviceId, Long> known = new LinkedHashMap<>();
        db.query("SELECT id FROM device ORDER BY n", row -> DeviceId.parse(row.text(1))).forEach(device -> known.put(device, until(device)));
        return known;
    }

    /** The transaction before a device's operation, by its number; 0 if there is none. */
    public long txBefore(DeviceId device, long operation) {
        return db.number("""
                SELECT n FROM tx WHERE device = (SELECT n FROM device WHERE id = ?) AND seq <= ? ORDER BY n DESC LIMIT 1""",
                device.text(), operation);
    }

    /** Who did something, and when by their clock. */
    public record Origin(String author, Instant at) {
    }

    /** Where an operation that is here comes from. */
    public Origin origin(OpId operation) {
        return db.first("""
                SELECT a.name, t.at FROM tx t JOIN author a ON a.n = t.author
                WHERE t.device = (SELECT n FROM device WHERE id = ?) AND t.seq > ? ORDER BY t.n LIMIT 1""",
                row -> new Origin(row.text(1), Instant.ofEpochMilli(row.number(2))), operation.device().text(), operation.seq())
                .orElseThrow(() -> new DamagedRows("No transaction has operation " + operation.text(), null));
    }

    /** Which transaction a transaction that has not found it yet takes back. */
    public Optional<UUID> undoneBy(long tx) {
        return db.first("SELECT undone FROM undoes_unknown WHERE tx = ?", row -> row.id(1), tx);
    }
}
