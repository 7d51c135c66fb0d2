// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellspring.interop.Exporter;
import org.wellspring.interop.ImportReport;
import org.wellspring.interop.Progress;
import org.wellspring.model.CustomField;
import org.wellspring.model.EmailAddress;
import org.wellspring.model.ModelFactory;
import org.wellspring.model.Organization;
import org.wellspring.model.Person;
import org.wellspring.model.PhoneNumber;
import org.wellspring.model.PostalAddress;
import org.wellspring.model.Role;
import org.wellspring.model.WebLink;
import org.wellspring.testkit.Seed;
import org.wellspring.testkit.TempSpace;

@DisplayName("A contact that is a company is an organization one can call, in and out of every format (M11, X1, X2)")
class OrganizationsTest {
    private static final ModelFactory NEW = ModelFactory.eINSTANCE;
    private static final String OFFICE = "Building Control Office";
    /** A company as different programs write one, without the ends of a card. */
    private static final List<String> CARDS = List.of(
            "VERSION:4.0\nKIND:org\nFN:Building Control Office\n",
            "VERSION:4.0\nKIND:ORG\nFN:Building Control Office\nORG:Building Control Office;Permits\n",
            "VERSION:3.0\nFN:Building Control Office\nN:;;;;\nORG:Building Control Office\nX-ABShowAs:COMPANY\n",
            "VERSION:3.0\nFN:Building Control Office\nN:Office;Building;Control;;\nORG:Building Control Office;\nX-ABShowAs:COMPANY\n",
            "VERSION:3.0\nN:;;;;\nORG:Building Control Office\n",
            "VERSION:3.0\nFN:\nN:;;;;\nORG:Building Control Office\n",
            "VERSION:2.1\nN:\nORG:Building Control Office\n",
            "VERSION:4.0\nFN:Building Control Office\nORG:Building Control Office\n");

    @RegisterExtension
    final TempSpace temp = new TempSpace();
    @RegisterExtension
    final TempSpace empty = new TempSpace();
    private final Book book = new Book(temp);
    private final Book other = new Book(empty);

    private static String card(String head) {
        return Samples.crlf("BEGIN:VCARD\n" + head + "TEL;TYPE=work:+44 20 7946 0110\nEMAIL:permits@building.example\nEND:VCARD\n");
    }

    @Test
    @DisplayName("Cards that are only a company become one, however they say so, and the report counts it")
    void cards() {
        for (String head : CARDS) {
            ImportReport report = book.imports("in.vcf", card(head));

            assertThat(report.created()).as(head).isEqualTo(1);
            assertThat(report.organizations()).as(head).isEqualTo(1);
            assertThat(book.people()).as(head).isEmpty();
            assertThat(book.organizations()).as(head).singleElement().satisfies(o -> {
                assertThat(o.getName()).isEqualTo(OFFICE);
                assertThat(o.getPhones()).extracting(PhoneNumber::getNumber).containsExactly("+44 20 7946 0110");
                assertThat(o.getEmails()).extracting(EmailAddress::getAddress).containsExactly("permits@building.example");
            });
            book.space().history().undo(report.transaction().orElseThrow());
        }
    }

    @Test
    @DisplayName("An employer's bare name that may be one of several is an organization of its own, in whatever order they come, and that is said before and after (M13)")
    void bareName() {
        long seed = Seed.next();
        Random random = new Random(seed);
        List<String> forms = new ArrayList<>(List.of("Acme Inc.", "Acme GmbH", "Acme AG", "ACME"));
        for (int i = 0; i < 20; i++) {
            Collections.shuffle(forms, random);
            boolean twoFiles = random.nextBoolean();
            String as = "seed " + seed + ": " + forms + (twoFiles ? " in two files" : "");
            List<String> cards = forms.stream().map(name -> "BEGIN:VCARD\nVERSION:3.0\nFN:At " + name + "\nORG:" + name + "\nEND:VCARD\n").toList();
            List<UUID> steps = new ArrayList<>();
            if (twoFiles && !forms.subList(0, 2).contains("ACME")) {
                steps.add(book.imports("first.vcf", Samples.crlf(String.join("", cards.subList(0, 2)))).transaction().orElseThrow());
                cards = cards.subList(2, 4);
            }
            Samples.write(book.file("in.vcf"), Samples.crlf(String.join("", cards)));
            assertThat(book.plan(book.file("in.vcf")).preview().files().getFirst().remarks()).as(as).singleElement()
                    .satisfies(remark -> assertThat(remark.reason()).contains("ACME", "Acme AG", "Acme GmbH", "Acme Inc."));
            steps.add(book.imports(book.file("in.vcf")).transaction().orElseThrow());
            assertThat(book.people()).as(as)
                    .allSatisfy(person -> assertThat("At " + person.getRoles().getFirst().getOrganization().getName()).isEqualTo(person.getName()));
            assertThat(book.plan(book.file("in.vcf")).preview().files().getFirst().remarks()).as("once more, " + as).isEmpty();
            assertThat(book.imports(book.file("in.vcf")).unchanged()).as(as).isEqualTo(cards.size());
            steps.reversed().forEach(book.space().history()::undo);
        }
    }

