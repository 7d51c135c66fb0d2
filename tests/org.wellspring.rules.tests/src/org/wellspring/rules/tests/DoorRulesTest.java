// SPDX-License-Identifier: EPL-2.0
package org.wellspring.rules.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wellspring.rules.DoorRules;

@DisplayName("On a made-up tree, the rules on doors")
class DoorRulesTest {
    private static final String FOLLOWUP = "org.wellspring.followup";
    private static final String VIEW = "org.wellspring.followup.ui";
    private static final String GARDEN = "org.wellspring.example.garden";

    @TempDir
    Path folder;
    private SmallTree tree;

    @BeforeEach
    void plant() {
        tree = new SmallTree(folder).bundle(FOLLOWUP,
                "Export-Package: org.wellspring.followup,org.wellspring.followup.rows;x-friends:=\"org.wellspring.followup.tests\"").bundle(VIEW);
    }

    @Test
    @DisplayName("find who asks of what sort a row is, but not who brings such rows, nor who switches over something else")
    void rows() {
        String row = "import org.wellspring.people.day.TodayRow;\n";
        tree.source(VIEW, "Switches", row + "class Switches { int of(TodayRow row) { return switch (row.kind()) { default -> 1; }; } }");
        tree.source(VIEW, "Compares", row + "class Compares { boolean is(TodayRow row) { return row.kind().word().equals(\"promise\"); } }");
        tree.source(VIEW, "Turns", row + "class Turns { boolean is(TodayRow row) { return \"promise\".equals(row.kind().word()); } }");
        tree.source(FOLLOWUP, "Looks",
                "import org.wellspring.people.spi.TodayRows;\nclass Looks { boolean is(Object o) { return o instanceof Promise p; } }");
        tree.source(FOLLOWUP, "Cases",
                "import org.wellspring.people.spi.TodayRows;\nclass Cases { void is(Object o) { switch (o) { case Card card -> { } default -> { } } } }");
        tree.source(FOLLOWUP, "Brings",
                row + "class Brings implements org.wellspring.people.spi.TodayRows { boolean is(Object o) { return o instanceof Card; } }");
        tree.source(VIEW, "Steps", "class Steps { int of(Step s) { return switch (s.kind()) { default -> 1; }; } }");
        tree.source(VIEW, "Shows", row + "class Shows { String of(TodayRow row) { return row.kind().heading(); } }");
        assertThat(DoorRules.rowsAreAnybodys(tree.checkout())).hasSize(5).noneMatch(m -> m.contains("Brings") || m.contains("Steps") || m.contains("Shows"));
    }

    @Test
    @DisplayName("find a command that is run past the guards in a window or on the command line, but not below them")
    void guards() {
        tree.bundle("org.wellspring.cli");
        tree.source(VIEW, "Part", "class Part { void a() { command.run(space); }\n void b() { new Log(x).run(place().space()); } }");
        tree.source("org.wellspring.cli", "Verb", "class Verb { void a() { command . run( space ); } }");
        tree.source("org.wellspring.cli", "Good", "class Good { void a() { session.run(space, command); jobs.run(work); } }");
        tree.source(FOLLOWUP, "Below", "class Below { void a() { command.run(space); } }");
        tree.file("bundles/org.wellspring.ui/META-INF/MANIFEST.MF", "Manifest-Version: 1.0\nBundle-SymbolicName: org.wellspring.ui\n");
        tree.file("bundles/org.wellspring.ui/src/org/wellspring/ui/command/Actions.java",
                "package org.wellspring.ui.command;\nclass Actions { void a() { command.run(space); } }\n");
        assertThat(DoorRules.guardsAreAsked(tree.checkout())).hasSize(3).anyMatch(m -> m.contains("Part.java:3")).anyMatch(m -> m.contains("Part.java:4"))
                .anyMatch(m -> m.contains("Verb.java:3"));
    }

    @Test
    @DisplayName("find a window that changes the space by itself, but not the logic below")
    void changes() {
        tree.source(VIEW, "Sheet", "class Sheet { void a() { space.change(label, tx -> { }); }\n void b() { place().space().changeReturning(label, tx -> 1); }"
                + "\n void c() { book . background(label, tx -> { }); }\n void d() { corrections.change(now, part); back.change(step, true); } }");
        tree.source(FOLLOWUP, "Below", "class Below { void a() { space.change(label, tx -> { }); } }");
        assertThat(DoorRules.windowsChangeByCommands(tree.checkout())).hasSize(3).allMatch(m -> m.contains("Sheet.java"));
    }

