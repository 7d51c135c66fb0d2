// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.internal.table;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

import org.wellspring.core.rows.Row;
import org.wellspring.oplog.Op;
import org.wellspring.oplog.Value;
import org.wellspring.oplog.codec.Codec;
import org.wellspring.oplog.codec.CodecException;
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
    /** Of small packs, as of what is edited often, more are kept. */
    private static final int KEPT_BYTES = 1 << 20;
    /** How many packs another thread may be behind with. */
    private static final int BEHIND = 2;
    private static final String INSERT = "INSERT INTO op(n, packed) VALUES(?, ?)";
    /** The row before or at a pack's number, if it is a bundle. */
    private static final String BUNDLE = """
            SELECT n, packed FROM (SELECT n, packed FROM op WHERE n <= ? ORDER BY n DESC LIMIT 1) WHERE substr(packed, 1, 1) = x'00'""";
    /** The row before or at a pack's number: the pack, or a bundle that it is in. */
    private static final String ROW = "SELECT n, packed FROM op WHERE n <= ? ORDER BY n DESC LIMIT 1";
    private static final String PACKS = """
            SELECT created FROM object WHERE n = ?1 AND created IS NOT NULL
            UNION SELECT created FROM absent WHERE n = ?1 AND created IS NOT NULL
            UNION SELECT pack FROM touch WHERE object = ?1 ORDER BY 1""";
    private static final String PACKS_OF_MANY = """
            SELECT n, created FROM object WHERE n IN (SELECT value FROM json_each(?1)) AND created IS NOT NULL
            UNION SELECT n, created FROM absent WHERE n IN (SELECT value FROM json_each(?1)) AND created IS NOT NULL
            UNION SELECT object, pack FROM touch WHERE object IN (SELECT value FROM json_each(?1)) ORDER BY 1, 2""";

    /** What is gone stands for itself, or for what it was in when it was touched. */
    private static final String REACH = """
            WITH touched AS (SELECT value AS n FROM json_each(?)), top(n) AS (SELECT DISTINCT coalesce(
                (SELECT root FROM object WHERE object.n = touched.n),
                (SELECT root FROM touch WHERE touch.object = touched.n AND root IS NOT NULL LIMIT 1), touched.n) FROM touched)
            SELECT class.name, count(*) FROM top JOIN class ON class.n = coalesce(
                (SELECT class FROM object WHERE object.n = top.n), (SELECT class FROM absent WHERE absent.n = top.n))
            GROUP BY class.name""";

    /** What is gone by the packs that are about it, but for objects of a class and what was in them. */
    private static final String GONE = """
            WITH gone(n, created, top) AS MATERIALIZED (SELECT a.n, a.created, coalesce(
                (SELECT root FROM touch WHERE touch.object = a.n AND root IS NOT NULL LIMIT 1), a.n) FROM absent a WHERE a.class IS NOT NULL)
            SELECT created, n FROM gone WHERE created IS NOT NULL AND top IN these
            UNION SELECT t.pack, t.object FROM gone JOIN touch t ON t.object = gone.n WHERE top IN these ORDER BY 1, 2"""
            .replace("these", "(SELECT n FROM absent WHERE class IS NOT (SELECT n FROM class WHERE name = ?1))");
    private static final String TOPS = """
            SELECT DISTINCT a.id FROM json_each(?) j JOIN absent a ON a.n = coalesce(
                (SELECT root FROM touch WHERE touch.object = j.value AND root IS NOT NULL LIMIT 1), j.value)""";

    private final Db db;
    /** Packs read lately: objects that are touched together are in one. */
    private final Map<Long, OpPack> packs = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;
        private transient long bytes;

        @Override
        public OpPack put(Long number, OpPack pack) {
            bytes += pack.bytes();
            return super.put(number, pack);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, OpPack> eldest) {
            boolean full = size() > KEPT && bytes > KEPT_BYTES;
            bytes -= full ? eldest.getValue().bytes() : 0;
            return full;
        }

        @Override
        public void clear() {
            bytes = 0;
            super.clear();
        }
    };

    /** Bundles read lately. */
    private final Map<Long, OpBundle> bundles = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, OpBundle> eldest) {
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
        bundles.clear();
    }

    /** A pack that nothing more goes into, compressed by whoever comes first. */
    private static final class FullPack implements Runnable {
        private final CompletableFuture<byte[]> stored = new CompletableFuture<>();
        private final AtomicReference<byte[]> raw;

        FullPack(byte[] raw) {
            this.raw = new AtomicReference<>(raw);
        }

        @Override
        public void run() {
            byte[] mine = raw.getAndSet(null);
            if (mine != null) {
                try {
                    stored.complete(OpPack.compress(mine));
                } catch (RuntimeException | Error e) {
                    stored.completeExceptionally(e);
                }
            }
        }
    }

    /** The way into the table for one transaction. */
    public final class Packing {
        private final ByteArrayOutputStream pack = new ByteArrayOutputStream();
        private final List<FullPack> full = new ArrayList<>();
        private final long first;
        private byte[] last;

        /** The way in for this transaction. */
        public Packing(long tx) {
            first = first(tx);
        }

        /** Whether all of it can go into a bundle. */
        boolean isSmall() {
            return full.isEmpty() && pack.size() > 0 && pack.size() < OpBundle.FULL;
        }

        /** Puts all of it into a bundle instead of rows of its own. */
        void moveTo(OpBundle.Building bundle) {
            bundle.add(first, takePack());
        }

        /** The number of its first pack. */
        long number() {
            return first;
        }

        /** Adds what the transaction did to an object; answers the number of the pack it is in, to be noted by the caller. */
        public long add(long object, byte[] batch) {
            long number = first + full.size();
            OpPack.add(pack, object, batch);
            if (pack.size() >= OpPack.FULL) {
                compressFull();
            }
            return number;
        }

        /** By another thread while this one goes on writing rows; whatever that is behind with, this one does itself. */
        private void compressFull() {
            FullPack next = new FullPack(takePack());
            full.add(next);
            CompletableFuture.runAsync(next);
            if (full.size() > BEHIND) {
                full.get(full.size() - 1 - BEHIND).run();
            }
        }

        private byte[] takePack() {
            byte[] raw = pack.toByteArray();
            pack.reset();
            return raw;
        }

        /** Writes what is not written yet. */
        public void finish() {
            if (pack.size() > 0 || !full.isEmpty()) {
                try (OpPack.Compressor compressor = new OpPack.Compressor()) {
                    compress(compressor);
                }
                write();
            }
        }

        /** Makes ready what {@link #write} writes, when all is added; any thread. */
        void compress(OpPack.Compressor compressor) {
            full.reversed().forEach(FullPack::run);
            last = pack.size() > 0 ? compressor.compress(takePack()) : null;
        }

        /** Writes what was made ready. */
        void write() {
            if (full.size() >> BITS > 0) {
                throw new IllegalStateException("One change is too large: " + full.size() + " packs.");
            }
            long number = first;
            for (FullPack packed : full) {
                db.write(INSERT, number++, packed.stored.join());
            }
            if (last != null) {
                db.write(INSERT, number, last);
            }
        }
    }

    /** Notes that a pack is about an object that is, or was, in a tree. */
    public void touch(long object, long pack, long root) {
        db.write("INSERT OR IGNORE INTO touch(object, pack, root) VALUES(?, ?, ?)", object, pack,
                root == object ? null : (Long) root);
    }

    /** Notes that a pack is about these objects, which are there and where they are. */
    void touchAll(List<Long> objects, long pack) {
        db.write("""
                INSERT OR IGNORE INTO touch(object, pack, root) SELECT n, ?2, nullif(root, n) FROM object
                WHERE n IN (SELECT value FROM json_each(?1))""", objects.toString(), pack);
    }

    private static long first(long tx) {
        return tx << BITS;
    }

    /** How many top-level objects a transaction touched, themselves or in what they contain, by the name of their class. */
    public Map<String, Long> reach(long tx) {
        Map<String, Long> reach = new TreeMap<>();
        db.each(REACH, row -> reach.merge(row.text(1).substring(row.text(1).lastIndexOf('#') + 1), row.number(2), Long::sum),
                touched(tx).toString());
        return reach;
    }

    /** The objects that a transaction touched. */
    Set<Long> touched(long tx) {
        Set<Long> touched = new TreeSet<>();
        for (long number : packsOf(tx)) {
            touched.addAll(pack(number).objects());
        }
        return touched;
    }

    /** The SQL expression for the transaction of a pack. */
    static String txOf(String pack) {
        return "(" + pack + " >> " + BITS + ")";
    }

    /** Writes a bundle. */
    void write(long first, byte[] bundle) {
        db.write(INSERT, first, bundle);
    }

    /** All operations of an object. */
    public List<Op> of(long object) {
        return ofPacks(object, packs(object));
    }

    /** The operations of an object up to a transaction. */
    public List<Op> of(long object, long lastTx) {
        return ofPacks(object, packs(object).stream().filter(pack -> pack >> BITS <= lastTx).toList());
    }

    private List<Long> packs(long object) {
        return db.query(PACKS, row -> row.number(1), object);
    }

    /** The operations of an object, not yet decoded; any thread may do that. */
    record Batches(long object, List<byte[]> stored) {
        List<Op> ops() {
            List<Op> ops = new ArrayList<>();
            stored.forEach(batch -> ops.addAll(decode(batch)));
            return ops;
        }
    }

    private List<Op> ofPacks(long object, List<Long> numbers) {
        return batches(object, numbers).ops();
    }

    private Batches batches(long object, List<Long> numbers) {
        List<byte[]> stored = new ArrayList<>(numbers.size());
        for (long number : numbers) {
            stored.add(pack(number).batch(object).orElseThrow(
                    () -> new DamagedRows("Operations of object " + object + " are missing.", null)));
        }
        return new Batches(object, stored);
    }

    private OpPack pack(long number) {
        OpPack known = packs.get(number);
        if (known == null) {
            known = read(number);
            packs.put(number, known);
        }
        return known;
    }

    private OpPack read(long number) {
        Optional<OpBundle> bundle = bundleRead(number);
        if (bundle.isPresent()) {
            return bundle.get().pack(number);
        }
        Stored stored = db.first(ROW, OpTable::stored, number).orElseThrow(() -> missing(number));
        if (OpBundle.is(stored.packed())) {
            return bundle(stored).pack(number);
        }
        if (stored.n() != number) {
            throw missing(number);
        }
        return OpPack.read(stored.packed());
    }

    private static DamagedRows missing(long number) {
        return new DamagedRows("Operations are missing: " + number, null);
    }

    private record Stored(long n, byte[] packed) {
    }

    private static Stored stored(Row row) {
        return new Stored(row.number(1), row.bytes(2));
    }

    /** The bundle that a pack is in, or would be in if it were there; empty where it has a row of its own. */
    private Optional<OpBundle> bundleOf(long number) {
        return bundleRead(number).or(() -> db.first(BUNDLE, OpTable::stored, number).map(this::bundle).filter(bundle -> bundle.reaches(number)));
    }

    private Optional<OpBundle> bundleRead(long number) {
        for (OpBundle bundle : bundles.values()) {
            if (bundle.reaches(number)) {
                return Optional.of(bundle);
            }
        }
        return Optional.empty();
    }

    private OpBundle bundle(Stored stored) {
        OpBundle known = bundles.get(stored.n());
        if (known == null) {
            known = OpBundle.read(stored.n(), stored.packed());
            bundles.put(stored.n(), known);
        }
        return known;
    }

    /** The numbers of all packs in a row. */
    List<Long> numbersIn(long row) {
        return bundleOf(row).map(bundle -> List.copyOf(bundle.numbers())).orElse(List.of(row));
    }

    /** The numbers of the objects that a pack is about. */
    List<Long> objectsOf(long pack) {
        return pack(pack).objects();
    }

    /** The last transaction that touched an object; 0 for none. */
    long lastTx(long object) {
        List<Long> all = packs(object);
        return all.isEmpty() ? 0 : all.getLast() >> BITS;
    }

    private List<Long> packsOf(long tx) {
        // In a bundle, a transaction has one pack.
        return bundleOf(first(tx)).map(bundle -> List.copyOf(bundle.numbers().subSet(first(tx), first(tx + 1))))
                .orElseGet(() -> db.query("SELECT n FROM op WHERE n >= ? AND n < ? ORDER BY n", row -> row.number(1), first(tx), first(tx + 1)));
    }

    /** The operations of a transaction as they are stored, a batch for each object. */
    public List<byte[]> batchesOf(long tx) {
        List<byte[]> batches = new ArrayList<>();
        for (long number : packsOf(tx)) {
            OpPack pack = pack(number);
            pack.objects().forEach(object -> batches.add(pack.batch(object).orElseThrow()));
        }
        return batches;
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

    /** All operations of all objects that a transaction touched, some objects at a time. */
    void ofTouched(long tx, Consumer<List<Batches>> reader) {
        for (long number : packsOf(tx)) {
            Map<Long, List<Long>> byObject = new TreeMap<>();
            db.each(PACKS_OF_MANY, row -> byObject.computeIfAbsent(row.number(1), n -> new ArrayList<>()).add(row.number(2)),
                    pack(number).objects().toString());
            List<Batches> some = new ArrayList<>(byObject.size());
            byObject.forEach((object, numbers) -> some.add(batches(object, numbers)));
            reader.accept(some);
        }
    }

    /** Top-level objects that are gone and referred to one of these, themselves or in what they contained; but for those of a class. */
    public List<UUID> deletedAbout(Collection<UUID> targets, String except) {
        Map<Long, List<Long>> gone = new TreeMap<>();
        db.each(GONE, row -> gone.computeIfAbsent(row.number(1), pack -> new ArrayList<>()).add(row.number(2)), except);
        Set<Long> about = new TreeSet<>();
        gone.forEach((number, objects) -> {
            OpPack pack = pack(number);
            objects.stream().filter(n -> pack.batch(n).stream().flatMap(batch -> decode(batch).stream())
                    .anyMatch(op -> op.value() instanceof Value.Ref to && targets.contains(to.object()))).forEach(about::add);
        });
        return db.query(TOPS, row -> row.id(1), about.toString());
    }

    private static List<Op> decode(byte[] batch) {
        try {
            return Codec.decode(batch);
        } catch (CodecException e) {
            throw new DamagedRows("Operations can't be read: " + e.getMessage(), e);
        }
    }
}
