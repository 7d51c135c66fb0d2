// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wellspring.interop.ImportReport;
import org.wellspring.model.OriginKind;
import org.wellspring.model.Person;
import org.wellspring.testkit.TempSpace;

@DisplayName("Tables are read by the names of their columns (X2)")
class TablesTest {
    @RegisterExtension
    final TempSpace temp = new TempSpace();
    private final Book book = new Book(temp);

    @Test
    void linkedInConnectionsWithTheirPreamble() {
        ImportReport report = book.imports("Connections.csv", "\uFEFF" + """
                Notes:
                "When exporting your connection data, you may notice that some of the email addresses are missing. You will only see
                addresses of people who allow it, ""see settings""."

                First Name,Last Name,URL,Email Address,Company,Position,Connected On
                Ana,Ruiz,https://www.linkedin.com/in/ana-ruiz,ana@ruiz.example,"Acme, Inc.",Architect,08 May 2023
                Bruno,"Sato, PhD",https://www.linkedin.com/in/bruno-sato,,,,11 Jan 2019
                """);

        assertThat(report.files().get(0).format()).contains("linkedin");
        assertThat(report.created()).isEqualTo(2);
        Person ana = book.person("Ana Ruiz");
        assertThat(ana.getMetOn()).isEqualTo(LocalDate.of(2023, 5, 8));
        assertThat(ana.getOrigin().getKind()).isEqualTo(OriginKind.IMPORT);
        assertThat(ana.getLinks()).extracting(l -> l.getLabel() + " " + l.getUri())
                .containsExactly("LinkedIn https://www.linkedin.com/in/ana-ruiz");
        assertThat(ana.getRoles()).extracting(r -> r.getTitle() + " at " + r.getOrganization().getName())
                .containsExactly("Architect at Acme, Inc.");
        assertThat(ana.getSources().get(0).getKey()).isEqualTo("https://www.linkedin.com/in/ana-ruiz");
        assertThat(book.person("Bruno Sato, PhD").getMetOn()).isEqualTo(LocalDate.of(2019, 1, 11));
    }

    @Test
    void somebodyWhoChangedJobsOnLinkedInKeepsTheOldOneAsHistory() {
        String header = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n";
        book.imports("a.csv", header + "Ana,Ruiz,https://www.linkedin.com/in/ana-ruiz,,Acme,Architect,08 May 2023\n");

        ImportReport report = book.imports("b.csv", header
                + "Ana,Ruiz,https://pt.linkedin.com/in/ana-ruiz/,,Beacon,Partner,08 May 2023\n");

        assertThat(report.updated()).isEqualTo(1);
        assertThat(book.people()).hasSize(1);
        assertThat(book.person("Ana Ruiz").getRoles()).hasSize(2);
    }

    @Test
    void googleOfToday() {
        book.imports("contacts.csv", """
                First Name,Middle Name,Last Name,Phonetic First Name,Name Prefix,Name Suffix,Nickname,File As,Organization Name,Organization Title,Organization Department,Birthday,Notes,Photo,Labels,E-mail 1 - Label,E-mail 1 - Value,E-mail 2 - Label,E-mail 2 - Value,Phone 1 - Label,Phone 1 - Value,Address 1 - Label,Address 1 - Formatted,Address 1 - Street,Address 1 - City,Address 1 - PO Box,Address 1 - Region,Address 1 - Postal Code,Address 1 - Country,Website 1 - Label,Website 1 - Value,Event 1 - Label,Event 1 - Value,Custom Field 1 - Label,Custom Field 1 - Value
                Ana,Maria,Ruiz,Ah-na,Dr.,,Anita,"Ruiz, Ana",Acme,Architect,Design,1980-03-01,"two
                lines",https://photos.example/a.jpg,Chess ::: Friends ::: * myContacts,* Work,ana@ruiz.example,Home,ana@home.example ::: ana2@home.example,Mobile,+34 1,Home,"1 Sea St
                Cork",1 Sea St,Cork,,Munster,T12,Ireland,Blog,https://ana.example,Anniversary,--06-30,Shoe size,38
                """);

        Person ana = book.person("Ana Maria Ruiz");
        assertThat(ana.getPrefix()).isEqualTo("Dr.");
        assertThat(ana.getSortAs()).isEqualTo("Ruiz, Ana");
        assertThat(ana.getTags()).containsExactly("Chess", "Friends");
        assertThat(ana.getEmails()).extracting(e -> e.getAddress() + " " + e.getLabel() + " " + e.isPreferred())
                .containsExactly("ana@ruiz.example work true", "ana@home.example home false", "ana2@home.example home false");
        assertThat(ana.getPhones()).extracting(p -> p.getNumber() + " " + p.getLabel()).containsExactly("+34 1 mobile");
        assertThat(ana.getNotes()).isEqualTo("two\nlines");
        assertThat(ana.getBirthday()).isEqualTo("1980-03-01");
        assertThat(ana.getAddresses()).singleElement().satisfies(a -> {
            assertThat(a.getStreet()).isEqualTo("1 Sea St");
            assertThat(a.getCountry()).isEqualTo("Ireland");
            assertThat(a.getLabel()).isEqualTo("home");
        });
        assertThat(ana.getLinks()).extracting(l -> l.getLabel() + " " + l.getUri()).containsExactly("Blog https://ana.example");
        assertThat(ana.getAnniversaries()).extracting(a -> a.getLabel() + " " + a.getDate()).containsExactly("null --06-30");
        assertThat(ana.getCustomFields()).extracting(f -> f.getName() + "=" + f.getValue()).containsExactly("Shoe size=38");
        assertThat(ana.getPhoto().getUri()).isEqualTo("https://photos.example/a.jpg");
        assertThat(ana.getRoles()).singleElement().satisfies(r -> assertThat(r.getDepartment()).isEqualTo("Design"));
        assertThat(ana.getPhoneticName()).isEqualTo("Ah-na");
    }

