// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.internal.table;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.wellspring.oplog.Op;
import org.wellspring.oplog.Value;
import org.wellspring.oplog.state.ObjectState;
import org.wellspring.oplog.state.Placements;
import org.wellspring.oplog.state.Version;

/**
 * What objects mean for each other where several devices moved and deleted at the same time: in a circle the latest move gives
 * way, and what was deleted is shown again while something in it is there. A pure function of all operations, like the state of
 * one object; only what can differ is looked at: some objects and all that they are, or might be, contained in.
 */
final class Settling {
    /** An object by its own operations; {@code n} is 0 where nobody here has mentioned it. */
    record Item(UUID id, long n, List<Op> ops, ObjectState own) {
        private boolean exists() {
            return own.exists();
        }

        private boolean canBeShown() {
            return own.className().isPresent();
        }
    }

    /** How an object is shown for the sake of others, or as its own operations say. */
    record Outcome(Item item, boolean shown, Optional<Value.Placement> place) {
        /** Whether its own operations alone say something else. */
        boolean isSettled() {
            return shown && (!item.exists() || !place.equals(item.own.placement()));
        }

        ObjectState state() {
            return isSettled() ? (item.exists() ? item.own : ObjectState.foldRevived(item.ops)).settledAt(place) : item.own;
        }
    }

    /** Where objects come from. */
    interface Source {
        /** An object by its operations; empty for one that begins in this transaction or has none at all. */
        Optional<Item> item(UUID id);

        /** What the rows show directly inside an object that its own operations say is gone. */
        List<UUID> rowsIn(Item container);
    }

    private final Source source;
    private final Map<UUID, Item> items = new LinkedHashMap<>();

    Settling(Source source) {
        this.source = source;
    }

    /** Settles these objects, and all they depend on. */
    List<Outcome> settle(Collection<UUID> some) {
        Map<UUID, List<Version>> candidates = closure(some);
        Map<UUID, Value.Placement> places = Placements.resolve(candidates);
        Set<UUID> there = new HashSet<>();
        for (Item item : items.values()) {
            // What is in it and was not asked about is as its row says.
            if (item.exists() || item.canBeShown() && source.rowsIn(item).stream().anyMatch(child -> !items.containsKey(child))) {
                there.add(item.id());
            }
        }
        Set<UUID> revived = new HashSet<>(there);
        revived.addAll(Placements.revivedContainers(places, there::contains));
        List<Outcome> outcomes = new ArrayList<>(items.size());
        for (Item item : items.values()) {
            outcomes.add(new Outcome(item, item.exists() || item.canBeShown() && revived.contains(item.id()),
                    Optional.ofNullable(places.get(item.id()))));
        }
        return outcomes;
    }

    private Map<UUID, List<Version>> closure(Collection<UUID> some) {
        Map<UUID, List<Version>> candidates = new HashMap<>();
        Deque<UUID> open = new ArrayDeque<>(some);
        Set<UUID> seen = new HashSet<>(some);
        while (!open.isEmpty()) {
            source.item(open.remove()).ifPresent(item -> {
                items.put(item.id(), item);
                List<Version> all = item.own().placementCandidates();
                candidates.put(item.id(), all);
                for (Version version : all) {
                    if (version.value() instanceof Value.Placement place && seen.add(place.parent())) {
                        open.add(place.parent());
                    }
                }
            });
        }
        return candidates;
    }
}
