// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.commands;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EReference;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.model.EmailAddress;
import org.wellspring.model.Organization;
import org.wellspring.model.Person;
import org.wellspring.model.PhoneNumber;
import org.wellspring.model.Role;
import org.wellspring.model.base.BasePackage;
import org.wellspring.model.base.Entity;
import org.wellspring.people.Jobs;
import org.wellspring.people.spelling.EmailAddresses;
import org.wellspring.people.spelling.Names;
import org.wellspring.people.spelling.PhoneNumbers;

/** Two organizations become one: nothing that either of them says is lost, and nobody works there twice. */
final class OrganizationMerge {
    private final Space space;
    private final Tx tx;
    private final Organization kept;
    private final Organization gone;

    /** The first stays, the second goes. */
    OrganizationMerge(Space space, Tx tx, Organization kept, Organization gone) {
        this.space = space;
        this.tx = tx;
        this.kept = kept;
        this.gone = gone;
    }

    void merge() {
        for (Entity entity : IncomingReferences.to(space, tx, gone)) {
            IncomingReferences.repoint(entity, gone, kept);
            if (entity instanceof Role role && role.eContainer() instanceof Person person) {
                Jobs.told(person.getRoles(), role).filter(job -> job.getOrganization() == kept).ifPresent(job -> {
                    Jobs.fill(job, role);
                    tx.delete(role);
                });
            }
        }
        Stream.concat(Stream.of(gone.getName()), gone.getAlsoKnownAs().stream())
                .filter(name -> name != null && Stream.concat(Stream.of(kept.getName()), kept.getAlsoKnownAs().stream())
                        .noneMatch(has -> Names.folded(has).equals(Names.folded(name))))
                .toList().forEach(kept.getAlsoKnownAs()::add);
        add(kept.getTags(), gone.getTags());
        add(kept.getDomains(), gone.getDomains());
        kept.setWebsite(kept.getWebsite() == null ? gone.getWebsite() : kept.getWebsite());
        kept.setNotes(joined(kept.getNotes(), gone.getNotes()));
        for (EReference list : gone.eClass().getEAllContainments()) {
            if (list.isMany()) {
                move(list);
            }
        }
        tx.delete(gone);
    }

    @SuppressWarnings("unchecked")
    private void move(EReference list) {
        List<Entity> into = (List<Entity>) kept.eGet(list);
        for (Entity part : List.copyOf((List<Entity>) gone.eGet(list))) {
            if (into.stream().noneMatch(has -> same(has, part))) {
                into.add(part);
            }
        }
    }

    /** Whether two parts say the same, however they are labelled. */
    private static boolean same(Entity one, Entity other) {
        return switch (one) {
            case EmailAddress email -> EmailAddresses.key(email.getAddress()).equals(EmailAddresses.key(((EmailAddress) other).getAddress()));
            case PhoneNumber phone -> PhoneNumbers.plain(phone.getNumber()).equals(PhoneNumbers.plain(((PhoneNumber) other).getNumber()));
            default -> one.eClass() == other.eClass() && one.eCrossReferences().equals(other.eCrossReferences())
                    && one.eClass().getEAllAttributes().stream().filter(attribute -> attribute != BasePackage.Literals.ENTITY__ID)
                            .allMatch((EAttribute attribute) -> Objects.equals(one.eGet(attribute), other.eGet(attribute)));
        };
    }

    private static void add(List<String> words, List<String> more) {
        more.stream().filter(word -> !words.contains(word)).toList().forEach(words::add);
    }

    private static String joined(String one, String other) {
        boolean both = one != null && !one.isBlank() && other != null && !other.isBlank() && !one.contains(other);
        return both ? one + "\n\n" + other : one == null || one.isBlank() ? other : one;
    }
}
