// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellspring.interop.ImportReport;
import org.wellspring.interop.ImportReport.Remark;
import org.wellspring.interop.PlannedRecord;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.Person;
import org.wellspring.people.commands.AddDetail;
import org.wellspring.people.commands.EditEntity;
import org.wellspring.people.commands.MergePeople;
import org.wellspring.testkit.TempSpace;

@DisplayName("A day that can't be read is told of before, with a name, and goes once the right one is known (X2, M15)")
class UnreadTest {
    @RegisterExtension
    final TempSpace temp = new TempSpace();
    private final Book book = new Book(temp);

    private static String card(String uid, String name, String... lines) {
        return "BEGIN:VCARD\nVERSION:3.0\nUID:" + uid + "\nFN:" + name + "\n" + String.join("", List.of(lines).stream().map(l -> l + "\n").toList())
                + "END:VCARD\n";
    }

    private void correct(String name, String day) {
        new EditEntity(book.person(name).getId()).set(ModelPackage.Literals.PERSON__BIRTHDAY, day).run(book.space());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1949-02-29", "1990-13-45", "--02-30", "19490230", "im Sommer"})
    @DisplayName("the preview names it, the report names it once and leads to the person; of a table too")
    void named(String day) {
        Path cards = Samples.write(book.file("a.vcf"), card("1", "Bo Ek", "TEL:+46 1") + card("2", "Mama Lind", "BDAY:" + day));
        Path table = Samples.write(book.file("b.csv"), "Name,Birthday,E-mail 1 - Value\nOla Berg," + day + ",ola@berg.example\n");

        assertThat(book.plan(cards).records(0)).extracting(PlannedRecord::title, r -> r.unread().size())
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Bo Ek", 0), org.assertj.core.groups.Tuple.tuple("Mama Lind", 1));
        assertThat(book.plan(table).records(0).getFirst().unread()).singleElement().asString().contains(day);
        ImportReport report = book.imports(cards, table);
        for (ImportReport.FileReport file : report.files()) {
            assertThat(file.remarks()).hasSize(1);
            Remark remark = file.remarks().getFirst();
            assertThat(remark.name()).isIn("Mama Lind", "Ola Berg");
            assertThat(remark.person()).contains(book.person(remark.name()).getId());
            assertThat(remark.reason()).contains(day);
        }
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    @DisplayName("the right birthday replaces it, in every format, and the same file again doesn't bring it back")
    void replaced(ExportFormat format) {
        book.imports("a.vcf", card("1", "Mama Lind", "BDAY:1949-02-29", "TEL:+49 30 5550199"));
        assertThat(book.person("Mama Lind").getCustomFields()).hasSize(1);
        correct("Mama Lind", "1949-02-28");

        assertThat(book.person("Mama Lind").getCustomFields()).isEmpty();
        if (format != ExportFormat.JSON) {
            // everything there ever was is in JSON, the card as it came included
            assertThat(book.exports(format)).contains("28").doesNotContain("1949-02-29").doesNotContain("19490229");
        }
        book.imports("b.vcf", card("1", "Mama Lind", "BDAY:1949-02-29", "TEL:+49 30 5550199", "NOTE:Call her"));
        assertThat(book.person("Mama Lind").getCustomFields()).isEmpty();
        assertThat(book.person("Mama Lind").getBirthday()).isEqualTo("1949-02-28");
    }

    @Test
    @DisplayName("an own field of another name stays, and so does the words' field where the birthday is emptied")
    void othersStay() {
        book.imports("a.vcf", card("1", "Mama Lind", "BDAY:1949-02-29", "item1.X-WELLSPRING-FIELD:38", "item1.X-ABLabel:Shoe size"));
        correct("Mama Lind", "");
        assertThat(book.person("Mama Lind").getCustomFields()).hasSize(2);
        correct("Mama Lind", "--02-28");
        assertThat(book.person("Mama Lind").getCustomFields()).singleElement().satisfies(f -> assertThat(f.getValue()).isEqualTo("38"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    @DisplayName("whichever file comes first, the one that can be read gives the birthday; of two made one too")
    void otherSource(boolean goodFirst) {
        String bad = card("1", "Frida Berg", "EMAIL:frida@berg.example", "BDAY:1990-13-45");
        String badTable = "Name,Birthday,E-mail 1 - Value\nFrida Berg,45/13/1990,frida@berg.example\n";
        String good = card("2", "Frida Berg", "EMAIL:frida@berg.example", "BDAY:1990-05-13");
        book.imports("1.vcf", goodFirst ? good : bad);
        book.imports("2.csv", badTable);
        book.imports("3.vcf", goodFirst ? bad : good);

        Person frida = book.person("Frida Berg");
        assertThat(frida.getBirthday()).isEqualTo("1990-05-13");
        assertThat(frida.getCustomFields()).isEmpty();

        book.imports("4.vcf", card("3", "F. Berg", "BDAY:1990-13-45"));
        Person other = book.person("F. Berg");
        new MergePeople(goodFirst ? frida.getId() : other.getId(), goodFirst ? other.getId() : frida.getId()).run(book.space());
        assertThat(book.people()).singleElement().satisfies(p -> {
            assertThat(p.getBirthday()).isEqualTo("1990-05-13");
            assertThat(p.getCustomFields()).noneMatch(f -> "1990-13-45".equals(f.getValue()));
        });
    }

    private void rewrite(String name, String value) {
        new EditEntity(book.person(name).getCustomFields().getFirst().getId()).set(ModelPackage.Literals.CUSTOM_FIELD__VALUE, value).run(book.space());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2 December 1979", "1979-12-02", "2.12.1979", "2 Dec 1979", "December 2, 1979"})
    @DisplayName("put right in its own field it is the birthday: on Today, in every file, and the field is gone; undo brings it back")
    void ownRow(String right) {
        book.imports("a.vcf", card("1", "Mama Lind", "BDAY:1979-13-45", "TEL:+49 30 5550199"));
        rewrite("Mama Lind", "still not known");
        assertThat(book.person("Mama Lind").getCustomFields()).singleElement().satisfies(f -> assertThat(f.getValue()).isEqualTo("still not known"));
        rewrite("Mama Lind", right);

        assertThat(book.person("Mama Lind").getBirthday()).isEqualTo("1979-12-02");
        assertThat(book.person("Mama Lind").getCustomFields()).isEmpty();
        assertThat(book.exports(ExportFormat.VCARD3)).contains("BDAY:1979-12-02").doesNotContain("X-WELLSPRING-FIELD").doesNotContain("1979-13-45");
        book.imports("b.vcf", card("1", "Mama Lind", "BDAY:1979-13-45", "TEL:+49 30 5550199", "NOTE:Call her"));
        assertThat(book.person("Mama Lind").getCustomFields()).isEmpty();
        assertThat(book.person("Mama Lind").getBirthday()).isEqualTo("1979-12-02");
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-ANNIVERSARY:2011-13-45", "ANNIVERSARY:2011-13-45", "X-EVOLUTION-ANNIVERSARY:2011-13-45",
            "item1.X-ABDATE:2011-13-45\nitem1.X-ABLabel:_$!<Anniversary>!$_"})
    @DisplayName("so it is with a day to remember")
    void anniversary(String line) {
        book.imports("a.vcf", card("1", "Mama Lind", line, "TEL:+49 30 5550199"));
        assertThat(book.person("Mama Lind").getCustomFields()).singleElement().satisfies(f -> {
            assertThat(f.getName()).isEqualTo("Anniversary");
            assertThat(f.getValue()).isEqualTo("2011-13-45");
        });
        assertThat(book.exports(ExportFormat.VCARD3)).contains("2011-13-45");
        rewrite("Mama Lind", "14 May 2011");

        assertThat(book.person("Mama Lind").getCustomFields()).isEmpty();
        assertThat(book.person("Mama Lind").getAnniversaries()).singleElement().satisfies(a -> {
            assertThat(a.getDate()).isEqualTo("2011-05-14");
            assertThat(a.getLabel()).isNull();
        });
        assertThat(book.exports(ExportFormat.VCARD3)).contains("2011-05-14").doesNotContain("2011-13-45");
        book.imports("b.vcf", card("1", "Mama Lind", line, "TEL:+49 30 5550199", "NOTE:Call her"));
        assertThat(book.person("Mama Lind").getCustomFields()).isEmpty();
        assertThat(book.person("Mama Lind").getAnniversaries()).hasSize(1);
    }

    @Test
    @DisplayName("a field that is called a birthday, added by hand, is the birthday; one that is known stays")
    void added() {
        book.imports("a.vcf", card("1", "Mama Lind") + card("2", "Ola Berg", "BDAY:1980-01-01"));
        AddDetail.field(book.person("Mama Lind").getId(), "Birthday", "2 December 1979").run(book.space());
        AddDetail.field(book.person("Ola Berg").getId(), "Birthday", "2 December 1979").run(book.space());

        assertThat(book.person("Mama Lind").getBirthday()).isEqualTo("1979-12-02");
        assertThat(book.person("Mama Lind").getCustomFields()).isEmpty();
        assertThat(book.person("Ola Berg").getBirthday()).isEqualTo("1980-01-01");
        assertThat(book.person("Ola Berg").getCustomFields()).hasSize(1);
    }
}
