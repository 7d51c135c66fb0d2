// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
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

    private void answer(int provider) {
        waiting.get(provider).run();
        settle();
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