    @Test
    void googleOfBeforeInUtf16() {
        String text = "Name,Given Name,Additional Name,Family Name,Given Name Yomi,Birthday,Notes,Group Membership,"
                + "E-mail 1 - Type,E-mail 1 - Value,Phone 1 - Type,Phone 1 - Value,Organization 1 - Name,Organization 1 - Title\r\n"
                + "José Núñez,José,,Núñez,,--03-14,,* myContacts ::: Ski,* Other,jose@nunez.example,Work Fax,+34 9,Ñandú,Chef\r\n";
        Samples.write(book.file("google.csv"), "\uFEFF" + text, StandardCharsets.UTF_16LE);

        ImportReport report = book.imports(book.file("google.csv"));

        assertThat(report.files().get(0).format()).contains("google");
        Person jose = book.person("José Núñez");
        assertThat(jose.getTags()).containsExactly("Ski");
        assertThat(jose.getBirthday()).isEqualTo("--03-14");
        assertThat(jose.getEmails().get(0).isPreferred()).isTrue();
        assertThat(jose.getPhones().get(0).getLabel()).isEqualTo("work fax");
        assertThat(jose.getRoles().get(0).getOrganization().getName()).isEqualTo("Ñandú");
    }

    @Test
    void outlookInEnglishWithAmericanDates() {
        ImportReport report = book.imports("outlook.csv", """
                "Title","First Name","Middle Name","Last Name","Suffix","Company","Department","Job Title","Business Street","Business Street 2","Business City","Business State","Business Postal Code","Business Country/Region","Home Street","Home City","Business Fax","Business Phone","Home Phone","Mobile Phone","Primary Phone","Anniversary","Birthday","Categories","E-mail Address","E-mail Type","E-mail Display Name","E-mail 2 Address","Gender","Notes","Priority","Web Page"
                "Dr.","Ana","","Ruiz","","Acme","Design","Architect","1 Sea St","Unit 2","Cork","","T12","Ireland","","","+34 3","+34 1","","+34 2","","0/0/00","12/31/1980","Chess;Friends","ana@ruiz.example","SMTP","Ana Ruiz (ana@ruiz.example)","ana@home.example","Unspecified","","Normal","https://ana.example"
                "","Bruno","","Sato","","","","","","","","","","","","","","","","","","0/0/00","2/3/1981","","","","","","","","",""
                """);

        assertThat(report.files().get(0).format()).contains("outlook");
        Person ana = book.person("Ana Ruiz");
        assertThat(ana.getBirthday()).isEqualTo("1980-12-31");
        assertThat(ana.getAnniversaries()).isEmpty();
        assertThat(ana.getTags()).containsExactly("Chess", "Friends");
        assertThat(ana.getPhones()).extracting(p -> p.getLabel() + " " + p.getNumber()).containsExactlyInAnyOrder(
                "work fax +34 3", "work +34 1", "mobile +34 2");
        assertThat(ana.getAddresses()).singleElement().satisfies(a -> {
            assertThat(a.getStreet()).isEqualTo("1 Sea St");
            assertThat(a.getExtended()).isEqualTo("Unit 2");
            assertThat(a.getLabel()).isEqualTo("work");
        });
        assertThat(ana.getCustomFields()).isEmpty();
        assertThat(book.person("Bruno Sato").getBirthday()).isEqualTo("1981-02-03");
    }