    @Test
    @DisplayName("An employer's bare name is the one organization that it can be, and nothing is said of that")
    void bareNameOfOne() {
        ImportReport report = book.imports("in.vcf", Samples.crlf("BEGIN:VCARD\nVERSION:3.0\nFN:Olga One\nORG:Acme Inc.\nEND:VCARD\n"
                + "BEGIN:VCARD\nVERSION:3.0\nFN:Fay Four\nORG:ACME\nEND:VCARD\n"));
        assertThat(report.files().getFirst().remarks()).isEmpty();
        assertThat(book.organizations()).singleElement().satisfies(o -> assertThat(o.getName()).isEqualTo("Acme Inc."));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "First Name,Last Name,Organization Name,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value\n"
                    + ",,Building Control Office,Work,permits@building.example,Work,+44 20 7946 0110\n",
            "Name,Given Name,Family Name,Organization 1 - Name,E-mail 1 - Value,Phone 1 - Value\n"
                    + "Building Control Office,,,Building Control Office,permits@building.example,+44 20 7946 0110\n",
            "First Name,Last Name,Company,E-mail Address,Business Phone\n,,Building Control Office,permits@building.example,+44 20 7946 0110\n"})
    @DisplayName("Rows of Google and Outlook with only an organization become one, and the preview says what they are")
    void tables(String table) {
        Samples.write(book.file("in.csv"), table);
        assertThat(book.plan(book.file("in.csv")).records(0)).singleElement()
                .satisfies(r -> assertThat(r.about()).isEqualTo("organization · permits@building.example · +44 20 7946 0110"));
        assertThat(book.plan(book.file("in.csv")).label()).isEqualTo("Import 1 organization from in.csv");
        assertThat(book.imports(book.file("in.csv")).organizations()).isEqualTo(1);

        assertThat(book.organizations()).singleElement().satisfies(o -> {
            assertThat(o.getName()).isEqualTo(OFFICE);
            assertThat(o.getPhones()).extracting(PhoneNumber::getNumber).containsExactly("+44 20 7946 0110");
            assertThat(o.getEmails()).extracting(EmailAddress::getAddress).containsExactly("permits@building.example");
        });
    }

    @Test
    @DisplayName("Whoever works there and the card of the place itself, in one file in either order, are about one organization")
    void employers() {
        String place = card(CARDS.getFirst());
        String person = Samples.crlf("BEGIN:VCARD\nVERSION:4.0\nFN:Ana Ruiz\nORG:Building Control Office\nTITLE:Inspector\nEND:VCARD\n");
        for (String file : List.of(place + person, person + place)) {
            ImportReport report = book.imports("in.vcf", file);

            assertThat(report.organizations()).isEqualTo(1);
            assertThat(report.created()).isEqualTo(2);
            assertThat(book.plan(book.file("in.vcf")).preview().unchanged()).isEqualTo(2);
            assertThat(book.organizations()).singleElement().satisfies(o -> assertThat(o.getPhones()).hasSize(1));
            assertThat(book.person("Ana Ruiz").getRoles().getFirst().getOrganization()).isEqualTo(book.organizations().getFirst());
            book.space().history().undo(report.transaction().orElseThrow());
        }
    }

    @ParameterizedTest
    @EnumSource(value = ExportFormat.class, names = "JSON", mode = EnumSource.Mode.EXCLUDE)
    @DisplayName("Every export writes it, and reads it again as it was; read into the same book it changes nothing")
    void comesBack(ExportFormat format) {
        long seed = Seed.next();
        Random random = new Random(seed);
        StringBuilder cards = new StringBuilder();
        for (int i = 0; i < CARDS.size(); i++) {
            cards.append(card(CARDS.get(i).replace("Building Control", "Office " + i)));
        }
        book.imports("in.vcf", cards.toString());
        book.imports("in.csv", "First Name,Last Name,Organization Name,E-mail 1 - Value\n,,Google Works,hello@google-works.example\n");
        book.space().change("By hand", tx -> {
            for (int i = 0; i < 25; i++) {
                tx.add(organization(random, i));
            }
            Organization employer = NEW.createOrganization();
            employer.setName("Only An Employer");
            tx.add(employer);
            Person person = NEW.createPerson();
            person.setName("Ana Ruiz");
            Role role = NEW.createRole();
            role.setOrganization(employer);
            person.getRoles().add(role);
            tx.add(person);
        });
        for (Organization one : book.organizations().stream().filter(o -> o.getName().contains("Office")).toList()) {
            book.space().change("Edit", tx -> edit(tx.find(one.getId(), Organization.class).orElseThrow(), random));
        }
        TreeMap<String, String> before = described(book);
        before.remove("Only An Employer");
        long transactions = book.transactions();

        Exporter.Result result = new Exporter(book.space()).export(format.format(), book.file("out." + format.id()), Progress.NONE);
        assertThat(result.organizations()).as("seed %d", seed).isEqualTo(before.size());
        assertThat(result.records()).isEqualTo(before.size() + 1);
        String text = Samples.read(result.file());
        if (format == ExportFormat.VCARD3 || format == ExportFormat.VCARD4) {
            assertThat(StrictCards.problems(text, format == ExportFormat.VCARD3 ? "3.0" : "4.0")).as("seed %d", seed).isEmpty();
        }

        ImportReport again = book.imports(result.file());
        assertThat(again.updated()).as("seed %d", seed).isZero();
        assertThat(again.created()).isZero();
        assertThat(book.transactions()).isEqualTo(transactions);

        assertThat(other.imports("in." + format.extension(), text).organizations()).isEqualTo(before.size());
        TreeMap<String, String> after = described(other);
        after.remove("Only An Employer");
        assertThat(after).as("seed %d", seed).isEqualTo(before);
        assertThat(other.names()).containsExactly("Ana Ruiz");
    }

    @ParameterizedTest
    @EnumSource(value = ExportFormat.class, names = "JSON", mode = EnumSource.Mode.EXCLUDE)
    @DisplayName("Numbers, addresses and pages as version 0.1.0 kept them are not added once more by what we wrote of them ourselves, and new ones are")
    void earlierVersion(ExportFormat format) {
        book.space().change("As 0.1.0 did", tx -> {
            Organization office = NEW.createOrganization();
            office.setName(OFFICE);
            office.setWebsite("https://building.example");
            office.getCustomFields().add(field("phone work", "+44 20 7946 0110"));
            office.getCustomFields().add(field("phone fax", "+44 20 7946 0111"));
            office.getCustomFields().add(field("phone", "+44 20 7946 0112"));
            office.getCustomFields().add(field("email", "permits@building.example"));
            office.getCustomFields().add(field("link blog", "https://blog.building.example"));
            office.getCustomFields().add(field("Opening hours", "9 to 5"));
            tx.add(office);
        });
        TreeMap<String, String> before = described(book);
        long transactions = book.transactions();
        Exporter.Result result = new Exporter(book.space()).export(format.format(), book.file("out." + format.id()), Progress.NONE);

        ImportReport again = book.imports(result.file());

        assertThat(again.updated()).isZero();
        assertThat(again.created()).isZero();
        assertThat(book.transactions()).isEqualTo(transactions);
        assertThat(described(book)).isEqualTo(before);

        book.imports("more." + format.extension(), Samples.read(result.file()).replace("7946 0111", "7946 0119"));
        assertThat(book.organizations()).singleElement()
                .satisfies(office -> assertThat(office.getPhones()).extracting(PhoneNumber::getNumber).containsExactly("+44 20 7946 0119"));
    }

    private static CustomField field(String name, String value) {
        CustomField field = NEW.createCustomField();
        field.setName(name);
        field.setValue(value);
        return field;
    }

    @ParameterizedTest
    @EnumSource(value = ExportFormat.class, names = "JSON", mode = EnumSource.Mode.EXCLUDE)
    @DisplayName("Renamed it is still an organization, under its new name alone")
    void renamed(ExportFormat format) {
        StringBuilder cards = new StringBuilder();
        for (int i = 0; i < CARDS.size(); i++) {
            cards.append(card(CARDS.get(i).replace("Building Control", "Office " + i)));
        }
        book.imports("in.vcf", cards.toString());
        List<String> names = new ArrayList<>();
        for (Organization one : book.organizations()) {
            names.add("New " + one.getName());
            book.space().change("Rename", tx -> tx.find(one.getId(), Organization.class).orElseThrow().setName("New " + one.getName()));
        }
        String text = book.exports(format);

        other.imports("in." + format.extension(), text);
        assertThat(other.organizations()).extracting(Organization::getName).containsExactlyInAnyOrderElementsOf(names);
        assertThat(other.people()).isEmpty();
        assertThat(other.imports(other.file("in." + format.extension())).updated()).isZero();
    }

    @Test
    @DisplayName("What a card says that only people have stays with the card")
    void founded() {
        book.imports("in.vcf", Samples.crlf("BEGIN:VCARD\nVERSION:4.0\nKIND:org\nUID:urn:uuid:11111111-2222-4333-8444-555555555555\nFN:Lumen\n"
                + "ANNIVERSARY:19800301\nRELATED;TYPE=contact;VALUE=text:Ana Ruiz\nX-HOURS:9-17\nEND:VCARD\n"));
        book.space().change("Edit", tx -> tx.find(book.organizations().getFirst().getId(), Organization.class).orElseThrow().setNotes("Ring twice"));

        assertThat(book.exports(ExportFormat.VCARD4)).contains("ANNIVERSARY:19800301", "Ana Ruiz", "X-HOURS:9-17", "NOTE:Ring twice", "KIND:org");
    }

    private static TreeMap<String, String> described(Book of) {
        TreeMap<String, String> all = new TreeMap<>();
        of.organizations().forEach(o -> all.put(o.getName(), describe(o)));
        return all;
    }

    private static String describe(Organization o) {
        return Stream.of(o.getAlsoKnownAs().toString(), o.getTags().toString(), String.valueOf(o.getNotes()),
                o.getEmails().stream().map(e -> e.getAddress() + "/" + e.getLabel()).toList().toString(),
                o.getPhones().stream().map(p -> p.getNumber() + "/" + p.getLabel()).toList().toString(),
                o.getLinks().stream().map(WebLink::getUri).toList().toString(),
                o.getAddresses().stream().map(a -> a.getStreet() + "/" + a.getLocality() + "/" + a.getPostalCode()).toList().toString(),
                o.getCustomFields().stream().map(f -> f.getName() + "/" + f.getValue()).toList().toString()).toList().toString();
    }

    private static Organization organization(Random random, int i) {
        Organization o = NEW.createOrganization();
        o.setName(List.of("Harbour & Sons", "=Lumen", "Müller, Klein", "山田工務店", "O’Neil; Partners").get(random.nextInt(5)) + " " + i);
        PhoneNumber phone = NEW.createPhoneNumber();
        phone.setNumber("+44 7700 9000" + (10 + i));
        phone.setLabel("work");
        o.getPhones().add(phone);
        if (random.nextBoolean()) {
            EmailAddress email = NEW.createEmailAddress();
            email.setAddress("office" + i + "@harbour.example");
            email.setLabel(random.nextBoolean() ? "work" : "Gate, north");
            o.getEmails().add(email);
        }
        if (random.nextBoolean()) {
            WebLink link = NEW.createWebLink();
            link.setUri("https://harbour.example/" + i);
            o.getLinks().add(link);
        }
        if (random.nextBoolean()) {
            PostalAddress address = NEW.createPostalAddress();
            address.setStreet(i + " Quay; Side, 2");
            address.setLocality("Kiel");
            address.setPostalCode("00420");
            o.getAddresses().add(address);
        }
        if (random.nextBoolean()) {
            o.setNotes("Ring twice, then wait;\nask for \"Bo\"");
        }
        if (random.nextBoolean()) {
            o.getTags().add("supplier");
        }
        if (random.nextBoolean()) {
            o.getAlsoKnownAs().add("The " + i);
        }
        if (random.nextBoolean()) {
            CustomField field = NEW.createCustomField();
            field.setName("Hours");
            field.setValue("9-17, not on; Sunday");
            o.getCustomFields().add(field);
        }
        return o;
    }

    private static void edit(Organization o, Random random) {
        switch (random.nextInt(6)) {
            case 0 -> o.setNotes("edited " + random.nextInt(99));
            case 1 -> o.getTags().add("edited");
            case 2 -> o.getAlsoKnownAs().add("Edited " + random.nextInt(99));
            case 3 -> o.getPhones().getFirst().setNumber("+44 7700 900199");
            case 4 -> o.getEmails().clear();
            default -> o.setName("Edited " + o.getName());
        }
    }
}
