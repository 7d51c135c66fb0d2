// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellspring.model.Person;
import org.wellspring.testkit.TempSpace;

@DisplayName("Nothing that goes out is invalid, and each version of vCard says what it can in its own words (X1)")
class ExportedCardsTest {
    private static final Map<ExportFormat, String> VERSIONS = Map.of(ExportFormat.VCARD21, "2.1", ExportFormat.VCARD3, "3.0",
            ExportFormat.VCARD4, "4.0");

    @RegisterExtension
    final TempSpace temp = new TempSpace();
    private final Book book = new Book(temp);

    private void reads(String version, String... lines) {
        book.imports("in.vcf", "BEGIN:VCARD\r\nVERSION:" + version + "\r\n" + String.join("\r\n", lines) + "\r\nEND:VCARD\r\n");
    }

    /** The unfolded lines of an export, which is valid. */
    private List<String> lines(ExportFormat format) {
        String text = book.exports(format);
        assertThat(StrictCards.problems(text, VERSIONS.get(format))).as(text).isEmpty();
        return text.replaceAll("\r\n[ \t]", "").lines().toList();
    }

    private static Predicate<String> of(String name) {
        return line -> line.matches("(?s)(?:[^.:;]*\\.)?" + name + "[;:].*");
    }

    @Test
    void everyCardHasANameAndOlderOnesItsParts() {
        reads("2.1", "N:Straine;Dodo;;;", "TEL;CELL:+40 1");
        reads("3.0", "N:;;;;", "FN:", "ORG:Harbor Bakery", "TEL:+1 2");
        reads("4.0", "ORG:Lighthouse Trust", "KIND:group", "UID:g");

        for (ExportFormat format : VERSIONS.keySet()) {
            assertThat(lines(format)).contains("FN:Dodo Straine", "FN:Harbor Bakery").filteredOn(of("FN")).hasSize(3).doesNotContain("FN:");
            assertThat(lines(format)).filteredOn(of("N")).hasSizeGreaterThanOrEqualTo(format == ExportFormat.VCARD4 ? 1 : 3);
        }
    }

    @Test
    void versionThreeHasItsOwnWordsForWhatVersionFourSays() {
        reads("4.0", "UID:urn:uuid:0d3c5b1e-0811-4f3a-8b22-00000000b001", "FN:Ros Ferro", "N:Ferro;Ros;;;", "ANNIVERSARY:20090815",
                "RELATED;TYPE=spouse;VALUE=text:Gwen Pryce", "GENDER:F", "LANG:cy", "HOBBY;LEVEL=high:choirs");
        reads("4.0", "KIND:group", "FN:Dinner List", "MEMBER:urn:uuid:0d3c5b1e-0811-4f3a-8b22-00000000b001", "UID:g-3");
        reads("4.0", "KIND:org", "FN:Gull Print", "EMAIL:hello@gull.example");

        List<String> three = lines(ExportFormat.VCARD3);
        assertThat(three).noneMatch(of("(KIND|MEMBER|RELATED|ANNIVERSARY|GENDER|LANG|HOBBY)"));
        assertThat(three).contains("X-ADDRESSBOOKSERVER-KIND:group", "X-ABShowAs:COMPANY", "X-ANNIVERSARY:2009-08-15",
                "X-EVOLUTION-ANNIVERSARY:2009-08-15", "X-ADDRESSBOOKSERVER-MEMBER:urn:uuid:0d3c5b1e-0811-4f3a-8b22-00000000b001",
                "X-EVOLUTION-SPOUSE:Gwen Pryce", "X-LANG:cy", "X-GENDER:F");
        assertThat(three).anyMatch(l -> l.endsWith("X-ABRELATEDNAMES:Gwen Pryce")).anyMatch(l -> l.endsWith("X-ABLabel:_$!<Spouse>!$_"));
        assertThat(lines(ExportFormat.VCARD21)).contains("X-ANNIVERSARY:2009-08-15");
    }

