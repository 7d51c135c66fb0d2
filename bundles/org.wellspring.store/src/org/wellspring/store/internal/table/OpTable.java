// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.internal.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

import org.wellspring.oplog.Codec;
import org.wellspring.oplog.CodecException;
import org.wellspring.oplog.Op;
import org.wellspring.store.internal.sql.DamagedRows;
import org.wellspring.store.internal.sql.Db;

/** The operations: one batch for each object a transaction touched. */
public final class OpTable {
    private final Db db;

    /** The operations behind this connection. */
    public OpTable(Db db) {
        this.db = db;
    }

    /** Adds what a transaction did to an object that is, or was, in a tree. */
    public void insert(long tx, long object, long root, byte[] ops) {
        db.write("INSERT INTO op(tx, object, root, ops) VALUES(?,?,?,?)", tx, object, root, ops);
    }

    /** All operations of an object. */
    public List<Op> of(long object) {
        return of(object, Long.MAX_VALUE);
    }

    /** The operations of an object up to a transaction. */
    public List<Op> of(long object, long lastTx) {
        List<Op> ops = new ArrayList<>();
        db.each("SELECT ops FROM op WHERE object = ? AND tx <= ? ORDER BY tx", row -> ops.addAll(decode(row.bytes(1))),
                object, lastTx);
        return ops;
    }

    /** The operations of a transaction by object. */
    public Map<Long, List<Op>> ofTransaction(long tx) {
        Map<Long, List<Op>> ops = new LinkedHashMap<>();
        db.each("SELECT object, ops FROM op WHERE tx = ?", row -> ops.put(row.number(1), decode(row.bytes(2))), tx);
        return ops;
    }

    /** All operations of all objects that a transaction touched, object by object. */
    public void ofTouched(long tx, BiConsumer<Long, List<Op>> reader) {
        List<Op> ops = new ArrayList<>();
        long[] current = { -1 };
        db.each("SELECT o.object, o.ops FROM op t JOIN op o ON o.object = t.object WHERE t.tx = ? ORDER BY t.object, o.tx",
                row -> {
                    if (row.number(1) != current[0] && !ops.isEmpty()) {
                        reader.accept(current[0], List.copyOf(ops));
                        ops.clear();
                    }
                    current[0] = row.number(1);
                    ops.addAll(decode(row.bytes(2)));
                }, tx);
        if (!ops.isEmpty()) {
            reader.accept(current[0], List.copyOf(ops));
        }
    }

    /** Reads a batch. */
    public static List<Op> decode(byte[] batch) {
        try {
            return Codec.decode(batch);
        } catch (CodecException e) {
            throw new DamagedRows("Operations can't be read: " + e.getMessage(), e);
        }
    }
}
