// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.commands;

import java.util.List;
import java.util.stream.Stream;

import org.wellspring.model.EmailAddress;
import org.wellspring.model.OptOut;
import org.wellspring.model.Person;
import org.wellspring.model.PhoneNumber;

/** By which addresses and numbers an opt-out knows its person again, should they be deleted and come into the book anew (T3). On the realm. */
public final class OptOutAddresses {
    private OptOutAddresses() {
    }

    /** Keeps those the person has now, besides those they had before. */
    public static void keep(OptOut optOut, Person person) {
        List<String> all = optOut.getAddresses();
        Stream.concat(person.getEmails().stream().map(EmailAddress::getAddress), person.getPhones().stream().map(PhoneNumber::getNumber))
                .filter(written -> written != null && !written.isBlank() && !all.contains(written)).forEach(all::add);
    }
}
