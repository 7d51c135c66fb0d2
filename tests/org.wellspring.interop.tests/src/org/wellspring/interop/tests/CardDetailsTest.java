// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellspring.interop.ImportReport;
import org.wellspring.model.Organization;
import org.wellspring.model.Person;
import org.wellspring.model.WebLink;
import org.wellspring.people.commands.MergePeople;
import org.wellspring.people.internal.rows.PeopleProjection;
import org.wellspring.testkit.Seed;
import org.wellspring.testkit.TempSpace;

@DisplayName("Each part of a card means what its standard says, and goes out as it came (X1, X2)")
class CardDetailsTest {
    @RegisterExtension
    final TempSpace temp = new TempSpace(new PeopleProjection());
    @RegisterExtension
    final TempSpace other = new TempSpace(new PeopleProjection());
    private final Book book = new Book(temp);
    private final Book fresh = new Book(other);

    private static String card(String version, String... lines) {
        return "BEGIN:VCARD\r\nVERSION:" + version + "\r\n" + String.join("\r\n", lines) + "\r\nEND:VCARD\r\n";
    }

    /** What another book has of it that gets our export. */
    private Person again(ExportFormat format) {
        fresh.imports("again." + (format == ExportFormat.GOOGLE ? "csv" : format.id()), book.exports(format));
        assertThat(fresh.people()).hasSize(1);
        return fresh.people().getFirst();
    }

    @ParameterizedTest
    @EnumSource(names = {"VCARD21", "VCARD3", "VCARD4", "JCARD", "XCARD", "CSV", "GOOGLE"})
    @DisplayName("several family and given names are all read, and go out in every format")
    void severalNames(ExportFormat format) {
        book.imports("a.vcf", card("3.0", "FN:Pablo Diego Ruiz Picasso", "N:Ruiz,Picasso;Pablo,Diego;;;", "UID:p"));

        Person pablo = book.person("Pablo Diego Ruiz Picasso");
        assertThat(pablo.getFamilyName()).isEqualTo("Ruiz Picasso");
        assertThat(pablo.getGivenName()).isEqualTo("Pablo Diego");
        assertThat(again(format).getFamilyName()).isEqualTo("Ruiz Picasso");
        assertThat(fresh.people().getFirst().getGivenName()).isEqualTo("Pablo Diego");
        assertThat(book.imports("own." + (format == ExportFormat.GOOGLE ? "csv" : format.id()), book.exports(format)).transaction()).isEmpty();
    }

