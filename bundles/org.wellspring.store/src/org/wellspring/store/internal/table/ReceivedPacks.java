// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.internal.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.wellspring.core.internal.work.SharedWork;

/** Stores the operations of several transactions, small ones bundled, and notes for each object where they are. Other threads help. */
final class ReceivedPacks {
    private static final int AHEAD = 4;

    private final OpTable ops;
    private final List<OpTable.Packing> large = new ArrayList<>();
    private final List<OpBundle.Building> bundles = new ArrayList<>();
    private final byte[][] compressed;
    private final SharedWork work;

    /** @param first number of the first transaction; the others follow */
    ReceivedPacks(long first, List<Incoming> all, List<Touched> touched, OpTable ops) {
        this.ops = ops;
        Map<UUID, Touched> byObject = HashMap.newHashMap(touched.size());
        touched.forEach(member -> byObject.put(member.change.object(), member));
        OpBundle.Building bundle = null;
        long tx = first;
        for (Incoming incoming : all) {
            OpTable.Packing packing = ops.new Packing(tx++);
            for (Incoming.Part part : incoming.parts()) {
                Touched member = byObject.get(part.object());
                member.packs.add(packing.add(member.n, part.batch()));
            }
            if (all.size() == 1 || !packing.isSmall()) {
                large.add(packing);
                bundle = null;
            } else {
                if (bundle == null || bundle.isFull()) {
                    bundle = new OpBundle.Building(packing.number());
                    bundles.add(bundle);
                }
                packing.moveTo(bundle);
            }
        }
        compressed = new byte[bundles.size()][];
        work = new SharedWork(compressed.length, AHEAD, this::compress);
        work.begin();
    }

    private void compress(int number) {
        try (OpPack.Compressor compressor = new OpPack.Compressor()) {
            compressed[number] = bundles.get(number).compress(compressor);
        }
    }

    /** Writes them. */
    void write() {
        large.forEach(OpTable.Packing::finish);
        for (int i = 0; i < compressed.length; i++) {
            work.await(i);
            ops.write(bundles.get(i).first(), compressed[i]);
        }
    }
}
