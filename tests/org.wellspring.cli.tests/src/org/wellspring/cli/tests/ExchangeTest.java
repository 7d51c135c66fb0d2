// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Bringing contacts in and taking them out")
class ExchangeTest {
    private static final String GOOD = "BEGIN:VCARD\nVERSION:3.0\nFN:Ana Ruiz\nN:Ruiz;Ana;;;\nORG:Acme\nEND:VCARD\n";
    private static final String CUT_SHORT = "BEGIN:VCARD\nVERSION:3.0\nFN:Jonas We";
    @RegisterExtension
    final Terminal terminal = new Terminal();

    @Test
    @DisplayName("import creates the book if there is none, and says what it did by permanent names")
    void importsIntoANewBook() {
        Said said = terminal.json("import", terminal.file("a.vcf", GOOD).toString());
        assertThat(said.names("")).startsWith("files");
        assertThat(said.names("files/0")).containsExactly("file", "format", "records", "created", "updated", "unchanged",
                "failed", "remarks", "leftOut", "joined", "alike", "reading", "groups", "organizations");
        assertThat(said.names("files/0/reading")).containsExactly("encoding", "layout", "guessed");
        assertThat(said.at("files/0/format").asText()).isEqualTo("vcard");
        assertThat(said.at("files/0/records").asInt()).isEqualTo(1);
        assertThat(terminal.json("people").at("people/0/organization").asText()).isEqualTo("Acme");
    }

    @Test
    @DisplayName("the same file a second time changes nothing; the import is one step back")
    void importsTwiceWithoutChange() {
        String file = terminal.file("a.vcf", GOOD).toString();
        terminal.json("import", file);
        Said again = terminal.json("import", file);
        assertThat(again.at("files/0/created").asInt() + again.at("files/0/updated").asInt()).isZero();
        assertThat(again.at("transaction").isNull()).isTrue();
        terminal.json("undo");
        assertThat(terminal.json("people").at("total").asInt()).isZero();
    }

    @Test
    @DisplayName("what can't be read is named and never stops the rest: exit 2")
    void importsInPart() {
        Said said = terminal.run("import", terminal.file("a.vcf", GOOD + CUT_SHORT).toString(), "--json");
        assertThat(said.code()).isEqualTo(2);
        assertThat(said.names("files/0/failed/0")).containsExactly("record", "line", "reason");
        assertThat(said.at("files/0/failed/0/reason").asText()).isNotBlank();
        assertThat(terminal.json("people").each("people", "name")).containsExactly("Ana Ruiz");
        Said missing = terminal.run("import", terminal.file("b.vcf", GOOD).toString(), terminal.file("no.vcf").toString());
        assertThat(missing.code()).isEqualTo(2);
        assertThat(missing.out()).contains("no.vcf");
    }

    @Test
    @DisplayName("of bad records twenty are shown, and what is said of the others is true")
    void countsWhatItDoesNotName() {
        String bad = "BEGIN:VCARD\nEND:VCARD\n";
        Said some = terminal.run("import", terminal.file("some.vcf", GOOD + bad.repeat(25)).toString());
        assertThat(some.out()).contains("25 failed", "and 5 more that failed; --json names them all.");
        String many = terminal.file("many.vcf", GOOD + bad.repeat(10_500)).toString();
        assertThat(terminal.run("import", many).out()).contains("10,500 failed", "and 10,480 more that failed; --json names the first 10,000.");
        assertThat(terminal.run("import", many, "--dry-run", "--json").at("files/0/failed")).hasSize(10_001);
    }

    @ParameterizedTest
    @ValueSource(strings = {"missing", "directory", "binary", "empty", "one long line"})
    @DisplayName("a file of nothing readable ends with exit 1 and makes no book")
    void importsNothing(String what) throws IOException {
        Path file = terminal.file("bad");
        switch (what) {
            case "directory" -> Files.createDirectory(file);
            case "binary" -> Files.write(file, new byte[] {0, 1, 2, (byte) 0xff, 0, 7, 9});
            case "empty" -> Files.createFile(file);
            case "one long line" -> Files.writeString(file, "x".repeat(3_000_000));
            default -> assertThat(file).doesNotExist();
        }
        Said said = terminal.run("import", file.toString(), "--json");
        assertThat(said.code()).as(said.out()).isEqualTo(1);
        assertThat(said.at("files/0/failed/0/reason").asText()).isNotBlank();
        assertThat(terminal.space()).doesNotExist();
    }

    @Test
    @DisplayName("--dry-run says what would be done and changes nothing, with a book and without")
    void dryRunChangesNothing() {
        String file = terminal.file("a.vcf", GOOD).toString();
        Said without = terminal.json("import", file, "--dry-run");
        assertThat(without.at("files/0/records").asInt()).isEqualTo(1);
        assertThat(without.at("dryRun").asBoolean()).isTrue();
        assertThat(terminal.space()).doesNotExist();
        terminal.json("new");
        assertThat(terminal.json("import", file, "--dry-run").at("files/0/created").asInt()).isPositive();
        assertThat(terminal.json("info").at("transactions").asInt()).isZero();
    }

    @Test
    @DisplayName("export and import into an empty book give the same people and everything else again")
    void goesRoundTrip() {
        terminal.json("new", "--sample");
        Path out = terminal.file("all.json");
        Said said = terminal.json("export", "--format", "json", "--out", out.toString());
        assertThat(said.names("")).containsExactly("file", "format", "records", "organizations", "bytes", "unwritten");
        String here = terminal.space().toString();
        String there = terminal.file("copy").toString();
        assertThat(terminal.raw(Map.of(), List.of("--space", there, "import", out.toString())).code())
                .isZero();
        for (String command : new String[] {"people", "today", "rhythm list", "promise list"}) {
            List<String> words = new ArrayList<>(List.of(command.split(" ")));
            words.addAll(List.of("--json", "--on", "2026-06-01", "--space"));
            words.add(here);
            Said first = terminal.raw(Map.of(), words);
            words.set(words.size() - 1, there);
            assertThat(terminal.raw(Map.of(), words).json()).as(command).isEqualTo(first.json());
        }
    }

