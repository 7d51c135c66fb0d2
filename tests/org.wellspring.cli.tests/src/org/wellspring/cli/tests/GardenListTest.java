// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The example plug-in's format of its own, by the same commands as all others. */
@DisplayName("A format that a plug-in from outside brings")
class GardenListTest {
    private static final String LIST = """
            community garden list
            member; Rosa Okafor; rosa@beans.example

            harvest; 7; 2026-05-12; Two kilos of beans; Rosa Okafor, ola.berg@gate.example
            harvest; 8; 2026-05-13; A bunch of chard; Somebody Else
            harvest; 9; some day; Nothing much; Rosa Okafor
            scarecrow; 10
            """;

    @RegisterExtension
    final Terminal terminal = new Terminal();
    private Path list;

    @BeforeEach
    void plant() {
        terminal.json("import", terminal.file("ola.vcf", "BEGIN:VCARD\nVERSION:3.0\nFN:Ola Berg\nEMAIL:ola.berg@gate.example\nEND:VCARD\n").toString());
        list = terminal.file("spring.txt", LIST);
    }

    private Said imports(Path file, String... more) {
        List<String> arguments = new ArrayList<>(List.of("import", file.toString(), "--json"));
        arguments.addAll(List.of(more));
        return terminal.run(arguments.toArray(String[]::new));
    }

    /** Gives a command about another book. */
    private Said elsewhere(String... arguments) {
        List<String> all = new ArrayList<>(List.of("--space", terminal.file("elsewhere").toString(), "--json"));
        all.addAll(List.of(arguments));
        return terminal.raw(Map.of(), all);
    }

    private void counts(Said said, int created, int updated, int unchanged, int failed) {
        assertThat(new int[] {said.at("files/0/created").asInt(), said.at("files/0/updated").asInt(), said.at("files/0/unchanged").asInt(),
                said.at("files/0/failed").size()}).as(said.out()).containsExactly(created, updated, unchanged, failed);
    }

    @Test
    @DisplayName("is known by how a file begins, previewed without a trace, and says what it can't read in its own words")
    void preview() {
        Said dry = imports(list, "--dry-run");
        assertThat(dry.at("files/0/format").asText()).isEqualTo("garden");
        counts(dry, 3, 0, 0, 2);
        assertThat(dry.each("files/0/failed", "reason")).containsExactly("“some day” is no day such as 2026-05-12.",
                "A line begins with “member” or “harvest”, and this one has not all that belongs there.");
        assertThat(dry.each("files/0/remarks", "reason")).singleElement().asString().contains("“Somebody Else” is nobody in the book");
        assertThat(terminal.json("search", "beans").each("hits", "title")).isEmpty();
    }

    @Test
    @DisplayName("brings people, and things of its own class with whom they refer to, in one step that undo takes back")
    void imports() {
        Said done = imports(list);
        counts(done, 3, 0, 0, 2);
        assertThat(terminal.json("person", "Rosa").each("timeline", "text")).containsExactly("Two kilos of beans, with Ola Berg");
        assertThat(terminal.json("person", "Ola").each("timeline", "text")).containsExactly("Two kilos of beans, with Rosa Okafor");
        assertThat(terminal.json("search", "chard").each("hits", "title")).containsExactly("A bunch of chard");
        assertThat(terminal.json("history").each("history", "label").getFirst()).isEqualTo("Import 3 records from spring.txt");
        terminal.json("undo", done.at("transaction").asText());
        assertThat(terminal.json("search", "chard").each("hits", "title")).isEmpty();
        counts(imports(list), 3, 0, 0, 2);
    }

    @Test
    @DisplayName("changes nothing when it comes again, and only what the file changed since; what was edited here stays")
    void again() throws IOException {
        imports(list);
        counts(imports(list), 0, 0, 3, 2);
        String chard = terminal.json("search", "chard").at("hits/0/id").asText();
        terminal.json("touch", "edit", chard, "--note", "Three bunches of chard");
        Files.writeString(list, LIST.replace("Two kilos of beans; Rosa Okafor, ola.berg@gate.example", "Three kilos of beans; Rosa Okafor")
                .replace("2026-05-13", "2026-05-14"));
        Said changed = imports(list);
        counts(changed, 0, 2, 1, 2);
        assertThat(terminal.json("person", "Rosa").each("timeline", "text")).containsExactly("Three kilos of beans");
        assertThat(terminal.json("person", "Ola").each("timeline", "text")).isEmpty();
        assertThat(terminal.json("search", "chard").each("hits", "title")).containsExactly("Three bunches of chard");
    }

    @Test
    @DisplayName("is written by export, and read again without a change, here and in another book")
    void exports() throws IOException {
        imports(list);
        Path out = terminal.file("out.garden");
        Said said = terminal.json("export", "--format", "Garden", "--out", out.toString());
        assertThat(said.at("records").asInt()).isEqualTo(4);
        String text = Files.readString(out);
        assertThat(text).startsWith("community garden list\n")
                .contains("member; Ola Berg; ola.berg@gate.example\n", "member; Rosa Okafor; rosa@beans.example\n")
                .containsPattern("harvest; [0-9a-f-]{36}; 2026-05-12; Two kilos of beans; Rosa Okafor, Ola Berg\n");
        counts(imports(out), 0, 1, 3, 0);
        Said other = elsewhere("import", out.toString());
        counts(other, 4, 0, 0, 0);
        assertThat(elsewhere("person", "Ola").each("timeline", "text"))
                .containsExactly("Two kilos of beans, with Rosa Okafor");
    }

    @Test
    @DisplayName("comes along in the copy of everything, with what is kept of its records")
    void everything() {
        imports(list);
        Path out = terminal.file("all.json");
        terminal.json("export", "--format", "json", "--out", out.toString());
        assertThat(elsewhere("import", out.toString()).at("files/0/failed").size()).isZero();
        Said again = elsewhere("import", list.toString());
        counts(again, 0, 0, 3, 2);
    }

    @Test
    @DisplayName("is named where a format is unknown, or can be written only")
    void unknown() {
        Said unknown = terminal.run("import", list.toString(), "--format", "herbarium");
        assertThat(unknown.code()).isEqualTo(64);
        assertThat(unknown.err()).contains("herbarium", "vcard", "linkedin", "garden").doesNotContain("vcard21");
        assertThat(terminal.run("import", list.toString(), "--format", "vcard21").err()).contains("vcard21", "garden");
        assertThat(terminal.run("export", "--format", "linkedin", "--out", terminal.file("x").toString()).err()).contains("linkedin", "vcard21", "garden");
        Said told = imports(terminal.file("cards.vcf", "BEGIN:VCARD\nVERSION:3.0\nFN:Rosa Okafor\nEND:VCARD\n"), "--format", "GARDEN");
        assertThat(told.at("files/0/failed").size()).isPositive();
        counts(told, 0, 0, 0, told.at("files/0/failed").size());
    }

    @Test
    @DisplayName("reads what was mended in a file, and nothing of it twice")
    void mended() {
        imports(list);
        assertThat(terminal.json("person", "Rosa").each("timeline", "text")).containsExactly("Two kilos of beans, with Ola Berg");
        Path mended = terminal.file("more.txt", LIST.replace("some day", "2026-05-15").replace("scarecrow; 10\n", ""));
        counts(imports(mended), 1, 0, 3, 0);
        assertThat(terminal.json("person", "Rosa").each("timeline", "text")).containsExactly("Nothing much", "Two kilos of beans, with Ola Berg");
    }
}
