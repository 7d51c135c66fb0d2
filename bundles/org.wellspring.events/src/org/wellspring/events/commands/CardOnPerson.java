// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events.commands;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.events.cards.CardDetails;
import org.wellspring.model.EmailAddress;
import org.wellspring.model.ModelFactory;
import org.wellspring.model.Person;
import org.wellspring.model.PhoneNumber;
import org.wellspring.model.PostalAddress;
import org.wellspring.model.Role;
import org.wellspring.model.WebLink;
import org.wellspring.people.commands.AddDetail;
import org.wellspring.people.commands.AddEmail;
import org.wellspring.people.commands.AddPhone;
import org.wellspring.people.commands.AddRole;
import org.wellspring.people.spelling.EmailAddresses;
import org.wellspring.people.spelling.OrganizationNames;
import org.wellspring.people.spelling.PhoneNumbers;

/** What a card says of somebody goes where it belongs; what they have already, in whatever spelling, is not added again, and nothing is replaced (E8). */
final class CardOnPerson {
    private CardOnPerson() {
    }

    /** Fresh: they have just come into the book, with what was written of them beside the card. */
    static void add(Space space, Tx tx, Person person, CardDetails card, boolean fresh) {
        UUID id = person.getId();
        fresh(person.getEmails().stream().map(EmailAddress::getAddress), card.emails().stream(), EmailAddresses::key)
                .forEach(address -> new AddEmail(id, address, "").apply(space, tx));
        fresh(person.getPhones().stream().map(PhoneNumber::getNumber), card.phones().stream(), PhoneNumbers::plain)
                .forEach(number -> new AddPhone(id, number, "").apply(space, tx));
        fresh(person.getLinks().stream().map(WebLink::getUri), card.links().stream(), uri -> uri)
                .forEach(uri -> AddDetail.link(id, uri, null).apply(space, tx));
        if (person.getAddresses().isEmpty()) {
            card.addresses().forEach(line -> {
                PostalAddress address = ModelFactory.eINSTANCE.createPostalAddress();
                address.setStreet(line);
                AddDetail.address(id, address).apply(space, tx);
            });
        }
        if (person.getRoles().isEmpty() && !(card.title() + card.organization()).isBlank()) {
            new AddRole(id, card.title(), card.organization()).apply(space, tx);
        } else if (!card.title().isBlank()) {
            untitled(person, card, fresh).ifPresent(job -> job.setTitle(card.title()));
        }
        if (!card.note().isEmpty() && (person.getNotes() == null || person.getNotes().isBlank())) {
            person.setNotes(card.note());
        }
    }

    /** The job the title on the card belongs to: the only one, where no title is known and nothing speaks against its house. */
    private static Optional<Role> untitled(Person person, CardDetails card, boolean fresh) {
        return person.getRoles().stream().map(Role.class::cast).filter(job -> person.getRoles().size() == 1 && job.getTo() == null)
                .filter(job -> job.getTitle() == null || job.getTitle().isBlank())
                .filter(job -> fresh || card.organization().isBlank() || job.getOrganization() == null
                        || OrganizationNames.same(job.getOrganization().getName(), card.organization()))
                .findFirst();
    }

    private static Stream<String> fresh(Stream<String> there, Stream<String> said, Function<String, String> key) {
        Set<String> known = there.map(key).collect(Collectors.toSet());
        return said.filter(one -> known.add(key.apply(one)));
    }
}