    @Test
    @DisplayName("in the other spellings, too; a comma of version 2.1 and an escaped one are commas")
    void severalNamesElsewhere() {
        book.imports("a.json",
                "[\"vcard\",[[\"version\",{},\"text\",\"4.0\"],[\"fn\",{},\"text\",\"J J\"],[\"n\",{},\"text\",[\"Card\",[\"Jay\",\"Jo\"],\"\",\"\",\"\"]]]]");
        book.imports("b.xml", "<?xml version=\"1.0\"?><vcards xmlns=\"urn:ietf:params:xml:ns:vcard-4.0\"><vcard><fn><text>X X</text></fn>"
                + "<n><surname>One</surname><surname>Two</surname><given>Ex</given><given>Why</given><additional/><prefix/><suffix/></n></vcard></vcards>");
        book.imports("c.vcf", card("2.1", "FN:Old", "N:Ruiz, Sr.;Pablo") + card("4.0", "FN:Esc", "N:Ruiz\\, Sr.;Pablo;;;"));

        assertThat(book.people()).extracting(Person::getFamilyName, Person::getGivenName).containsExactly(tuple("Card", "Jay Jo"),
                tuple("One Two", "Ex Why"), tuple("Ruiz, Sr.", "Pablo"), tuple("Ruiz, Sr.", "Pablo"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    @DisplayName("a name that says how it is spoken is no name, wherever it stands (RFC 9554, 4.6)")
    void spoken(boolean first) {
        String name = "N;ALTID=1;LANGUAGE=zh-Hant:孫;中山;;;;";
        String spoken = "N;ALTID=1;PHONETIC=jyut;SCRIPT=Latn:syun1;zung1 saan1;;;;";
        book.imports("a.vcf", card("4.0", "FN:Sun Yat-sen", first ? spoken : name, first ? name : spoken, "UID:s"));

        Person sun = book.person("Sun Yat-sen");
        assertThat(sun.getFamilyName()).isEqualTo("孫");
        assertThat(sun.getGivenName()).isEqualTo("中山");
        assertThat(sun.getPhoneticName()).isEqualTo("zung1 saan1 syun1");
        assertThat(book.exports(ExportFormat.VCARD4)).contains(name, spoken);
        assertThat(book.exports(ExportFormat.VCARD3)).contains("孫;中山", "X-PHONETIC-LAST-NAME:syun1").doesNotContain("jyut", "Latn");
        assertThat(again(ExportFormat.VCARD3).getPhoneticName()).isEqualTo("zung1 saan1 syun1");
        book.edit("Sun Yat-sen", p -> p.setPhoneticName("sun jat-sin"));
        assertThat(book.exports(ExportFormat.VCARD4)).contains("sun jat-sin").doesNotContain("syun1");
    }

    @Test
    @DisplayName("a department without a company stays one in every spelling, out and in")
    void department() {
        book.imports("a.json", "[\"vcard\",[[\"version\",{},\"text\",\"4.0\"],[\"fn\",{},\"text\",\"Jo Dept\"],[\"org\",{},\"text\",[\"\",\"Dept J\"]]]]");
        book.imports("b.xml", "<?xml version=\"1.0\"?><vcards xmlns=\"urn:ietf:params:xml:ns:vcard-4.0\"><vcard><fn><text>Xe Dept</text></fn>"
                + "<org><text/><text>Dept X</text></org></vcard></vcards>");

        assertThat(book.people()).allSatisfy(p -> assertThat(p.getRoles()).singleElement().satisfies(r -> assertThat(r.getOrganization()).isNull()));
        assertThat(book.organizations()).isEmpty();
        for (ExportFormat format : List.of(ExportFormat.JCARD, ExportFormat.XCARD, ExportFormat.VCARD3)) {
            Book next = fresh;
            next.imports("d." + format.id(), book.exports(format));
            assertThat(next.people()).extracting(p -> p.getRoles().getFirst().getDepartment()).contains("Dept J", "Dept X");
            assertThat(next.organizations()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"location", "device", "application"})
    @DisplayName("a place, a device and a program are no groups: they are organizations, with what they have")
    void things(String kind) {
        ImportReport report = book.imports("a.vcf", card("4.0", "KIND:" + kind, "FN:Town Hall", "ADR:;;1 Square;Ulm;;;", "TEL:+49 731 5550101", "UID:t"));

        assertThat(report.files().getFirst().groups()).isEmpty();
        Organization hall = book.organizations().getFirst();
        assertThat(hall.getName()).isEqualTo("Town Hall");
        assertThat(hall.getPhones()).hasSize(1);
        assertThat(book.exports(ExportFormat.VCARD4)).contains("KIND:" + kind);
        assertThat(book.exports(ExportFormat.VCARD3)).contains("Town Hall", "+49 731 5550101");
        assertThat(book.exports(ExportFormat.CSV)).contains("Town Hall");
        for (ExportFormat format : List.of(ExportFormat.VCARD4, ExportFormat.VCARD3, ExportFormat.VCARD21, ExportFormat.JCARD)) {
            assertThat(book.imports("own." + format.id(), book.exports(format)).transaction()).as(format.id()).isEmpty();
        }
    }

    @Test
    @DisplayName("what a parameter of version 2.1 can't hold never costs the export; a label goes where own labels go")
    void quoted() {
        book.imports("a.vcf", card("3.0", "FN:Ma Trix", "X-SOCIALPROFILE;TYPE=matrix;x-user=\"@ma:trix.example\":https://trix.example/ma", "UID:1")
                + card("3.0", "FN:Nor Din", "TEL;TYPE=\"Haus: Nord\":+49 30 5550198", "UID:2")
                + card("4.0", "FN:Js Prop", "JSPROP;JSPTR=\"example.com:foo\":\"bar\"", "X-FOO;X-ADDR=\"http://x.example/a,b\":bar", "UID:3")
                + card("4.0", "FN:So Cial", "SOCIALPROFILE;USERNAME=\"@me:srv.example\":https://srv.example/me", "UID:4"));

        String old = book.exports(ExportFormat.VCARD21);

        fresh.imports("old.vcf", old);
        assertThat(fresh.names()).containsExactly("Ma Trix", "Nor Din", "Js Prop", "So Cial");
        assertThat(fresh.person("Nor Din").getPhones()).singleElement().satisfies(p -> assertThat(p.getLabel()).isEqualTo("Haus: Nord"));
        assertThat(fresh.person("Ma Trix").getLinks()).extracting(WebLink::getUri).containsExactly("https://trix.example/ma");
        assertThat(book.imports("own.vcf", old).transaction()).isEmpty();
    }

    @Test
    @DisplayName("no parameter, whatever it holds, costs an export in any version")
    void randomParameters() {
        long seed = Seed.next();
        Random random = new Random(seed);
        String signs = "ab:;,= @/[]'^\\\\\\nü";
        StringBuilder cards = new StringBuilder();
        for (int i = 0; i < 30; i++) {
            StringBuilder value = new StringBuilder();
            for (int n = 1 + random.nextInt(8); n > 0; n--) {
                value.append(signs.charAt(random.nextInt(signs.length())));
            }
            String name = List.of("X-FOO", "TEL", "EMAIL", "URL", "ADR", "NOTE", "SOCIALPROFILE", "IMPP", "ORG").get(random.nextInt(9));
            String parameter = List.of("TYPE", "X-A", "LABEL", "JSPTR", "USERNAME", "LANGUAGE").get(random.nextInt(6));
            cards.append(card(List.of("3.0", "4.0").get(random.nextInt(2)), "FN:Person" + i + " Some", name + ";" + parameter + "=\"" + value + "\":"
                    + (name.equals("ADR") ? ";;Row 1;Hull;;;" : name.equals("IMPP") ? "xmpp:a@b.example" : "x" + i), "UID:" + i));
        }
        book.imports("a.vcf", cards.toString());
        for (ExportFormat format : List.of(ExportFormat.VCARD21, ExportFormat.VCARD3, ExportFormat.VCARD4, ExportFormat.JCARD, ExportFormat.XCARD)) {
            String out = book.exports(format);
            for (int i = 0; i < 30; i++) {
                assertThat(out).as("seed %d, %s", seed, format).contains("Person" + i + " Some");
            }
        }
    }

    @Test
    @DisplayName("no two go out with one UID, and nobody's changes because another card of theirs did")
    void ids() {
        book.imports("a.vcf", card("3.0", "FN:Maria Silva", "N:Silva;Maria;;;", "UID:u-1", "BDAY:1980-01-01", "EMAIL:maria@silva.example"));
        book.imports("b.vcf", card("3.0", "FN:Maria Costa", "N:Costa;Maria;;;", "UID:u-1", "BDAY:1980-10-01", "EMAIL:maria@silva.example"));
        book.imports("c.vcf", card("3.0", "FN:Anna Alpha", "UID:dup", "EMAIL:anna@a.example") + card("3.0", "FN:Bert Beta", "UID:dup", "EMAIL:bert@b.example"));

        assertThat(book.people()).hasSize(4);
        for (ExportFormat format : List.of(ExportFormat.VCARD3, ExportFormat.VCARD4, ExportFormat.VCARD21)) {
            String out = book.exports(format);
            assertThat(out.lines().filter(l -> l.startsWith("UID:"))).as(format.id()).doesNotHaveDuplicates().hasSize(4).contains("UID:u-1", "UID:dup");
            assertThat(book.imports("own.vcf", out).transaction()).as(format.id()).isEmpty();
        }
    }

    @Test
    @DisplayName("somebody who was merged of two keeps the UID of the one who stayed")
    void mergedId() {
        book.imports("d.vcf", card("3.0", "FN:Me Rge", "EMAIL:me@a.example", "UID:q1") + card("3.0", "FN:Meg Rge", "EMAIL:meg@b.example", "UID:q2"));
        new MergePeople(book.person("Me Rge").getId(), book.person("Meg Rge").getId()).run(book.space());
        assertThat(book.exports(ExportFormat.VCARD3)).contains("UID:q1").doesNotContain("UID:q2");

        book.imports("e.vcf", card("3.0", "FN:Me Rge", "EMAIL:me@a.example", "UID:q1") + card("3.0", "FN:Meg Rge", "EMAIL:meg2@b.example", "UID:q2"));
        assertThat(book.exports(ExportFormat.VCARD3)).contains("UID:q1", "meg2@b.example").doesNotContain("UID:q2");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {"IMPP;X-SERVICE-TYPE=Signal:+15550138|signal:+15550138|",
            "IMPP;X-SERVICE-TYPE=Telegram;type=HOME:x-apple:mia|telegram:mia|home",
            "IMPP;X-SERVICE-TYPE=Skype:skype:mia|skype:mia|", "SOCIALPROFILE;SERVICE-TYPE=Mastodon:https://m.example/@mia|https://m.example/@mia|Mastodon",
            "X-SOCIALPROFILE;TYPE=twitter:https://t.example/mia|https://t.example/mia|twitter", "X-MASTODON:@mia@m.example|mastodon:@mia@m.example|",
            "X-FACEBOOK:mia.holt|facebook:mia.holt|", "X-MS-IMADDRESS:sip:mia@ms.example|sip:mia@ms.example|",
            "X-FACEBOOK:https://f.example/mia|https://f.example/mia|"})
    @DisplayName("a messenger and a profile have their service, which a program wrote beside it")
    void services(String line, String uri, String label) {
        book.imports("a.vcf", card("3.0", "FN:Mia Holt", "N:Holt;Mia;;;", line, "UID:m"));

        assertThat(book.person("Mia Holt").getLinks()).extracting(WebLink::getUri, WebLink::getLabel).containsExactly(tuple(uri, label));
        Stream.of(ExportFormat.VCARD3, ExportFormat.VCARD4, ExportFormat.VCARD21)
                .forEach(format -> assertThat(book.imports("own.vcf", book.exports(format)).transaction()).as(format.id()).isEmpty());
        assertThat(book.exports(ExportFormat.VCARD4)).as("an address has a scheme").doesNotContain("Signal:+1555");
        assertThat(again(ExportFormat.GOOGLE).getLinks()).extracting(WebLink::getUri).containsExactly(uri);
    }

    @Test
    @DisplayName("Outlook's spouse has the family name first; a type keeps no backslash; a number in the code of addresses is one")
    void small() {
        book.imports("a.vcf",
                card("2.1", "FN:Spou Se", "X-MS-SPOUSE;N:Ehe;Frau", "UID:1") + card("3.0", "FN:Typ Esc", "TEL;TYPE=VOICE\\,HOME:+44 20 7946 0001", "UID:2")
                        + card("4.0", "FN:Pct Tel", "TEL;VALUE=uri:tel:+1%20555%20555%200112", "UID:3")
                        + card("4.0", "FN:Ex Tn", "TEL;VALUE=uri;TYPE=work:tel:+1-555-0111;ext=5555", "UID:4"));

        assertThat(book.person("Spou Se").getRelations()).extracting(r -> r.getName()).containsExactly("Frau Ehe");
        assertThat(book.exports(ExportFormat.VCARD4)).contains("Frau Ehe").doesNotContain("Ehe\\;Frau");
        assertThat(book.person("Typ Esc").getPhones()).extracting(p -> p.getLabel()).containsExactly("home");
        assertThat(book.person("Pct Tel").getPhones()).extracting(p -> p.getNumber()).containsExactly("+1 555 555 0112");
        for (ExportFormat format : List.of(ExportFormat.VCARD21, ExportFormat.VCARD3, ExportFormat.VCARD4)) {
            fresh.imports("x.vcf", book.exports(format));
            assertThat(fresh.person("Ex Tn").getPhones()).as(format.id()).extracting(p -> p.getNumber()).containsExactly("+1-555-0111 ext. 5555");
            assertThat(fresh.person("Pct Tel").getPhones()).as(format.id()).extracting(p -> p.getNumber()).containsExactly("+1 555 555 0112");
            assertThat(book.imports("own.vcf", book.exports(format)).transaction()).as(format.id()).isEmpty();
        }
    }

    @Test
    @DisplayName("who is renamed is no longer listed by Evolution under the old name")
    void fileAs() {
        book.imports("a.vcf", card("3.0", "FN:Fi Leas", "N:Leas;Fi;;;", "X-EVOLUTION-FILE-AS:Leas\\, Fi", "UID:f"));
        assertThat(book.exports(ExportFormat.VCARD3)).contains("X-EVOLUTION-FILE-AS:Leas\\, Fi");
        book.edit("Fi Leas", p -> {
            p.setName("Fiona New");
            p.setGivenName("Fiona");
            p.setFamilyName("New");
        });
        assertThat(book.exports(ExportFormat.VCARD3)).doesNotContain("Leas");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {"C:\\temp\\x|C:\\temp\\x", "see C:\\temp\\new\\n, then\\nmore|see C:\\temp\\new\\n, then⏎more",
            "one\\ntwo\\, three\\; \\\\x|one⏎two, three; \\x",
            "100\\%|100\\%", "\\\\\\\\nas\\\\share|\\\\nas\\share", "at the end \\|at the end \\", "Vitamin C:\\nmore|Vitamin C:⏎more"})
    @DisplayName("a backslash that escapes nothing is itself, for its writer doesn't escape")
    void backslashes(String written, String read) {
        for (String version : List.of("3.0", "4.0")) {
            book.imports(version + ".vcf", card(version, "FN:Back Slash" + version, "NOTE:" + written, "UID:b" + version));
            assertThat(book.person("Back Slash" + version).getNotes()).isEqualTo(read.replace('⏎', '\n'));
        }
        fresh.imports("v4.vcf", book.exports(ExportFormat.VCARD4));
        assertThat(fresh.people()).extracting(Person::getNotes).containsOnly(read.replace('⏎', '\n'));
        assertThat(book.imports("own.vcf", book.exports(ExportFormat.JCARD).isEmpty() ? "" : book.exports(ExportFormat.VCARD21)).transaction()).isEmpty();
    }

    @Test
    @DisplayName("a label without an address is an address, as older programs have it; so it goes out")
    void loneLabel() {
        book.imports("a.vcf", card("3.0", "FN:Lab Lone", "N:Lone;Lab;;;", "LABEL;TYPE=HOME:1 Loose Row\\nHamburg", "UID:l"));

        assertThat(book.person("Lab Lone").getAddresses()).singleElement().satisfies(a -> {
            assertThat(a.getStreet()).isEqualTo("1 Loose Row\nHamburg");
            assertThat(a.getLabel()).isEqualTo("home");
        });
        for (ExportFormat format : List.of(ExportFormat.VCARD4, ExportFormat.VCARD3, ExportFormat.VCARD21, ExportFormat.JCARD)) {
            assertThat(book.imports("own." + format.id(), book.exports(format)).transaction()).as(format.id()).isEmpty();
        }
        assertThat(book.exports(ExportFormat.VCARD4)).contains("ADR").doesNotContain("X-LABEL");
        assertThat(again(ExportFormat.VCARD4).getAddresses()).singleElement().satisfies(a -> assertThat(a.getStreet()).isEqualTo("1 Loose Row\nHamburg"));
    }

    @Test
    @DisplayName("a second name and a second picture are named; KDE's messengers, whose name no property can have, are read")
    void second() {
        ImportReport report = book.imports("a.vcf",
                card("4.0", "FN:Two Fn", "FN:Second Fn", "PHOTO:http://a.example/1.png", "PHOTO:http://a.example/2.png", "UID:2")
                        + card("3.0", "FN:Kde Im", "N:Im;Kde;;;", "X-messaging/xmpp-All:x@kde.example", "UID:3"));

        assertThat(report.files().getFirst().remarks()).extracting(ImportReport.Remark::reason).hasSize(2).anyMatch(r -> r.contains("Second Fn"))
                .anyMatch(r -> r.contains("picture"));
        assertThat(book.person("Kde Im").getLinks()).extracting(WebLink::getUri).containsExactly("xmpp:x@kde.example");
        Stream.of(ExportFormat.VCARD3, ExportFormat.VCARD4)
                .forEach(f -> assertThat(book.imports("own.vcf", book.exports(f)).transaction()).as(f.id()).isEmpty());
    }

    @Test
    @DisplayName("one address is one, though three programs write its country otherwise")
    void oneAddress() {
        book.imports("a.vcf", card("3.0", "FN:Tara Three", "N:Three;Tara;;;", "EMAIL:tara@fern.example", "ADR;TYPE=HOME:;;Weg 1;Ulm;;89073;Germany", "UID:t"));
        book.imports("b.csv",
                "First Name,Last Name,E-mail 1 - Value,Address 1 - Label,Address 1 - Street,Address 1 - City,Address 1 - Postal Code,Address 1 - Country\n"
                        + "Tara,Three,tara@fern.example,Home,Weg 1,Ulm,89073,DE\n");
        book.imports("c.csv", "First Name,Last Name,E-mail 1 - Value,Address 1 - Label,Address 1 - Street,Address 1 - City,Address 1 - Postal Code\n"
                + "Tara,Three,tara@fern.example,Home,Weg 1,Ulm,89073\n");
        assertThat(book.person("Tara Three").getAddresses()).singleElement().satisfies(a -> assertThat(a.getCountry()).isEqualTo("Germany"));
    }
}
