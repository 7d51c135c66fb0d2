// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellspring.interop.ImportReport;
import org.wellspring.model.Person;
import org.wellspring.testkit.Seed;
import org.wellspring.testkit.TempSpace;

@DisplayName("Tables as programs really write them (X2)")
class TableCasesTest {
    @RegisterExtension
    final TempSpace temp = new TempSpace();
    private final Book book = new Book(temp);

    @ParameterizedTest
    @ValueSource(strings = {"Type", "Label"})
    @DisplayName("the label of a second e-mail address, in either of Google's layouts")
    void secondLabel(String part) {
        book.imports("a.csv", "Name,E-mail 1 - %1$s,E-mail 1 - Value,E-mail 2 - %1$s,E-mail 2 - Value\nOla Berg,* Home,ola@home.example,Work,ola@work.example\n"
                .formatted(part));

        assertThat(book.person("Ola Berg").getEmails()).extracting(e -> e.getAddress() + " " + e.getLabel() + " " + e.isPreferred())
                .containsExactly("ola@home.example home true", "ola@work.example work false");
    }

    @Test
    @DisplayName("several values in every grouped column are several addresses, roles, numbers, relations and days")
    void several() {
        book.imports("a.csv",
                "Name,Phone 1 - Type,Phone 1 - Value,Address 1 - Type,Address 1 - Street,Address 1 - City,Address 1 - Postal Code,Organization 1 - Name,Organization 1 - Title,"
                        + "Relation 1 - Type,Relation 1 - Value,Event 1 - Label,Event 1 - Value,Website 1 - Value,E-mail 1 - Value\n"
                        + "Ola Berg,Mobile,+47 1 ::: +47 2,Home,Vei 1 ::: Gate 2,Bergen ::: Kiel,5003 ::: 24103,Nordlys ::: Fjell,Guide ::: Cook,"
                        + "Brother ::: Sister,Per Berg ::: Ida Berg,Anniversary,2009-08-15 ::: 2010-01-02,https://a.example/ ::: https://b.example/,a@x.example:::b@x.example\n");
        Person ola = book.person("Ola Berg");

        assertThat(ola.getAddresses()).extracting(a -> a.getStreet() + ", " + a.getPostalCode() + " " + a.getLocality() + " " + a.getLabel())
                .containsExactly("Vei 1, 5003 Bergen home", "Gate 2, 24103 Kiel home");
        assertThat(ola.getRoles()).extracting(r -> r.getTitle() + " at " + r.getOrganization().getName()).containsExactly("Guide at Nordlys", "Cook at Fjell");
        assertThat(ola.getPhones()).extracting(p -> p.getNumber() + " " + p.getLabel()).containsExactly("+47 1 mobile", "+47 2 mobile");
        assertThat(ola.getRelations()).extracting(r -> r.getKind() + " " + r.getName()).containsExactly("brother Per Berg", "sister Ida Berg");
        assertThat(ola.getAnniversaries()).hasSize(2);
        assertThat(ola.getLinks()).hasSize(2);
        assertThat(ola.getEmails()).hasSize(2);
        assertThat(Persons.describe(ola)).doesNotContain(":::");
    }