    @Test
    void versionFourHasItsOwnWordsForWhatOlderOnesSay() {
        reads("3.0", "UID:1", "FN:Ros Ferro", "X-ANNIVERSARY:2009-08-15", "X-EVOLUTION-ANNIVERSARY:2009-08-15", "X-SPOUSE:Gwen Pryce",
                "item1.X-ABRELATEDNAMES:Asta Lund", "item1.X-ABLabel:_$!<Assistant>!$_", "SORT-STRING:Ferro", "N:Ferro;Ros;;;",
                "AGENT:BEGIN:VCARD\\nVERSION:3.0\\nFN:Ada Agent\\nEND:VCARD\\n", "CLASS:PRIVATE", "EMAIL;TYPE=INTERNET,PREF:ros@ferro.example");
        reads("3.0", "UID:2", "FN:Circle", "X-ADDRESSBOOKSERVER-KIND:group", "X-ADDRESSBOOKSERVER-MEMBER:urn:uuid:1");
        reads("3.0", "UID:3", "FN:Gull Print", "X-ABShowAs:COMPANY");

        List<String> four = lines(ExportFormat.VCARD4);
        assertThat(four).contains("ANNIVERSARY:20090815", "RELATED;TYPE=spouse;VALUE=text:Gwen Pryce", "KIND:group", "MEMBER:urn:uuid:1",
                "KIND:org", "RELATED;TYPE=agent;VALUE=text:Ada Agent", "X-CLASS:PRIVATE", "EMAIL;PREF=1:ros@ferro.example");
        assertThat(four).anyMatch(l -> l.matches("item\\d\\.RELATED;VALUE=text:Asta Lund"));
    }

    @Test
    void aBirthdayWithoutYearIsSaidAsEachVersionSaysItAndNobodyIsBornIn1604() {
        reads("4.0", "UID:1", "FN:Una Dash", "N:Dash;Una;;;", "BDAY:--0412");
        reads("3.0", "UID:2", "FN:Cal Omit", "BDAY;X-APPLE-OMIT-YEAR=1604:1604-10-14");
        reads("3.0", "UID:3", "FN:Dov Bare", "BDAY;VALUE=date:1604-11-30");

        assertThat(lines(ExportFormat.VCARD4)).contains("BDAY:--0412", "BDAY:--1014", "BDAY:--1130");
        assertThat(lines(ExportFormat.VCARD3)).contains("BDAY:--04-12", "BDAY:--10-14", "BDAY:--11-30");
        assertThat(lines(ExportFormat.VCARD21)).contains("BDAY:--04-12", "BDAY:--10-14", "BDAY:--11-30");
        for (ExportFormat format : List.of(ExportFormat.JCARD, ExportFormat.XCARD, ExportFormat.VCARD21, ExportFormat.VCARD3, ExportFormat.VCARD4)) {
            assertThat(book.exports(format)).doesNotContain("1604");
        }
    }

    @Test
    void aBirthdayIsTheDayThatIsWrittenInEveryTimeZone() {
        for (String day : List.of("1956-04-12T00:00:00Z", "19560412T000000Z", "1956-04-12T23:30:00-08:00", "19560412", "12.04.1956",
                "1956-04-12T01:00:00+14:00")) {
            reads("3.0", "UID:" + day, "FN:Gil " + day, "BDAY:" + day);

            assertThat(book.person("Gil " + day).getBirthday()).as(day).isEqualTo("1956-04-12");
        }
    }

    @Test
    void aBirthdayInWordsIsSeenAndGoesOutAgain() {
        reads("4.0", "UID:1", "FN:Ada Old", "BDAY;VALUE=text:circa 1800\\, spring");
        reads("3.0", "UID:2", "FN:Bo Odd", "BDAY:1970-13-45");

        assertThat(book.person("Ada Old").getCustomFields()).singleElement().satisfies(f -> {
            assertThat(f.getName()).isEqualTo("Birthday");
            assertThat(f.getValue()).isEqualTo("circa 1800, spring");
        });
        assertThat(book.person("Bo Odd").getCustomFields()).extracting(f -> f.getValue()).containsExactly("1970-13-45");
        assertThat(lines(ExportFormat.VCARD4)).contains("BDAY;VALUE=text:circa 1800\\, spring", "BDAY;VALUE=text:1970-13-45");
        for (ExportFormat format : List.of(ExportFormat.VCARD3, ExportFormat.VCARD21)) {
            List<String> lines = lines(format);
            assertThat(lines).anyMatch(l -> l.contains("1970-13-45")).anyMatch(l -> l.contains("circa 1800"));
            again(format);
            assertThat(book.person("Ada Old").getCustomFields()).extracting(f -> f.getValue()).containsExactly("circa 1800, spring");
            assertThat(book.person("Bo Odd").getBirthday()).isNull();
        }
    }

