// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellspring.interop.Formats;
import org.wellspring.interop.PartRecord;
import org.wellspring.interop.Parting;
import org.wellspring.testkit.TempSpace;

@DisplayName("One job at one house, whichever files tell of it (M11, X6)")
class JobsTest {
    private static final String OUTLOOK = "First Name,Last Name,Company,Job Title,E-mail Address,Business Street\n";
    @RegisterExtension
    final TempSpace temp = new TempSpace();
    private final Book book = new Book(temp);

    private static String card(String... lines) {
        return "BEGIN:VCARD\nVERSION:3.0\nUID:anna\nFN:Anna Meyer\nEMAIL:anna@meyer.example\n" + String.join("", List.of(lines).stream()
                .map(line -> line + "\n").toList()) + "END:VCARD\n";
    }

    private static String row(String company, String title) {
        return OUTLOOK + "Anna,Meyer," + company + "," + title + ",anna@meyer.example,\n";
    }

    private List<String> jobs(String name) {
        return book.person(name).getRoles().stream().map(r -> r.getTitle() + "@" + (r.getOrganization() == null ? null : r.getOrganization().getName())
                + (r.getTo() == null ? "" : " ended")).toList();
    }

    @Test
    @DisplayName("a second file that says more fills the job, one that says less adds none, and neither order makes two")
    void joined() {
        book.imports("a.vcf", card("ORG:Kanzlei Meyer"));
        book.imports("b.csv", row("KANZLEI MEYER", "Notarin"));
        assertThat(jobs("Anna Meyer")).containsExactly("Notarin@Kanzlei Meyer");
        assertThat(book.exports(ExportFormat.VCARD3).split("ORG:", -1)).hasSize(2);
        assertThat(book.imports(book.file("a.vcf"), book.file("b.csv")).changing()).isZero();

        book.imports("c.vcf", card("ORG:Kanzlei Meyer", "TEL:+49 30 5550101"));
        assertThat(jobs("Anna Meyer")).containsExactly("Notarin@Kanzlei Meyer");
    }

    @Test
    @DisplayName("the fuller first, then the bare one, with a department, and both in one import")
    void otherOrder() {
        Samples.write(book.file("a.vcf"), card("ORG:Kanzlei Meyer;Erbrecht", "TITLE:Notarin"));
        Samples.write(book.file("b.csv"), row("Kanzlei Meyer", ""));
        book.imports(book.file("a.vcf"), book.file("b.csv"));
        assertThat(jobs("Anna Meyer")).containsExactly("Notarin@Kanzlei Meyer");
        assertThat(book.person("Anna Meyer").getRoles().getFirst().getDepartment()).isEqualTo("Erbrecht");
    }

    @Test
    @DisplayName("a source that learns the title, or no longer says it, changes the one job; what the user wrote stays")
    void again() {
        book.imports("a.vcf", card("ORG:Kanzlei Meyer"));
        book.imports("b.vcf", card("ORG:Kanzlei Meyer", "TITLE:Notarin"));
        assertThat(jobs("Anna Meyer")).containsExactly("Notarin@Kanzlei Meyer");
        book.imports("c.vcf", card("ORG:Kanzlei Meyer"));
        assertThat(jobs("Anna Meyer")).containsExactly("null@Kanzlei Meyer");
        book.edit("Anna Meyer", p -> p.getRoles().getFirst().setTitle("Rechtsanwältin"));
        book.imports("d.vcf", card("ORG:Kanzlei Meyer", "TITLE:"));
        assertThat(jobs("Anna Meyer")).containsExactly("Rechtsanwältin@Kanzlei Meyer");
        book.imports("e.vcf", card("ORG:Gericht", "TITLE:Richterin"));
        assertThat(jobs("Anna Meyer")).contains("Richterin@Gericht");
    }

    @Test
    @DisplayName("two titles at one house are two jobs")
    void two() {
        book.imports("a.vcf", card("ORG:Kanzlei Meyer", "TITLE:Mediatorin"));
        book.imports("b.csv", row("Kanzlei Meyer", "Notarin"));
        assertThat(jobs("Anna Meyer")).containsExactly("Mediatorin@Kanzlei Meyer", "Notarin@Kanzlei Meyer");
    }

    @Test
    @DisplayName("a record taken out again takes the title it brought, and leaves the job that another tells of")
    void parted() {
        book.imports("a.vcf", card("ORG:Kanzlei Meyer"));
        book.imports("b.csv", row("Kanzlei Meyer", "Notarin"));
        var sources = new Parting(book.space(), Formats.own()).sources(book.person("Anna Meyer").getId());
        new PartRecord(Formats.own(), book.person("Anna Meyer").getId(), sources.getLast().id()).run(book.space());
        assertThat(book.people()).extracting(p -> p.getRoles().stream().map(r -> r.getTitle()).toList().toString())
                .containsExactlyInAnyOrder("[null]", "[Notarin]");
    }
}