    @Test
    @DisplayName("relations of Google and of Outlook, and out again")
    void relations() {
        book.imports("a.csv",
                "First Name,Last Name,E-mail 1 - Label,E-mail 1 - Value,Relation 1 - Label,Relation 1 - Value\nGrete,Halvard,Work,grete@fjord.example,Spouse,Arne Halvard\n");
        book.imports("b.csv",
                "First Name,Last Name,E-mail Display Name,Business Street,Spouse,Assistant's Name,Manager's Name,Children\nLou,Marsh,x,Quay 1,Kim Marsh,Al Desk,Bo Chief,\"Mia, Tom; Zoë\"\n");

        assertThat(book.person("Grete Halvard").getRelations()).extracting(r -> r.getKind() + " " + r.getName()).containsExactly("spouse Arne Halvard");
        assertThat(book.person("Lou Marsh").getRelations()).extracting(r -> r.getKind() + " " + r.getName()).containsExactlyInAnyOrder(
                "spouse Kim Marsh", "assistant Al Desk", "manager Bo Chief", "child Mia", "child Tom", "child Zoë");
        assertThat(book.exports(ExportFormat.CSV)).contains("Relation 1 - Label", "Arne Halvard", "Al Desk");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Name,Given Name,Group Membership,E-mail 1 - Value,Shoe Size", "First Name,URL,Connected On,Email Address,Shoe Size",
            "First Name,E-mail Display Name,Business Street,E-mail Address,Shoe Size", "Name,Email,City,Country,Shoe Size"})
    @DisplayName("columns that nobody knows are kept in every layout, and go out again")
    void unknownColumns(String header) {
        String[] cells = {"Ana Ruiz", "", "", "ana@ruiz.example", "38"};
        book.imports("a.csv", header + "\n" + String.join(",", cells) + "\n");

        assertThat(book.people().getFirst().getCustomFields()).extracting(f -> f.getName() + "=" + f.getValue()).contains("Shoe Size=38");
        assertThat(book.exports(ExportFormat.CSV)).contains("Shoe Size", "38");
    }

    @Test
    @DisplayName("Thunderbird's birthday in three columns, with a year or without, and its pages")
    void thunderbird() {
        String header = "First Name,Last Name,Display Name,Primary Email,Web Page 1,Web Page 2,Birth Year,Birth Month,Birth Day,Custom 1\n";
        book.imports("a.csv", header
                + "Una,Dash,Una Dash,una@example.org,https://work.example.org/,https://home.example.org/,,4,12,blue\nBo,Full,Bo Full,bo@example.org,,,1970,4,12,\n");
        book.imports("b.csv", "Vorname,Nachname,Anzeigename,Geburtsjahr,Geburtsmonat,Geburtstag\nIda,Lang,Ida Lang,1981,11,3\n");

        assertThat(book.people()).extracting(Person::getBirthday).containsExactly("--04-12", "1970-04-12", "1981-11-03");
        assertThat(book.person("Una Dash").getLinks()).extracting(l -> l.getUri() + " " + l.getLabel())
                .containsExactly("https://work.example.org/ work", "https://home.example.org/ home");
        assertThat(book.person("Una Dash").getCustomFields()).extracting(f -> f.getName()).containsExactly("Custom 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sometime in spring", "friday", "tomorrow", "in 2 weeks", "31.02.1980", "99/99/9999"})
    @DisplayName("a birthday that can't be read stays as text, and a word that means another day tomorrow is none")
    void unreadableBirthday(String text) {
        book.imports("a.csv", "Name,Birthday\nAna Ruiz," + text + "\n");

        assertThat(book.person("Ana Ruiz").getBirthday()).isEqualTo(text);
    }

    @Test
    @DisplayName("a role that comes back is current again, and spelling makes no second employer")
    void roleBack() {
        String one = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\nSana,Iqbal,https://www.linkedin.com/in/sana-x,sana@iq.example,Aster Labs,Engineer,30 Nov 2019\n";
        String two = one.replace("Aster Labs,Engineer", "Borage Bank,Auditor");
        book.imports("1.csv", one);
        book.imports("2.csv", two);
        book.imports("3.csv", one.replace("Aster Labs", "\"ASTER LABS, Inc.\""));

        assertThat(book.person("Sana Iqbal").getRoles().stream().filter(r -> r.getTo() == null)
                .map(r -> r.getTitle() + " at " + r.getOrganization().getName())).containsExactly("Engineer at Aster Labs");
        assertThat(book.organizations()).hasSize(2);
    }

    @Test
    @DisplayName("words of a file that are kinds are kinds, and go out again with those the user gave")
    void kinds() {
        book.imports("z.vcf", "BEGIN:VCARD\nVERSION:3.0\nFN:Zed\nEND:VCARD\n");
        book.edit("Zed", p -> p.getKinds().add("Sailor"));
        book.imports("a.csv", "Name,Labels,E-mail 1 - Value\nAna Ruiz,Friend ::: chess ::: sailor,ana@ruiz.example\n");
        book.imports("b.vcf", "BEGIN:VCARD\nVERSION:3.0\nUID:p\nFN:Priya Nair\nCATEGORIES:client,Boats,mentor\nEND:VCARD\n");
        book.edit("Priya Nair", p -> p.getKinds().add("secret"));

        assertThat(book.person("Ana Ruiz").getKinds()).containsExactly("friend", "Sailor");
        assertThat(book.person("Ana Ruiz").getTags()).containsExactly("chess");
        assertThat(book.person("Priya Nair").getKinds()).containsExactly("client", "mentor", "secret");
        assertThat(book.person("Priya Nair").getTags()).containsExactly("Boats");
        assertThat(book.exports(ExportFormat.VCARD3)).contains("CATEGORIES:client,Boats,mentor,secret", "X-WELLSPRING-KIND:secret", "CATEGORIES:Sailor");
        assertThat(book.exports(ExportFormat.CSV)).contains("chess ::: friend ::: Sailor", "Boats ::: client ::: mentor ::: secret");
        assertThat(book.imports("c.vcf", "BEGIN:VCARD\nVERSION:3.0\nUID:p\nFN:Priya Nair\nCATEGORIES:Boats,mentor\nEND:VCARD\n").updated()).isEqualTo(1);
        assertThat(book.person("Priya Nair").getKinds()).containsExactly("mentor", "secret");
    }

    @Test
    @DisplayName("a table for spreadsheets runs nothing, and comes back exactly; one for Google is as it is")
    void formulas() {
        long seed = Seed.next();
        Random random = new Random(seed);
        String[] starts = {"=", "+", "-", "@", "'", "'=", "''", "＝", "", "|", "%"};
        List<String> names = new ArrayList<>();
        StringBuilder cards = new StringBuilder();
        for (int i = 0; i < 40; i++) {
            String name = starts[i % starts.length] + "Tolu" + i + starts[random.nextInt(starts.length)] + "A";
            names.add(name);
            cards.append("BEGIN:VCARD\nVERSION:3.0\nFN:").append(name).append("\nTEL:+234 555 2").append(100 + i)
                    .append("\nADR:;;@ The Old Mill;Lagos;;00420;Nigeria\nNOTE:=1+1 -2 \"q\" x\nEND:VCARD\n");
        }
        book.imports("a.vcf", cards.toString());
        String csv = book.exports(ExportFormat.CSV);
        String google = book.exports(ExportFormat.GOOGLE);

        assertThat(csv).startsWith("\ufeff").contains("'@ The Old Mill", "'+234 555 2100", "00420");
        assertThat(csv.lines().flatMap(l -> java.util.Arrays.stream(l.split(","))).map(c -> c.replaceFirst("^\"", "")))
                .noneMatch(cell -> !cell.isEmpty() && "=+-@".indexOf(cell.charAt(0)) >= 0);
        assertThat(google).doesNotStartWith("\ufeff").contains(",+234 555 2100");
        for (ExportFormat format : List.of(ExportFormat.CSV, ExportFormat.GOOGLE)) {
            assertThat(book.imports(book.file("out." + format.id())).unchanged()).as(format.id()).isEqualTo(40);
        }
        Book other = book;
        List<String> before = other.people().stream().map(Persons::describe).toList();
        other.people().forEach(p -> other.space().change("away", tx -> tx.delete(tx.find(p.getId(), Person.class).orElseThrow())));
        other.imports(other.file("out.csv"));
        assertThat(other.people().stream().map(Persons::describe)).containsExactlyInAnyOrderElementsOf(before);
    }

    @Test
    @DisplayName("cells beyond the header, or below a column without a name, are kept under the number of their column")
    void moreCellsThanColumns() {
        book.imports("a.csv", "Name;E-mail;;Phone\nRag Ged;r@g.example;mid;1;extra;;more\nShort\n");

        assertThat(book.person("Rag Ged").getCustomFields()).extracting(f -> f.getName() + "=" + f.getValue())
                .containsExactly("Column 3=mid", "Column 5=extra", "Column 7=more");
        assertThat(book.names()).contains("Short");
        assertThat(book.exports(ExportFormat.CSV)).contains("extra", "more");
    }

    @ParameterizedTest
    @ValueSource(strings = {"First Name,Last Name,Organization Name,Labels,Phone 1 - Value,Floor", "Given Name,Surname,Company,Tags,Phone,Floor"})
    @DisplayName("an organization alone is an organization, with all its row says; with a title, a name or a birthday it is somebody")
    void organizationAlone(String header) {
        String file = header + "\n,,Lantern Works,Suppliers,+49 30 9,3rd\nIvo,Net,Net Ltd,,+49 30 8,\n";
        book.imports("a.csv", file);
        book.imports("b.csv", "Company,Job Title,Birthday,Email\nMill Ltd,Miller,,\nQuay Ltd,,1980-03-14,q@quay.example\n");

        assertThat(book.names()).containsExactlyInAnyOrder("Ivo Net", "Mill Ltd", "Quay Ltd");
        assertThat(book.organizations()).filteredOn(o -> o.getName().equals("Lantern Works")).singleElement().satisfies(o -> {
            assertThat(o.getTags()).containsExactly("Suppliers");
            assertThat(o.getCustomFields()).extracting(f -> f.getName() + "=" + f.getValue()).containsExactly("Floor=3rd");
            assertThat(o.getPhones()).extracting(p -> p.getNumber()).containsExactly("+49 30 9");
        });
        long steps = book.transactions();
        book.imports("c.csv", file);
        book.exports(ExportFormat.GOOGLE);
        book.imports(book.file("out.google"));
        assertThat(book.transactions()).isEqualTo(steps);
    }

    @ParameterizedTest
    @EnumSource(value = ExportFormat.class, names = {"CSV", "GOOGLE"})
    @DisplayName("an apostrophe that somebody has at the beginning is there after either table, and a foreign one before a number goes at once")
    void apostrophes(ExportFormat format) {
        book.imports("a.vcf", "BEGIN:VCARD\nVERSION:3.0\nFN:'=Tolu\nTEL:'+1 202 555 0143\nNOTE:''x\nEND:VCARD\n");
        book.imports("a.csv", "Name,Phone,Notes\nIvo Net,'+1 202 555 0144,'+ kept\n");
        assertThat(book.person("Ivo Net").getPhones()).extracting(p -> p.getNumber()).containsExactly("+1 202 555 0144");
        assertThat(book.person("Ivo Net").getNotes()).isEqualTo("'+ kept");
        List<String> before = book.people().stream().map(Persons::describe).toList();
        book.exports(format);
        long steps = book.transactions();
        book.imports(book.file("out." + format.id()));
        assertThat(book.transactions()).isEqualTo(steps);

        book.people().forEach(p -> book.space().change("away", tx -> tx.delete(tx.find(p.getId(), Person.class).orElseThrow())));
        book.imports(book.file("out." + format.id()));
        assertThat(book.people().stream().map(Persons::describe)).containsExactlyInAnyOrderElementsOf(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Имя,Фамилия,Телефон,Эл. почта,День рождения", "名,姓,電話番号,メール,誕生日", "Ім’я;Прізвище;Телефон;Ел. пошта;День народження",
            "Ad,Soyad,Telefon,E-posta,Doğum tarihi"})
    @DisplayName("columns are known in more than the languages of Western Europe")
    void otherLanguages(String header) {
        char separator = header.contains(";") ? ';' : ',';
        book.imports("a.csv", header + "\n" + "Olga,Nord,+7 495 1,olga@nord.example,1985-03-02\n".replace(',', separator));

        Person olga = book.person("Olga Nord");
        assertThat(olga.getFamilyName()).isEqualTo("Nord");
        assertThat(olga.getEmails()).extracting(e -> e.getAddress()).containsExactly("olga@nord.example");
        assertThat(olga.getPhones()).hasSize(1);
        assertThat(olga.getBirthday()).isEqualTo("1985-03-02");
        assertThat(olga.getCustomFields()).isEmpty();
    }

    @Test
    @DisplayName("a table in words that nobody knows is named as a table, with its columns, its encoding and what to do; a blank file is empty")
    void unknownTable() {
        assertThat(book.imports("a.csv", "Qwe,Rty,Uio\n1,2,3\n").files().getFirst().failed()).singleElement()
                .satisfies(f -> assertThat(f.reason()).contains("is a table", "Qwe, Rty, Uio", "UTF-8", "Name, Email"));
        assertThat(book.imports("b.txt", "Dear all,\nno table here\n").files().getFirst().failed()).singleElement()
                .satisfies(f -> assertThat(f.reason()).contains("no file of contacts"));
        assertThat(book.imports("c.vcf", "\r\n \n").files().getFirst().failed()).singleElement()
                .satisfies(f -> assertThat(f.reason()).contains("is empty"));
    }

    @Test
    @DisplayName("of several in one preferred cell the first is preferred, and each has the label; Thunderbird's table is named as such")
    void severalPreferred() {
        book.imports("a.csv",
                "Name,E-mail 1 - Label,E-mail 1 - Value\nOla Berg,* Home,a@ola.example ::: b@ola.example\nIda Berg,*,a@ida.example ::: b@ida.example\n");
        ImportReport thunderbird = book.imports("b.csv",
                "First Name,Last Name,Display Name,Nickname,Primary Email,Secondary Email,Screen Name\nThea,Bird,Thea Bird,,thea@bird.example,,\n");

        assertThat(book.person("Ola Berg").getEmails()).extracting(e -> e.getAddress() + " " + e.getLabel() + " " + e.isPreferred())
                .containsExactly("a@ola.example home true", "b@ola.example home false");
        assertThat(book.person("Ida Berg").getEmails()).extracting(e -> e.getAddress() + " " + e.getLabel() + " " + e.isPreferred())
                .containsExactly("a@ida.example null true", "b@ida.example null false");
        assertThat(thunderbird.files().getFirst().reading().layout()).contains("Thunderbird");
        assertThat(thunderbird.files().getFirst().reading().guessed()).noneMatch(g -> g.contains("No program known"));
    }

    @Test
    @DisplayName("columns that nobody knows are named only where something stands in them")
    void empty() {
        ImportReport report = book.imports("outlook.csv", "First Name,Last Name,E-mail,Office Location,Shoe size\nAna,Ruiz,ana@ruiz.example,,38\n");
        assertThat(report.files().getFirst().reading().guessed()).filteredOn(guess -> guess.contains("fields")).singleElement().asString()
                .contains("Shoe size").doesNotContain("Office Location");
    }

    @Test
    @DisplayName("the report says which encoding and layout was taken, and what was guessed")
    void saysHowItWasRead() throws Exception {
        java.nio.file.Files.write(book.file("a.csv"),
                "Vorname;Nachname;E-Mail-Adresse;Geburtstag\nJörg;Müller;j@m.example;03/04/1980\n".getBytes("windows-1252"));
        ImportReport german = book.imports(book.file("a.csv"));
        ImportReport cards = book.imports("b.vcf", "BEGIN:VCARD\nVERSION:3.0\nFN:Ünal\nEND:VCARD\n");

        assertThat(german.files().getFirst().reading().encoding()).isEqualTo("windows-1252");
        assertThat(german.files().getFirst().reading().layout()).contains("semicolons");
        assertThat(german.files().getFirst().reading().guessed()).hasSize(3).anyMatch(g -> g.contains("3/4"));
        assertThat(cards.files().getFirst().reading().encoding()).isEqualTo("UTF-8");
        assertThat(cards.files().getFirst().reading().guessed()).isEmpty();
    }
}
