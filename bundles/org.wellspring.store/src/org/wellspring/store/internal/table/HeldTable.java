// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.internal.table;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.wellspring.oplog.DeviceId;
import org.wellspring.oplog.codec.CodecException;
import org.wellspring.store.internal.sql.DamagedRows;
import org.wellspring.store.internal.sql.Db;
import org.wellspring.store.replica.Batch;
import org.wellspring.store.replica.HeldBatch;

/** What other devices sent and is kept aside: it waits for its turn, or something is wrong with it. */
public final class HeldTable {
    private final Db db;

    /** The table behind this connection. */
    public HeldTable(Db db) {
        this.db = db;
    }

    /** Keeps a batch, or says anew what is wrong with one that is kept; one without damage takes the place of a damaged copy. */
    public void add(Batch batch, Optional<String> damage) {
        db.write("""
                INSERT INTO held(device, since, until, tx, why, batch) VALUES(?1, ?2, ?3, ?4, ?5, ?6)
                ON CONFLICT(device, since, until, tx) DO UPDATE SET why = excluded.why, batch = excluded.batch
                WHERE excluded.why IS NULL OR held.batch = excluded.batch""",
                batch.device().text(), batch.since(), batch.until(), batch.id(), damage.orElse(null), batch.bytes());
    }

    /** Lets go of a batch, in whatever copy. */
    public void remove(Batch batch) {
        db.write("DELETE FROM held WHERE device = ? AND since = ? AND until = ? AND tx = ?", batch.device().text(), batch.since(),
                batch.until(), batch.id());
    }

    /** The first batch of a device that waits, and no longer has to now that all operations before this one are known. */
    public Optional<byte[]> waiting(DeviceId device, long known) {
        return db.first("SELECT batch FROM held WHERE device = ? AND since <= ? AND why IS NULL ORDER BY since, n LIMIT 1",
                row -> row.bytes(1), device.text(), known);
    }

    /** The devices of which something is kept aside. */
    public Set<DeviceId> devices() {
        return new HashSet<>(db.query("SELECT DISTINCT device FROM held", row -> DeviceId.parse(row.text(1))));
    }

    /** All of them, in the order they came. */
    public List<HeldBatch> all() {
        return db.query("SELECT batch, why FROM held ORDER BY n", row -> held(row.bytes(1), Optional.ofNullable(row.text(2))));
    }

    private static HeldBatch held(byte[] bytes, Optional<String> damage) {
        try {
            return new HeldBatch(Batch.read(bytes), damage);
        } catch (CodecException e) {
            throw new DamagedRows("What was kept aside can't be read: " + e.getMessage(), e);
        }
    }
}
