// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.wellspring.ui.command.CommandPalette;
import org.wellspring.ui.command.PaletteItem;
import org.wellspring.ui.command.PaletteProvider;
import org.wellspring.ui.icons.Icon;

@DisplayName("The palette")
class CommandPaletteTest extends DisplayCase {
    private final List<Runnable> waiting = new ArrayList<>();
    private CommandPalette palette;

    @Test
    @DisplayName("chooses the first hit, also where one above it comes late; where the user has gone to another, that one stays")
    void late() {
        show();
        palette = new CommandPalette(theme, List.of(finding("Commands", "Promises"), finding("Notes", "I promised Ana a plan", "I promised Tom a ladder")),
                waiting::add);
        for (boolean moved : new boolean[] {false, true}) {
            waiting.clear();
            palette.open(shell, "promise");
            answer(1);
            assertThat(chosen()).isEqualTo("I promised Ana a plan");
            if (moved) {
                key(palette.field().control(), SWT.ARROW_DOWN, 0);
            }
            answer(0);
            assertThat(chosen()).isEqualTo(moved ? "I promised Tom a ladder" : "Promises");
            palette.close();
        }
    }

    @Test
    @DisplayName("gets every letter in its order, also those that reach the field in the window while it opens")
    void typedOn() {
        show();
        for (String letters : List.of("L", "i", "n", "a")) {
            new CommandPalette(theme, List.of(), waiting::add).open(shell, letters);
        }
        settle();
        assertThat(shell.getShells()).as("one panel").hasSize(1);
        Text field = text(shell.getShells()[0]);
        assertThat(field.getText()).isEqualTo("Lina");
        assertThat(field.getSelectionText()).as("nothing is marked, to be lost with the next letter").isEmpty();
        field.insert("!");
        assertThat(field.getText()).isEqualTo("Lina!");
    }

    @Test
    @DisplayName("shows what two found of one section under one heading, where the first of it stands")
    void together() {
        show();
        palette = new CommandPalette(theme, List.of(finding("Commands", "Rhythms"), finding("Notes", "Our rhythm"), finding("Commands", "Agree on a rhythm")),
                waiting::add);
        palette.open(shell, "rhythm");
        IntStream.range(0, 3).forEach(this::answer);
        assertThat(IntStream.range(0, palette.results().rowCount()).mapToObj(i -> palette.results().row(i).title()))
                .containsExactly("Rhythms", "Agree on a rhythm", "Our rhythm");
        palette.close();
    }

    private void answer(int provider) {
        waiting.get(provider).run();
        settle();
    }

    private static Text text(Composite parent) {
        return Arrays.stream(parent.getChildren()).map(child -> child instanceof Text text ? text : child instanceof Composite inner ? text(inner) : null)
                .filter(Objects::nonNull).findFirst().orElse(null);
    }

    private String chosen() {
        return palette.results().lead().orElseThrow().title();
    }

    private static PaletteProvider finding(String section, String... titles) {
        return new PaletteProvider() {
            @Override
            public String section() {
                return section;
            }

            @Override
            public void search(String query, Sink sink) {
                sink.add(List.of(titles).stream().map(title -> new PaletteItem(Icon.COMMAND, title, "", "", () -> {})).toList());
            }
        };
    }
}