    @Test
    @DisplayName("find who puts a space into a context by itself")
    void spaces() {
        tree.source(VIEW, "Opens", "class Opens { void a() { part.getContext().set(Space.class, group); }\n void b() { context . set( Space . class, group); }"
                + "\n void c() { context.set(Spaces.class, spaces); context.get(Space.class); } }");
        assertThat(DoorRules.spacesArePlaced(tree.checkout())).hasSize(2).allMatch(m -> m.contains("Opens.java"));
    }

    @Test
    @DisplayName("find who lists classes that others bring, and a second one who shows things for everybody")
    void classes() {
        tree.bundle("org.wellspring.app");
        tree.source(FOLLOWUP, "Lines",
                "class Lines { int of(EClass c) { return switch (c.getClassifierID()) { case ModelPackage.LEAD -> 1; default -> 0; }; } }");
        tree.source(FOLLOWUP, "Others",
                "class Others { int of(EClass c) { return switch (c.getClassifierID()) { case ModelPackage.PHONE_NUMBER -> 1; default -> 0; }; } }");
        tree.source(VIEW, "ShowHandler", "class ShowHandler { }");
        tree.source("org.wellspring.app", "ShowHandler", "class ShowHandler { }");
        assertThat(DoorRules.classesAreAnybodys(tree.checkout())).hasSize(2).anyMatch(m -> m.contains("Lines.java")).anyMatch(m -> m.contains("followup.ui"));
    }

    @Test
    @DisplayName("find who asks which format a file is in, and a closed list of formats, but not who looks one up")
    void formats() {
        tree.bundle("org.wellspring.interop").bundle("org.wellspring.interop.ui");
        String format = "import org.wellspring.interop.spi.RecordFormat;\n";
        tree.source("org.wellspring.interop", "Asks", format + "class Asks { boolean a(RecordFormat f) { return f.id().equals(\"json\"); } }");
        tree.source("org.wellspring.interop.ui", "Turns", format + "class Turns { boolean a(RecordFormat f) { return \"json\".equals(f.id()); } }");
        tree.source("org.wellspring.interop.ui", "Switches", format + "class Switches { int a(RecordFormat f) { return switch (f.id()) { default -> 1; }; } }");
        tree.source("org.wellspring.interop", "ExportFormat", "enum ExportFormat { CSV }");
        tree.source("org.wellspring.interop", "Finds", format + "class Finds { boolean a(RecordFormat f, String id) { return f.id().equals(id); } }");
        tree.source(FOLLOWUP, "Other", "class Other { boolean a(Thing t) { return t.id().equals(\"json\"); } }");
        assertThat(DoorRules.formatsAreAnybodys(tree.checkout())).hasSize(4).noneMatch(m -> m.contains("Finds") || m.contains("Other"));
    }

    @Test
    @DisplayName("find an example that goes through a wall")
    void examples() {
        example("Import-Package: org.wellspring.followup;version=\"[0.1.0,0.2.0)\"", "org.wellspring.followup.Today");
        assertThat(DoorRules.examplesUseTheDoors(tree.checkout())).isEmpty();
        example("Import-Package: org.wellspring.followup", "org.wellspring.followup.Today");
        assertThat(DoorRules.examplesUseTheDoors(tree.checkout())).singleElement().asString().contains("of any version");
        example("Require-Bundle: org.wellspring.followup", "org.wellspring.followup.Today");
        assertThat(DoorRules.examplesUseTheDoors(tree.checkout())).singleElement().asString().contains("requires org.wellspring.followup");
        example("Bundle-Name: Garden", "org.wellspring.followup.rows.Due");
        assertThat(DoorRules.examplesUseTheDoors(tree.checkout())).singleElement().asString().contains("uses org.wellspring.followup.rows");
        example("Bundle-Name: Garden", "org.wellspring.store.internal.Db");
        assertThat(DoorRules.examplesUseTheDoors(tree.checkout())).singleElement().asString().contains("uses org.wellspring.store.internal");
    }

    private void example(String header, String imported) {
        tree.file("examples/" + GARDEN + "/META-INF/MANIFEST.MF", "Manifest-Version: 1.0\nBundle-SymbolicName: " + GARDEN + "\n" + header + "\n");
        tree.file("examples/" + GARDEN + "/src/Bed.java", "import " + imported + ";\nclass Bed { }\n");
    }
}