    /** Clears the book and reads an export of it. */
    private void again(ExportFormat format) {
        String text = book.exports(format);
        book.space().change("Clear", tx -> book.people().forEach(p -> tx.delete(tx.find(p.getId(), Person.class).orElseThrow())));
        book.imports("again." + format.extension(), text);
    }

    @Test
    void aNumberThatSaysWhereItIsDialledIsWhole() {
        reads("4.0", "UID:pc-1", "FN:Pia Context", "N:Context;Pia;;;", "TEL;VALUE=uri:tel:030-12345678;phone-context=+49",
                "TEL;VALUE=uri;TYPE=work:tel:7042;phone-context=office.example");

        assertThat(book.person("Pia Context").getPhones()).extracting(p -> p.getNumber()).containsExactly("+49 30 12345678", "7042");
        for (ExportFormat format : ExportFormat.values()) {
            assertThat(book.exports(format)).as(format.id()).contains("+49 30 12345678");
        }
    }

    @Test
    void aLabelOfOnesOwnIsReadAndWrittenWithItsEscapes() {
        reads("3.0", "FN:Odile Tam", "item1.EMAIL:choir@tam.example", "item1.X-ABLabel:Choir\\, Tuesdays");

        assertThat(book.person("Odile Tam").getEmails().get(0).getLabel()).isEqualTo("Choir, Tuesdays");
        book.edit("Odile Tam", p -> p.getEmails().get(0).setLabel("Choir; band, \\ & more"));
        for (ExportFormat format : List.of(ExportFormat.VCARD3, ExportFormat.VCARD4, ExportFormat.JCARD, ExportFormat.XCARD)) {
            if (VERSIONS.containsKey(format)) {
                assertThat(lines(format)).contains("item1.X-ABLabel:Choir\\; band\\, \\\\ & more");
            }
            again(format);
            assertThat(book.person("Odile Tam").getEmails().get(0).getLabel()).as(format.id()).isEqualTo("Choir; band, \\ & more");
        }
    }

    @Test
    void theFieldsOfEvolutionHaveTheirPlaces() {
        reads("3.0", "UID:1", "FN:Beatrix Oyelaran", "N:Oyelaran;Beatrix;;;", "X-EVOLUTION-MANAGER:Mona Manager",
                "X-EVOLUTION-ASSISTANT:Asta Assistant", "X-EVOLUTION-SPOUSE:Sam Oyelaran", "X-EVOLUTION-BLOG-URL:https://blog.example.org/",
                "X-EVOLUTION-VIDEO-URL:https://video.example.org/bea", "TEL;TYPE=\"X-EVOLUTION-ASSISTANT\":+1 212 555 0115",
                "TEL;TYPE=\"X-EVOLUTION-TTYTDD\":+1 212 555 0103", "TEL;TYPE=X-EVOLUTION-CALLBACK:+1 212 555 0104",
                "X-MATRIX;TYPE=HOME:@bea:matrix.example.org", "X-JABBER;TYPE=HOME:bea@chat.example.org", "X-EVOLUTION-ANNIVERSARY:2009-08-08",
                "ADR;TYPE=HOME:PO 5;Floor 2;1 Pier Road;Hull;East\\; Riding;HU1 1AA;UK");

        Person bea = book.person("Beatrix Oyelaran");
        assertThat(bea.getPhones()).extracting(p -> p.getLabel()).containsExactly("assistant", "TTY", "callback");
        assertThat(bea.getLinks()).extracting(l -> l.getUri()).containsExactlyInAnyOrder("https://blog.example.org/",
                "https://video.example.org/bea", "matrix:u/bea:matrix.example.org", "xmpp:bea@chat.example.org");
        assertThat(bea.getRelations()).extracting(r -> r.getKind() + " " + r.getName()).containsExactlyInAnyOrder("manager Mona Manager",
                "assistant Asta Assistant", "spouse Sam Oyelaran");
        assertThat(bea.getAnniversaries()).singleElement().satisfies(a -> assertThat(a.getDate()).isEqualTo("2009-08-08"));
        assertThat(bea.getAddresses().get(0).getPoBox()).isEqualTo("PO 5");
        assertThat(bea.getAddresses().get(0).getExtended()).isEqualTo("Floor 2");
        assertThat(bea.getAddresses().get(0).getRegion()).isEqualTo("East; Riding");
        String before = Persons.describe(bea);
        for (ExportFormat format : List.of(ExportFormat.VCARD3, ExportFormat.VCARD4, ExportFormat.VCARD21, ExportFormat.JCARD, ExportFormat.XCARD)) {
            if (VERSIONS.containsKey(format)) {
                lines(format);
            }
            again(format);
            assertThat(Persons.describe(book.person("Beatrix Oyelaran"))).as(format.id()).isEqualTo(before);
        }
    }

