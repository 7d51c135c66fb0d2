// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellspring.model.ModelFactory;
import org.wellspring.model.Organization;
import org.wellspring.model.Person;
import org.wellspring.model.PostalAddress;
import org.wellspring.model.Role;
import org.wellspring.testkit.Seed;
import org.wellspring.testkit.TempSpace;

@DisplayName("vCard 2.1 escapes only the semicolon, and says what it can't say plainly in quoted-printable (X1)")
class OldCardsTest {
    private static final ModelFactory NEW = ModelFactory.eINSTANCE;

    @RegisterExtension
    final TempSpace temp = new TempSpace();
    @RegisterExtension
    final TempSpace empty = new TempSpace();
    private final Book book = new Book(temp);

    private Person reads(String... lines) {
        int before = book.people().size();
        book.imports("in" + before + ".vcf", "BEGIN:VCARD\r\nVERSION:2.1\r\nN:Path;Pete" + before + "\r\n" + String.join("\r\n", lines) + "\r\nEND:VCARD\r\n");
        return book.people().get(before);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "NOTE:C:\\temp\\new; x\\;y | C:\\temp\\new; x;y",
            "NOTE:C:\\new | C:\\new",
            "NOTE:see d:\\notes\\nina | see d:\\notes\\nina",
            "NOTE:\\\\nas\\new | \\\\nas\\new",
            "NOTE:a \\ b | a \\ b",
            "NOTE:100\\% | 100\\%",
            "NOTE;ENCODING=QUOTED-PRINTABLE:a=5Cnb | a\\nb",
            "NOTE;QUOTED-PRINTABLE:a\\nb=5c=5Cc | a\\nb\\\\c",
            "NOTE;ENCODING=QUOTED-PRINTABLE:x=5C=3By | x;y"})
    void aBackslashIsABackslash(String line, String note) {
        assertThat(reads(line).getNotes()).isEqualTo(note);
    }

    @Test
    void alsoWhereALineIsBroken() {
        assertThat(reads("NOTE;ENCODING=QUOTED-PRINTABLE:C:=5Cnew=", "=5Ctable=5C;x=", "=5C=", "n").getNotes()).isEqualTo("C:\\new\\table;x\\n");
        assertThat(reads("NOTE:folders C:\\te", " mp\\", " new\\n").getNotes()).isEqualTo("folders C:\\temp\\new\\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"NOTE:one\\ntwo | one⏎two", "NOTE:tea\\, green\\; no milk\\nplease | tea, green; no milk⏎please",
            "NOTE:C:\\\\temp\\\\new | C:\\temp\\new"})
    @DisplayName("but where everything fits the escapes of 3.0, as KDE writes 2.1, it is read so")
    void asKdeWritesIt(String line, String note) {
        assertThat(reads(line).getNotes()).isEqualTo(note.replace("⏎", "\n"));
    }

    @Test
    void partsOfNamesAndPlacesKeepTheirBackslashes() {
        Person pete = reads("ADR;HOME:;;4 Dock\\;Side \\ North;Hull\\Docks;;HU1;UK", "ORG:A\\B;C\\;D", "TITLE:R\\N");

        assertThat(pete.getAddresses()).singleElement().satisfies(a -> {
            assertThat(a.getStreet()).isEqualTo("4 Dock;Side \\ North");
            assertThat(a.getLocality()).isEqualTo("Hull\\Docks");
        });
        assertThat(pete.getRoles()).singleElement().satisfies(r -> {
            assertThat(r.getOrganization().getName()).isEqualTo("A\\B");
            assertThat(r.getDepartment()).isEqualTo("C;D");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"C:\\new\\table", "e\\f:g\\nh", "ends in \\n", "a\\;b", "\\", "\\\\server\\new;", ";\\;\\\\;", "a\\,b, c", "zwei\nZeilen\\n",
            "C:\\", "=5C"})
    void whateverANoteSaysComesBackFromOurOwnExport(String text) {
        comesBack(text);
    }

    @Test
    void whateverChancePutsTogetherComesBackFromOurOwnExport() {
        long seed = Seed.next();
        Random random = new Random(seed);
        for (int i = 0; i < 40; i++) {
            StringBuilder text = new StringBuilder("x");
            for (int n = random.nextInt(60); n >= 0; n--) {
                text.append(List.of("\\", "\\", ";", ",", "n", "N", ":", "=", "5C", "ü", "漢", "😀", "word ", "\n", "C:\\new").get(random.nextInt(15)));
            }
            comesBack(text.append("x").toString());
        }
    }

    private void comesBack(String text) {
        Person person = NEW.createPerson();
        person.setName("Nora " + text.replace("\n", " "));
        person.setGivenName("Nora");
        person.setFamilyName(text.replace("\n", " ").strip());
        person.setNotes(text.strip());
        PostalAddress address = NEW.createPostalAddress();
        address.setStreet(text.replace("\n", " ").strip());
        address.setLocality("Kiel");
        person.getAddresses().add(address);
        Role role = NEW.createRole();
        role.setTitle(text.replace("\n", " ").strip());
        person.getRoles().add(role);
        book.space().change("By hand", tx -> {
            tx.add(person);
            Organization office = NEW.createOrganization();
            office.setName("Office " + book.transactions() + " " + text.replace("\n", " ").strip());
            tx.add(office);
            role.setOrganization(office);
        });
        String before = Persons.describe(book.people().getFirst());
        String out = book.exports(ExportFormat.VCARD21);
        assertThat(StrictCards.problems(out, "2.1")).as(out).isEmpty();
        assertThat(out.lines()).allMatch(line -> line.length() < 77);
        assertThat(book.imports(book.file("out.vcard21")).transaction()).as("%s%n%s", text, out).isEmpty();
        Book other = new Book(empty);
        other.imports("in.vcf", out);
        assertThat(Persons.describe(other.people().getFirst())).as("%s%n%s", text, out).isEqualTo(before);
        for (Book each : List.of(book, other)) {
            each.space().change("Clear", tx -> each.people().forEach(p -> tx.delete(tx.find(p.getId(), Person.class).orElseThrow())));
        }
    }

    @Test
    void aNoteOfManyPagesComesBack() {
        Person person = NEW.createPerson();
        person.setName("Long Note");
        person.setNotes("wörd 漢 C:\\new ".repeat(20_000).strip());
        book.space().change("By hand", tx -> {
            tx.add(person);
        });
        String out = book.exports(ExportFormat.VCARD21);
        Book other = new Book(empty);
        other.imports("in.vcf", out);
        assertThat(other.people().getFirst().getNotes()).isEqualTo(person.getNotes());
        assertThat(other.exports(ExportFormat.VCARD21)).hasSameSizeAs(out);
        assertThat(book.imports(book.file("out.vcard21")).transaction()).isEmpty();
    }

    @Test
    void whateverIsNotAsciiNamesItsEncoding() {
        book.imports("in.vcf", "BEGIN:VCARD\r\nVERSION:3.0\r\nUID:1\r\nFN:Zoë Grünwald\r\nN:Grünwald;Zoë;;;\r\nORG:Käse;Süd\r\nTITLE:Köchin\r\n"
                + "ADR;TYPE=HOME:;;Straße 1;Köln;;50667;\r\nNICKNAME:Zoé\r\nNOTE:漢字\r\nEND:VCARD\r\n"
                + "BEGIN:VCARD\r\nVERSION:2.1\r\nFN:Änne Bloß\r\nN:Bloß;Änne;;;\r\nEND:VCARD\r\n");

        String out = book.exports(ExportFormat.VCARD21);
        assertThat(out.chars()).as(out).allMatch(c -> c < 0x80);
        assertThat(out.lines().filter(l -> l.matches("(FN|N|ORG|TITLE|NOTE|ADR|X-NICKNAME)[;:].*"))).hasSize(9)
                .allMatch(l -> l.contains("CHARSET=UTF-8") && l.contains("ENCODING=QUOTED-PRINTABLE"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"VCARD21", "VCARD3", "VCARD4"})
    void linesAreFoldedByOctets(ExportFormat format) {
        Person person = NEW.createPerson();
        person.setName("山田".repeat(60));
        person.setNotes("An ordinary note that goes on for long, " + "😀é漢 ".repeat(90));
        book.space().change("By hand", tx -> {
            tx.add(person);
        });

        String out = book.exports(format);
        assertThat(out.split("\r\n")).allMatch(line -> line.getBytes(java.nio.charset.StandardCharsets.UTF_8).length <= 76);
        new Book(empty).imports("in.vcf", out);
        assertThat(new Book(empty).people().getFirst().getNotes()).isEqualTo(person.getNotes().strip());
    }
}
