// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.wellspring.interop.ImportReport;
import org.wellspring.model.Anniversary;
import org.wellspring.model.CustomField;
import org.wellspring.model.EmailAddress;
import org.wellspring.model.ModelFactory;
import org.wellspring.model.Organization;
import org.wellspring.model.Person;
import org.wellspring.model.PhoneNumber;
import org.wellspring.model.Relation;
import org.wellspring.model.Role;
import org.wellspring.model.WebLink;
import org.wellspring.people.internal.rows.PeopleProjection;
import org.wellspring.testkit.Seed;
import org.wellspring.testkit.TempSpace;

@DisplayName("Tables say what they say, and ours come back exactly (X3, X8)")
class TableDetailsTest {
    private static final ModelFactory NEW = ModelFactory.eINSTANCE;
    @RegisterExtension
    final TempSpace temp = new TempSpace(new PeopleProjection());
    @RegisterExtension
    final TempSpace other = new TempSpace(new PeopleProjection());
    private final Book book = new Book(temp);
    private final Book fresh = new Book(other);

    private static List<String> remarks(ImportReport report) {
        return report.files().getFirst().remarks().stream().map(ImportReport.Remark::reason).toList();
    }

    private void add(String name, List<String> words) {
        book.space().change("Add " + name, tx -> {
            Person person = NEW.createPerson();
            person.setName(name);
            person.getTags().addAll(words);
            person.getNicknames().addAll(words);
            person.getKinds().add(words.getFirst() + " kind");
            for (String word : words) {
                Relation relation = NEW.createRelation();
                relation.setKind(word + " Teacher");
                relation.setName(word);
                person.getRelations().add(relation);
                PhoneNumber phone = NEW.createPhoneNumber();
                phone.setNumber("+49 30 555" + (1000 + person.getPhones().size()));
                phone.setLabel(word);
                phone.setPreferred(person.getPhones().isEmpty());
                person.getPhones().add(phone);
                EmailAddress email = NEW.createEmailAddress();
                email.setAddress("a" + person.getEmails().size() + "@fern.example");
                email.setLabel(word);
                person.getEmails().add(email);
                CustomField field = NEW.createCustomField();
                field.setName(word);
                field.setValue(word);
                person.getCustomFields().add(field);
                Anniversary day = NEW.createAnniversary();
                day.setLabel(word);
                day.setDate("2011-01-01");
                person.getAnniversaries().add(day);
                WebLink link = NEW.createWebLink();
                link.setUri("https://fern.example/" + person.getLinks().size());
                link.setLabel(word);
                person.getLinks().add(link);
                Organization house = NEW.createOrganization();
                house.setName(word + " " + person.getRoles().size());
                Role role = NEW.createRole();
                role.setOrganization(tx.add(house));
                role.setTitle(word);
                person.getRoles().add(role);
            }
            tx.add(person);
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"CSV", "GOOGLE"})
    @DisplayName("values that hold what stands between values, and labels that begin with a star, come back as they were")
    void signs(ExportFormat format) {
        add("Al Fern", List.of("a ::: b", "* Boat", "C:\\:::x", "Work", "Best Friend", "a, b; c", ":::", "* vip", "\\* odd", "a:::::b"));

        String out = book.exports(format);
        fresh.imports("own.csv", out);

        assertThat(Persons.describe(fresh.person("Al Fern"))).isEqualTo(Persons.describe(book.person("Al Fern")));
        assertThat(book.imports("own.csv", out).transaction()).as("and change nothing here").isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"CSV", "GOOGLE"})
    @DisplayName("whatever signs they are made of")
    void randomSigns(ExportFormat format) {
        long seed = Seed.next();
        Random random = new Random(seed);
        String signs = ":::::\\\\** ab,;'=\"";
        for (int i = 0; i < 12; i++) {
            java.util.Set<String> words = new java.util.LinkedHashSet<>();
            for (int n = random.nextInt(4); n >= 0; n--) {
                StringBuilder word = new StringBuilder("x");
                word.setLength(random.nextInt(2));
                for (int k = 1 + random.nextInt(9); k > 0; k--) {
                    word.append(signs.charAt(random.nextInt(signs.length())));
                }
                words.add(word.toString().strip() + (random.nextBoolean() ? "z" : "") + i);
            }
            add("Person" + i + " Fern", List.copyOf(words));
        }
        String out = book.exports(format);
        fresh.imports("own.csv", out);
        for (Person person : book.people()) {
            assertThat(Persons.describe(fresh.person(person.getName()))).as("seed %d", seed).isEqualTo(Persons.describe(person));
        }
        assertThat(book.imports("own.csv", out).transaction()).as("seed %d", seed).isEmpty();
    }

