// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.internal.object;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;

import org.wellspring.oplog.position.Positions;

/** Finds the fewest new positions that put children in an order. */
final class Placing {
    private Placing() {
    }

    /**
     * New positions for those children that need one.
     *
     * @param order the children's ids as they shall be
     * @param stored the positions they have, for those that are there already
     */
    static Map<UUID, String> moves(List<UUID> order, Map<UUID, String> stored, RandomGenerator random) {
        if (stored.isEmpty()) {
            Map<UUID, String> all = new LinkedHashMap<>();
            fill(new ArrayList<>(order), null, null, random, all);
            return all;
        }
        Set<UUID> staying = longestInOrder(order.stream().filter(stored::containsKey).toList(), stored);
        Map<UUID, String> moves = new LinkedHashMap<>();
        String previous = null;
        List<UUID> gap = new ArrayList<>();
        for (UUID child : order) {
            if (staying.contains(child)) {
                fill(gap, previous, stored.get(child), random, moves);
                previous = stored.get(child);
            } else {
                gap.add(child);
            }
        }
        fill(gap, previous, null, random, moves);
        return moves;
    }

    private static void fill(List<UUID> gap, String previous, String next, RandomGenerator random, Map<UUID, String> moves) {
        if (!gap.isEmpty()) {
            List<String> positions = Positions.between(previous, next, gap.size(), random);
            for (int i = 0; i < gap.size(); i++) {
                moves.put(gap.get(i), positions.get(i));
            }
            gap.clear();
        }
    }

    /** The longest part of the order whose positions rise: patience sorting with back links. */
    private static Set<UUID> longestInOrder(List<UUID> order, Map<UUID, String> stored) {
        int[] pileTop = new int[order.size()];
        int[] below = new int[order.size()];
        int piles = 0;
        for (int i = 0; i < order.size(); i++) {
            String position = stored.get(order.get(i));
            int low = 0;
            int high = piles;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (stored.get(order.get(pileTop[middle])).compareTo(position) < 0) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            below[i] = low == 0 ? -1 : pileTop[low - 1];
            pileTop[low] = i;
            piles = Math.max(piles, low + 1);
        }
        Set<UUID> longest = new HashSet<>();
        for (int i = piles == 0 ? -1 : pileTop[piles - 1]; i >= 0; i = below[i]) {
            longest.add(order.get(i));
        }
        return longest;
    }
}
