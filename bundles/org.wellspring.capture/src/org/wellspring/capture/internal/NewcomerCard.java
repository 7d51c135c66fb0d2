// SPDX-License-Identifier: EPL-2.0
package org.wellspring.capture.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.capture.Part;
import org.wellspring.capture.Understanding;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.model.Event;
import org.wellspring.model.Organization;
import org.wellspring.model.Origin;
import org.wellspring.model.OriginKind;
import org.wellspring.model.Person;
import org.wellspring.model.ModelFactory;
import org.wellspring.model.Role;
import org.wellspring.people.commands.AddRole;
import org.wellspring.people.commands.CreatePerson;
import org.wellspring.people.commands.EditRole;
import org.wellspring.people.commands.Organizations;
import org.wellspring.people.commands.WorkText;
import org.wellspring.people.spelling.Names;
import org.wellspring.people.spelling.OrganizationNames;

/** Writes on people's cards what a sentence says of them: where they work, where we met, how to reach them. */
final class NewcomerCard {
    private final Space space;
    private final Tx tx;
    private final Understanding read;
    private final List<UUID> madeOrganizations;
    private final Map<String, UUID> organizations = new HashMap<>();

    NewcomerCard(Space space, Tx tx, Understanding read, List<UUID> madeOrganizations) {
        this.space = space;
        this.tx = tx;
        this.read = read;
        this.madeOrganizations = madeOrganizations;
    }

    /** Somebody new, with where and when we met (E5). */
    Person create(Part.Who who) {
        Optional<Part.Touch> met = read.all(Part.Touch.class).stream().filter(touch -> touch.met() && !touch.attempt())
                .filter(touch -> touch.whom().isEmpty() || touch.whom().contains(who.span())).findFirst();
        Optional<Part.Occasion> occasion = read.first(Part.Occasion.class);
        CreatePerson command = new CreatePerson(who.name());
        met.map(Part.Touch::date).or(() -> occasion.map(o -> read.today())).ifPresent(command::metOn);
        Person person = tx.find(command.apply(space, tx), Person.class).orElseThrow();
        occasion.filter(o -> met.isPresent() || read.first(Part.Touch.class).isEmpty() || !o.through().isEmpty())
                .ifPresent(o -> person.setOrigin(origin(o)));
        return person;
    }

    /** A place of work that was written over with the role in it, as in "Designer at Kumo Studio", where that is of the book. */
    Part.Where parted(Part.Where where) {
        Optional<WorkText> told = where.known().isPresent() || !where.title().isBlank() ? Optional.empty() : WorkText.told(space, where.organization());
        return told.<Part.Where>flatMap(work -> Organizations.named(space, work.organization())
                .map(id -> new Part.Where(where.span(), work.organization(), work.title(), Optional.of(id), where.whose()))).orElse(where);
    }

    /** The role, unless the card has it already. */
    void works(Person person, Part.Where where) {
        List<Role> there = person.getRoles().stream().filter(role -> role.getTo() == null && same(role, where)).toList();
        if (there.stream().anyMatch(role -> where.title().isBlank() || titled(role, where.title()))) {
            return;
        }
        Optional<Role> bare = there.stream().filter(role -> role.getTitle() == null || role.getTitle().isBlank()).findFirst();
        if (bare.isPresent()) {
            new EditRole(bare.get().getId()).title(where.title()).apply(space, tx);
            return;
        }
        String core = OrganizationNames.core(where.organization());
        AddRole command = new AddRole(person.getId(), where.title(), where.organization());
        where.known().or(() -> Optional.ofNullable(organizations.get(core))).ifPresent(command::at);
        Role role = tx.find(command.apply(space, tx), Role.class).orElseThrow();
        Organization at = role.getOrganization();
        if (at != null && where.known().isEmpty() && organizations.put(core, at.getId()) == null && fresh(at)) {
            madeOrganizations.add(at.getId());
        }
    }

    /** The job that a place of work tells of, once it is there; empty if it names no house. */
    Optional<Role> job(Person person, Part.Where where) {
        return where.organization().isEmpty() ? Optional.empty()
                : person.getRoles().stream().filter(role -> role.getTo() == null && same(role, where)).findFirst();
    }

    /** "curator" and "senior curator" need not be two; "head of collections" is another role. */
    private static boolean titled(Role role, String title) {
        List<String> has = Names.words(role.getTitle() == null ? "" : role.getTitle());
        List<String> said = Names.words(title);
        return !has.isEmpty() && (has.containsAll(said) || said.containsAll(has));
    }

    private boolean fresh(Organization organization) {
        return !Organizations.isThere(space, organization.getId());
    }

    private static boolean same(Role role, Part.Where where) {
        if (where.organization().isEmpty()) {
            return role.getTitle() != null && Names.key(role.getTitle()).equals(Names.key(where.title()));
        }
        return role.getOrganization() != null && (where.known().filter(role.getOrganization().getId()::equals).isPresent()
                || OrganizationNames.same(role.getOrganization().getName(), where.organization()));
    }

    private Origin origin(Part.Occasion occasion) {
        Origin origin = ModelFactory.eINSTANCE.createOrigin();
        origin.setKind(occasion.kind());
        occasion.event().flatMap(id -> tx.find(id, Event.class)).ifPresentOrElse(origin::setEvent, () -> {
            if (!occasion.text().isEmpty()) {
                origin.setNote(occasion.text());
            }
        });
        occasion.throughId().flatMap(id -> tx.find(id, Person.class)).ifPresentOrElse(origin::setIntroducedBy, () -> {
            if (!occasion.through().isEmpty()) {
                origin.setNote(origin.getNote() == null ? occasion.through() : origin.getNote() + ", " + occasion.through());
            }
        });
        if (origin.getIntroducedBy() != null && origin.getEvent() == null && origin.getNote() == null) {
            origin.setKind(OriginKind.INTRODUCTION);
        }
        return origin;
    }

    /** Adds a tag or a kind, unless it is there. */
    static void label(List<String> labels, String label) {
        if (labels.stream().noneMatch(known -> Names.folded(known).equals(Names.folded(label)))) {
            labels.add(label);
        }
    }
}
