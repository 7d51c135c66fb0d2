// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wellspring.core.Space;
import org.wellspring.core.Spaces;

@DisplayName("How commands are given, and what is said when they can't be done")
class UsageTest {
    @RegisterExtension
    final Terminal terminal = new Terminal();

    @ParameterizedTest
    @ValueSource(strings = {"fly", "people --limit 0", "people --limit many", "today --on someday", "log", "person",
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "persn Ana            | There is no command “persn”. Did you mean “person”?",
            "PEOPEL               | There is no command “PEOPEL”. Did you mean “people”?",
            "hsitory              | There is no command “hsitory”. Did you mean “history”?",
            "edit Ana             | There is no command “edit”.",
            "ack                  | There is no command “ack”. Did you mean “promise ack”?",
            "pause Ana            | There is no command “pause”. Did you mean “rhythm pause” or “group meeting pause”?",
            "note Ana             | There is no command “note”. Did you mean “log” or “capture”",
            "xylophone            | There is no command “xylophone”.",
            "promise kep 1        | “promise” has no “kep”. Did you mean “promise keep”?",
            "group meting new     | “group” has no “meting”. Did you mean “group meeting”?",
            "group meeting nxt    | “group meeting” has no “nxt”. Did you mean “group meeting next”?",
            "promise fly          | “promise” has no “fly”.",
            "log Ana --knd call   | “log” has no option “--knd”. Did you mean “--kind”?",
            "log Ana --kind=call --whn=now | “log” has no option “--whn”.",
            "--spce /x people     | There is no option “--spce”. Did you mean “--space”?",
            "undo 1 2             | “undo” has no use for “2”. What belongs together goes in quotes.",
            "log Ana              | “log” needs --kind KIND.",
            "import               | “import” needs FILE."})
    @DisplayName("a slip is named, and what was probably meant")
    void slipsAreUnderstood(String command, String sentence) {
        Said said = terminal.raw(Map.of(), List.of(command.split(" +")));
        assertThat(said.code()).isEqualTo(64);
        assertThat(said.err()).startsWith(sentence);
    }

    @Test
    @DisplayName("one slip of the fingers in the name of a command is found, wherever it is")
    void anySlipIsFound() {
        long seed = Long.getLong("wellspring.seed", System.nanoTime());
        System.out.println("Seed " + seed);
        SplittableRandom random = new SplittableRandom(seed);
        for (String name : List.of("people", "person", "capture", "history", "settings", "import", "export", "search", "backup", "restore")) {
            for (int i = 0; i < 4; i++) {
                String slip = slip(name, random);
                assertThat(terminal.raw(Map.of(), List.of(slip, "x")).err()).as(slip).contains("“" + name + "”");
            }
        }
    }

    /** The word with a letter missing, doubled, changed round with the next, or another one; never the word itself. */
    private static String slip(String word, SplittableRandom random) {
        int at = 1 + random.nextInt(word.length() - 2);
        String made = switch (random.nextInt(4)) {
            case 0 -> word.substring(0, at) + word.substring(at + 1);
            case 1 -> word.substring(0, at) + word.charAt(at) + word.substring(at);
            case 2 -> word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
            default -> word.substring(0, at) + "q" + word.substring(at + 1);
        };
        return made.equals(word) ? word + "q" : made;
    }

    @Test
    @DisplayName("the day to believe in is given in any form, and one that is none is refused before anything is done")
    void believesInADay() {
        terminal.people("Ana Ruiz");
        assertThat(terminal.json("today", "--on", "31.12.2026").at("date").asText()).isEqualTo("2026-12-31");
        assertThat(terminal.json("today", "--on=2027-01-02").at("date").asText()).isEqualTo("2027-01-02");
        assertThat(terminal.json("--on", "tomorrow", "today").at("date").asText())
                .isEqualTo(LocalDate.now().plusDays(1).toString());
        Said said = terminal.raw(Map.of(), List.of("--on", "someday"));
        assertThat(said.code()).isEqualTo(64);
        assertThat(said.err()).contains("someday");
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
    @DisplayName("a noun alone lists what there is of it, with the options of a list; one that has no list says what it needs")
    void nounAlone() {
        terminal.people("Ana Ruiz");
        terminal.json("promise", "new", "Ana", "--what", "the plans");
        assertThat(terminal.json("promise").at("promises")).hasSize(1);
        assertThat(terminal.run("promise").out()).isEqualTo(terminal.run("promise", "list").out()).contains("the plans");
        assertThat(terminal.run("duplicates").code()).isZero();
        assertThat(terminal.run("promise", "--help").out()).contains("list", "keep");
        assertThat(terminal.run("promise", "lost").code()).isNotZero();
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
            assertThat(said.code()).as(command + " " + said).isZero();
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
