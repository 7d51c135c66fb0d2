// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellspring.interop.ImportReport.Remark;
import org.wellspring.interop.ImportReport;
import org.wellspring.model.Person;
import org.wellspring.testkit.TempSpace;

@DisplayName("Cards are read however their lines were broken, and one bad line never costs its card (X2)")
class CardLinesTest {
    /** Eight by eight dots, 268 characters of base64. */
    static final String DOTS = "iVBORw0KGgoAAAANSUhEUgAAAAgAAAAICAIAAABLbSncAAAA00lEQVR4AQHIADf/AB5uoB5u"
            + "oB5uoB5uoB5uoB5uoB5uoAAebqAebqAebqAebqAebqAebqAebqAebqAAHm6gHm6gHm6g"
            + "Hm6gHm6gHm6gHm6gHm6gAB5uoB5uoB5uoB5uoB5uoB5uoB5uoB5uoAAebqAebqAebqAe"
            + "bqAebqAebqAebqAebqAAHm6gHm6gHm6gHm6gHm6gHm6gHm6gHm6gAB5uoB5uoB5uoB5u"
            + "oB5uoB5uoB5uoAAebqAebqAebqAebqAebqAebqAebqAt+0sB7O74awAAAABJRU5ErkJggg==";

    @RegisterExtension
    final TempSpace temp = new TempSpace();
    private final Book book = new Book(temp);

    private ImportReport reads(String text) {
        return book.imports("in.vcf", text.replace("\n", "\r\n"));
    }

    private ImportReport bytes(Object... parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (Object part : parts) {
            bytes.writeBytes(part instanceof byte[] raw ? raw
                    : part.toString().replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
        }
        return book.imports(Samples.write(book.file("in.vcf"), bytes.toByteArray()));
    }

    private static List<String> said(ImportReport report) {
        return report.files().get(0).remarks().stream().map(Remark::reason).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"END:VCARDBEGIN:VCARD\nVERSION:3.0\n", "END:VCARD BEGIN:VCARD\nVERSION:3.0\n",
            "END:VCARDBEGIN:VCARDVERSION:3.0\n", "end:vcardbegin:vcard\nVERSION:3.0\n", "END:VCARD\tBEGIN:VCARD  \nVERSION:3.0\n",
            "END:VCARD\nBEGIN:VCARDVERSION:3.0\n", "END:VCARD\uFEFFBEGIN:VCARD\nVERSION:3.0\n", "NOTE:endEND:VCARD\nBEGIN:VCARD\nVERSION:3.0\n",
            "NOTE:endEND:VCARDBEGIN:VCARD\nVERSION:3.0\n", "END:VCARDand more\nBEGIN:VCARD\nVERSION:3.0\n", "END:VCARD\n\uFEFFBEGIN:VCARDVERSION:3.0\n",
            "END:VCARDEND:VCARDBEGIN:VCARD\nVERSION:3.0\n", "END:VCARDBEGIN:VCARD\nUID:later\nVERSION:3.0\n", "END:VCARDBEGIN:VCARD\n"})
    void cardsThatRunIntoEachOtherAreTwo(String seam) {
        ImportReport report = reads("BEGIN:VCARD\nVERSION:3.0\nFN:Vera Monk\n" + seam + "FN:Dora Reed\nEMAIL:dora@reed.example\nEND:VCARD\n");

        assertThat(book.names()).containsExactly("Vera Monk", "Dora Reed");
        assertThat(book.person("Vera Monk").getEmails()).isEmpty();
        assertThat(book.person("Dora Reed").getEmails()).singleElement()
                .satisfies(e -> assertThat(e.getAddress()).isEqualTo("dora@reed.example"));
        assertThat(report.created()).isEqualTo(2);
    }

    @Test
    void gluedCardsAreNoFailureAndTheLaterVersionCountsForItsOwnCard() {
        ImportReport report = reads("BEGIN:VCARD\nVERSION:3.0\nFN:Vera Monk\nUID:glue-1\nEND:VCARDBEGIN:VCARD\nFN:Dora Reed\n"
                + "VERSION:3.0\nEMAIL:dora@reed.example\nUID:glue-2\nEND:VCARD\n");

        assertThat(report.failed()).isZero();
        assertThat(report.records()).isEqualTo(2);
        assertThat(book.names()).containsExactly("Vera Monk", "Dora Reed");
        assertThat(said(report)).isEmpty();
    }

