// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.model;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.wellspring.interop.Outcome.FieldChange;
import org.wellspring.model.Organization;
import org.wellspring.model.Person;
import org.wellspring.model.Role;

/**
 * Brings the roles that a source names into a person. A role that the source has replaced by another ended, and stays
 * as history (M11); one that it simply no longer names is taken out.
 */
final class RoleMerge {
    private final Map<String, Role> said;
    private final Map<String, Role> theirs;
    private final boolean again;
    private final Person person;
    private final LocalDate today;
    private final Function<String, Organization> organizations;
    private final List<FieldChange> changes;

    RoleMerge(Person before, Person now, Person person, LocalDate today,
            Function<String, Organization> organizations, List<FieldChange> changes) {
        this.again = before != null;
        this.said = before == null ? Map.of() : Items.byKey(before.getRoles());
        this.theirs = Items.byKey(now.getRoles());
        this.person = person;
        this.today = today;
        this.organizations = organizations;
        this.changes = changes;
    }

    void merge() {
        String old = text();
        Map<String, Role> held = new HashMap<>(Items.byKey(person.getRoles()));
        boolean replaced = theirs.keySet().stream().anyMatch(key -> !said.containsKey(key)
                && (!held.containsKey(key) || comesBack(held.get(key))));
        said.forEach((key, role) -> {
            Role mine = held.get(key);
            if (!theirs.containsKey(key) && mine != null && mine.getTo() == null) {
                leave(mine, replaced);
            }
        });
        theirs.forEach((key, role) -> {
            if (!said.containsKey(key) && !held.containsKey(key)) {
                person.getRoles().add(copy(role));
            } else if (!said.containsKey(key) && comesBack(held.get(key))) {
                held.get(key).setTo(null);
            }
        });
        String fresh = text();
        if (!fresh.equals(old)) {
            changes.add(new FieldChange("roles", old, fresh));
        }
    }

    /** A role that ended and that the source did not name last time is current again where it names it now. */
    private boolean comesBack(Role role) {
        return again && role.getTo() != null;
    }

    private void leave(Role role, boolean replaced) {
        if (replaced) {
            role.setTo(today);
        } else {
            person.getRoles().remove(role);
        }
    }

    private Role copy(Role role) {
        Role copy = EcoreUtil.copy(role);
        copy.setOrganization(role.getOrganization() == null ? null
                : organizations.apply(role.getOrganization().getName()));
        return copy;
    }

    private String text() {
        return person.getRoles().stream().map(r -> Items.text(r) + (r.getTo() == null ? "" : " – " + r.getTo()))
                .collect(Collectors.joining("; "));
    }
}
