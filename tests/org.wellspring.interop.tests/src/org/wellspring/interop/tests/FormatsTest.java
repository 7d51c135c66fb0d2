// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.wellspring.core.SpaceException;
import org.wellspring.interop.Exporter;
import org.wellspring.interop.Formats;
import org.wellspring.interop.ImportOptions;
import org.wellspring.interop.ImportReport.FileReport;
import org.wellspring.interop.ImportReport;
import org.wellspring.interop.Importer;
import org.wellspring.interop.Progress;
import org.wellspring.interop.spi.Draft;
import org.wellspring.interop.spi.FormatReader;
import org.wellspring.interop.spi.FormatWriter;
import org.wellspring.interop.spi.Opened;
import org.wellspring.interop.spi.RawRecord;
import org.wellspring.interop.spi.RecordFile;
import org.wellspring.interop.spi.RecordFormat;
import org.wellspring.interop.spi.RecordReader;
import org.wellspring.interop.spi.RecordSource;
import org.wellspring.interop.spi.Unreadable;
import org.wellspring.model.ModelFactory;
import org.wellspring.model.Person;
import org.wellspring.testkit.TempSpace;

@DisplayName("Among formats that strangers bring")
class FormatsTest {
    /** Where a format fails. */
    private enum Fault { NONE, PROBE, OPEN, CUT, READ, WRITE }

    /** A name on each line. */
    private record Names(String id, int sure, Fault fault) implements RecordFormat, FormatReader.OfRecords, RecordReader, FormatWriter {
        private void fail(Fault here) {
            if (fault == here) {
                throw new IllegalStateException("no " + here);
            }
        }

        @Override
        public String name() {
            return "Names of " + id;
        }

        @Override
        public List<String> endings() {
            return List.of("names");
        }

        @Override
        public int probe(RecordFile file) {
            fail(Fault.PROBE);
            return file.beginning().startsWith("names") ? sure : NO;
        }

        @Override
        public Optional<FormatReader> reader() {
            return Optional.of(this);
        }

        @Override
        public Optional<FormatWriter> writer() {
            return Optional.of(this);
        }

        @Override
        public Opened open(RecordFile file, boolean told) throws IOException {
            fail(Fault.OPEN);
            List<String> lines = new ArrayList<>(
                    new String(file.stream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8).lines().skip(told ? 0 : 1).toList());
            int all = lines.size();
            return new Opened(new RecordSource() {
                @Override
                public Optional<RawRecord> next() {
                    if (lines.isEmpty()) {
                        fail(Fault.CUT);
                        return Optional.empty();
                    }
                    int number = all - lines.size() + 1;
                    return Optional.of(RawRecord.whole(number, number + 1, lines.removeFirst()));
                }

                @Override
                public long consumed() {
                    return 0;
                }
            }, this);
        }

        @Override
        public RecordReader kept() {
            return this;
        }

        @Override
        public Draft read(RawRecord record, String digest) throws Unreadable {
            if (record.text().startsWith("B")) {
                fail(Fault.READ);
            }
            if (record.text().startsWith("?")) {
                throw new Unreadable("Who is that?");
            }
            Person person = ModelFactory.eINSTANCE.createPerson();
            person.setName(record.text());
            return new Draft(person, record.text(), Draft.Identity.ofFields(id, person, digest), record.text());
        }

        @Override
        public Optional<Draft> again(String kept) {
            return Optional.empty();
        }

        @Override
        public Set<String> unmapped(String kept) {
            return Set.of();
        }

        @Override
        public Count write(org.wellspring.interop.spi.Contents contents, java.io.OutputStream out) throws IOException {
            long count = contents.people(person -> out.write((person.getName() + "\n").getBytes(java.nio.charset.StandardCharsets.UTF_8)));
            fail(Fault.WRITE);
            return new Count(count, 0);
        }
    }

    @RegisterExtension
    final TempSpace temp = new TempSpace();
    private Book book;

    @BeforeEach
    void open() {
        book = new Book(temp);
    }

    private static Formats with(RecordFormat... formats) {
        List<RecordFormat> all = new ArrayList<>(List.of(formats));
        all.addAll(Formats.own().all());
        return Formats.of(all);
    }

    private ImportReport imports(Formats formats, Path... files) {
        Importer importer = new Importer(book.space(), formats);
        return importer.apply(importer.read(List.of(files), ImportOptions.detect(), Progress.NONE), Progress.NONE);
    }

    private Path names(String text) {
        return Samples.write(book.file("list.names"), "names\n" + text);
    }

    private static String cards() {
        return "BEGIN:VCARD\nVERSION:3.0\nFN:Ines Prado\nEND:VCARD\n";
    }

    @Test
    @DisplayName("the surest reads a file, and nothing is said of the others")
    void surest() {
        ImportReport report = imports(with(new Names("unsure", 40, Fault.NONE), new Names("sure", 70, Fault.NONE)), names("Ada Lund\nBo Lund\n"));
        FileReport file = report.files().getFirst();
        assertThat(file.format()).contains("sure");
        assertThat(file.created()).isEqualTo(2);
        assertThat(file.reading().guessed()).isEmpty();
        assertThat(book.names()).containsExactly("Ada Lund", "Bo Lund");
    }

