// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.wellspring.interop.spi.Draft;
import org.wellspring.interop.spi.Draft.Identity;
import org.wellspring.model.Person;

/**
 * Whom groups name, by what they are named by: each group is gone through once, when it comes, and not again for everybody who may be in it.
 * Not for two threads at once.
 */
final class Memberships {
    /**
     * That a group names somebody.
     *
     * @param key folded key of the group's record
     * @param member how it names them
     */
    record Membership(String key, Draft group, String member) {
    }

    private final Groups naming;
    private final Map<String, Draft> groups = new HashMap<>();
    private final Map<String, List<Membership>> byKey = new HashMap<>();
    private final Map<Groups.Address, List<Membership>> byAddress = new HashMap<>();

    Memberships(Groups naming) {
        this.naming = naming;
    }

    /** Whether there are no groups. */
    boolean isEmpty() {
        return groups.isEmpty();
    }

    /**
     * A group says this from now on.
     *
     * @param key folded key of its record
     */
    void put(String key, Draft group) {
        groups.put(key, group);
        for (String member : group.members()) {
            Membership membership = new Membership(key, group, member);
            Groups.keys(group.identity().format(), member).forEach(k -> byKey.computeIfAbsent(k.folded(), f -> new ArrayList<>(1)).add(membership));
            naming.address(member).ifPresent(address -> byAddress.computeIfAbsent(address, a -> new ArrayList<>(1)).add(membership));
        }
    }

    /** Where somebody is named, by a key of their records or by an address. */
    List<Membership> of(Person person) {
        if (isEmpty()) {
            return List.of();
        }
        Set<String> keys = new LinkedHashSet<>();
        person.getSources().stream().filter(source -> source.getKey() != null)
                .forEach(source -> keys.add(Identity.fold(source.getFormat(), source.getKey())));
        keys.add(Identity.fold(Identity.CARDS, String.valueOf(person.getId())));
        Stream<List<Membership>> named = keys.stream().map(key -> byKey.getOrDefault(key, List.of()));
        // most members are named by keys, and to compare numbers takes its time
        Stream<List<Membership>> addressed = byAddress.isEmpty() ? Stream.of()
                : naming.addresses(person).stream().map(address -> byAddress.getOrDefault(address, List.of()));
        return Stream.concat(named, addressed).flatMap(Collection::stream).filter(this::holds).toList();
    }

    /** Whether a group still says so. */
    private boolean holds(Membership membership) {
        return groups.get(membership.key()) == membership.group();
    }
}
