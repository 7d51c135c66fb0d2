// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellspring.interop.ImportReport.Remark;
import org.wellspring.interop.ImportReport;
import org.wellspring.model.CustomField;
import org.wellspring.model.ModelFactory;
import org.wellspring.model.Person;
import org.wellspring.testkit.TempSpace;

@DisplayName("Cards with faults in them are read as they were meant, what is not used is named, and they go out without the fault (X1, X2)")
class FaultyCardsTest {
    @RegisterExtension
    final TempSpace temp = new TempSpace();
    @RegisterExtension
    final TempSpace empty = new TempSpace();
    private final Book book = new Book(temp);

    private ImportReport reads(String version, String... lines) {
        return book.imports("in.vcf", "BEGIN:VCARD\r\nVERSION:" + version + "\r\n" + String.join("\r\n", lines) + "\r\nEND:VCARD\r\n");
    }

    private static List<String> remarks(ImportReport report) {
        return report.files().getFirst().remarks().stream().map(Remark::reason).toList();
    }

    private static List<ExportFormat> contacts() {
        return Stream.of(ExportFormat.values()).filter(f -> f != ExportFormat.JSON).toList();
    }

    /** Read again where it came from it changes nothing; read elsewhere it gives the same. */
    private void comesBack(ExportFormat format) {
        List<String> before = book.people().stream().map(Persons::describe).toList();
        String out = book.exports(format);
        ImportReport again = book.imports(book.file("out." + format.id()));
        assertThat(again.created()).as("new, from %s:%n%s", format, out).isZero();
        assertThat(again.transaction()).as("changed, from %s:%n%s", format, out).isEmpty();
        Book other = new Book(empty);
        other.space().change("Clear", tx -> other.people().forEach(p -> tx.delete(tx.find(p.getId(), Person.class).orElseThrow())));
        other.imports("in." + format.extension(), out);
        assertThat(other.people().stream().map(Persons::describe).toList()).as("elsewhere, from %s:%n%s", format, out).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.1", "3.0", "4.0"})
    void noControlCharacterIsReadOrGoesOut(String version) {
        ImportReport report = reads(version, "UID:1", "FN:Ctl\u0001\u0002Char", "N:Char\u0007;Ctl;;;", "NOTE:one\u0000 two\u001b\u009f three",
                "EMAIL:ctl\u0003@c.example", "X-THING:a\u0004b", "ORG:Bell\u0008;South\u000b", "TEL;TYPE=HOME:+44 7700 \u0005900123");

        assertThat(remarks(report)).anyMatch(r -> r.contains("control characters"));
        Person person = book.people().getFirst();
        assertThat(person.getName()).isEqualTo("CtlChar");
        assertThat(person.getNotes()).isEqualTo("one two three");
        nothingGoesOut();
        contacts().forEach(this::comesBack);
    }

    @Test
    void norOneThatWasWrittenInACode() {
        reads("2.1", "FN;ENCODING=QUOTED-PRINTABLE:Cod=01ed=7F", "N:Ed;Cod", "NOTE;ENCODING=QUOTED-PRINTABLE:a=0Bb=0D=0Ac");
        book.imports("in.json",
                "[\"vcard\",[[\"version\",{},\"text\",\"4.0\"],[\"fn\",{},\"text\",\"Jay\\u0001Son\"],[\"note\",{},\"text\",\"x\\u0002y\\ud800z\"]]]");

        assertThat(book.names()).containsExactly("Coded", "JaySon");
        assertThat(book.people().getFirst().getNotes()).isEqualTo("ab\nc");
        nothingGoesOut();
    }

    @Test
    void norOneThatWasTyped() {
        Person person = ModelFactory.eINSTANCE.createPerson();
        person.setName("Ty\u0001ped");
        person.setFamilyName("Ped\u0002");
        person.setNotes("first\u000c second\ttab\nline");
        CustomField field = ModelFactory.eINSTANCE.createCustomField();
        field.setName("Shoe\u0003");
        field.setValue("38\u0004");
        person.getCustomFields().add(field);
        book.space().change("By hand", tx -> {
            tx.add(person);
        });

        nothingGoesOut();
    }

    private void nothingGoesOut() {
        for (ExportFormat format : contacts()) {
            String out = book.exports(format);
            assertThat(out.chars()).as(format + out).noneMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t');
            assertThat(out).as(format.id()).doesNotContain("\\u000", "=01", "=7F", "=0B");
        }
    }

    @ParameterizedTest
    @CsvSource({"3.0,BDAY:0000-03-02", "3.0,BDAY:0001-03-02", "2.1,BDAY:1604-03-02", "4.0,BDAY:00000302", "4.0,BDAY:16040302", "3.0,BDAY:0000-03-02T00:00:00Z",
            "2.1,BDAY:0001-03-02", "4.0,BDAY:00010302"})
    void aYearThatStandsForNoneIsNone(String version, String line) {
        assertThat(remarks(reads(version, "FN:Una Dash", "N:Dash;Una;;;", line))).isEmpty();

        assertThat(book.people().getFirst().getBirthday()).isEqualTo("--03-02");
        for (ExportFormat format : contacts()) {
            assertThat(book.exports(format)).as(format.id()).doesNotContainPattern("(0000|0001|1604)-?03-?02");
            comesBack(format);
        }
    }

    @Test
    void whatStandsTwiceIsNamed() {
        ImportReport report = reads("3.0", "UID:q", "FN:Dup Person", "N:Person;Dup;;;", "N:Other;Name;;;", "BDAY:1980-01-01", "BDAY:1981-02-03",
                "BDAY:1980-01-01");

        assertThat(remarks(report)).hasSize(2).anyMatch(r -> r.startsWith("N ") && r.contains("Other;Name"))
                .anyMatch(r -> r.startsWith("BDAY ") && r.contains("1981"));
        assertThat(book.people().getFirst().getBirthday()).isEqualTo("1980-01-01");
        contacts().forEach(this::comesBack);
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.0,BDAY:1985-02-30", "4.0,BDAY:19850230", "2.1,BDAY:1985-13-01", "4.0,BDAY:---02", "3.0,BDAY:1985-02-29", "3.0,BDAY:---02"})
    void aDayThatNeverWasIsShownAsItWasWritten(String line) {
        String value = line.substring(line.lastIndexOf("BDAY:") + 5);
        reads(line.substring(0, 3), "FN:Neve Day", "N:Day;Neve;;;", line.substring(4));

        Person person = book.people().getFirst();
        assertThat(person.getBirthday()).isNull();
        assertThat(person.getCustomFields()).extracting(CustomField::getValue).containsExactly(value);
        contacts().forEach(this::comesBack);
    }

    @Test
    void anAddressIsTakenOutOfWhatStandsAroundIt() {
        ImportReport report = reads("3.0", "FN:Quo Man", "N:Man;Quo;;;", "EMAIL:\"Quo Man\" <quo@m.example>", "EMAIL:mailto:mm@m.example",
                "EMAIL:<Brack@m.example>",
                "EMAIL:not an email", "EMAIL;TYPE=x400:/o=Exch/cn=otto");

        assertThat(book.people().getFirst().getEmails()).extracting(e -> e.getAddress())
                .containsExactly("quo@m.example", "mm@m.example", "Brack@m.example", "not an email", "/o=Exch/cn=otto");
        assertThat(remarks(report)).hasSize(2).anyMatch(r -> r.contains("not an email")).anyMatch(r -> r.contains("/o=Exch"));
        for (ExportFormat format : contacts()) {
            assertThat(book.exports(format)).as(format.id()).doesNotContain("mailto", "<quo", "&lt;");
            comesBack(format);
        }
    }

    @Test
    void whatSaysNothingNeitherGoesOutNorIsRemarked() {
        ImportReport report = reads("3.0", "FN:Em Bean", "N:Bean;Em;;;", "ORG:;;", "TITLE:", "ADR:;;;;;;", "TEL:", "EMAIL:", "BDAY:", "NICKNAME:",
                "CATEGORIES:",
                "NOTE:", "URL:", "PHOTO:", "LOGO:", "X-FOO:", "ANNIVERSARY:");

        assertThat(remarks(report)).isEmpty();
        for (ExportFormat format : List.of(ExportFormat.VCARD21, ExportFormat.VCARD3, ExportFormat.VCARD4)) {
            assertThat(book.exports(format)).doesNotContainPattern("(?m)^(?!N[:;])[\\w-]+[^:]*:[;,]*\r$");
        }
        assertThat(book.exports(ExportFormat.XCARD)).doesNotContain("<nickname", "<org", "<bday", "<photo");
        contacts().forEach(this::comesBack);
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void peopleWithLittleMoreThanAWordAreKnownAgain(ExportFormat format) {
        StringBuilder all = new StringBuilder();
        for (String name : List.of("Madonna", "Mama", "Dr. Huber", "A. M.", "山田太郎", "王", "Jo", "🎉", "...", "123 Taxi", "Dr Huber", "Frau Schmidt", "X")) {
            all.append("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:" + name + "\r\nN:" + name + ";;;;\r\nUID:\r\nEND:VCARD\r\n");
        }
        book.imports("in.vcf", all.toString());
        assertThat(book.people()).hasSize(13);
        if (format != ExportFormat.JSON) {
            comesBack(format);
        }
    }

    @Test
    void cardsWithoutTheirEndAreRead() {
        ImportReport report = book.imports("in.vcf", "BEGIN:VCARD\nVERSION:3.0\nFN:No End\nN:End;No;;;\nTEL:+44 7700 900201\n"
                + "BEGIN:VCARD\nVERSION:3.0\nFN:After Noend\nN:Noend;After;;;\nTEL:+44 7700 900202\nEND:VCARD\n"
                + "BEGIN:VCARD\nVERSION:3.0\nFN:Last Cut\nN:Cut;Last;;;\nTEL:+44 7700 900203\n");

        assertThat(report.failed()).isZero();
        assertThat(book.names()).containsExactly("No End", "After Noend", "Last Cut");
        assertThat(book.people()).allMatch(p -> p.getPhones().size() == 1);
        assertThat(remarks(report)).hasSize(2).allMatch(r -> r.contains("END:VCARD"));
        contacts().forEach(this::comesBack);
    }

    @Test
    void oneThatIsCutInTheMiddleOfALineIsNamedAndNotBelieved() {
        ImportReport report = book.imports("in.vcf", "BEGIN:VCARD\nVERSION:3.0\nFN:Last Cut\nN:Cut;Last;;;\nTEL:+44 77");

        assertThat(report.failed()).isEqualTo(1);
        assertThat(book.people()).isEmpty();
    }
}
