// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.model;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.wellspring.interop.Outcome.FieldChange;
import org.wellspring.model.Organization;
import org.wellspring.model.Person;
import org.wellspring.model.Role;
import org.wellspring.people.Jobs;

/**
 * Brings the roles that a source names into a person, one job of one house once ({@link Jobs}). A role that the source has replaced by another ended, and stays
 * as history (M11); one that it simply no longer names is taken out.
 */
final class RoleMerge {
    private final Map<String, Role> said;
    private final Map<String, Role> theirs;
    private final boolean again;
    private final Person person;
    private final LocalDate today;
    private final Function<String, Organization> organizations;
    private final Elsewhere elsewhere;
    private final List<FieldChange> changes;

    RoleMerge(Person before, Person now, Person person, LocalDate today,
            Function<String, Organization> organizations, Elsewhere elsewhere, List<FieldChange> changes) {
        this.elsewhere = elsewhere;
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
        Map<String, Role> fresh = new LinkedHashMap<>();
        theirs.forEach((key, role) -> {
            if (!said.containsKey(key) && !toldOtherwise(key, role, held)) {
                fresh.put(key, role);
            }
        });
        boolean replaced = fresh.keySet().stream().anyMatch(key -> !held.containsKey(key) || comesBack(held.get(key)));
        said.forEach((key, role) -> {
            Role mine = held.get(key);
            if (!theirs.containsKey(key) && mine != null && mine.getTo() == null && theirs.values().stream().noneMatch(now -> Jobs.same(now, role))) {
                leave(mine, replaced);
            }
        });
        fresh.forEach((key, role) -> {
            if (!held.containsKey(key)) {
                person.getRoles().add(copy(role));
            } else if (comesBack(held.get(key))) {
                held.get(key).setTo(null);
            }
        });
        String now = text();
        if (!now.equals(old)) {
            changes.add(new FieldChange("roles", old, now));
        }
    }

    /** Whether the person has this job, told with less or with more: it is no second one, and learns what is new. */
    private boolean toldOtherwise(String key, Role role, Map<String, Role> held) {
        if (held.containsKey(key)) {
            return false;
        }
        Map.Entry<String, Role> was = said.entrySet().stream().filter(e -> !theirs.containsKey(e.getKey()) && Jobs.same(e.getValue(), role))
                .findFirst().orElse(null);
        Optional<Role> job = Optional.ofNullable(was).map(e -> held.get(e.getKey())).filter(mine -> mine.getTo() == null)
                .or(() -> Jobs.told(person.getRoles(), role).filter(mine -> mine.getTo() == null));
        job.ifPresent(mine -> {
            if (was != null && Items.same(mine, was.getValue())) {
                // what the source no longer says and nobody else has said goes
                mine.setTitle(role.getTitle());
                mine.setDepartment(role.getDepartment());
                elsewhere.job(was.getValue()).ifPresent(other -> Jobs.fill(mine, other));
            }
            Jobs.fill(mine, mine.getOrganization() == null ? copy(role) : role);
        });
        return job.isPresent();
    }

    /** A role that ended and that the source did not name last time is current again where it names it now. */
    private boolean comesBack(Role role) {
        return again && role.getTo() != null;
    }

    private void leave(Role role, boolean replaced) {
        if (replaced) {
            role.setTo(today);
        } else if (elsewhere.job(role).isEmpty()) {
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
