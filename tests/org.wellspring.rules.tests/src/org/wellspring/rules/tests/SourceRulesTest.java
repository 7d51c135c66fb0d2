// SPDX-License-Identifier: EPL-2.0
package org.wellspring.rules.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wellspring.rules.SourceRules;

@DisplayName("On a made-up tree, the rules on sources")
class SourceRulesTest {
    private static final String CORE = "org.wellspring.core";
    private static final String CLI = "org.wellspring.cli";
    private static final String WINDOWS = "org.wellspring.people.ui";

    @TempDir
    Path folder;
    private SmallTree tree;

    @BeforeEach
    void plant() {
        tree = new SmallTree(folder).bundle(CORE).bundle(CLI).bundle(WINDOWS);
    }

    @Test
    @DisplayName("find a class of more than 600 lines")
    void tooLong() {
        tree.source(CORE, "Fits", "// line\n".repeat(598));
        assertThat(SourceRules.classesStaySmall(tree.checkout())).singleElement().asString().contains("has 601 lines");
        tree.source(CORE, "Fits", "// line\n".repeat(597));
        assertThat(SourceRules.classesStaySmall(tree.checkout())).isEmpty();
    }

    @Test
    @DisplayName("find a Java source without the licence, in tests too")
    void withoutLicence() {
        tree.testBundle("org.wellspring.core.tests");
        tree.file("tests/org.wellspring.core.tests/src/SpaceTest.java", "class SpaceTest { }\n");
        tree.file("bundles/org.wellspring.core/src/Late.java", "\n// SPDX-License-Identifier: EPL-2.0\nclass Late { }\n");
        tree.source(CORE, "Good", "class Good { }");
        assertThat(SourceRules.sourcesNameTheLicence(tree.checkout())).hasSize(2).noneMatch(m -> m.contains("Good"));
    }

    @Test
    @DisplayName("find a style sheet without the licence, but look past what a build made")
    void resourceWithoutLicence() {
        tree.file("bundles/org.wellspring.core/css/light.css", "Shell { }\n");
        tree.file("bundles/org.wellspring.core/css/dark.css", "/* SPDX-License-Identifier: EPL-2.0 */\n");
        tree.file("bundles/org.wellspring.core/target/classes/css/light.css", "Shell { }\n");
        assertThat(SourceRules.resourcesNameTheLicence(tree.checkout())).singleElement().asString()
                .startsWith("bundles/org.wellspring.core/css/light.css ");
    }

    @Test
    @DisplayName("find writing to the console with its line, except in the program without a window")
    void console() {
        tree.source(CORE, "Loud", "class Loud {\n    // System.out is not for us\n    void hi() { System.err.print(\"System.out\"); }\n}");
        tree.source(CLI, "Main", "class Main { void hi() { System.out.println(); } }");
        assertThat(SourceRules.consoleBelongsToTheCli(tree.checkout())).singleElement().asString()
                .contains("Loud.java:5 writes to the console");
    }

    @Test
    @DisplayName("find a printed stack trace anywhere")
    void stackTrace() {
        tree.source(CLI, "Main", "class Main { void hi(Exception e) { e.printStackTrace(); } }");
        assertThat(SourceRules.noPrintedStackTraces(tree.checkout())).hasSize(1);
    }

    @Test
    @DisplayName("find an empty catch, but accept one that says why")
    void emptyCatch() {
        tree.source(CORE, "Silent", "class Silent { void f() { try { g(); } catch (RuntimeException e) {\n } } }");
        tree.source(CORE, "Reasoned", "class Reasoned { void f() { try { g(); } catch (RuntimeException e) {\n // tried again later\n } } }");
        assertThat(SourceRules.nothingIsSwallowed(tree.checkout())).singleElement().asString().contains("Silent.java:3");
    }

    @Test
    @DisplayName("find an id of zeros, but not an id of small numbers")
    void idOfZeros() {
        tree.source(CORE, "None", "class None { UUID none = new UUID(0L, 0); }");
        tree.source(CORE, "Some", "class Some { UUID some = new UUID(0, 1); }");
        assertThat(SourceRules.noIdOfZeros(tree.checkout())).singleElement().asString().contains("None.java:3");
    }

    @Test
    @DisplayName("find a mail link with words in it, but not a page with a question")
    void letters() {
        tree.source(CORE, "Page", "class Page { String link = \"https://example.org/?q=subject\"; }");
        tree.source(CORE, "Mail", "class Mail { String link = to + \"?subject=\" + line; }");
        assertThat(SourceRules.lettersGoOneWay(tree.checkout())).singleElement().asString().contains("Mail.java");
    }

    @Test
    @DisplayName("find a component that could be made in two ways with as many services, but not one made plain in another way")
    void rivals() {
        tree.source(CORE, "Twice", "class Twice {\n    @Activate\n    public Twice(Log log) { }\n\n    Twice(Map<String, Log> logs) { }\n}");
        tree.source(CORE, "Once", "class Once {\n    @Activate\n    public Once(Log log) { }\n\n    Once(Log log, String name) { }\n}");
        assertThat(SourceRules.componentsAreMadeOneWay(tree.checkout())).singleElement().asString().contains("Twice.java");
    }

    @Test
    @DisplayName("find a name that could be anything's")
    void poorName() {
        tree.source(CORE, "PersonManager", "class PersonManager { }").source(CORE, "Database", "class Database { }");
        assertThat(SourceRules.namesSaySomething(tree.checkout())).singleElement().asString().contains("PersonManager");
    }

    @Test
    @DisplayName("find shown text in the code of windows, but not a symbol or an expression")
    void literal() {
        tree.source(WINDOWS, "Page", "class Page { void f(Label l) { l.setText(\"Log a call\"); } }");
        tree.source(WINDOWS, "Fine", "class Fine { void f(Label l) { l.setText(messages.log); l.setText(\"+ \" + n); } }");
        assertThat(SourceRules.shownTextIsExternalised(tree.checkout())).singleElement().asString()
                .contains("Page.java").contains("Log a call");
    }

    @Test
    @DisplayName("are not misled by quotes, escapes and text blocks")
    void literalsAndComments() {
        tree.source(CORE, "Tricky", """
                class Tricky {
                    char quote = '"';
                    String a = "\\" // no comment, System.out";
                    String block = \"""
                        System.out.println("hi") \\\""" catch (X e) {}
                        \""";
                    int url = 1; /* System.err
                        catch (X e) {} */ int after = 2;
                }""");
        assertThat(SourceRules.consoleBelongsToTheCli(tree.checkout())).isEmpty();
        assertThat(SourceRules.nothingIsSwallowed(tree.checkout())).isEmpty();
    }

    @Test
    @DisplayName("find a name that stands in two bundles, but for a bundle's own words")
    void twice() {
        for (String bundle : new String[] {CORE, CLI}) {
            tree.source(bundle, "Layout", "class Layout {}").source(bundle, "Texts", "class Texts {}");
        }
        tree.source(WINDOWS, "Page", "class Page {}");
        assertThat(SourceRules.namesStandOnce(tree.checkout())).singleElement().asString()
                .startsWith("Layout.java stands in org.wellspring.cli and org.wellspring.core");
    }
}
