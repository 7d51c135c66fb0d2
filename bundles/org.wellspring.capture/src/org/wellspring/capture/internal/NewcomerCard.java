// SPDX-License-Identifier: EPL-2.0
package org.wellspring.capture.internal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.model.EmailAddress;
import org.wellspring.model.Event;
import org.wellspring.model.ModelFactory;
import org.wellspring.model.Organization;
import org.wellspring.model.Origin;
import org.wellspring.model.OriginKind;
import org.wellspring.model.Person;
import org.wellspring.model.PhoneNumber;
import org.wellspring.model.Role;
import org.wellspring.people.spelling.Names;
import org.wellspring.people.spelling.PhoneNumbers;
import org.wellspring.capture.Part;
import org.wellspring.capture.Understanding;

/** Writes on people's cards what a sentence says of them: where they work, where we met, how to reach them. */
final class NewcomerCard {
    private static final ModelFactory NEW = ModelFactory.eINSTANCE;
    private final Space space;
    private final Tx tx;
    private final Understanding read;
    private final List<UUID> madeOrganizations;
    private Organization organization;

    NewcomerCard(Space space, Tx tx, Understanding read, List<UUID> madeOrganizations) {
        this.space = space;
        this.tx = tx;
        this.read = read;
        this.madeOrganizations = madeOrganizations;
    }

    Person create(String name) {
        Person person = NEW.createPerson();
        person.setName(name);
        return tx.add(person);
    }

    /** The role, unless the card has it already; for somebody new also where we met (E5). */
    void placed(Person person, boolean fresh) {
        read.first(Part.Where.class).ifPresent(where -> role(person, where));
        Optional<Part.Touch> met = read.first(Part.Touch.class).filter(Part.Touch::met);
        if (!fresh) {
            return;
        }
        read.first(Part.Occasion.class).ifPresent(occasion -> person.setOrigin(origin(occasion)));
        if (met.isPresent() || person.getOrigin() != null) {
            person.setMetOn(met.map(Part.Touch::day).orElse(read.today()));
        }
    }

    private void role(Person person, Part.Where where) {
        boolean known = person.getRoles().stream().anyMatch(role -> role.getTo() == null && role.getOrganization() != null
                && Names.folded(role.getOrganization().getName()).equals(Names.folded(where.organization())));
        if (known) {
            return;
        }
        Role role = NEW.createRole();
        if (!where.title().isEmpty()) {
            role.setTitle(where.title());
        }
        if (!where.organization().isEmpty()) {
            role.setOrganization(organization(where));
        }
        person.getRoles().add(0, role);
    }

    private Organization organization(Part.Where where) {
        if (organization == null) {
            organization = where.known().flatMap(id -> tx.find(id, Organization.class)).orElseGet(() -> {
                Organization fresh = NEW.createOrganization();
                fresh.setName(where.organization());
                tx.add(fresh);
                madeOrganizations.add(fresh.getId());
                return fresh;
            });
        }
        return organization;
    }

    private Origin origin(Part.Occasion occasion) {
        Origin origin = NEW.createOrigin();
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

    /** Tags, kinds, addresses and numbers are the first person's. */
    void enrich(Person person) {
        read.all(Part.Tag.class).stream().map(Part.Tag::tag).filter(tag -> !person.getTags().contains(tag))
                .forEach(person.getTags()::add);
        read.all(Part.Kind.class).stream().map(Part.Kind::kind).filter(kind -> !person.getKinds().contains(kind))
                .forEach(person.getKinds()::add);
        read.all(Part.Email.class).stream().map(Part.Email::address)
                .filter(address -> person.getEmails().stream().map(EmailAddress::getAddress).noneMatch(
                        known -> known != null && known.toLowerCase(Locale.ROOT).equals(address.toLowerCase(Locale.ROOT))))
                .forEach(address -> {
                    EmailAddress email = NEW.createEmailAddress();
                    email.setAddress(address);
                    person.getEmails().add(email);
                });
        read.all(Part.Phone.class).stream().map(Part.Phone::number)
                .filter(number -> person.getPhones().stream().map(PhoneNumber::getNumber).noneMatch(
                        known -> known != null && PhoneNumbers.digits(known).equals(PhoneNumbers.digits(number))))
                .forEach(number -> {
                    PhoneNumber phone = NEW.createPhoneNumber();
                    phone.setNumber(number);
                    person.getPhones().add(phone);
                });
    }
}
