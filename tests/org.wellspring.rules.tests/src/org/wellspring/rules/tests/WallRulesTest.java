// SPDX-License-Identifier: EPL-2.0
package org.wellspring.rules.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wellspring.rules.Rooms;
import org.wellspring.rules.WallRules;

@DisplayName("On a made-up tree, the rules on walls")
class WallRulesTest {
    private static final String PEOPLE = "org.wellspring.people";
    private static final String FOLLOWUP = "org.wellspring.followup";
    private static final String VIEW = "org.wellspring.followup.ui";

    @TempDir
    Path folder;
    private SmallTree tree;

    @BeforeEach
    void plant() {
        tree = new SmallTree(folder).bundle(PEOPLE,
                "Export-Package: org.wellspring.people,org.wellspring.people.internal;x-friends:=\"org.wellspring.people.tests\"");
        tree.source(PEOPLE, "Tables", "class Tables { String s = \"CREATE TABLE person(n)\", q = \"SELECT n FROM person\"; }");
        tree.bundle(FOLLOWUP).bundle(VIEW);
    }

    @Test
    @DisplayName("find rows and SQL in a window, but no sentence with such words")
    void sql() {
        tree.source(VIEW, "Asks", "class Asks { String s = \"SELECT n FROM object\"; }");
        tree.source(VIEW, "Reads", "import org.wellspring.core.rows.Rows;\nclass Reads { }");
        tree.source(VIEW, "Says", "class Says { String s = \"Select somebody from the list\"; }");
        assertThat(WallRules.windowsKnowNoSql(tree.checkout())).hasSize(2).anyMatch(m -> m.contains("Asks.java"))
                .anyMatch(m -> m.contains("Reads.java"));
    }

    @Test
    @DisplayName("find rows that a space gives to everybody, and a window that is named a friend of them")
    void friendsOfRows() {
        String core = "org.wellspring.core";
        String space = "bundles/org.wellspring.core/src/org/wellspring/core/Space.java";
        tree.bundle(core, "Export-Package: org.wellspring.core,org.wellspring.core.rows;x-friends:=\"org.wellspring.people,org.wellspring.cli\"");
        tree.file(space, "package org.wellspring.core;\npublic interface Space { Search search(); }\n");
        assertThat(WallRules.rowsAreForFriends(tree.checkout())).isEmpty();
        tree.file(space, "package org.wellspring.core;\nimport org.wellspring.core.rows.Rows;\npublic interface Space { Rows rows(); }\n");
        assertThat(WallRules.rowsAreForFriends(tree.checkout())).singleElement().asString().contains("Space.java gives rows to everybody");
        tree.bundle(core,
                "Export-Package: org.wellspring.core.rows;x-friends:=\"org.wellspring.people,org.wellspring.people.ui,org.wellspring.app,org.wellspring.followup.ui.tests\"");
        assertThat(WallRules.rowsAreForFriends(tree.checkout())).filteredOn(m -> m.contains("a friend of")).hasSize(3);
        tree.bundle(core, "Export-Package: org.wellspring.core.rows;version=\"0.1.0\"");
        assertThat(WallRules.rowsAreForFriends(tree.checkout())).anyMatch(m -> m.contains("to everybody. Name its friends"));
    }

    @Test
    @DisplayName("find a table that another bundle reads")
    void tables() {
        assertThat(WallRules.tablesStayInside(tree.checkout())).isEmpty();
        tree.source(FOLLOWUP, "Due", "class Due { String s = \"SELECT id FROM touched JOIN person USING(n)\"; }");
        assertThat(WallRules.tablesStayInside(tree.checkout())).singleElement().asString().contains("Due.java reads the table person of people");
    }