    @Test
    @DisplayName("of two who are equally sure one reads it, which is said, with what to do")
    void tie() {
        FileReport file = imports(with(new Names("one", 70, Fault.NONE), new Names("another", 70, Fault.NONE)), names("Ada Lund\n")).files().getFirst();
        assertThat(file.format()).contains("another");
        assertThat(file.reading().guessed()).singleElement().asString().contains("Names of another, Names of one", "--format one");
    }

    @Test
    @DisplayName("the first of two with one name stands, and a plug-in can take the place of ours")
    void sameId() {
        Formats formats = with(new Names("vcard", 95, Fault.NONE));
        assertThat(formats.all().stream().map(RecordFormat::id)).doesNotHaveDuplicates().hasSize(Formats.own().all().size());
        assertThat(formats.named("VCard").orElseThrow().name()).isEqualTo("Names of vcard");
        assertThat(formats.named("none")).isEmpty();
    }

    @Test
    @DisplayName("one that fails costs the file it was asked about, with a sentence, and no other")
    void faults() {
        for (Fault fault : List.of(Fault.PROBE, Fault.OPEN, Fault.CUT)) {
            ImportReport report = imports(with(new Names("names", 70, fault)), names("Ada Lund\n"),
                    Samples.write(book.file(fault + ".vcf"), cards().replace("Prado", fault.name())));
            assertThat(report.files().get(0).failed()).as("%s", fault).singleElement().satisfies(failed -> {
                assertThat(failed.record()).isZero();
                assertThat(failed.reason()).contains("list.names");
            });
            assertThat(report.files().get(1).created()).as("%s", fault).isEqualTo(1);
        }
        assertThat(book.names()).containsExactlyInAnyOrder("Ines PROBE", "Ines OPEN", "Ines CUT");
    }

    @Test
    @DisplayName("one that fails over a record costs that record; what it can't read it says in its own words")
    void faultOfARecord() {
        FileReport file = imports(with(new Names("names", 70, Fault.READ)), names("Ada Lund\nBo Lund\n?\nCal Lund\n")).files().getFirst();
        assertThat(file.created()).isEqualTo(2);
        assertThat(file.failed()).extracting(ImportReport.Failure::record).containsExactly(2, 3);
        assertThat(file.failed().get(1).reason()).isEqualTo("Who is that?");
    }

    @Test
    @DisplayName("a record that failed is tried again by its format; where the plug-in is gone, that is said")
    void retry() {
        Formats formats = with(new Names("names", 70, Fault.READ));
        ImportReport first = imports(formats, names("Ada Lund\nBo Lund\n"));
        ImportReport without = new Importer(book.space(), Formats.own()).retry(first.runs().getFirst(), Map.of(), Progress.NONE);
        assertThat(without.files().getFirst().failed()).singleElement().satisfies(failed -> assertThat(failed.reason()).contains("“names” is not here"));
        ImportReport again = new Importer(book.space(), with(new Names("names", 70, Fault.NONE))).retry(first.runs().getFirst(), Map.of(), Progress.NONE);
        assertThat(again.created()).isEqualTo(1);
        assertThat(book.names()).containsExactly("Ada Lund", "Bo Lund");
    }

    @Test
    @DisplayName("one that fails while it writes leaves no file, and what was there stays")
    void faultyWriter() throws IOException {
        Formats formats = with(new Names("names", 70, Fault.WRITE), new Names("good", 70, Fault.NONE));
        book.imports("ines.vcf", cards());
        Path out = Samples.write(book.file("out.names"), "mine");
        assertThatThrownBy(() -> new Exporter(book.space()).export(formats.named("names").orElseThrow(), out, Progress.NONE))
                .isInstanceOfSatisfying(SpaceException.class, e -> assertThat(e.problem().happened()).contains("out.names", "Names of names"));
        assertThat(out).hasContent("mine");
        try (var files = Files.list(out.getParent())) {
            assertThat(files.map(file -> file.getFileName().toString())).noneMatch(name -> name.endsWith(".part"));
        }
        new Exporter(book.space()).export(formats.named("good").orElseThrow(), out, Progress.NONE);
        assertThat(out).hasContent("Ines Prado");
        assertThatThrownBy(() -> new Exporter(book.space()).export(formats.named("linkedin").orElseThrow(), out, Progress.NONE))
                .isInstanceOf(SpaceException.class);
    }

    @Test
    @DisplayName("a file that nobody knows is refused with the names of all that are known")
    void unknown() {
        FileReport file = imports(with(new Names("names", 70, Fault.NONE)), Samples.write(book.file("poem.txt"), "Roses are red\n")).files().getFirst();
        assertThat(file.failed()).singleElement().satisfies(failed -> assertThat(failed.reason()).contains("poem.txt", "vCard", "Names of names"));
    }
}
