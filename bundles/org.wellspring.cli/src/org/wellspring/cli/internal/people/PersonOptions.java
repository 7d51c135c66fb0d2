// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.internal.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.wellspring.cli.internal.frame.Choice;
import org.wellspring.cli.internal.frame.Failure;
import org.wellspring.core.Command;
import org.wellspring.core.Tx;
import org.wellspring.model.EmailAddress;
import org.wellspring.model.ModelFactory;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.Person;
import org.wellspring.model.PersonStatus;
import org.wellspring.model.PhoneNumber;
import org.wellspring.model.PostalAddress;
import org.wellspring.model.WebLink;
import org.wellspring.people.commands.AddDetail;
import org.wellspring.people.commands.AddEmail;
import org.wellspring.people.commands.AddPhone;
import org.wellspring.people.commands.AddRole;
import org.wellspring.people.commands.EditEntity;
import org.wellspring.people.commands.EditLabels;
import org.wellspring.people.spelling.EmailAddresses;
import org.wellspring.people.spelling.PhoneNumbers;

import picocli.CommandLine.Option;

/** What can be said of a person, new or not (M15). What is said already is not added a second time. */
public final class PersonOptions {
    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;

    @Option(names = "--given", paramLabel = "T", descriptionKey = "person.given")
    private String given;
    @Option(names = "--family", paramLabel = "T", descriptionKey = "person.family")
    private String family;
    @Option(names = "--prefix", paramLabel = "T", descriptionKey = "person.prefix")
    private String prefix;
    @Option(names = "--suffix", paramLabel = "T", descriptionKey = "person.suffix")
    private String suffix;
    @Option(names = "--nickname", paramLabel = "T", descriptionKey = "person.nickname")
    private List<String> nicknames = List.of();
    @Option(names = "--birthday", paramLabel = "DAY", descriptionKey = "person.birthday")
    private String birthday;
    @Option(names = "--anniversary", paramLabel = "NAME=DAY", descriptionKey = "person.anniversary")
    private List<String> anniversaries = List.of();
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
    @Option(names = "--title", paramLabel = "T", descriptionKey = "person.title")
    private String title;
    @Option(names = "--organization", paramLabel = "NAME", descriptionKey = "person.organization")
    private String organization;
    @Option(names = "--field", paramLabel = "NAME=VALUE", descriptionKey = "person.field")
    private List<String> fields = List.of();
    @Option(names = "--kind", paramLabel = "K", descriptionKey = "person.kind")
    private List<String> kinds = List.of();
    @Option(names = "--tag", paramLabel = "T", descriptionKey = "person.tag")
    private List<String> tags = List.of();
    @Option(names = "--status", paramLabel = "S", descriptionKey = "person.status")
    private String status;
    @Option(names = "--key", negatable = true, descriptionKey = "person.key")
    private Boolean key;
    @Option(names = "--language", paramLabel = "T", descriptionKey = "person.language")
    private String language;
    @Option(names = "--time-zone", paramLabel = "ZONE", descriptionKey = "person.timeZone")
    private String timeZone;
    @Option(names = "--met", paramLabel = "DAY", descriptionKey = "person.met")
    private String met;
    @Option(names = "--note", paramLabel = "TEXT", descriptionKey = "person.note")
    private String note;

    /** The commands that say it of a person, in the transaction they will run in. */
    List<Command<?>> commands(UUID id, Tx tx) {
        Person person = tx.find(id, Person.class).orElseThrow();
        List<Command<?>> commands = new ArrayList<>();
        EditEntity edit = new EditEntity(id);
        boolean edits = set(edit, MODEL.getPerson_GivenName(), given) | set(edit, MODEL.getPerson_FamilyName(), family)
                | set(edit, MODEL.getPerson_Prefix(), prefix) | set(edit, MODEL.getPerson_Suffix(), suffix)
                | set(edit, MODEL.getPerson_Birthday(), birthday) | set(edit, MODEL.getPerson_Language(), language)
                | set(edit, MODEL.getPerson_TimeZone(), timeZone) | set(edit, MODEL.getPerson_MetOn(), met)
                | set(edit, MODEL.getPerson_Notes(), note);
        if (!nicknames.isEmpty()) {
            List<String> all = new ArrayList<>(person.getNicknames());
            nicknames.stream().map(String::strip).filter(name -> !name.isEmpty() && !all.contains(name)).forEach(all::add);
            edit.set(MODEL.getPerson_Nicknames(), all);
            edits = true;
        }
        if (status != null) {
            edit.set(MODEL.getPerson_Status(), Choice.of("--status", status, PersonStatus.VALUES));
            edits = true;
        }
        if (key != null) {
            edit.set(MODEL.getPerson_KeyRelationship(), key);
            edits = true;
        }
        if (edits) {
            commands.add(edit);
        }
        additions(person, commands);
        return commands;
    }

    private void additions(Person person, List<Command<?>> commands) {
        UUID id = person.getId();
        PhoneNumbers numbers = new PhoneNumbers("");
        emails.stream().filter(address -> person.getEmails().stream().map(EmailAddress::getAddress)
                .noneMatch(has -> EmailAddresses.key(has).equals(EmailAddresses.key(address))))
                .forEach(address -> commands.add(new AddEmail(id, address, "")));
        phones.stream().filter(number -> person.getPhones().stream().map(PhoneNumber::getNumber)
                .noneMatch(has -> has.equals(number.strip()) || !numbers.key(number).isEmpty() && numbers.key(has).equals(numbers.key(number))))
                .forEach(number -> commands.add(new AddPhone(id, number, "")));
        links.stream().filter(uri -> person.getLinks().stream().map(WebLink::getUri).noneMatch(uri.strip()::equals))
                .forEach(uri -> commands.add(AddDetail.link(id, uri, "")));
        anniversaries.forEach(text -> commands.add(AddDetail.anniversary(id, named(text, "--anniversary")[0],
                named(text, "--anniversary")[1])));
        fields.forEach(text -> commands.add(AddDetail.field(id, named(text, "--field")[0], named(text, "--field")[1])));
        if (street != null || city != null || postalCode != null || country != null) {
            commands.add(AddDetail.address(id, address()));
        }
        if (title != null || organization != null) {
            commands.add(new AddRole(id, title, organization));
        }
        EditLabels kindsOf = EditLabels.kinds(id);
        kinds.forEach(kindsOf::add);
        EditLabels tagsOf = EditLabels.tags(id);
        tags.forEach(tagsOf::add);
        if (!kinds.isEmpty()) {
            commands.add(kindsOf);
        }
        if (!tags.isEmpty()) {
            commands.add(tagsOf);
        }
    }

    private PostalAddress address() {
        PostalAddress address = ModelFactory.eINSTANCE.createPostalAddress();
        address.setStreet(street);
        address.setLocality(city);
        address.setPostalCode(postalCode);
        address.setCountry(country);
        return address;
    }

    private static boolean set(EditEntity edit, EStructuralFeature feature, String text) {
        if (text != null) {
            edit.set(feature, text);
        }
        return text != null;
    }

    private static String[] named(String text, String option) {
        int equals = text.indexOf('=');
        if (text.substring(0, Math.max(equals, 0)).isBlank() || text.substring(equals + 1).isBlank()) {
            throw Failure.value("named", option, text, option.substring(2).toUpperCase(Locale.ROOT));
        }
        return new String[] {text.substring(0, equals).strip(), text.substring(equals + 1).strip()};
    }
}
