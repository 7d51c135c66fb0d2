// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wellspring.interop.ImportReport;
import org.wellspring.interop.Outcome;
import org.wellspring.model.Anniversary;
import org.wellspring.model.CustomField;
import org.wellspring.model.EmailAddress;
import org.wellspring.model.ModelFactory;
import org.wellspring.model.Person;
import org.wellspring.model.PhoneNumber;
import org.wellspring.model.PostalAddress;
import org.wellspring.model.Relation;
import org.wellspring.model.WebLink;
import org.wellspring.testkit.CardFiles;
import org.wellspring.testkit.Seed;
import org.wellspring.testkit.TempSpace;

@DisplayName("Our own export read again changes nothing and makes no step")
class OwnExportTest {
    private static final ModelFactory NEW = ModelFactory.eINSTANCE;
    @RegisterExtension
    final TempSpace temp = new TempSpace();
    private final Book book = new Book(temp);

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    @DisplayName("in every format, of people from files, of people made by hand, and of edited ones")
    void nothingChanges(ExportFormat format) {
        long seed = Seed.next();
        Random random = new Random(seed);
        book.imports(CardFiles.write(book.file("many.vcf"), 60, seed));
        book.imports("all.vcf", Samples.crlf(Samples.CARD_21 + Samples.CARD_30));
        book.imports("google.csv", "Name,Labels,E-mail 1 - Label,E-mail 1 - Value,Relation 1 - Label,Relation 1 - Value,Shoe Size\n"
                + "Ana Ruiz,chess ::: friend,* Home,ana@ruiz.example,Spouse,Arne Ruiz,38\n");
        book.space().change("By hand", tx -> {
            for (int i = 0; i < 30; i++) {
                tx.add(person(random, i));
            }
        });
        List<Person> people = book.people();
        for (int i = 0; i < 20; i++) {
            Person one = people.get(random.nextInt(people.size()));
            book.space().change("Edit", tx -> edit(tx.find(one.getId(), Person.class).orElseThrow(), random));
        }
        List<String> before = book.people().stream().map(Persons::describe).toList();
        book.exports(format);
        long transactions = book.transactions();

        assertThat(book.plan(book.file("out." + format.id())).records(0).stream().filter(r -> !(r.outcome() instanceof Outcome.Unchanged)).toList())
                .as("what is not as before").isEmpty();
        ImportReport report = book.imports(book.file("out." + format.id()));

        assertThat(book.people().stream().map(Persons::describe).toList()).isEqualTo(before);
        assertThat(report.failed()).isZero();
        assertThat(report.created()).isZero();
        assertThat(report.updated()).isZero();
        assertThat(report.unchanged()).isEqualTo(report.records()).isPositive();
        assertThat(report.transaction()).isEmpty();
        assertThat(book.transactions()).isEqualTo(transactions);
    }

    private static <T> void some(Random random, Supplier<T> make, java.util.function.Consumer<T> add) {
        for (int i = random.nextInt(3); i > 0; i--) {
            add.accept(make.get());
        }
    }

    private static Person person(Random random, int i) {
        Person person = NEW.createPerson();
        String given = List.of("Zoë", "O’Neil", "王", "=Tolu", "Łucja").get(random.nextInt(5));
        person.setGivenName(given);
        person.setFamilyName("Hand" + i);
        person.setName(given + " Hand" + i);
        if (random.nextBoolean()) {
            person.setBirthday(List.of("1980-03-01", "--04-12", "1975").get(random.nextInt(3)));
        }
        if (random.nextBoolean()) {
            person.setNotes("Line one, with commas; and \"quotes\"\nline two ünï 😀");
        }
        person.setMetOn(random.nextBoolean() ? LocalDate.of(2024, 5, 6) : null);
        some(random, () -> "tag " + random.nextInt(9), tag -> {
            if (!person.getTags().contains(tag)) {
                person.getTags().add(tag);
            }
        });
        some(random, () -> "kind" + random.nextInt(9), kind -> {
            if (!person.getKinds().contains(kind)) {
                person.getKinds().add(kind);
            }
        });
        some(random, NEW::createEmailAddress, (EmailAddress e) -> {
            e.setAddress("h" + i + "." + person.getEmails().size() + "@hand.example");
            e.setLabel(List.of("home", "work", "Boat, new").get(random.nextInt(3)));
            person.getEmails().add(e);
        });
        some(random, NEW::createPhoneNumber, (PhoneNumber p) -> {
            p.setNumber("+44 7700 9000" + (10 + i) + person.getPhones().size());
            p.setLabel(random.nextBoolean() ? "mobile" : "work fax");
            person.getPhones().add(p);
        });
        some(random, NEW::createPostalAddress, (PostalAddress a) -> {
            a.setStreet(person.getAddresses().size() + " Quay; Side, 2");
            a.setLocality("Kiel");
            a.setPostalCode("00420");
            a.setLabel("home");
            person.getAddresses().add(a);
        });
        some(random, NEW::createWebLink, (WebLink l) -> {
            l.setUri("https://hand.example/" + i + "/" + person.getLinks().size());
            person.getLinks().add(l);
        });
        some(random, NEW::createAnniversary, (Anniversary a) -> {
            a.setDate("200" + person.getAnniversaries().size() + "-08-15");
            a.setLabel(person.getAnniversaries().isEmpty() ? null : "First sale");
            person.getAnniversaries().add(a);
        });
        some(random, NEW::createRelation, (Relation r) -> {
            r.setKind(person.getRelations().isEmpty() ? "spouse" : "climbing partner");
            r.setName("Rel " + i + " " + person.getRelations().size());
            person.getRelations().add(r);
        });
        some(random, NEW::createCustomField, (CustomField f) -> {
            f.setName("Field " + person.getCustomFields().size());
            f.setValue("value, with; signs");
            person.getCustomFields().add(f);
        });
        return person;
    }

    private static void edit(Person person, Random random) {
        switch (random.nextInt(6)) {
            case 0 -> person.setNotes("edited " + random.nextInt(99));
            case 1 -> person.getTags().add("edited " + random.nextInt(99));
            case 2 -> person.getPhones().clear();
            case 3 -> person.setName("Edited " + random.nextInt(99) + " Name");
            case 4 -> person.getNicknames().add("Nick" + random.nextInt(99));
            default -> {
                EmailAddress email = NEW.createEmailAddress();
                email.setAddress("edited" + random.nextInt(9999) + "@x.example");
                person.getEmails().add(email);
            }
        }
    }
}