    @Test
    void theFieldsOfKdeAndAndroidHaveTheirPlaces() {
        reads("4.0", "FN:Bea Example", "N:Example;Bea;;;", "RELATED;TYPE=spouse;VALUE=Sam Example:;", "X-KADDRESSBOOK-X-ManagersName:Mona M",
                "X-KADDRESSBOOK-X-AssistantsName:Asta A", "X-KADDRESSBOOK-BlogFeed:https://blog.example/feed", "X-KADDRESSBOOK-X-Anniversary:2009-08-08",
                "X-KADDRESSBOOK-X-SpousesName:Sam Example");
        reads("2.1", "N:Droid;Ana", "X-ANDROID-CUSTOM:vnd.android.cursor.item/nickname;Annie;1;;;;;;;;;;;;;",
                "X-ANDROID-CUSTOM:vnd.android.cursor.item/relation;Sam Droid;14;;;;;;;;;;;;;", "X-ANDROID-CUSTOM;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:"
                        + "vnd.android.cursor.item/relation;J=C3=BCrgen;0;Chess partner;;;;;;;;;;;;",
                "X-ANDROID-CUSTOM:vnd.android.cursor.item/contact_event;2009-08-08;1;;;;;;;;;;;;;",
                "X-ANDROID-CUSTOM:vnd.android.cursor.item/contact_event;2015-05-01;0;Opened shop;;;;;;;;;;;;", "X-ANDROID-CUSTOM:nonsense");

        assertThat(book.person("Bea Example").getRelations()).extracting(r -> r.getKind() + " " + r.getName())
                .containsExactlyInAnyOrder("spouse Sam Example", "manager Mona M", "assistant Asta A");
        assertThat(book.person("Bea Example").getLinks()).extracting(l -> l.getUri() + " " + l.getLabel()).containsExactly("https://blog.example/feed blog");
        Person ana = book.person("Ana Droid");
        assertThat(ana.getNicknames()).containsExactly("Annie");
        assertThat(ana.getRelations()).extracting(r -> r.getKind() + " " + r.getName()).containsExactly("spouse Sam Droid", "Chess partner Jürgen");
        assertThat(ana.getAnniversaries()).extracting(a -> a.getLabel() + " " + a.getDate()).containsExactly("null 2009-08-08", "Opened shop 2015-05-01");
        VERSIONS.keySet().forEach(this::lines);
    }

    @Test
    void aRelationThatIsChangedOrTakenAwayIsSoInEveryWordForIt() {
        reads("3.0", "UID:1", "FN:Ros Ferro", "X-EVOLUTION-SPOUSE:Gwen Pryce", "X-SPOUSE:Gwen Pryce", "item1.X-ABRELATEDNAMES:Gwen Pryce",
                "item1.X-ABLabel:_$!<Spouse>!$_", "X-EVOLUTION-MANAGER:Mona M");

        assertThat(book.person("Ros Ferro").getRelations()).hasSize(2);
        book.edit("Ros Ferro", p -> {
            p.getRelations().removeIf(r -> r.getKind().equals("spouse"));
            p.getRelations().get(0).setName("Max M");
        });
        for (ExportFormat format : VERSIONS.keySet()) {
            assertThat(lines(format)).noneMatch(l -> l.contains("Gwen") || l.contains("Mona")).anyMatch(l -> l.contains("Max M"));
        }
    }

    @Test
    void aCardWhoseOnlyNameIsAnOrganizationsIsThatOrganization() {
        reads("4.0", "N:;;;;", "ORG:Lighthouse Trust", "TEL;TYPE=work:+44 1482 555 0100", "UID:kc-2");
        reads("2.1", "FN:Harbor Bakery", "ORG:Harbor Bakery;Counter", "TEL:+1 2", "UID:kc-3");
        reads("3.0", "FN:Ada Works", "N:Works;Ada;;;", "ORG:Ada Works", "UID:kc-4");
        reads("3.0", "N:;;;;", "ORG:Lighthouse Trust", "TITLE:Keeper", "EMAIL:keeper@light.example", "UID:kc-5");

        assertThat(book.organizations()).extracting(o -> o.getName()).contains("Lighthouse Trust", "Harbor Bakery");
        assertThat(book.people()).extracting(p -> p.getName()).doesNotContain("Harbor Bakery").contains("Ada Works").hasSize(2);
        VERSIONS.keySet().forEach(format -> assertThat(lines(format)).contains("FN:Lighthouse Trust", "FN:Harbor Bakery"));
    }