    @Test
    @DisplayName("find whoever is no friend, and a test that is none")
    void friends() {
        tree.file("bundles/org.wellspring.people/src/org/wellspring/people/internal/Row.java",
                "// SPDX-License-Identifier: EPL-2.0\npackage org.wellspring.people.internal;\npublic class Row { }\n");
        tree.source(PEOPLE, "People", "import org.wellspring.people.internal.Row;\npublic class People { }");
        assertThat(WallRules.friendsAreNamed(tree.checkout())).isEmpty();
        tree.source(FOLLOWUP, "Peeks", "import org.wellspring.people.internal.Row;\nclass Peeks { }");
        assertThat(WallRules.friendsAreNamed(tree.checkout())).singleElement().asString().contains("followup uses org.wellspring.people.internal");
    }

    @Test
    @DisplayName("find a shipped bundle that is a friend of what is internal")
    void internals() {
        assertThat(WallRules.internalsHaveTestsForFriends(tree.checkout())).isEmpty();
        tree.bundle(PEOPLE, "Export-Package: org.wellspring.people.internal;x-friends:=\"org.wellspring.people.tests, org.wellspring.capture\"");
        assertThat(WallRules.internalsHaveTestsForFriends(tree.checkout())).singleElement().asString().contains("people names org.wellspring.capture a friend");
    }

    @Test
    @DisplayName("find what counts constants, but in a window")
    void ordinals() {
        tree.source(FOLLOWUP, "Kind", "enum Kind { ONE; int n() { return ONE.ordinal(); } }");
        tree.source(VIEW, "Next", "enum Next { ONE; int n() { return ONE.ordinal(); } }");
        assertThat(WallRules.noOrdinals(tree.checkout())).singleElement().asString().contains("Kind.java:3");
    }

    @Test
    @DisplayName("find a package that uses another against the table of rooms, and one that is not in it")
    void rooms() {
        Rooms rooms = new Rooms("people: find -> rows\npeople: rows -> -");
        String inside = "bundles/org.wellspring.people/src/org/wellspring/people/internal/";
        tree.file(inside + "rows/Row.java", "package org.wellspring.people.internal.rows;\npublic class Row { }\n");
        tree.file(inside + "find/Found.java",
                "package org.wellspring.people.internal.find;\nimport org.wellspring.people.internal.rows.Row;\npublic class Found { }\n");
        assertThat(rooms.broken(tree.checkout())).isEmpty();
        tree.file(inside + "rows/Up.java", "package org.wellspring.people.internal.rows;\nimport org.wellspring.people.internal.find.Found;\nclass Up { }\n");
        tree.file(inside + "page/Page.java", "package org.wellspring.people.internal.page;\nclass Page { }\n");
        assertThat(rooms.broken(tree.checkout())).hasSize(2).anyMatch(m -> m.contains("Up.java uses find"))
                .anyMatch(m -> m.contains("page is not in rooms.txt"));
    }

    @Test
    @DisplayName("find a room in a room, and one that is offered, where the table names it")
    void roomsInRooms() {
        Rooms rooms = new Rooms("people: find -> -\npeople: find.word -> -\npeople: state -> find");
        String inside = "bundles/org.wellspring.people/src/org/wellspring/people/";
        tree.file(inside + "state/State.java", "package org.wellspring.people.state;\nimport org.wellspring.people.internal.find.Found;\nclass State { }\n");
        tree.file(inside + "state/Wrong.java",
                "package org.wellspring.people.state;\nimport org.wellspring.people.internal.find.word.Word;\nclass Wrong { }\n");
        tree.file(inside + "internal/find/Found.java",
                "package org.wellspring.people.internal.find;\nimport org.wellspring.people.state.State;\nclass Found { }\n");
        tree.file(inside + "internal/find/word/Word.java",
                "package org.wellspring.people.internal.find.word;\nimport org.wellspring.people.spi.Door;\nclass Word { }\n");
        assertThat(rooms.broken(tree.checkout())).hasSize(2).anyMatch(m -> m.contains("Wrong.java uses find.word"))
                .anyMatch(m -> m.contains("Found.java uses state"));
    }
}
