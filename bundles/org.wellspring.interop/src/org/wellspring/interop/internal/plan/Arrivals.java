// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.wellspring.interop.internal.book.Someone;
import org.wellspring.interop.spi.Draft.Identity;
import org.wellspring.model.Organization;
import org.wellspring.people.spelling.OrganizationNames;
import org.wellspring.people.spelling.OrganizationNames.Parts;

/** Those whom earlier records of an import create, by what a later record may know them by. */
final class Arrivals {
    private final Map<String, Entry.New> byKey = new HashMap<>();
    private final Map<String, List<Entry.New>> byName = new HashMap<>();
    private final Map<String, List<Entry.New>> byEmail = new HashMap<>();
    private final Map<String, List<Entry.New>> byPhone = new HashMap<>();
    private final Map<String, List<Entry.New>> organizations = new HashMap<>();
    private final Map<Entry.New, Someone> people = new IdentityHashMap<>();

    /**
     * Takes somebody new.
     *
     * @param someone what tells of the person; null for an organization or a group
     */
    void add(Entry.New entry, Someone someone) {
        byKey.putIfAbsent(entry.draft().identity().folded(), entry);
        if (someone != null) {
            people.put(entry, someone);
            add(byName, someone.wholeName(), entry);
            someone.emails().forEach(key -> add(byEmail, key, entry));
            someone.phones().forEach(phone -> add(byPhone, phone.ending(), entry));
        } else if (entry.draft().entity() instanceof Organization organization) {
            add(organizations, OrganizationNames.core(organization.getName()), entry);
        }
    }

    private static void add(Map<String, List<Entry.New>> index, String key, Entry.New entry) {
        if (!key.isEmpty()) {
            index.computeIfAbsent(key, k -> new ArrayList<>(1)).add(entry);
        }
    }

    Optional<Entry.New> ofKey(Identity identity) {
        return Optional.ofNullable(byKey.get(identity.folded()));
    }

    Someone person(Entry.New entry) {
        return people.get(entry);
    }

    /** Those who share an address or the end of a number with somebody, each once; of more than so many, the first. */
    List<Entry.New> near(Someone someone, int most) {
        // Each as itself: to compare what two records say takes long.
        Set<Entry.New> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        return Stream.concat(someone.emails().stream().map(key -> byEmail.getOrDefault(key, List.of())),
                someone.phones().stream().map(phone -> byPhone.getOrDefault(phone.ending(), List.of())))
                .flatMap(List::stream).filter(seen::add).limit(most).toList();
    }

    /** Those of this whole name. */
    List<Entry.New> named(String wholeName) {
        return byName.getOrDefault(wholeName, List.of());
    }

    Optional<Entry.New> organization(String name) {
        Parts wanted = OrganizationNames.parts(name);
        return OrganizationNames.meant(wanted, organizations.getOrDefault(wanted.core(), List.of()), entry -> OrganizationNames.parts(entry.title()).form(),
                Set.of());
    }
}
