// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.internal.table;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;

import org.wellspring.oplog.Codec;
import org.wellspring.oplog.CodecException;
import org.wellspring.oplog.Op;
import org.wellspring.store.internal.sql.DamagedRows;
import org.wellspring.store.internal.sql.Db;

/**
 * The operations: one batch for each object a transaction touched, several batches to a pack. A pack's number begins with its
 * transaction's, so that packs are in the order of transactions and those of one are side by side.
 */
public final class OpTable {
    /** Bits of a pack's number that tell the packs of one transaction apart. */
    private static final int BITS = 20;
    private static final int KEPT = 16;
    private static final String INSERT = "INSERT INTO op(n, packed) VALUES(?, ?)";

    private final Db db;
    /** Packs read lately: objects that are touched together are in one. */
    private final Map<Long, OpPack> packs = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, OpPack> eldest) {
            return size() > KEPT;
        }
    };

    /** The operations behind this connection. */
    public OpTable(Db db) {
        this.db = db;
    }

    /** Forgets what it read of a transaction that was taken back. */
    void reload() {
        packs.clear();
    }

    /** The way into the table for one transaction. */
    public final class Packing {
        private final ByteArrayOutputStream pack = new ByteArrayOutputStream();
        private final List<CompletableFuture<byte[]>> full = new ArrayList<>();
        private final long first;

        /** The way in for this transaction. */
        public Packing(long tx) {
            first = first(tx);
        }

        /** Adds what the transaction did to an object that is, or was, in a tree. */
        public void add(long object, long root, byte[] batch) {
            OpPack.add(pack, object, batch);
            db.write("INSERT INTO touch(object, pack, root) VALUES(?, ?, ?)", object, first + full.size(), root == object ? null : (Long) root);
            if (pack.size() >= OpPack.FULL) {
                // Compressed by another thread while this one goes on writing rows.
                byte[] raw = takePack();
                full.add(CompletableFuture.supplyAsync(() -> OpPack.compress(raw)));
            }
        }

        private byte[] takePack() {
            byte[] raw = pack.toByteArray();
            pack.reset();
            return raw;
        }

        /** Writes what is not written yet. */
        public void finish() {
            if (full.size() >> BITS > 0) {
                throw new IllegalStateException("One change is too large: " + full.size() + " packs.");
            }
            long number = first;
            for (CompletableFuture<byte[]> packed : full) {
                db.write(INSERT, number++, packed.join());
            }
            if (pack.size() > 0) {
                db.write(INSERT, number, OpPack.compress(takePack()));
            }
        }
    }

    private static long first(long tx) {
        return tx << BITS;
    }

    /** The SQL expression for the transaction of a pack. */
    static String txOf(String pack) {
        return "(" + pack + " >> " + BITS + ")";
    }

    /** All operations of an object. */
    public List<Op> of(long object) {
        return ofPacks(object, db.query("SELECT pack FROM touch WHERE object = ? ORDER BY pack", row -> row.number(1), object));
    }

    /** The operations of an object up to a transaction. */
    public List<Op> of(long object, long lastTx) {
        return ofPacks(object, db.query("SELECT pack FROM touch WHERE object = ? AND pack >> ? <= ? ORDER BY pack",
                row -> row.number(1), object, BITS, lastTx));
    }

    private List<Op> ofPacks(long object, List<Long> numbers) {
        List<Op> ops = new ArrayList<>();
        for (long number : numbers) {
            ops.addAll(decode(pack(number).batch(object).orElseThrow(
                    () -> new DamagedRows("Operations of object " + object + " are missing.", null))));
        }
        return ops;
    }

    private OpPack pack(long number) {
        OpPack known = packs.get(number);
        if (known == null) {
            known = OpPack.read(db.first("SELECT packed FROM op WHERE n = ?", row -> row.bytes(1), number)
                    .orElseThrow(() -> new DamagedRows("Operations are missing: " + number, null)));
            packs.put(number, known);
        }
        return known;
    }

    /** The last transaction that touched an object; 0 for none. */
    long lastTx(long object) {
        return db.number("SELECT max(pack) FROM touch WHERE object = ?", object) >> BITS;
    }

    private List<Long> packsOf(long tx) {
        return db.query("SELECT n FROM op WHERE n >= ? AND n < ? ORDER BY n", row -> row.number(1), first(tx), first(tx + 1));
    }

    /** The operations of a transaction by object. */
    public Map<Long, List<Op>> ofTransaction(long tx) {
        Map<Long, List<Op>> ops = new LinkedHashMap<>();
        for (long number : packsOf(tx)) {
            OpPack pack = pack(number);
            pack.objects().forEach(object -> ops.put(object, decode(pack.batch(object).orElseThrow())));
        }
        return ops;
    }

    /** Numbers of the objects that a transaction touched, some at a time. */
    List<List<Long>> touchedBy(long tx) {
        return packsOf(tx).stream().map(number -> pack(number).objects()).toList();
    }

    /** All operations of all objects that a transaction touched, object by object. */
    public void ofTouched(long tx, BiConsumer<Long, List<Op>> reader) {
        for (long number : packsOf(tx)) {
            Map<Long, List<Long>> byObject = new TreeMap<>();
            db.each("SELECT object, pack FROM touch WHERE object IN (SELECT value FROM json_each(?)) ORDER BY object, pack",
                    row -> byObject.computeIfAbsent(row.number(1), n -> new ArrayList<>()).add(row.number(2)),
                    pack(number).objects().toString());
            byObject.forEach((object, numbers) -> reader.accept(object, ofPacks(object, numbers)));
        }
    }

    private static List<Op> decode(byte[] batch) {
        try {
            return Codec.decode(batch);
        } catch (CodecException e) {
            throw new DamagedRows("Operations can't be read: " + e.getMessage(), e);
        }
    }
}