    @Test
    void whatAnotherProgramWroteShortIsWrittenInFull() {
        reads("4.0", "FN:Jörg Müller", "N:Müller;Jörg", "RELATED:Sam Oyelaran", "UID:1");

        assertThat(lines(ExportFormat.VCARD4)).contains("N:Müller;Jörg;;;", "RELATED;VALUE=text:Sam Oyelaran");
    }

    @Test
    void aRelationThatNamesACardIsToThePersonOfThatCard() {
        book.imports("in.vcf", "BEGIN:VCARD\r\nVERSION:4.0\r\nUID:urn:uuid:0d3c5b1e-0811-4f3a-8b22-00000000b001\r\nFN:Ros Ferro\r\n"
                + "RELATED;TYPE=spouse:urn:uuid:0D3C5B1E-0811-4f3a-8b22-00000000b002\r\nEND:VCARD\r\nBEGIN:VCARD\r\nVERSION:4.0\r\n"
                + "UID:urn:uuid:0d3c5b1e-0811-4f3a-8b22-00000000b002\r\nFN:Gwen Pryce\r\nEND:VCARD\r\n");

        assertThat(book.person("Ros Ferro").getRelations().get(0).getOther()).isSameAs(book.person("Gwen Pryce"));
        assertThat(lines(ExportFormat.VCARD4)).contains("RELATED;TYPE=spouse:urn:uuid:0D3C5B1E-0811-4f3a-8b22-00000000b002");
        assertThat(lines(ExportFormat.VCARD3)).contains("X-EVOLUTION-SPOUSE:Gwen Pryce");
        assertThat(book.imports(book.file("in.vcf")).transaction()).isEmpty();
        book.imports("again.vcf", book.exports(ExportFormat.VCARD4));
        assertThat(book.person("Ros Ferro").getRelations()).hasSize(1);
    }

    @Test
    void aLineThatOnlyLooksLikeAPropertyGetsANameThatIsNobodys() {
        reads("3.0", "UID:1", "FN:Noor Cast", "see: you", "GEO:nowhere", "REV:yesterday", "TEL;HOME:+1 2", "NOTE;ENCODING=QUOTED-PRINTABLE:caf=C3=A9");

        for (ExportFormat format : VERSIONS.keySet()) {
            assertThat(lines(format)).contains("X-see: you").noneMatch(of("(GEO|REV|SEE)")).anyMatch(l -> l.contains("café") || l.contains("caf=C3=A9"));
        }
    }

    @Test
    void aPersonMadeHereIsWrittenWithAllThatIsKnown() {
        book.imports("in.vcf", "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ada\r\nEND:VCARD\r\n");
        book.edit("Ada", p -> {
            p.getSources().clear();
            var spouse = org.wellspring.model.ModelFactory.eINSTANCE.createRelation();
            spouse.setKind("spouse");
            spouse.setName("Sam, the second");
            var coach = org.wellspring.model.ModelFactory.eINSTANCE.createRelation();
            coach.setKind("running coach");
            coach.setName("Iva");
            p.getRelations().addAll(List.of(spouse, coach));
            var link = org.wellspring.model.ModelFactory.eINSTANCE.createWebLink();
            link.setUri("https://ada.example/a,b;c?d=e&f");
            p.getLinks().add(link);
        });
        String before = Persons.describe(book.person("Ada"));

        assertThat(lines(ExportFormat.VCARD4)).contains("URL:https://ada.example/a\\,b;c?d=e&f", "RELATED;TYPE=spouse;VALUE=text:Sam\\, the second");
        Stream.of(ExportFormat.VCARD3, ExportFormat.VCARD4, ExportFormat.VCARD21, ExportFormat.JCARD, ExportFormat.XCARD).forEach(format -> {
            again(format);
            assertThat(Persons.describe(book.person("Ada"))).as(format.id()).isEqualTo(before);
        });
    }
}