    @Test
    @DisplayName("a table of an earlier version, whose signs were not marked, is read as it was")
    void earlier() {
        book.imports("own.csv", "Name,Nickname,Labels,Wellspring Id (plain),Phone 1 - Label,Phone 1 - Value\nAl Fern,Ally ::: Fernie,Rowers ::: Choir,"
                + "01a2008d-0000-7000-8000-000000000001,* mobile,+49 30 5551000 ::: +49 30 5551001\n");
        Person al = book.person("Al Fern");
        assertThat(al.getNicknames()).containsExactly("Ally", "Fernie");
        assertThat(al.getTags()).containsExactly("Rowers", "Choir");
        assertThat(al.getPhones()).extracting(PhoneNumber::getNumber, PhoneNumber::isPreferred).containsExactly(tuple("+49 30 5551000", true),
                tuple("+49 30 5551001", false));
    }

    @Test
    @DisplayName("Google's own groups are labels that the user gave, all but that of all contacts")
    void googleGroups() {
        book.imports("g.csv",
                "First Name,Last Name,Labels,E-mail 1 - Value\nAl,Fern,* friends ::: * family ::: * coworkers ::: * starred ::: * myContacts ::: Own,al@fern.example\n"
                        + "Bo,Fern,* My Contacts ::: * Friends,bo@fern.example\n");
        Person al = book.person("Al Fern");
        List<String> all = java.util.stream.Stream.concat(al.getTags().stream(), al.getKinds().stream()).map(String::toLowerCase).toList();
        assertThat(all).contains("own", "starred").anyMatch(w -> w.startsWith("friend")).anyMatch(w -> w.startsWith("famil"))
                .anyMatch(w -> w.startsWith("cowork"))
                .noneMatch(w -> w.contains("contacts"));
        assertThat(book.person("Bo Fern").getTags().size() + book.person("Bo Fern").getKinds().size()).isEqualTo(1);
    }

