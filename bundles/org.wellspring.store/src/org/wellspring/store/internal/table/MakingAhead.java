// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.internal.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** Has other threads make what will be written next, while one thread writes: some objects ahead, for all at once would fill the memory. */
final class MakingAhead {
    /** How many objects a thread makes at a time. */
    private static final int CHUNK = 256;
    private static final int CHUNKS = 8;

    private final List<Touched> all;
    private final Consumer<Touched> maker;
    private final Map<Touched, Integer> places = new HashMap<>();
    private final List<CompletableFuture<Void>> begun = new ArrayList<>();

    /** @param maker makes one; any thread */
    MakingAhead(List<Touched> all, Consumer<Touched> maker) {
        this.all = all;
        this.maker = maker;
        for (int i = 0; i < all.size(); i++) {
            places.put(all.get(i), i);
        }
    }

    /** Returns when this one is made. */
    void await(Touched one) {
        int chunk = places.get(one) / CHUNK;
        while (begun.size() * CHUNK < all.size() && begun.size() <= chunk + CHUNKS) {
            int from = begun.size() * CHUNK;
            List<Touched> some = all.subList(from, Math.min(all.size(), from + CHUNK));
            begun.add(CompletableFuture.runAsync(() -> some.forEach(maker)));
        }
        begun.get(chunk).join();
    }
}
