// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.wellspring.ui.icons.Icon;

/** Providers here answer when the test says so: the background runs nothing by itself and sinks are kept. */
class PaletteSearchTest {
    private final Map<String, PaletteProvider.Sink> sinks = new HashMap<>();
    private List<PaletteGroup> shown = List.of();
    private final PaletteSearch search = new PaletteSearch(List.of(waiting("People"), waiting("Notes")), task -> {}, Runnable::run, g -> shown = g);

    @Test
    void answersStandInTheOrderOfTheProvidersHoweverTheyArrive() {
        List<Runnable> background = new ArrayList<>();
        PaletteSearch live = new PaletteSearch(List.of(waiting("People"), waiting("Notes")), background::add, Runnable::run, g -> shown = g);
        live.query("an");
        background.get(1).run();
        assertThat(titles()).isEmpty();
        sinks.get("Notes an").add(List.of(item("a note")));
        assertThat(titles()).containsExactly("a note");
        background.get(0).run();
        sinks.get("People an").add(List.of(item("Ana")));
        assertThat(titles()).containsExactly("Ana", "a note");
        sinks.get("People an").add(List.of(item("Anders")));
        assertThat(titles()).containsExactly("Ana", "Anders", "a note");
        assertThat(live.isSettled()).isTrue();
    }

    @Test
    void anAnswerToAnOlderQueryIsDropped() {
        List<Runnable> background = new ArrayList<>();
        PaletteSearch live = new PaletteSearch(List.of(waiting("People")), background::add, Runnable::run, g -> shown = g);
        live.query("a");
        background.get(0).run();
        live.query("an");
        assertThat(sinks.get("People a").isStale()).isTrue();
        sinks.get("People a").add(List.of(item("Abel")));
        assertThat(titles()).isEmpty();
        background.get(1).run();
        sinks.get("People an").add(List.of(item("Ana")));
        assertThat(titles()).containsExactly("Ana");
    }

    @Test
    void aProviderThatFailsDoesNotTakeTheOthersAway() {
        PaletteProvider broken = new PaletteProvider() {
            @Override
            public String section() {
                return "Broken";
            }

            @Override
            public void search(String query, Sink sink) {
                throw new IllegalStateException("on purpose");
            }
        };
        PaletteSearch live = new PaletteSearch(List.of(broken, answering("Commands", "Capture")), Runnable::run, Runnable::run, g -> shown = g);
        live.query("");
        assertThat(titles()).containsExactly("Capture");
        assertThat(live.isSettled()).isTrue();
    }

    @Test
    void nothingIsSettledBeforeAnAnswer() {
        search.query("x");
        assertThat(search.isSettled()).isFalse();
    }

    private List<String> titles() {
        return shown.stream().flatMap(g -> g.items().stream()).map(PaletteItem::title).toList();
    }

    private static PaletteItem item(String title) {
        return new PaletteItem(Icon.USER, title, "", "", () -> {});
    }

    private PaletteProvider waiting(String section) {
        return new PaletteProvider() {
            @Override
            public String section() {
                return section;
            }

            @Override
            public void search(String query, Sink sink) {
                sinks.put(section + " " + query, sink);
            }
        };
    }

    private static PaletteProvider answering(String section, String title) {
        return new PaletteProvider() {
            @Override
            public String section() {
                return section;
            }

            @Override
            public void search(String query, Sink sink) {
                sink.add(List.of(item(title)));
            }
        };
    }
}
