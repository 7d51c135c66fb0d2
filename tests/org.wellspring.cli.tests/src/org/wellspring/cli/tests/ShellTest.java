// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What shells and the manual say of the commands")
class ShellTest {
    @RegisterExtension
    final Terminal terminal = new Terminal();

    private String said(String... command) {
        Said said = terminal.run(command);
        assertThat(said.code()).as(said.toString()).isZero();
        return said.out();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bash", "zsh", "fish"})
    @DisplayName("every shell learns commands of one word, of two and their options")
    void everyShell(String shell) {
        assertThat(said("completion", shell)).contains("people", "duplicates", "dismiss", "dry-run");
    }

    @Test
    @DisplayName("zsh and fish learn what each is for, whatever signs are in the words")
    void meanings() {
        assertThat(said("completion", "zsh")).startsWith("#compdef wellspring\n").contains("'new:Create a book.'");
        assertThat(said("completion", "fish")).contains("-a new -d 'Create a book.'").contains("Copy the whole book into one file");
    }

    @Test
    @DisplayName("a shell that nobody knows is named, with those that are known")
    void unknownShell() {
        Said said = terminal.run("completion", "tcsh");
        assertThat(said.code()).isEqualTo(64);
        assertThat(said.err()).contains("tcsh", "bash, zsh, fish");
    }

    @Test
    @DisplayName("the manual names every command with what it does and its options")
    void manual() {
        String page = said("manual");
        assertThat(page).startsWith(".TH WELLSPRING 1").contains(".SH COMMANDS", ".B duplicates dismiss", "\\fB\\-\\-dry\\-run\\fR");
        assertThat(page.lines().filter(line -> line.equals(".TP"))).hasSizeGreaterThan(30);
    }
}
