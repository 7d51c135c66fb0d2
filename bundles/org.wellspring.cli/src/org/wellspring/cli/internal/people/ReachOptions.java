// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.internal.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.wellspring.cli.spi.Failure;
import org.wellspring.core.Command;
import org.wellspring.model.EmailAddress;
import org.wellspring.model.ModelFactory;
import org.wellspring.model.Organization;
import org.wellspring.model.Person;
import org.wellspring.model.PhoneNumber;
import org.wellspring.model.PostalAddress;
import org.wellspring.model.WebLink;
import org.wellspring.people.commands.AddDetail;
import org.wellspring.people.commands.AddEmail;
import org.wellspring.people.commands.AddPhone;
import org.wellspring.people.spelling.EmailAddresses;
import org.wellspring.people.spelling.PhoneNumbers;

import picocli.CommandLine.Option;

/** How somebody is reached, a person or an organization, and fields of the user's own. What is said already is not added a second time. */
public final class ReachOptions {
    @Option(names = "--email", paramLabel = "ADDRESS", descriptionKey = "person.email")
    private List<String> emails = List.of();
    @Option(names = "--phone", paramLabel = "NUMBER", descriptionKey = "person.phone")
    private List<String> phones = List.of();
    @Option(names = "--link", paramLabel = "URI", descriptionKey = "person.link")
    private List<String> links = List.of();
    @Option(names = "--street", paramLabel = "T", descriptionKey = "person.street")
    private String street;
    @Option(names = "--city", paramLabel = "T", descriptionKey = "person.city")
    private String city;
    @Option(names = "--postal-code", paramLabel = "T", descriptionKey = "person.postalCode")
    private String postalCode;
    @Option(names = "--country", paramLabel = "T", descriptionKey = "person.country")
    private String country;
    @Option(names = "--field", paramLabel = "NAME=VALUE", descriptionKey = "person.field")
    private List<String> fields = List.of();

    /** The commands that add it to a person. */
    public List<Command<?>> additions(Person person) {
        return additions(person.getId(), person.getEmails(), person.getPhones(), person.getLinks());
    }

    /** The commands that add it to an organization. */
    public List<Command<?>> additions(Organization organization) {
        return additions(organization.getId(), organization.getEmails(), organization.getPhones(), organization.getLinks());
    }

    private List<Command<?>> additions(UUID id, List<EmailAddress> hasEmails, List<PhoneNumber> hasPhones, List<WebLink> hasLinks) {
        List<Command<?>> commands = new ArrayList<>();
        PhoneNumbers numbers = new PhoneNumbers("");
        emails.stream().filter(address -> hasEmails.stream().map(EmailAddress::getAddress)
                .noneMatch(has -> EmailAddresses.key(has).equals(EmailAddresses.key(address))))
                .forEach(address -> commands.add(new AddEmail(id, address, "")));
        phones.stream().filter(number -> hasPhones.stream().map(PhoneNumber::getNumber)
                .noneMatch(has -> has.equals(number.strip()) || !numbers.key(number).isEmpty() && numbers.key(has).equals(numbers.key(number))))
                .forEach(number -> commands.add(new AddPhone(id, number, "")));
        links.stream().filter(uri -> hasLinks.stream().map(WebLink::getUri).noneMatch(uri.strip()::equals))
                .forEach(uri -> commands.add(AddDetail.link(id, uri, "")));
        fields.forEach(text -> commands.add(AddDetail.field(id, named(text, "--field")[0], named(text, "--field")[1])));
        if (street != null || city != null || postalCode != null || country != null) {
            commands.add(AddDetail.address(id, address()));
        }
        return commands;
    }

    private PostalAddress address() {
        PostalAddress address = ModelFactory.eINSTANCE.createPostalAddress();
        address.setStreet(street);
        address.setLocality(city);
        address.setPostalCode(postalCode);
        address.setCountry(country);
        return address;
    }

    /** A name and what it is. */
    public static String[] named(String text, String option) {
        int equals = text.indexOf('=');
        if (text.substring(0, Math.max(equals, 0)).isBlank() || text.substring(equals + 1).isBlank()) {
            throw Failure.value("named", option, text, option.substring(2).toUpperCase(Locale.ROOT));
        }
        return new String[] {text.substring(0, equals).strip(), text.substring(equals + 1).strip()};
    }
}
