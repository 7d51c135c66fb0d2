// SPDX-License-Identifier: EPL-2.0
package org.wellspring.oplog.state;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

import org.wellspring.oplog.Value;

/** What the placements of many objects mean together: a tree, whatever was moved at the same time. Pure functions. */
public final class Placements {

    private final Map<UUID, List<Version>> candidates;
    private final Map<UUID, Integer> fallenBack = new HashMap<>();

    private Placements(Map<UUID, List<Version>> candidates) {
        this.candidates = candidates;
    }

    /**
     * Breaks the cycles that concurrent moves can make: in each cycle the latest move gives way, and its object goes where
     * its next candidate says, at last to the top level.
     *
     * @param candidates of each object {@link ObjectState#placementCandidates()}; an object may be missing
     * @return where each object is; one that is at the top level is missing. Nothing is ever inside itself
     */
    public static Map<UUID, Value.Placement> resolve(Map<UUID, List<Version>> candidates) {
        Placements placements = new Placements(candidates);
        Collection<UUID> suspects = candidates.keySet();
        while (!suspects.isEmpty()) {
            suspects = placements.breakCycles(suspects);
        }
        Map<UUID, Value.Placement> places = HashMap.newHashMap(candidates.size());
        candidates.keySet().forEach(object -> placements.place(object).ifPresent(place -> places.put(object, place)));
        return places;
    }

    /**
     * The deleted containers that must be shown again because something in them is there.
     *
     * @param places the result of {@link #resolve}
     * @param exists whether an object is there by itself
     */
    public static Set<UUID> revivedContainers(Map<UUID, Value.Placement> places, Predicate<UUID> exists) {
        Set<UUID> revived = new HashSet<>();
        for (UUID object : places.keySet()) {
            if (exists.test(object)) {
                Value.Placement place = places.get(object);
                while (place != null && (exists.test(place.parent()) || revived.add(place.parent()))) {
                    place = exists.test(place.parent()) ? null : places.get(place.parent());
                }
            }
        }
        return revived;
    }

    /** Lets one object of every cycle fall back, and returns those objects: only they can be in a new cycle. */
    private List<UUID> breakCycles(Collection<UUID> suspects) {
        List<UUID> fallen = new ArrayList<>();
        Map<UUID, UUID> walkedFrom = new HashMap<>();
        for (UUID start : suspects) {
            UUID at = start;
            while (at != null && walkedFrom.putIfAbsent(at, start) == null) {
                at = place(at).map(Value.Placement::parent).orElse(null);
            }
            if (at != null && walkedFrom.get(at).equals(start)) {
                fallen.add(latestInCycle(at));
            }
        }
        fallen.forEach(object -> fallenBack.merge(object, 1, Integer::sum));
        return fallen;
    }

    private UUID latestInCycle(UUID start) {
        UUID latest = start;
        UUID at = start;
        do {
            if (version(at).orElseThrow().compareTo(version(latest).orElseThrow()) > 0) {
                latest = at;
            }
            at = place(at).orElseThrow().parent();
        } while (!at.equals(start));
        return latest;
    }

    private Optional<Version> version(UUID object) {
        List<Version> versions = candidates.getOrDefault(object, List.of());
        int index = fallenBack.getOrDefault(object, 0);
        return index < versions.size() ? Optional.of(versions.get(index)) : Optional.empty();
    }

    private Optional<Value.Placement> place(UUID object) {
        return version(object).map(Version::value)
                .flatMap(value -> value instanceof Value.Placement place ? Optional.of(place) : Optional.empty());
    }
}
