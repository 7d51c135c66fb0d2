// SPDX-License-Identifier: EPL-2.0
package org.wellspring.capture.internal;

import org.wellspring.capture.Part;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.model.Person;
import org.wellspring.people.UnreadBirthday;
import org.wellspring.people.commands.AddDetail;
import org.wellspring.people.commands.AddEmail;
import org.wellspring.people.commands.AddPhone;
import org.wellspring.people.spelling.EmailAddresses;
import org.wellspring.people.spelling.PhoneNumbers;

/** How somebody is reached, and when born, as a sentence or a line says it: it goes where it belongs on their page, unless it is there (F1). For one step. */
final class SaidOfPerson {
    private final Space space;
    private final Tx tx;

    SaidOfPerson(Space space, Tx tx) {
        this.space = space;
        this.tx = tx;
    }

    /** Keeps it; any other part changes nothing. */
    void keep(Person person, Part part) {
        switch (part) {
            case Part.Email email -> email(person, email.address());
            case Part.Phone phone -> phone(person, phone.number());
            case Part.Web web -> page(person, web.address());
            case Part.Birthday birthday -> {
                person.setBirthday(Replacing.together(birthday.date(), person.getBirthday()).spelling());
                UnreadBirthday.replace(person);
            }
            default -> {}
        }
    }

    private void email(Person person, String address) {
        String key = EmailAddresses.key(address);
        if (person.getEmails().stream().noneMatch(known -> EmailAddresses.key(known.getAddress()).equals(key))) {
            new AddEmail(person.getId(), address, "").apply(space, tx);
        }
    }

    private void phone(Person person, String number) {
        String digits = PhoneNumbers.digits(number);
        if (person.getPhones().stream().noneMatch(known -> PhoneNumbers.digits(known.getNumber()).equals(digits))) {
            new AddPhone(person.getId(), number, "").apply(space, tx);
        }
    }

    /** Without a scheme it is one of the web. */
    private void page(Person person, String address) {
        String uri = address.contains("://") ? address : "https://" + address;
        if (person.getLinks().stream().noneMatch(known -> known.getUri().equalsIgnoreCase(uri))) {
            AddDetail.link(person.getId(), uri, "").apply(space, tx);
        }
    }
}
