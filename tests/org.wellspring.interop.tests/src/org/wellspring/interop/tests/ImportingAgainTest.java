// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellspring.interop.Formats;
import org.wellspring.interop.ImportPlan;
import org.wellspring.interop.ImportReport;
import org.wellspring.interop.Outcome.FieldChange;
import org.wellspring.interop.Outcome.Known;
import org.wellspring.interop.Outcome;
import org.wellspring.interop.PlannedRecord;
import org.wellspring.model.EmailAddress;
import org.wellspring.model.Person;
import org.wellspring.testkit.CardFiles;
import org.wellspring.testkit.PersonBuilder;
import org.wellspring.testkit.TempSpace;

@DisplayName("Importing again changes only what changed in the source (X6)")
class ImportingAgainTest {
    @RegisterExtension
    final TempSpace temp = new TempSpace();
    private final Book book = new Book(temp);

    private static String card(String uid, String name, String... lines) {
        return "BEGIN:VCARD\r\nVERSION:3.0\r\n" + (uid == null ? "" : "UID:" + uid + "\r\n") + "FN:" + name + "\r\n"
                + IntStream.range(0, lines.length).mapToObj(i -> lines[i] + "\r\n").collect(Collectors.joining())
                + "END:VCARD\r\n";
    }

    @Test
    void theSameFileAgainWritesNothing() {
        Path file = CardFiles.write(book.file("many.vcf"), 300, 42);
        ImportReport first = book.imports(file);
        long transactions = book.transactions();
        long objects = book.objects();

        ImportReport second = book.imports(file);

        assertThat(first.created()).isEqualTo(300);
        assertThat(first.transaction()).isPresent();
        assertThat(second.unchanged()).isEqualTo(300);
        assertThat(second.created() + second.updated() + second.failed()).isZero();
        assertThat(second.transaction()).isEmpty();
        assertThat(book.transactions()).isEqualTo(transactions);
        assertThat(book.objects()).isEqualTo(objects);
    }

    @Test
    void aPreviewOfWhatIsUnchangedNamesEveryRecord() {
        Path file = Samples.write(book.file("all.vcf"), card("1", "Ana Ruiz") + card("2", "Harbor Studio", "KIND:org").replace("3.0", "4.0")
                + card("3", "Rowing club", "KIND:group", "MEMBER:urn:uuid:1").replace("3.0", "4.0") + card("4", "Bruno Sato")
                + card("4", "Bruno Sato"));
        book.imports(file);

        assertThat(book.plan(file).records(0)).allSatisfy(r -> assertThat(r.outcome()).isInstanceOf(Outcome.Unchanged.class))
                .extracting(PlannedRecord::title)
                .containsExactly("Ana Ruiz", "Harbor Studio", "Rowing club", "Bruno Sato", "Bruno Sato");
    }

    @Test
    void theSameCardsInAnotherOrderAndWithOtherLineEndsAreTheSame() {
        String one = card("1", "Ana Ruiz", "TEL:+34 1") + card("2", "Bruno Sato", "TEL:+34 2");
        String other = card("2", "Bruno Sato", "TEL:+34 2") + card("1", "Ana Ruiz", "TEL:+34 1");
        book.imports("one.vcf", one);

        ImportReport report = book.imports("other.vcf", other.replace("\r\n", "\n"));

        assertThat(report.unchanged()).isEqualTo(2);
        assertThat(report.transaction()).isEmpty();
    }

    @Test
    void theSameTableWithItsColumnsMovedIsTheSame() {
        book.imports("one.csv", "First Name,Last Name,Email\nAna,Ruiz,ana@ruiz.example\n");

        ImportReport report = book.imports("other.csv", "Email;Last Name;First Name\nana@ruiz.example;Ruiz;Ana\n");

        assertThat(report.unchanged()).isEqualTo(1);
    }