    @Test
    @DisplayName("Outlook's name in the directory is no address: that stands behind what it is called; a name that says more is kept")
    void exchange() {
        ImportReport report = book.imports("o.csv",
                "\"First Name\",\"Last Name\",\"E-mail Address\",\"E-mail Type\",\"E-mail Display Name\",\"Business Phone\"\n"
                        + "\"Ex\",\"Chg\",\"/o=ExchangeLabs/ou=Group/cn=Recipients/cn=0a-ex\",\"EX\",\"Ex Chg (exch@fern.example)\",\"\"\n"
                        + "\"No\",\"Addr\",\"/o=ExchangeLabs/cn=0b\",\"EX\",\"No Addr\",\"\"\n"
                        + "\"Sm\",\"Tp\",\"sm@fern.example\",\"SMTP\",\"Sm Tp, the real one (work)\",\"\"\n\"Pl\",\"Ain\",\"pl@fern.example\",\"SMTP\",\"Ain, Pl (pl@fern.example)\",\"\"\n");

        assertThat(book.person("Ex Chg").getEmails()).extracting(EmailAddress::getAddress).containsExactly("exch@fern.example");
        assertThat(book.exports(ExportFormat.VCARD3)).doesNotContain("EMAIL:/o");
        assertThat(book.person("No Addr").getEmails()).isEmpty();
        assertThat(book.person("No Addr").getCustomFields()).extracting(CustomField::getValue).containsExactly("/o=ExchangeLabs/cn=0b");
        assertThat(remarks(report)).singleElement().asString().contains("/o=ExchangeLabs/cn=0b");
        assertThat(book.person("Sm Tp").getCustomFields()).extracting(CustomField::getValue).containsExactly("Sm Tp, the real one (work)");
        assertThat(book.person("Pl Ain").getCustomFields()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"31 Feb 2024", "2024-13-45", "soon"})
    @DisplayName("a day of LinkedIn's that is none is kept as written, and named")
    void noDay(String day) {
        ImportReport report = book.imports("l.csv",
                "First Name,Last Name,URL,Email Address,Company,Position,Connected On\nDa,Te,https://www.linkedin.com/in/date,d@fern.example,,," + day + "\n");
        assertThat(book.person("Da Te").getMetOn()).isNull();
        assertThat(book.person("Da Te").getCustomFields()).extracting(CustomField::getName, CustomField::getValue).containsExactly(tuple("Connected On", day));
        assertThat(remarks(report)).singleElement().asString().contains(day);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"4,91512E+11", "8.6139E+12", "4.9E+11", "4,9e11"})
    @DisplayName("what a spreadsheet made of a telephone number is no number, and named")
    void spoiled(String cell) {
        ImportReport report = book.imports("s.csv", "Name;Phone;Email\nWim App;" + cell + ";wim@fern.example\n");
        assertThat(book.person("Wim App").getPhones()).isEmpty();
        assertThat(book.person("Wim App").getCustomFields()).extracting(CustomField::getValue).containsExactly(cell);
        assertThat(remarks(report)).singleElement().asString().contains(cell);
    }

    @Test
    @DisplayName("of Google's old table nothing is passed over: a short name beside a nickname, and what is private or urgent")
    void oldGoogle() {
        book.imports("g.csv",
                "First Name,Last Name,E-mail 1 - Value,Nickname,Short Name,Maiden Name,Sensitivity,Priority\nSho,Rt,k2@fern.example,Nicky,Shorty,Maid,Private,Normal\n");
        Person sho = book.person("Sho Rt");
        assertThat(sho.getNicknames()).containsExactly("Nicky", "Shorty");
        assertThat(sho.getCustomFields()).extracting(CustomField::getName, CustomField::getValue).containsExactlyInAnyOrder(tuple("Maiden Name", "Maid"),
                tuple("Sensitivity", "Private"));
    }

    @Test
    @DisplayName("columns in more words are known; those that nobody knows are named")
    void headers() {
        book.imports("e.csv",
                "Nombre,Apellidos,Dirección de correo electrónico,Teléfono móvil,Organización\nIñaki,Gómez,ig@fern.example,+34 600 555 027,Org\n");
        assertThat(book.person("Iñaki Gómez").getPhones()).extracting(PhoneNumber::getLabel).containsExactly("mobile");
        assertThat(book.person("Iñaki Gómez").getRoles()).hasSize(1);
        ImportReport report = book.imports("m.csv",
                "given,family,work e-mail,whatsapp,org,dob,Partner/in,Shoe size\nMax,Power,max@fern.example,+31 6 5550101,Org31,1985-04-03,Anna,43\n");
        Person max = book.person("Max Power");
        assertThat(max.getEmails()).extracting(EmailAddress::getLabel).containsExactly("work");
        assertThat(max.getPhones()).extracting(PhoneNumber::getLabel).containsExactly("WhatsApp");
        assertThat(max.getBirthday()).isEqualTo("1985-04-03");
        assertThat(max.getRelations()).extracting(Relation::getName).containsExactly("Anna");
        assertThat(max.getCustomFields()).extracting(CustomField::getName).containsExactly("Shoe size");
        assertThat(report.files().getFirst().reading().toString()).contains("Shoe size");
    }
}
