// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellspring.interop.Formats;
import org.wellspring.interop.ImportOptions;
import org.wellspring.interop.ImportPlan;
import org.wellspring.interop.ImportReport.Failure;
import org.wellspring.interop.ImportReport;
import org.wellspring.interop.Importer;
import org.wellspring.interop.Progress;
import org.wellspring.model.ImportRun;
import org.wellspring.model.ModelPackage;
import org.wellspring.testkit.CardFiles;
import org.wellspring.testkit.TempSpace;

@DisplayName("A bad record or file is named and stops nothing else (X6)")
class BadFilesTest {
    @RegisterExtension
    final TempSpace temp = new TempSpace();
    private final Book book = new Book(temp);

    private static String card(String name) {
        return "BEGIN:VCARD\nVERSION:3.0\nFN:" + name + "\nTEL:+34 1\nEND:VCARD\n";
    }

    @Test
    void badCardsBetweenGoodOnesAreNamedWithTheirLineAndTheReason() {
        ImportReport report = book.imports("a.vcf", card("Ana") + "BEGIN:VCARD\nVERSION:3.0\nFN:Cut" + card("Bruno")
                + "BEGIN:VCARD\nVERSION:3.0\nX-NOTHING:1\nEND:VCARD\n" + card("Carla") + "FN:Nobody\nEND:VCARD\n"
                + card("Daan") + "BEGIN:VCARD\nFN:Last");

        assertThat(book.names()).containsExactly("Ana", "Bruno", "Carla", "Daan");
        assertThat(report.files().get(0).failed()).extracting(Failure::record, Failure::line).containsExactly(
                org.assertj.core.groups.Tuple.tuple(2, 6), org.assertj.core.groups.Tuple.tuple(4, 13),
                org.assertj.core.groups.Tuple.tuple(6, 22), org.assertj.core.groups.Tuple.tuple(8, 29));
        assertThat(report.files().get(0).failed()).extracting(Failure::reason).allMatch(r -> r.endsWith("."));
        assertThat(report.anythingRead()).isTrue();
        assertThat(report.complete()).isFalse();
        assertThat(report.files().get(0).records()).isEqualTo(8);
    }

    @Test
    void failedRecordsCanBeCorrectedAndTriedAgain() {
        ImportReport report = book.imports("a.vcf", card("Ana") + "BEGIN:VCARD\nVERSION:3.0\nFN:Cut" + card("Bruno")
                + "BEGIN:VCARD\nFN:Last");
        UUID run = report.runs().get(0);
        Importer importer = new Importer(book.space(), Formats.own());
        List<UUID> failures = book.space().find(run, ImportRun.class).orElseThrow().getFailures().stream()
                .map(f -> f.getId()).toList();

        ImportReport same = importer.retry(run, Map.of(), Progress.NONE);
        ImportReport corrected = importer.retry(run, Map.of(failures.get(0), card("Cut no more")), Progress.NONE);

        assertThat(same.failed()).isEqualTo(2);
        assertThat(same.transaction()).isEmpty();
        assertThat(corrected.created()).isEqualTo(1);
        assertThat(corrected.failed()).isEqualTo(1);
        assertThat(book.names()).containsExactly("Ana", "Bruno", "Cut no more");
        assertThat(book.space().find(run, ImportRun.class).orElseThrow().getFailures()).hasSize(1);
    }

    @Test
    void aFileWithBadRecordsWritesNothingTheSecondTimeEither() {
        String text = card("Ana") + "BEGIN:VCARD\nVERSION:3.0\nFN:Cut" + card("Bruno");
        book.imports("a.vcf", text);

        ImportReport again = book.imports("a.vcf", text);

        assertThat(again.failed()).isEqualTo(1);
        assertThat(again.transaction()).isEmpty();
        assertThat(book.transactions()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hello", "{\"some\":\"json\"}", "[1,2,3]", "<html><body>no</body></html>", "a,b,c\n1,2,3\n",
            "PK\u0003\u0004[Content_Types].xml", "BEGIN:VCALENDAR\nEND:VCALENDAR\n", "BEGIN:VCARD", "\n\n\n", "[\"vcard\"", "<vcards",
            "{\"wellspring\":1", "{\"wellspring\":99,\"objects\":[]}"})
    void aFileThatIsNoFileOfContactsIsSaidToBeSoAndNothingIsWritten(String content) {
        Path bad = Samples.write(book.file("bad.vcf"), content);
        Path good = Samples.write(book.file("good.vcf"), card("Ana"));

        ImportReport alone = book.imports(bad);
        ImportReport both = book.imports(bad, good);

        assertThat(alone.anythingRead()).isFalse();
        assertThat(alone.failed()).isEqualTo(1);
        assertThat(alone.files().get(0).failed().get(0).reason()).isNotBlank();
        assertThat(both.created()).isEqualTo(1);
        assertThat(book.names()).containsExactly("Ana");
    }

    @Test
    void aMissingFileAndAFolderAreNamed() {
        ImportReport report = book.imports(book.file("none.vcf"), temp.beside());

        assertThat(report.files().get(0).failed().get(0).reason()).contains("none.vcf");
        assertThat(report.files().get(1).failed().get(0).reason()).contains("folder");
        assertThat(report.files()).allMatch(ImportReport.FileReport::unreadable);
        assertThat(book.transactions()).isZero();
    }

    @Test
    void binaryJunkIsNotReadAsContacts() {
        byte[] junk = new byte[100_000];
        new Random(5).nextBytes(junk);

        ImportReport report = book.imports(Samples.write(book.file("junk.vcf"), junk));

        assertThat(report.anythingRead()).isFalse();
        assertThat(book.transactions()).isZero();
    }

    @Test
    void aLineOf300MegabytesCostsItsOwnCardAndBoundedMemory() throws IOException {
        Path file = book.file("huge.vcf");
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write((card("Ana") + "BEGIN:VCARD\nVERSION:3.0\nFN:Huge\nNOTE:").getBytes(StandardCharsets.UTF_8));
            byte[] part = "x".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 300; i++) {
                out.write(part);
            }
            out.write(("\nEND:VCARD\n" + card("Bruno")).getBytes(StandardCharsets.UTF_8));
        }

