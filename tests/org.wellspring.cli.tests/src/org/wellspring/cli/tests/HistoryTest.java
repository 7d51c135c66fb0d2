// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("What was done, and taking it back")
class HistoryTest {
    @RegisterExtension
    final Terminal terminal = new Terminal();

    @Test
    @DisplayName("history names the steps about a person, newest first, with their changes if asked")
    void tellsTheHistory() {
        List<String> ids = terminal.people("Ana Ruiz", "Jonas Weber");
        terminal.json("need", "Ana Ruiz", "--what", "A print shop");
        Said said = terminal.json("history", "Ana Ruiz");
        assertThat(said.names("history/0")).containsExactly("id", "at", "author", "own", "device", "label", "operations",
                "undoes", "kind", "undone", "people", "changes");
        assertThat(said.at("history")).hasSize(2);
        assertThat(terminal.json("history", ids.get(1)).at("history")).hasSize(1);
        assertThat(terminal.json("history", "Ana Ruiz", "--changes").at("history/0/changes")).isNotEmpty();
        assertThat(said.at("history/0/own").asBoolean()).isTrue();
        assertThat(terminal.run("history").out()).contains("2 steps").as("one's own name need not be said").doesNotContain("(by");
        assertThat(terminal.run("history", "--changes").out()).contains("New need: A print shop");
    }

    @Test
    @DisplayName("undo takes back as many steps as asked; redo does them again")
    void undoesAndRedoesSteps() {
        terminal.people("Ana Ruiz");
        terminal.json("need", "Ana", "--what", "one");
        terminal.json("need", "Ana", "--what", "two");
        Said undone = terminal.json("undo", "2");
        assertThat(undone.names("steps/0")).containsExactly("transaction", "undoes", "label", "people", "used");
        assertThat(undone.at("steps")).hasSize(2);
        assertThat(terminal.json("person", "Ana").at("needs")).isEmpty();
        terminal.json("redo", "2");
        assertThat(terminal.json("person", "Ana").at("needs")).hasSize(2);
    }

    @Test
    @DisplayName("a step that was undone is done again by its id, whatever was done since, and history tells undo from redo")
    void redoesAnOldStep() {
        terminal.people("Ana Ruiz");
        String old = terminal.json("need", "Ana", "--what", "one").at("transaction").asText();
        terminal.json("undo", old);
        terminal.json("need", "Ana", "--what", "two");
        assertThat(terminal.run("redo").code()).as("something was done since").isEqualTo(1);
        assertThat(terminal.json("redo", old).at("steps")).hasSize(1);
        assertThat(terminal.json("person", "Ana").each("needs", "text")).containsExactlyInAnyOrder("one", "two");
        assertThat(terminal.json("history").each("history", "kind").subList(0, 4)).containsExactly("redo", "step", "undo", "step");
        assertThat(terminal.run("history").out()).contains("Redo: ").contains("Undo: ");
        assertThat(terminal.run("redo", old, "--json").at("error/kind").asText()).isEqualTo("nothing-left-to-redo");
    }

    @Test
    @DisplayName("asking for more steps than there are is done in part: exit 2; for none at all: exit 1")
    void saysWhenThereIsNoMore() {
        terminal.people("Ana Ruiz");
        Said part = terminal.run("undo", "3", "--json");
        assertThat(part.code()).isEqualTo(2);
        assertThat(part.at("steps")).hasSize(1);
        Said none = terminal.run("undo", "--json");
        assertThat(none.code()).isEqualTo(1);
        assertThat(none.at("error/kind").asText()).isEqualTo("nothing-to-undo");
        assertThat(terminal.run("undo", "many").code()).isEqualTo(64);
        assertThat(terminal.run("undo", "0").code()).isEqualTo(64);
    }

    @Test
    @DisplayName("an old step is taken back by its transaction; what was done since stays")
    void undoesAnOldStep() {
        terminal.people("Ana Ruiz");
        String old = terminal.json("need", "Ana", "--what", "one").at("transaction").asText();
        terminal.json("need", "Ana", "--what", "two");
        terminal.json("undo", old);
        assertThat(terminal.json("person", "Ana").each("needs", "text")).containsExactly("two");
        assertThat(terminal.run("undo", old, "--json").at("error/kind").asText()).isEqualTo("nothing-left");
    }

    @Test
    @DisplayName("undo and redo take the end of an id that history prints; what is neither that nor a number is said so")
    void takesShortIds() {
        terminal.people("Ana Ruiz");
        String old = terminal.json("need", "Ana", "--what", "one").at("transaction").asText();
        terminal.json("need", "Ana", "--what", "two");
        String brief = old.substring(old.length() - 8);
        assertThat(terminal.run("history").out()).contains(brief);
        assertThat(terminal.json("undo", brief, "--dry-run").at("steps")).hasSize(1);
        assertThat(terminal.json("undo", brief.toUpperCase()).at("steps/0/undoes").asText()).isEqualTo(old);
        assertThat(terminal.json("person", "Ana").each("needs", "text")).containsExactly("two");
        assertThat(terminal.json("redo", brief).at("steps")).hasSize(1);
        assertThat(terminal.json("person", "Ana").each("needs", "text")).containsExactlyInAnyOrder("one", "two");
        Said unknown = terminal.run("undo", "abcdef01", "--json");
        assertThat(unknown.at("error/kind").asText()).isEqualTo("unknown-id");
        assertThat(terminal.run("undo", "12345678").code()).as("more steps than there are").isEqualTo(2);
        assertThat(terminal.run("undo", "-3").code()).isEqualTo(64);
    }

    @Test
    @DisplayName("an import is not taken back by halves: undo names those with whom something was done since, and asks whether they stay")
    void asksAboutThoseUsedSince() {
        terminal.people("Ana Ruiz", "Jonas Weber", "Bo Lund");
        String step = terminal.json("history").at("history/0/id").asText();
        terminal.json("log", "Ana", "--kind", "call", "--note", "The new shop");
        terminal.json("promise", "new", "Jonas", "--what", "The plans");
        assertThat(terminal.json("undo", step, "--dry-run").at("steps/0/used").toString()).contains("Ana Ruiz", "Jonas Weber").doesNotContain("Bo");
        Said asked = terminal.run("undo", step, "--json");
        assertThat(asked.code()).isEqualTo(1);
        assertThat(asked.at("error/kind").asText()).isEqualTo("used-since");
        assertThat(terminal.run("undo", step).err()).contains("Ana Ruiz, Jonas Weber").contains("one other would go").contains("--untouched").contains("--all");
        assertThat(terminal.json("people").at("people")).hasSize(3);

        terminal.json("undo", step, "--untouched");
        assertThat(terminal.json("people").each("people", "name")).containsExactlyInAnyOrder("Ana Ruiz", "Jonas Weber");
        assertThat(terminal.json("person", "Ana").at("contacts")).hasSize(1);
        terminal.json("redo", step);
        assertThat(terminal.json("people").at("people")).hasSize(3);

        terminal.json("undo", step, "--all");
        assertThat(terminal.json("people").at("people")).isEmpty();
        assertThat(terminal.json("promise", "list", "--all").at("promises")).isEmpty();
        assertThat(terminal.json("search", "shop").at("hits")).isEmpty();
        terminal.json("undo");
        terminal.json("redo", step);
        assertThat(terminal.json("people").at("people")).hasSize(3);
        assertThat(terminal.json("promise", "list").each("promises", "name")).containsExactly("Jonas Weber");
        assertThat(terminal.run("undo", step, "--all", "--untouched").code()).isEqualTo(64);
    }
}
