// SPDX-License-Identifier: EPL-2.0
package org.wellspring.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.wellspring.core.Space;
import org.wellspring.sample.SampleWorld;

/** Asked from another program, as a screen reader asks. What is not installed is named, and the test left out. */
@DisplayName("Over AT-SPI, the window")
@Timeout(400)
class ScreenReaderTest {
    /** What was told of one thing on the screen. */
    private record Told(String title, String role, String name, String description, int index, List<Integer> place, List<String> actions, List<String> states,
            List<String> labels) {
        static Told of(String line) {
            String[] parts = line.split("\\|", -1);
            return new Told(parts[0], parts[1], parts[2], parts[3], Integer.parseInt(parts[4]),
                    List.of(parts[5].split(",")).stream().map(Integer::valueOf).toList(),
                    List.of(parts[6].split(",")).stream().filter(a -> !a.isEmpty()).toList(), List.of(parts[7].split(",")),
                    List.of(parts[8].split("\t")).stream().filter(l -> !l.isEmpty()).toList());
        }
    }

    @TempDir
    Path folder;

    @Test
    @DisplayName("has names, roles, places, states, actions and events of rows, rail, chips, buttons and fields")
    void today() throws Exception {
        Session.missing().ifPresent(what -> Assumptions.abort("Not asked over AT-SPI: " + what + "."));
        Path book = folder.resolve("book");
        try (Space space = Spaces.create(book)) {
            SampleWorld.fill(space, LocalDate.now(space.clock()));
        }
        List<String> said;
        try (Session session = new Session(folder)) {
            session.open(book);
            said = session.python("listen.py");
            assertThat(said).as("%s%n%s", String.join("\n", said), session.log()).contains("done", "ended with 0");
        }
        rows(said);
        events(said);
        things(said);
    }

    private static void rows(List<String> said) {
        List<Told> rows = told(said, "row");
        assertThat(rows).hasSizeBetween(3, 40);
        String list = said.stream().filter(l -> l.startsWith("list|")).findFirst().orElseThrow();
        assertThat(list).isEqualTo("list|list|Today|" + rows.size());
        assertThat(rows).extracting(Told::index).isEqualTo(IntStream.range(0, rows.size()).boxed().toList());
        assertThat(rows.getFirst().name()).startsWith("Rosa Okafor, Harbor Studio");
        assertThat(rows.getFirst().description()).matches("Promises, 1 of \\d+");
        assertThat(rows.get(1).description()).matches("2 of \\d+");
        assertThat(rows.getFirst().states()).contains("selected", "focused", "selectable", "focusable", "showing").doesNotContain("editable", "defunct");
        assertThat(rows.get(1).states()).doesNotContain("selected", "focused", "editable", "defunct");
        assertThat(rows).allSatisfy(r -> {
            assertThat(r.name()).isNotBlank();
            assertThat(r.actions()).containsExactly("open");
            assertThat(r.place().get(2)).isGreaterThan(200);
            assertThat(r.place().get(3)).isGreaterThan(30);
        });
        assertThat(rows).extracting(r -> r.place().get(1)).isSorted();
        assertThat(said).as("what stands above a list is not in its rows").doesNotContain("row has 1 children").contains("row has 0 children");
        assertThat(said).contains("under the second row|" + rows.get(1).name());
    }

    private static void events(List<String> said) {
        List<Told> rows = told(said, "row");
        assertThat(said).containsSubsequence("event down|state-changed:selected 0 list item|" + rows.get(0).name(),
                "event down|state-changed:selected 1 list item|" + rows.get(1).name(),
                "event down|selection-changed 0 list|Today", "event down|state-changed:focused 1 list item|" + rows.get(1).name(),
                "event down again|state-changed:focused 1 list item|" + rows.get(2).name());
        // GTK tells of words around links as well, before the link itself: it is the last that one is left with.
        List<String> tab = said.stream().filter(l -> l.startsWith("event tab|state-changed:focused 1 ")).toList();
        assertThat(tab).isNotEmpty().noneMatch(l -> l.endsWith("|"));
        assertThat(tab.getLast()).as("Tab arrives somewhere that has a name and can do something").doesNotContain(" 1 label|");
    }

    private static void things(List<String> said) {
        assertThat(told(said, "page tab")).extracting(Told::name).contains("Today", "People");
        assertThat(told(said, "page tab")).filteredOn(t -> t.states().contains("selected")).extracting(Told::name).containsExactly("Today");
        List<Told> buttons = told(said, "push button");
        assertThat(buttons).extracting(Told::name).contains("Undo “Sample data” (Ctrl+Z)", "Nothing to redo", "+ Capture").doesNotContain("");
        assertThat(buttons).allSatisfy(b -> assertThat(b.actions()).as(b.name()).hasSize(1));
        assertThat(told(said, "text")).isNotEmpty().allSatisfy(t -> assertThat(t.name().isEmpty() ? String.join("", t.labels()) : t.name()).isNotBlank());
        assertThat(told(said, "heading")).extracting(Told::name).contains("This week").doesNotContain("");
        assertThat(told(said, "status bar")).extracting(Told::name).anyMatch(n -> n.contains("Saved on this computer"));
        assertThat(said).contains("pressed|True");
        assertThat(told(said, "field of the panel")).singleElement().satisfies(f -> {
            assertThat(f.states()).contains("focused", "editable");
            assertThat(f.labels()).singleElement().asString().isNotBlank();
        });
    }

    private static List<Told> told(List<String> said, String title) {
        return said.stream().filter(l -> l.startsWith(title + "|")).map(Told::of).toList();
    }
}