    @Test
    void outlookInGermanFromWindows() {
        Samples.write(book.file("outlook.csv"), """
                "Anrede";"Vorname";"Nachname";"Firma";"Abteilung";"Position";"Straße geschäftlich";"Ort geschäftlich";"Postleitzahl geschäftlich";"Land/Region geschäftlich";"Telefon geschäftlich";"Mobiltelefon";"E-Mail-Adresse";"Geburtstag";"Notizen"
                "Frau";"Jürgen";"Müßig";"Bäckerei Süß";"Küche";"Geschäftsführer";"Große Straße 1";"Köln";"50667";"Deutschland";"+49 1";"+49 2";"jm@suess.example";"03.04.1970";"Mag Öl"
                """.replace("\n", "\r\n"), Charset.forName("windows-1252"));

        ImportReport report = book.imports(book.file("outlook.csv"));

        assertThat(report.files().get(0).format()).contains("outlook");
        Person person = book.person("Jürgen Müßig");
        assertThat(person.getRoles().get(0).getOrganization().getName()).isEqualTo("Bäckerei Süß");
        assertThat(person.getRoles().get(0).getTitle()).isEqualTo("Geschäftsführer");
        assertThat(person.getBirthday()).isEqualTo("1970-04-03");
        assertThat(person.getAddresses().get(0).getLocality()).isEqualTo("Köln");
        assertThat(person.getNotes()).isEqualTo("Mag Öl");
    }

    @ParameterizedTest
    @CsvSource({"comma, ','", "semicolon, ;", "tab, '\t'", "bar, |"})
    void anyTableWithReorderedAndDoubledColumns(String name, String separator) {
        book.imports(name + ".csv", String.join(separator, "E-mail", "Surname", "Given name", "E-mail", "Favourite colour",
                "City") + "\n"
                + String.join(separator, "ana@ruiz.example", "Ruiz", "Ana", "ana@home.example", "green",
                        "Cork")
                + "\n");

        Person ana = book.person("Ana Ruiz");
        assertThat(ana.getEmails()).extracting(e -> e.getAddress()).containsExactly("ana@ruiz.example", "ana@home.example");
        assertThat(ana.getCustomFields()).extracting(f -> f.getName() + "=" + f.getValue())
                .containsExactly("Favourite colour=green");
        assertThat(ana.getAddresses().get(0).getLocality()).isEqualTo("Cork");
    }

    @Test
    void aQuotedValueThatNeverEndsCostsItsOwnRowAlone() {
        ImportReport report = book.imports("a.csv", """
                Name,Email,Notes
                Ana,ana@a.example,"fine, ""quoted""
                over two lines"
                Bruno,bruno@b.example,"never ends
                Carla,carla@c.example,"closed"
                Daan,daan@d.example,he said "hi" to us
                Elif,elif@e.example,"odd "quotes" inside"
                """);

        assertThat(book.names()).containsExactly("Ana", "Carla", "Daan", "Elif");
        assertThat(report.files().get(0).failed()).singleElement().satisfies(f -> {
            assertThat(f.record()).isEqualTo(2);
            assertThat(f.line()).isEqualTo(4);
            assertThat(f.reason()).contains("quotation mark");
        });
        assertThat(book.person("Ana").getNotes()).isEqualTo("fine, \"quoted\"\nover two lines");
        assertThat(book.person("Daan").getNotes()).isEqualTo("he said \"hi\" to us");
    }

    @Test
    void aQuoteOpenAtTheEndOfTheFileCostsItsOwnRowAlone() {
        ImportReport report = book.imports("a.csv", "Name,Email\nAna,a@a.example\nBruno,\"b@b.example\nCarla,c@c.example\n");

        assertThat(book.names()).containsExactly("Ana", "Carla");
        assertThat(report.failed()).isEqualTo(1);
    }

    @Test
    void rowsThatAreEmptyOrNameNobodyDoNoHarm() {
        ImportReport report = book.imports("a.csv", "Name,Email,Notes\n,,\nAna,,\n,,only a note\n\n\nBruno,,\n");

        assertThat(book.names()).containsExactly("Ana", "Bruno");
        assertThat(report.files().get(0).records()).isEqualTo(3);
        assertThat(report.failed()).isEqualTo(1);
    }

    @Test
    void ourOwnTableComesBackWithAllThatATableHolds() {
        book.imports("in.vcf", Samples.crlf(Samples.CARD_30 + Samples.CARD_40));
        book.people().forEach(p -> book.edit(p.getName(), q -> {
            q.setPhoto(null);
            q.setMetOn(LocalDate.of(2020, 2, 29));
        }));
        var before = book.people().stream().map(Persons::describe).toList();
        String table = book.exports(ExportFormat.CSV);

        book.space().change("Clear", tx -> {
            book.people().forEach(p -> tx.delete(tx.find(p.getId(), Person.class).orElseThrow()));
        });
        book.imports("again.csv", table);

        assertThat(book.people().stream().map(Persons::describe).toList()).isEqualTo(before);
    }

    @Test
    void ourOwnTableImportedIntoTheSameBookIsTheSamePeople() {
        book.imports("in.vcf", Samples.crlf(Samples.CARD_30 + Samples.CARD_40));
        String table = book.exports(ExportFormat.CSV);

        ImportReport report = book.imports("again.csv", table);

        assertThat(report.created()).isZero();
        assertThat(book.people()).hasSize(2);
        assertThat(book.exports(ExportFormat.CSV)).isEqualTo(table);
    }
}
