// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellspring.core.Space;
import org.wellspring.core.Spaces;

@DisplayName("How commands are given, and what is said when they can't be done")
class UsageTest {
    @RegisterExtension
    final Terminal terminal = new Terminal();

    @ParameterizedTest
    @ValueSource(strings = {"fly", "people --limit 0", "people --limit many", "today --on someday", "log", "promise",
        "promise fly", "import", "undo 1 2", "person --no-such", "snooze abc"})
    @DisplayName("wrong usage ends with 64, on standard error, with advice")
    void wrongUsageEndsWith64(String command) {
        terminal.people("Ana Ruiz");
        Said said = terminal.run(command.split(" "));
        assertThat(said.code()).as(said.toString()).isEqualTo(64);
        assertThat(said.out()).isEmpty();
        assertThat(said.err()).contains("--help").doesNotContain("Exception").doesNotContain("\tat ");
        String[] json = (command + " --json").split(" ");
        assertThat(terminal.run(json).at("error/kind").asText()).isEqualTo("usage");
    }

    @Test
    @DisplayName("an error in JSON says what happened, what is safe and what to do")
    void errorsAreDocumentsToo() {
        Said said = terminal.run("today", "--json");
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.names("")).containsExactly("error");
        assertThat(said.names("error")).containsExactly("kind", "happened", "safe", "todo");
        assertThat(said.at("error/kind").asText()).isEqualTo("missing");
        assertThat(said.at("error/todo").asText()).contains("wellspring new");
        assertThat(terminal.run("today").err()).contains(terminal.space().toString()).contains("wellspring new");
        assertThat(terminal.space()).doesNotExist();
    }

    @Test
    @DisplayName("the book is where WELLSPRING_SPACE says, unless --space says otherwise")
    void findsTheBookByTheEnvironment() {
        terminal.people("Ana Ruiz");
        Map<String, String> environment = Map.of("WELLSPRING_SPACE", terminal.space().toString());
        assertThat(terminal.raw(environment, List.of("people", "--json")).at("total").asInt()).isEqualTo(1);
        assertThat(terminal.raw(environment, List.of("people", "--space=" + terminal.file("other"))).code()).isEqualTo(1);
    }

    @Test
    @DisplayName("while another program has the book open, reading works and changing says so")
    void readsALockedBook() {
        terminal.people("Ana Ruiz");
        terminal.json("settings", "set", "cli.wait-seconds", "0");
        Spaces spaces = Terminal.service(Spaces.class);
        try (Space open = spaces.open(terminal.space(), Spaces.Options.here())) {
            assertThat(open.readOnlyReason()).isEmpty();
            assertThat(terminal.json("people").at("total").asInt()).isEqualTo(1);
            assertThat(terminal.json("person", "Ana").at("name").asText()).isEqualTo("Ana Ruiz");
            assertThat(terminal.run("today").code()).isZero();
            assertThat(terminal.json("check").at("sound").asBoolean()).isTrue();
            assertThat(terminal.run("backup", terminal.file("copy.db").toString()).code()).isZero();
            Said said = terminal.run("need", "Ana", "--what", "A print shop", "--json");
            assertThat(said.code()).isEqualTo(1);
            assertThat(said.at("error/kind").asText()).isEqualTo("locked");
        }
        assertThat(terminal.json("person", "Ana").at("needs")).isEmpty();
        terminal.json("need", "Ana", "--what", "A print shop");
    }

    @Test
    @DisplayName("--help names every command, and every command explains itself and its options")
    void everythingIsExplained() {
        String all = terminal.raw(Map.of(), List.of("--help")).out();
        List<String> commands = all.lines().dropWhile(l -> !l.startsWith("Commands:")).skip(1)
                .takeWhile(l -> !l.isBlank()).filter(l -> l.matches(" {2}\\S.*")).map(l -> l.strip().split(" ")[0]).toList();
        assertThat(commands).contains("new", "import", "export", "people", "person", "capture", "log", "today", "search",
                "history", "undo", "redo", "check", "backup", "restore", "info", "settings", "rhythm", "promise",
                "snooze", "need", "want-intro", "follow-up", "card", "duplicates", "merge", "delete");
        assertThat(all.lines().filter(l -> l.matches(" {2}\\S+$")).toList()).as("commands without a word").isEmpty();
        for (String command : commands) {
            Said said = terminal.raw(Map.of(), List.of(command, "--help"));
            assertThat(said.code()).isZero();
            assertThat(said.out()).contains("Usage: wellspring " + command);
            assertThat(unexplained(said.out())).as(command).isEmpty();
        }
    }

    /** Options and parameters with no text beside or below them. */
    private static List<String> unexplained(String help) {
        List<String> lines = help.lines().toList();
        return java.util.stream.IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).matches(" {2,6}(-\\w, )?(--|\\[?[A-Z]{2})\\S*"))
                .filter(i -> i + 1 == lines.size() || !lines.get(i + 1).matches(" {12,}\\S.*")).mapToObj(lines::get).toList();
    }

    @Test
    @DisplayName("text from files can't steer the terminal")
    void controlCharactersAreLeftOut() {
        terminal.json("new");
        terminal.json("card", "new", "Evil \u001b[2J\u202Ecard");
        assertThat(terminal.run("card", "list").out()).contains("Evil").doesNotContain("\u001b").doesNotContain("\u202E");
    }

    @Test
    @DisplayName("--version says which version it is")
    void saysItsVersion() {
        assertThat(terminal.raw(Map.of(), List.of("--version")).out()).startsWith("Wellspring 0.1.0");
        assertThat(terminal.raw(Map.of(), List.of("--version", "--json")).at("text").asText()).contains("0.1.0");
    }
}