    @Test
    void aLetterCutInTwoByAFoldIsOneLetter() {
        bytes("BEGIN:VCARD\nVERSION:3.0\nFN:Lida Soykina\nNOTE:Gr", new byte[] {(byte) 0xC3}, "\n ", new byte[] {(byte) 0xBC},
                "n und schön\nTITLE:", new byte[] {(byte) 0xF0, (byte) 0x9F}, "\n ", new byte[] {(byte) 0x98}, "\n\t",
                new byte[] {(byte) 0x80}, " glad\nEND:VCARD\n");

        assertThat(book.person("Lida Soykina").getNotes()).isEqualTo("Grün und schön");
        assertThat(book.person("Lida Soykina").getRoles().get(0).getTitle()).isEqualTo("😀 glad");
    }

    @Test
    void aFoldedLineOfAnOlderEncodingIsReadInTheOneItNames() {
        byte[] name = "山田 太郎".getBytes(Charset.forName("Shift_JIS"));
        bytes("BEGIN:VCARD\nVERSION:2.1\nFN;CHARSET=SHIFT_JIS:", java.util.Arrays.copyOf(name, 3), "\n ",
                java.util.Arrays.copyOfRange(name, 3, name.length), "\nNOTE;CHARSET=ISO-8859-1:all of it\n  f", new byte[] {(byte) 0xFC},
                "r Zoe\nEND:VCARD\n");

        assertThat(book.names()).containsExactly("山田 太郎");
        assertThat(book.people().get(0).getNotes()).isEqualTo("all of it für Zoe");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PHOTO;ENCODING=BASE64;PNG:", "PHOTO;PNG;BASE64:", "PHOTO;ENCODING=b;TYPE=png:", "PHOTO:data:image/png;base64,",
            "PHOTO;ENCODING=BASE64;TYPE=PNG:\n"})
    void aPictureWhoseLinesAreNotIndentedIsWhole(String head) {
        String lines = DOTS.replaceAll(".{72}", "$0\n");
        ImportReport report = reads("BEGIN:VCARD\nVERSION:2.1\nFN:Greta Ash\n" + head + lines + "\nTEL;CELL:+44 7700 900110\nEND:VCARD\n");

        Person greta = book.person("Greta Ash");
        assertThat(said(report)).isEmpty();
        assertThat(greta.getPhoto().getContent()).isEqualTo(Base64.getDecoder().decode(DOTS));
        assertThat(greta.getPhones()).singleElement().satisfies(p -> assertThat(p.getNumber()).isEqualTo("+44 7700 900110"));
        assertThat(book.exports(ExportFormat.VCARD3).replace("\r\n ", "")).contains(DOTS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PHOTO;ENCODING=b;TYPE=png:!!!notbase64", "PHOTO;ENCODING=b;TYPE=png:aGVsbG8gd29ybGQsIEkgYW0gbm8gcGljdHVyZQ==",
            "PHOTO;ENCODING=BASE64;PNG:\u0089PNG\\r\\n\u001a\\n\u0000\u0000IHDR", "PHOTO:data:image/png;base64,@@@",
            "PHOTO;ENCODING=b:iVBORw0KGgoAAAANSUhEUgAAAAgAAAAICAIAAABLbSncAAAA00lEQVR4AQHI", "PHOTO;ENCODING=b:A",
            "PHOTO;ENCODING=b;TYPE=png:\u0089PNG\n\u001aIHDR rest of it\nmore of it", "LOGO;ENCODING=b;TYPE=png:bm8gcGljdHVyZQ=="})
    void whatIsNoPictureIsNeverKeptAsOneAndIsSaid(String bad) {
        ImportReport report = reads("BEGIN:VCARD\nVERSION:3.0\nUID:1\nFN:Greta Ash\n" + bad + "\nTEL:+44 7700 900110\nEND:VCARD\n");

        assertThat(report.failed()).isZero();
        assertThat(said(report)).singleElement().asString().startsWith("The picture in it");
        assertThat(book.person("Greta Ash").getPhoto()).isNull();
        assertThat(book.person("Greta Ash").getPhones()).hasSize(1);
        for (ExportFormat format : List.of(ExportFormat.VCARD21, ExportFormat.VCARD3, ExportFormat.VCARD4, ExportFormat.JSON)) {
            assertThat(book.exports(format)).doesNotContain("PHOTO").doesNotContain("LOGO");
        }
    }

    @Test
    void aReturnAloneEndsNoLineOfACardWhoseLinesEndOtherwise() {
        ImportReport report = reads("BEGIN:VCARD\nN:Müller;Jörg\nFN:Jörg Müller\nEMAIL;PREF=1:joerg@example.org\n"
                + "NOTE:erste Zeile\rzweite Zeile mit ä\nEND:VCARD\n");

        Person joerg = book.person("Jörg Müller");
        assertThat(joerg.getNotes()).isEqualTo("erste Zeile\nzweite Zeile mit ä");
        assertThat(joerg.getEmails().get(0).isPreferred()).isTrue();
        assertThat(said(report)).isEmpty();
    }

    @Test
    void aFileOfAnOldMacIsReadByItsReturns() {
        book.imports("in.vcf", "BEGIN:VCARD\rVERSION:3.0\rFN:Ana Ruiz\rTEL:+34 1\rEND:VCARD\rBEGIN:VCARD\rVERSION:3.0\rFN:Bo Lind\rEND:VCARD\r");

        assertThat(book.names()).containsExactly("Ana Ruiz", "Bo Lind");
        assertThat(book.person("Ana Ruiz").getPhones()).hasSize(1);
    }

    @Test
    void aLineFeedInsideQuotationMarksGoesOn() {
        ImportReport report = book.imports("in.vcf", "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Bea Example\r\nADR;LABEL=\"1 Pier Road\nHull; Yorks\n"
                + "UK\";TYPE=home:;;1 Pier Road;Hull;;HU1 1AA;UK\r\nTEL:+44 1\r\nEND:VCARD\r\n");

        assertThat(book.person("Bea Example").getAddresses()).singleElement().satisfies(a -> {
            assertThat(a.getStreet()).isEqualTo("1 Pier Road");
            assertThat(a.getLabel()).isEqualTo("home");
        });
        assertThat(book.person("Bea Example").getPhones()).hasSize(1);
        assertThat(said(report)).isEmpty();
        assertThat(book.exports(ExportFormat.VCARD4)).contains("1 Pier Road\\nHull; Yorks\\nUK");
    }

    @ParameterizedTest
    @ValueSource(strings = {"this line is not a property at all", "see you at 12:30, bring cake", "Ünder:value", "12:30 in the office",
            ";TEL:+1", ":", "TEL", ". :x", "a.b.TEL:+1"})
    void aLineThatIsNoPropertyIsNamedAndGoesNowhere(String nonsense) {
        ImportReport report = reads("BEGIN:VCARD\nVERSION:3.0\n" + nonsense + "\nUID:1\nFN:Noor Cast\nEND:VCARD\n");

        assertThat(book.names()).containsExactly("Noor Cast");
        assertThat(report.failed()).isZero();
        assertThat(report.files().get(0).remarks()).singleElement().satisfies(r -> {
            assertThat(r.reason()).contains(nonsense);
            assertThat(r.line()).isEqualTo(3);
            assertThat(r.record()).isEqualTo(1);
        });
        assertThat(book.exports(ExportFormat.VCARD21) + book.exports(ExportFormat.VCARD3) + book.exports(ExportFormat.VCARD4))
                .doesNotContain("\r\n" + nonsense);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TEL;TYPE=\"home:+1 2", "TEL;:+1 2", "TEL;TYPE=home;;:+1 2", "TEL;=:+1 2", "TEL;X-P=a\"b\"c:+1 2", "TEL :+1 2"})
    void aPropertyWithBrokenParametersKeepsItsValue(String bad) {
        ImportReport report = reads("BEGIN:VCARD\nVERSION:3.0\nUID:1\nFN:Noor Cast\n" + bad + "\nEMAIL;TYPE=\"work\":noor@cast.example\nEND:VCARD\n");

        assertThat(report.failed()).isZero();
        assertThat(book.person("Noor Cast").getPhones()).singleElement().satisfies(p -> assertThat(p.getNumber()).isEqualTo("+1 2"));
        assertThat(book.person("Noor Cast").getEmails()).hasSize(1);
    }

    @Test
    void quotedPrintableKeepsTheSpaceBehindASoftBreakAndIsReadAsKdeFoldsIt() {
        reads("BEGIN:VCARD\nVERSION:2.1\nN:Lamp;Ada\nNOTE;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:Gern caf=C3=A9=\n und Tee=\n, sagt sie =3D\n"
                + "TITLE;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=46irst=C3=\n =BC, w\n ith more\nORG;ENCODING=QUOTED-PRINTABLE:ends=\nEND:VCARD\n");

        Person ada = book.person("Ada Lamp");
        assertThat(ada.getNotes()).isEqualTo("Gern café und Tee, sagt sie =");
        assertThat(ada.getRoles().get(0).getTitle()).startsWith("First").contains("ith more");
        assertThat(ada.getRoles().get(0).getOrganization().getName()).startsWith("ends");
    }

    @Test
    void aCardWithoutVersionIsReadByTheWordsItUses() {
        reads("BEGIN:VCARD\nN:One;Ada\nFN:Ada One\nADR;HOME:;;Street\\, 5;Hull;;;\nEND:VCARD\n"
                + "BEGIN:VCARD\nFN:Ada Two\nEMAIL;TYPE=\"work,x-y\";PREF=1:two@ada.example\nANNIVERSARY:20090808\nEND:VCARD\n"
                + "BEGIN:VCARD\nVERSION:5.0\nFN:Ada Three\nNOTE:a\\nb\nEND:VCARD\n");

        assertThat(book.names()).containsExactly("Ada One", "Ada Two", "Ada Three");
        assertThat(book.person("Ada One").getAddresses().get(0).getStreet()).isEqualTo("Street, 5");
        assertThat(book.person("Ada Two").getEmails().get(0).isPreferred()).isTrue();
        assertThat(book.person("Ada Two").getAnniversaries()).hasSize(1);
        assertThat(book.person("Ada Three").getNotes()).isEqualTo("a\nb");
    }

    @Test
    void whatKdeEscapesTwiceIsReadAsItWasMeant() {
        reads("BEGIN:VCARD\nVERSION:4.0\nFN:Bea Example\nADR;TYPE=home:;;1 Pier Road;Hull;East\\\\; Riding;HU1 1AA;UK\n"
                + "CATEGORIES:Friends\\\\, close,Work\nADR;TYPE=work:;;2 Back\\\\, Lane;Hull;;;\nEND:VCARD\n");

        Person bea = book.person("Bea Example");
        assertThat(bea.getTags()).containsExactly("Friends, close", "Work");
        assertThat(bea.getAddresses().get(0).getRegion()).isEqualTo("East; Riding");
        assertThat(bea.getAddresses().get(0).getPostalCode()).isEqualTo("HU1 1AA");
        assertThat(bea.getAddresses().get(0).getCountry()).isEqualTo("UK");
        assertThat(bea.getAddresses().get(1).getStreet()).isEqualTo("2 Back, Lane");
    }

    @Test
    void aPictureThatKdeWritesIntoVersionFourIsRead() {
        reads("BEGIN:VCARD\nVERSION:4.0\nFN:Ada Nordlund\nPHOTO;ENCODING=b;TYPE=png:" + DOTS + "\nEND:VCARD\n");

        assertThat(book.person("Ada Nordlund").getPhoto().getContent()).isEqualTo(Base64.getDecoder().decode(DOTS));
        assertThat(book.person("Ada Nordlund").getPhoto().getMediaType()).isEqualTo("image/png");
        assertThat(book.exports(ExportFormat.VCARD4)).contains("PHOTO:data:image/png;base64,");
    }

    @Test
    void oneBadPartOfAJCardIsNamedAndTheRestIsRead() {
        ImportReport report = book.imports("in.json", """
                ["vcard", [["version", [], "text", "4.0"], ["fn", {}, "text", "Dora Desk"], ["tel", {"type": null}, "text", "+44 1"],
                ["email", {"type": 7, "pref": "1"}, "text", "dora@desk.example"], ["note"], 5, "x", [], ["note", {}, "text", {"a": 1}],
                ["note", {}, 3, "kept"], [null, {}, "text", "x"], ["bday", {}, "date", "soon"], ["n", {}, "text", ["Desk", "Dora", "", null, ""]]]]""");

        assertThat(report.created()).isEqualTo(1);
        assertThat(report.failed()).isZero();
        assertThat(book.person("Dora Desk").getPhones().get(0).getNumber()).isEqualTo("+44 1");
        assertThat(book.person("Dora Desk").getEmails().get(0).getAddress()).isEqualTo("dora@desk.example");
        assertThat(book.person("Dora Desk").getNotes()).isEqualTo("kept");
        assertThat(book.person("Dora Desk").getGivenName()).isEqualTo("Dora");
        assertThat(said(report)).hasSizeGreaterThanOrEqualTo(8).anyMatch(r -> r.contains("type of tel"));
    }

    @Test
    void oneBadPartOfAnXCardIsNamedAndTheRestIsRead() {
        ImportReport report = book.imports("in.xml", "<vcards xmlns=\"urn:ietf:params:xml:ns:vcard-4.0\"><vcard><fn><text>Dora Desk</text></fn>"
                + "<tel><nothing/></tel><rev><timestamp>soon</timestamp></rev><geo/>text<email><parameters><pref/><x/></parameters>"
                + "<text>dora@desk.example</text></email><n><surname>Desk</surname><given>Dora</given></n></vcard></vcards>");

        assertThat(report.created()).isEqualTo(1);
        assertThat(report.failed()).isZero();
        assertThat(book.person("Dora Desk").getEmails().get(0).getAddress()).isEqualTo("dora@desk.example");
        assertThat(book.person("Dora Desk").getGivenName()).isEqualTo("Dora");
        assertThat(said(report)).isNotEmpty();
    }
}