    @Test
    void onlyWhatChangedInTheSourceIsChanged() {
        book.imports("a.vcf", card("1", "Ana Ruiz", "TEL;TYPE=CELL:+34 1", "EMAIL:ana@old.example", "NOTE:first",
                "CATEGORIES:Friends"));
        book.edit("Ana Ruiz", p -> {
            p.setNotes("my own words");
            p.getPhones().get(0).setLabel("boat");
            p.getTags().add("Sailors");
        });

        ImportPlan plan = book.plan(Samples.write(book.file("b.vcf"), card("1", "Ana Ruiz Vega",
                "TEL;TYPE=CELL:+34 1", "TEL;TYPE=WORK:+34 2", "EMAIL:ana@new.example", "NOTE:second",
                "CATEGORIES:Friends,Chess")));
        Outcome outcome = plan.records(0).get(0).outcome();
        book.imports(book.file("b.vcf"));

        assertThat(outcome).isInstanceOfSatisfying(Outcome.Update.class, update -> {
            assertThat(update.known()).isEqualTo(Known.SAME_RECORD);
            assertThat(update.title()).isEqualTo("Ana Ruiz");
            assertThat(update.changes()).extracting(FieldChange::field).containsExactlyInAnyOrder("name", "tags",
                    "emails", "phones");
            assertThat(update.changes()).contains(new FieldChange("name", "Ana Ruiz", "Ana Ruiz Vega"));
        });
        Person ana = book.person("Ana Ruiz Vega");
        assertThat(ana.getNotes()).isEqualTo("my own words");
        assertThat(ana.getPhones()).extracting(p -> p.getNumber() + " " + p.getLabel()).containsExactly("+34 1 boat",
                "+34 2 work");
        assertThat(ana.getEmails()).extracting(EmailAddress::getAddress).containsExactly("ana@new.example");
        assertThat(ana.getTags()).containsExactly("Friends", "Sailors", "Chess");
        assertThat(book.people()).hasSize(1);
        assertThat(book.imports(book.file("b.vcf")).unchanged()).isEqualTo(1);
    }

    @Test
    void whatTheUserDeletedDoesNotComeBackAndWhatTheSourceDroppedGoes() {
        book.imports("a.vcf", card("1", "Ana Ruiz", "TEL:+34 1", "TEL:+34 2", "TEL:+34 3"));
        book.edit("Ana Ruiz", p -> p.getPhones().remove(0));

        book.imports("b.vcf", card("1", "Ana Ruiz", "TEL:+34 1", "TEL:+34 3", "X-NEW:1"));

        assertThat(book.person("Ana Ruiz").getPhones()).extracting(p -> p.getNumber()).containsExactly("+34 3");
    }

    @Test
    void aRoleThatTheSourceReplacedEndsAndStaysAsHistory() {
        book.imports("a.vcf", card("1", "Ana Ruiz", "ORG:Acme", "TITLE:Architect"));

        book.imports("b.vcf", card("1", "Ana Ruiz", "ORG:Beacon", "TITLE:Partner"));

        assertThat(book.person("Ana Ruiz").getRoles()).extracting(r -> r.getOrganization().getName() + " " + (r.getTo() != null)).containsExactly("Acme true",
                "Beacon false");
        assertThat(book.exports(ExportFormat.VCARD3)).contains("Beacon").doesNotContain("Acme");
    }

    @Test
    void aRecordWithTheSameWholeNameAndAnAddressOfTheirOwnIsThatPerson() {
        PersonBuilder.aPerson("Ana Ruiz").email("Ana@Ruiz.example").notes("known for years").in(book.space());

        ImportPlan plan = book.plan(Samples.write(book.file("a.vcf"), card(null, "Ruiz, Ana", "EMAIL:ana@ruiz.example",
                "TEL:+34 1", "NOTE:from a file") + card(null, "Bruno Ruiz", "EMAIL:ana@ruiz.example")));
        assertThat(plan.records(0).get(0).outcome()).isInstanceOfSatisfying(Outcome.Update.class,
                u -> assertThat(u.known()).isEqualTo(Known.SAME_NAME_AND_EMAIL));
        assertThat(plan.records(0).get(1).outcome()).isInstanceOf(Outcome.Create.class);
        book.imports(book.file("a.vcf"));

        assertThat(book.names()).containsExactlyInAnyOrder("Ana Ruiz", "Bruno Ruiz");
        Person ana = book.person("Ana Ruiz");
        assertThat(ana.getPhones()).hasSize(1);
        assertThat(ana.getNotes()).isEqualTo("known for years\n\nfrom a file");
        assertThat(book.imports(book.file("a.vcf")).unchanged()).isEqualTo(2);
    }