    @Test
    @DisplayName("photos, merged and deleted people come back byte for byte, from a book that was worked in")
    void comesBackByteForByte() throws IOException {
        terminal.json("new", "--sample");
        terminal.json("merge", "Stefan Müller", "Stefan Mueller");
        terminal.json("delete", "Dev Mehta");
        terminal.json("capture", "Coffee with Rosa; call in 2 weeks");
        terminal.json("undo");
        terminal.json("redo");
        Path before = terminal.file("before.json");
        Path after = terminal.file("after.json");
        terminal.json("export", "--format", "json", "--out", before.toString());
        String there = terminal.file("copy").toString();

        terminal.raw(Map.of(), List.of("--space", there, "import", before.toString()));
        terminal.raw(Map.of(), List.of("--space", there, "export", "--format", "json", "--out", after.toString()));

        assertThat(Files.readString(before)).contains("mergedIds").contains("#Photo");
        assertThat(after).hasSameBinaryContentAs(before);
        assertThat(terminal.raw(Map.of(), List.of("--space", there, "check")).code()).isZero();
        assertThat(terminal.raw(Map.of(), List.of("--space", there, "history", "--json")).at("history")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"vcard21", "vcard3", "vcard4", "jcard", "xcard", "csv"})
    @DisplayName("every format of contacts is written and read again")
    void writesEveryFormat(String format) {
        terminal.people("Ana Ruiz", "Jonas Weber");
        Path out = terminal.file("out");
        assertThat(terminal.json("export", "--format", format, "--out", out.toString()).at("records").asInt()).isEqualTo(2);
        terminal.json("undo");
        terminal.json("import", out.toString());
        assertThat(terminal.json("people").each("people", "name")).contains("Ana Ruiz", "Jonas Weber");
    }

    @Test
    @DisplayName("a format that is none is wrong usage")
    void refusesUnknownFormats() {
        terminal.people("Ana Ruiz");
        assertThat(terminal.run("export", "--format", "scroll", "--out", terminal.file("x").toString()).code()).isEqualTo(64);
        assertThat(terminal.run("import", "--format", "scroll", terminal.file("x").toString()).code()).isEqualTo(64);
        assertThat(terminal.run("export", "--format", "csv").code()).isEqualTo(64);
    }

    private static String card(String uid, String name, String... lines) {
        return "BEGIN:VCARD\nVERSION:3.0\nUID:" + uid + "\nFN:" + name + "\n" + String.join("\n", lines) + "\nEND:VCARD\n";
    }

    @Test
    @DisplayName("what is joined is named, parted or joined before it is done, and parted later alone (M13)")
    void joinsAndParts() {
        terminal.json("import", terminal.file("a.vcf", card("a", "Ana Ruiz", "EMAIL:ana@ruiz.example")).toString());
        String file = terminal.file("b.vcf", card("b", "Ruiz, Ana", "EMAIL:ana@ruiz.example", "TEL:+34 911 555 010")
                + card("c", "A. Ruiz", "EMAIL:ana@ruiz.example") + card("d", "Bo Ek", "TEL:+46 1")).toString();
        Said dry = terminal.json("import", file, "--dry-run");
        assertThat(dry.names("files/0/joined/0")).containsExactly("record", "line", "name", "person", "with", "source", "known", "reason");
        assertThat(dry.at("files/0/joined/0/with").asText()).isEqualTo("Ana Ruiz");
        assertThat(dry.at("files/0/joined/0/known").asText()).isEqualTo("same-name-and-email");
        assertThat(dry.names("files/0/alike/0")).containsExactly("record", "line", "name", "like");
        assertThat(dry.names("files/0/alike/0/like/0")).containsExactly("whom", "name", "about", "why");
        assertThat(terminal.run("import", file, "--dry-run").out()).contains("Ruiz, Ana is Ana Ruiz", "A. Ruiz looks like Ana Ruiz");

        assertThat(terminal.run("import", file, "--apart", "9", "--json").code()).isEqualTo(64);
        assertThat(terminal.json("import", file, "--dry-run", "--apart", "1").at("files/0/created").asInt()).isEqualTo(3);
        Said done = terminal.json("import", file, "--join", "2=Ana Ruiz", "--leave-out", "1:3");
        assertThat(done.at("files/0/leftOut").asInt()).isEqualTo(1);
        assertThat(terminal.json("people").each("people", "name")).containsExactly("Ana Ruiz");

        Said came = terminal.json("part", "Ana Ruiz");
        assertThat(came.names("sources/0")).containsExactly("id", "format", "name", "about", "importedAt");
        assertThat(came.each("sources", "name")).containsExactly("Ana Ruiz", "Ruiz, Ana", "A. Ruiz");
        assertThat(terminal.run("part", "Ana Ruiz", "--source", "4").code()).isEqualTo(64);
        Said parted = terminal.json("part", "Ana Ruiz", "--source", "2");
        assertThat(parted.names("")).contains("transaction", "ids", "from");
        assertThat(terminal.json("people").at("total").asInt()).isEqualTo(2);
        terminal.json("undo");
        assertThat(terminal.json("people").at("total").asInt()).isEqualTo(1);
    }
}