        ImportReport report = book.imports(file);

        assertThat(book.names()).containsExactly("Ana", "Bruno");
        assertThat(report.failed()).isEqualTo(1);
    }

    @Test
    void aCardThatIsABombIsRefused() {
        String agents = "BEGIN:VCARD\nVERSION:2.1\nN:A\nAGENT:\n".repeat(2_000);
        String many = "BEGIN:VCARD\nVERSION:3.0\nFN:Many\n" + "TEL:1\n".repeat(100_000) + "END:VCARD\n";
        String entities = "<?xml version=\"1.0\"?><!DOCTYPE vcards [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]>"
                + "<vcards xmlns=\"urn:ietf:params:xml:ns:vcard-4.0\"><vcard><fn><text>&b;</text></fn></vcard></vcards>";

        ImportReport report = book.imports(Samples.write(book.file("agents.vcf"), agents),
                Samples.write(book.file("many.vcf"), many), Samples.write(book.file("entities.xml"), entities));

        assertThat(report.anythingRead()).isFalse();
        assertThat(report.files()).allMatch(f -> !f.failed().isEmpty());
    }

    @Test
    void tenThousandColumnsAreNoReasonToFail() {
        StringBuilder header = new StringBuilder("First Name,Last Name");
        StringBuilder row = new StringBuilder("Ana,Ruiz");
        for (int i = 0; i < 10_000; i++) {
            header.append(",Column ").append(i);
            row.append(i == 9_999 ? ",last" : ",");
        }

        book.imports("wide.csv", header + "\n" + row + "\n");

        assertThat(book.person("Ana Ruiz").getCustomFields()).extracting(f -> f.getName() + "=" + f.getValue())
                .containsExactly("Column 9999=last");
    }

    @Test
    void aRowThatFillsThousandsOfColumnsIsNoContact() {
        StringBuilder header = new StringBuilder("First Name,Last Name");
        StringBuilder row = new StringBuilder("Wide,Ruiz");
        for (int i = 0; i < 10_000; i++) {
            header.append(",Column ").append(i);
            row.append(",").append(i);
        }

        ImportReport report = book.imports("wide.csv", header + "\n" + row + "\nAna,Ruiz\n");

        assertThat(book.names()).containsExactly("Ana Ruiz");
        assertThat(report.files().get(0).failed()).extracting(Failure::record, Failure::line)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(1, 2));
    }

    @Test
    void ofVeryManyBadCardsTheFirstAreNamedAndTheRestIsCounted() {
        ImportReport report = book.imports("bad.vcf", "BEGIN:VCARD\nEND:VCARD\n".repeat(12_000) + card("Ana"));

        assertThat(book.names()).containsExactly("Ana");
        assertThat(report.records()).isEqualTo(12_001);
        assertThat(report.failed()).isEqualTo(12_000);
        assertThat(report.files().get(0).named()).isEqualTo(10_000);
        assertThat(report.files().get(0).failed().get(10_000)).satisfies(rest -> {
            assertThat(rest.record()).isEqualTo(10_001);
            assertThat(rest.reason()).startsWith("2,000 more records");
        });
    }

    @Test
    void whatIsTooLongForANameIsNone() {
        ImportReport report = book.imports("a.vcf", card("x".repeat(5_000)) + card("Ana"));

        assertThat(book.names()).containsExactly("Ana");
        assertThat(report.files().get(0).failed().get(0).reason()).contains("1,000 characters");
    }

    @Test
    void bytesThatAreNoTextInAnXmlFileAreSaidInTheReportAndNowhereElse() {
        PrintStream console = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            ImportReport report = book.imports(Samples.write(book.file("broken.xml"),
                    xml("", "Zoë", "\nZoë").getBytes(StandardCharsets.ISO_8859_1)),
                    Samples.write(book.file("first.xml"),
                            xml("", "Ana", "\nZoë").getBytes(StandardCharsets.ISO_8859_1)));

            assertThat(book.names()).containsExactly("Ana");
            assertThat(report.files()).extracting(f -> f.failed().get(0).line()).containsExactly(1, 2);
            assertThat(report.files()).allSatisfy(f -> assertThat(f.failed()).singleElement()
                    .satisfies(failure -> assertThat(failure.reason()).startsWith("The file is damaged from line")));
        } finally {
            System.setErr(console);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void anXmlFileIsReadInTheEncodingItDeclares() {
        book.imports(Samples.write(book.file("latin.xml"), xml("ISO-8859-1", "Zoë", "Ana").getBytes(StandardCharsets.ISO_8859_1)),
                Samples.write(book.file("wide.xml"), xml("UTF-16", "佐藤 由紀", "Bo").getBytes(StandardCharsets.UTF_16)));

        assertThat(book.names()).containsExactly("Zoë", "Ana", "佐藤 由紀", "Bo");
    }

    private static String xml(String encoding, String... names) {
        return (encoding.isEmpty() ? "" : "<?xml version=\"1.0\" encoding=\"" + encoding + "\"?>")
                + "<vcards xmlns=\"urn:ietf:params:xml:ns:vcard-4.0\">" + Stream.of(names)
                        .map(n -> "<vcard><fn><text>" + n + "</text></fn></vcard>").collect(Collectors.joining())
                + "</vcards>";
    }

    @Test
    void anXmlCardWithoutEndCostsBoundedMemoryAndLeavesTheCardsBeforeIt() throws IOException {
        Path file = book.file("huge.xml");
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(("<vcards xmlns=\"urn:ietf:params:xml:ns:vcard-4.0\"><vcard><fn><text>Ana</text></fn></vcard>"
                    + "<vcard><fn><text>Huge</text></fn><note><text>").getBytes(StandardCharsets.UTF_8));
            byte[] part = "x".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 100; i++) {
                out.write(part);
            }
        }

        ImportReport report = book.imports(file);

        assertThat(book.names()).containsExactly("Ana");
        assertThat(report.files().get(0).failed().get(0).reason()).contains("16 MB");
    }

    @Test
    void aJsonCardOfMillionsOfPropertiesIsPassedOver() throws IOException {
        Path file = book.file("huge.json");
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write("[[\"vcard\",[[\"fn\",{},\"text\",\"Huge\"]".getBytes(StandardCharsets.UTF_8));
            byte[] part = ",[\"tel\",{},\"text\",\"+34 1\"]".repeat(10_000).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 150; i++) {
                out.write(part);
            }
            out.write("]],[\"vcard\",[[\"fn\",{},\"text\",\"Ana\"]]]]".getBytes(StandardCharsets.UTF_8));
        }

        ImportReport report = book.imports(file);

        assertThat(book.names()).containsExactly("Ana");
        assertThat(report.files().get(0).failed().get(0).reason()).contains("32 MB");
    }

    @Test
    void aPreviewWritesNothing() {
        Path file = CardFiles.write(book.file("many.vcf"), 40, 1);

        ImportPlan plan = book.plan(file);

        assertThat(plan.preview().created()).isEqualTo(40);
        assertThat(plan.records(0)).hasSize(40);
        assertThat(plan.label()).isEqualTo("Import 40 people from many.vcf");
        assertThat(book.transactions()).isZero();
        assertThat(book.objects()).isZero();
    }

    @Test
    void cancellingWhileReadingOrWritingLeavesNothingBehind() {
        Path file = CardFiles.write(book.file("many.vcf"), 2_000, 1);
        Importer importer = new Importer(book.space(), Formats.own());
        ImportPlan plan = importer.read(List.of(file), ImportOptions.detect(), Progress.NONE);

        assertThatThrownBy(() -> importer.read(List.of(file), ImportOptions.detect(), new After(3)))
                .isInstanceOf(CancellationException.class);
        assertThatThrownBy(() -> importer.apply(plan, new After(3))).isInstanceOf(CancellationException.class);

        assertThat(book.transactions()).isZero();
        assertThat(book.objects()).isZero();
        assertThat(book.all(ModelPackage.Literals.PERSON, org.wellspring.model.Person.class)).isEmpty();
        assertThat(book.imports(file).created()).isEqualTo(2_000);
    }

    @Test
    void progressRisesToTheEnd() {
        Path file = CardFiles.write(book.file("many.vcf"), 1_000, 1);
        After progress = new After(Integer.MAX_VALUE);
        Importer importer = new Importer(book.space(), Formats.own());

        importer.apply(importer.read(List.of(file), ImportOptions.detect(), progress), progress);

        assertThat(progress.calls).isGreaterThan(5);
        assertThat(progress.done).isEqualTo(progress.total);
    }

    /** Cancels after some calls. */
    private static final class After implements Progress {
        private final int limit;
        private int calls;
        private long done;
        private long total;

        After(int limit) {
            this.limit = limit;
        }

        @Override
        public void at(String step, long newDone, long newTotal) {
            calls++;
            done = newDone;
            total = newTotal;
        }

        @Override
        public boolean cancelled() {
            return calls >= limit;
        }
    }
}
