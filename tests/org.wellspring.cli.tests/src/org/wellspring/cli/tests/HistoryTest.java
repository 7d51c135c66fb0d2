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
        assertThat(said.names("history/0")).containsExactly("id", "at", "author", "device", "label", "operations",
                "undoes", "kind", "undone", "people", "changes");
        assertThat(said.at("history")).hasSize(2);
        assertThat(terminal.json("history", ids.get(1)).at("history")).hasSize(1);
        assertThat(terminal.json("history", "Ana Ruiz", "--changes").at("history/0/changes")).isNotEmpty();
        assertThat(terminal.run("history").out()).contains("2 steps");
    }

    @Test
    @DisplayName("undo takes back as many steps as asked; redo does them again")
    void undoesAndRedoesSteps() {
        terminal.people("Ana Ruiz");
        terminal.json("need", "Ana", "--what", "one");
        terminal.json("need", "Ana", "--what", "two");
        Said undone = terminal.json("undo", "2");
        assertThat(undone.names("steps/0")).containsExactly("transaction", "undoes", "label", "people");
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
}