    @Test
    void twoRecordsOfOneKeyInOneFileMakeOnePersonAndTwoKeysMakeTwo() {
        String file = card("1", "Ana Ruiz", "EMAIL:ana@ruiz.example", "TEL:+34 1")
                + card("2", "Ana Ruiz", "EMAIL:ANA@ruiz.example", "TEL:+34 2")
                + card("1", "Ana Ruiz", "TEL:+34 3")
                + card(null, "Ana Ruiz", "TEL:+34 9");

        ImportReport report = book.imports("a.vcf", file);

        assertThat(report.created()).isEqualTo(3);
        assertThat(report.updated()).isEqualTo(1);
        assertThat(report.files().getFirst().joined()).singleElement().satisfies(j -> {
            assertThat(j.record()).isEqualTo(3);
            assertThat(j.known()).isEqualTo(Known.SAME_KEY);
            assertThat(j.person()).contains(book.people().getFirst().getId());
        });
        assertThat(book.people().getFirst().getPhones()).extracting(p -> p.getNumber()).containsExactly("+34 1", "+34 3");
        assertThat(book.imports("a.vcf", file).unchanged()).isEqualTo(4);
        assertThat(book.transactions()).isEqualTo(1);
    }

    @Test
    void anOrganizationIsMadeOnceHoweverItIsSpelt() {
        book.imports("a.vcf", card("1", "Ana", "ORG:Café Olé") + card("2", "Bruno", "ORG:CAFE OLE")
                + card("3", "Carla", "ORG:Café  Olé"));
        book.imports("b.vcf", card("4", "Daan", "ORG:café olé"));

        assertThat(book.organizations()).singleElement().satisfies(o -> assertThat(o.getName()).isEqualTo("Café Olé"));
    }

    @Test
    void aPlanMadeBeforeSomebodyEditedIsComparedAgain() {
        Path file = Samples.write(book.file("a.vcf"), card("1", "Ana Ruiz", "TEL:+34 1"));
        ImportPlan early = book.plan(file);
        book.imports(file);

        ImportReport report = new org.wellspring.interop.Importer(book.space(), Formats.own()).apply(early,
                org.wellspring.interop.Progress.NONE);

        assertThat(report.unchanged()).isEqualTo(1);
        assertThat(book.people()).hasSize(1);
    }

    @Test
    void oneUndoTakesTheWholeImportBack() {
        PersonBuilder.aPerson("Ana Ruiz").email("ana@ruiz.example").in(book.space());
        long objects = book.objects();
        String before = Persons.describe(book.person("Ana Ruiz"));
        Path file = CardFiles.write(book.file("many.vcf"), 50, 3);
        Path more = Samples.write(book.file("more.vcf"), card("x", "Ana Ruiz", "EMAIL:ana@ruiz.example", "TEL:+1"));
        book.imports(file, more);

        book.space().history().undo();

        assertThat(book.names()).containsExactly("Ana Ruiz");
        assertThat(book.objects()).isEqualTo(objects);
        assertThat(Persons.describe(book.person("Ana Ruiz"))).isEqualTo(before);
        assertThat(book.imports(file, more).created()).isEqualTo(50);
    }

    @Test
    void ofTwoRecordsOfOnePersonTheUndoStepCountsOne() {
        Path one = Samples.write(book.file("one.vcf"), card("1", "Ana Ruiz", "EMAIL:ana@ruiz.example") + card("2", "Bruno", "TEL:+34 2"));
        Path two = Samples.write(book.file("two.vcf"), card("x", "Ana Ruiz", "EMAIL:ana@ruiz.example", "TITLE:Potter"));
        book.imports(one, two);

        assertThat(book.people()).hasSize(2);
        assertThat(book.space().history().recent(1).getFirst().label()).isEqualTo("Import 2 people from 2 files");
    }

    @Test
    void theUndoStepSaysWhatWasImported() {
        book.imports("contacts.vcf", card("1", "Ana", "TEL:+34 1") + card("2", "Bruno", "TEL:+34 2"));

        assertThat(book.space().history().recent(1).get(0).label()).isEqualTo("Import 2 people from contacts.vcf");
        assertThat(List.of(book.transactions())).containsExactly(1L);
    }
}
