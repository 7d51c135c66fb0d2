// SPDX-License-Identifier: EPL-2.0
package org.wellspring.launch.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wellspring.launch.handover.Handover;

/** Each feature can be left out and be added later: the bundles of a feature are those that begin with its name. */
@DisplayName("A part of Wellspring that is not installed")
class PartsTest {
    private static final long PATIENCE_MS = 120_000;
    /** The button that comes last into the window. */
    private static final String CAPTURE = "+ Capture";
    @TempDir
    Path folder;

    private static Predicate<String> without(String parts) {
        List<String> names = List.of(parts.split(" "));
        return bundle -> names.stream().map(name -> "org.wellspring." + name).noneMatch(name -> bundle.equals(name) || bundle.startsWith(name + "."));
    }

    /** What the window offers once it shows the book, with what comes in its own time. */
    private List<String> inTheWindow(Installed program, Path book, String... also) throws Exception {
        return offered(program, book,
                offer -> opened(program, book) && offer.contains("org.wellspring.perspective.people") && offer.containsAll(List.of(also)));
    }

    /** What the door offers where there is no book yet. */
    private List<String> atTheDoor(Installed program) throws Exception {
        return offered(program, Files.createTempDirectory(folder, "none").resolve("book"), offer -> offer.contains("Start empty"));
    }

    private List<String> offered(Installed program, Path book, Predicate<List<String>> whole) throws Exception {
        Path list = Files.createTempDirectory(folder, "offer").resolve("list");
        try (Running window = program.start(Map.of("WELLSPRING_JAVA_OPTS", "-D" + OnOffer.FILE + "=" + list), "--space=" + book)) {
            window.until(() -> Files.exists(list) && whole.test(Files.readAllLines(list)));
            return Files.readAllLines(list);
        }
    }

    /** Where nobody takes in commands, the journal of the database shows that the window has the book open. */
    private static boolean opened(Installed program, Path book) {
        return program.has("org.wellspring.cli") ? Handover.answers(book) : Files.exists(book.resolve("space.db-wal"));
    }

    private static Said done(Said said) {
        assertThat(said.code()).as(said.toString()).isZero();
        return said;
    }

    private static boolean isListed(String help, String command) {
        return help.lines().anyMatch(line -> line.startsWith("  " + command + " "));
    }

    @ParameterizedTest
    @CsvSource({
            "interop capture sample, import export part capture, org.wellspring.command.import org.wellspring.command.capture, Import my contacts;Look around with sample data",
            "followup capture, today rhythm promise follow-up card silence offer takeup offers waiting reminders desk snooze done not-now capture, org.wellspring.perspective.today org.wellspring.command.snooze, ''",
            "giving capture, gave received giving repay intro lead item share recommendation capture, org.wellspring.perspective.giving org.wellspring.command.give, ''",
            "drafts, draft, org.wellspring.command.draft, ''",
            "etiquette, guard optout consent outreach, org.wellspring.command.wish org.wellspring.command.leave-in-peace, ''",
            "goals, goal, org.wellspring.perspective.goals org.wellspring.command.goal, ''",
            "update, plugin, org.wellspring.command.plugins, ''",
            "mastermind, group, org.wellspring.perspective.groups org.wellspring.command.group-found, ''",
            "events, event office, org.wellspring.perspective.events org.wellspring.command.event, ''"})
    @DisplayName("is not missed: window and commands work, and say nothing of it; added later, it brings its commands and its place in the window")
    void isNotMissed(String parts, String commands, String inWindow, String atDoor) throws Exception {
        Installed program = Installed.in(folder, without(parts));
        Path book = folder.resolve("book");
        List<String> mine = List.of(commands.split(" "));
        List<String> shown = new ArrayList<>(List.of(inWindow.split(" ")));
        if (List.of(parts.split(" ")).contains("capture")) {
            shown.add(CAPTURE);
        }
        List<String> begun = atDoor.isEmpty() ? List.of() : List.of(atDoor.split(";"));

        done(program.run("new", "--space", book.toString()));
        done(program.run("person", "new", "Rosa Okafor", "--space", book.toString()));
        done(program.run("log", "Rosa", "--kind", "call", "--space", book.toString()));
        assertThat(done(program.run("person", "Rosa", "--json", "--space", book.toString())).at("timeline").size()).isOne();
        assertThat(done(program.run("check", "--json", "--space", book.toString())).at("sound").asBoolean()).isTrue();
        String help = done(program.run("--help")).out();
        assertThat(mine).noneMatch(command -> isListed(help, command));
        // Each is a process: the last one speaks for its neighbours.
        Said said = program.run(mine.getLast(), "x", "--space", book.toString());
        assertThat(said.code()).isEqualTo(64);
        assertThat(said.err()).contains("“" + mine.getLast() + "” comes with “");
        assertThat(inTheWindow(program, book)).contains("org.wellspring.perspective.people", "org.wellspring.command.undo")
                .doesNotContainAnyElementsOf(shown);
        if (!begun.isEmpty()) {
            assertThat(atTheDoor(program)).doesNotContainAnyElementsOf(begun);
        }
        assertThat(program.log()).doesNotContain("!ENTRY");

        program.install(bundle -> true);
        String now = done(program.run("--help")).out();
        assertThat(mine).allMatch(command -> isListed(now, command));
        assertThat(done(program.run("people", "--json", "--space", book.toString())).at("total").asInt()).isOne();
        assertThat(done(program.run("check", "--json", "--space", book.toString())).at("sound").asBoolean()).as("what was done meanwhile is known").isTrue();
        assertThat(done(program.run("today", "--json", "--space", book.toString())).at("date").asText()).isNotEmpty();
        assertThat(inTheWindow(program, book, CAPTURE)).containsAll(shown);
        if (!begun.isEmpty()) {
            assertThat(atTheDoor(program)).containsAll(begun);
        }
        assertThat(program.log()).doesNotContain("!ENTRY");
    }

    @Test
    @DisplayName("is said to be so, if it is the window: commands work without one")
    void noWindow() throws Exception {
        Installed program = Installed.in(folder);
        String book = folder.resolve("book").toString();
        done(program.run("new", "--sample", "--space", book));
        program.install(program.usedByCommands()::contains);
        assertThat(done(program.run("today", "--json", "--space", book)).at("rows").size()).isPositive();
        Said said = program.run("--space", book);
        assertThat(said.code()).isOne();
        assertThat(said.err()).startsWith("The window is not installed here.").contains("wellspring --help");
        assertThat(said.out()).isEmpty();
    }

    @Test
    @DisplayName("is said to be so, if it is the command line: the window works without one")
    void noCommands() throws Exception {
        Installed program = Installed.in(folder);
        Path book = folder.resolve("book");
        done(program.run("new", "--sample", "--space", book.toString()));
        program.install(bundle -> !bundle.endsWith(".cli"));
        Said said = program.run("today");
        assertThat(said.code()).isOne();
        assertThat(said.err()).startsWith("The command line is not installed here.");
        Said day = program.run("--on", "someday");
        assertThat(day.code()).isEqualTo(64);
        assertThat(day.err()).startsWith("“someday” is not a day.");
        assertThat(inTheWindow(program, book)).contains("org.wellspring.perspective.today", "org.wellspring.command.undo");
        assertThat(program.log()).doesNotContain("!ENTRY");
    }
}
