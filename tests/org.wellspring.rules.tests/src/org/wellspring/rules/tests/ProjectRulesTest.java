// SPDX-License-Identifier: EPL-2.0
package org.wellspring.rules.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wellspring.rules.ProjectRules;

@DisplayName("On a made-up tree, the rules on the project's papers")
class ProjectRulesTest {
    @TempDir
    Path folder;
    private SmallTree tree;

    @BeforeEach
    void plant() {
        tree = new SmallTree(folder);
    }

    @Test
    @DisplayName("find a view in the application's model and among its classes, but let its other controls and the front door be")
    void viewInApp() {
        tree.bundle("org.wellspring.app").file("bundles/org.wellspring.app/Application.e4xmi", """
                <children xsi:type="advanced:Placeholder" elementId="x"/>
                <children xsi:type="basic:Part" elementId="today" contributionURI="bundleclass://org.wellspring.app/org.wellspring.app.Today"/>
                <descriptors elementId="d" contributionURI="bundleclass://org.wellspring.app/org.wellspring.app.People"/>
                <children xsi:type="menu:ToolControl" contributionURI="bundleclass://org.wellspring.app/org.wellspring.app.Rail"/>
                <children xsi:type="basic:Part" contributionURI="bundleclass://org.wellspring.people.ui/x.People"/>
                <children xsi:type="basic:Part" elementId="org.wellspring.part.door" contributionURI="bundleclass://org.wellspring.app/x.DoorPart"/>
                """);
        assertThat(ProjectRules.appHasNoViews(tree.checkout())).hasSize(2);
        tree.source("org.wellspring.app", "TodayView", "class TodayView { }").source("org.wellspring.app", "DoorPart", "class DoorPart { }");
        assertThat(ProjectRules.appHasNoViews(tree.checkout())).hasSize(3);
    }

    @Test
    @DisplayName("find an artifact of the target that is not documented, or with another version")
    void undocumented() {
        tree.file("releng/org.wellspring.target/org.wellspring.target.target", """
                <dependency><groupId>a</groupId><artifactId>alpha</artifactId><version>1.2</version></dependency>
                <dependency><groupId>a</groupId><artifactId>beta</artifactId><version>2.0</version></dependency>
                <dependency><groupId>a</groupId><artifactId>gamma</artifactId><version>3.0</version></dependency>
                """);
        tree.file("docs/dependencies.md", "| `alpha` | 1.2 |\n| `beta` | 1.9 |\n");
        assertThat(ProjectRules.dependenciesAreDocumented(tree.checkout())).hasSize(2)
                .anyMatch(m -> m.contains("`beta` 2.0")).anyMatch(m -> m.contains("`gamma` 3.0"));
    }

    @Test
    @DisplayName("find a test bundle that never runs")
    void noModule() {
        tree.testBundle("org.wellspring.a.tests").testBundle("org.wellspring.b.tests");
        tree.file("tests/pom.xml", "<modules><module>org.wellspring.a.tests</module></modules>");
        assertThat(ProjectRules.testsAreModules(tree.checkout())).singleElement().asString()
                .startsWith("tests/org.wellspring.b.tests is no module");
    }

    @Test
    @DisplayName("find a bundle and a folder that nobody explained")
    void unexplained() {
        tree.bundle("org.wellspring.core").bundle("org.wellspring.model");
        tree.file("bundles/README.md", "- `org.wellspring.core`: the API\n").file("tests/pom.xml", "");
        assertThat(ProjectRules.bundlesAreExplained(tree.checkout())).singleElement().asString().contains("model");
        assertThat(ProjectRules.foldersExplainThemselves(tree.checkout())).singleElement().asString()
                .startsWith("tests/ has no README.md");
    }

    @Test
    @DisplayName("find a bundle that is in no feature or in two, and a feature that is in no product")
    void features() {
        tree.bundle("org.wellspring.core").bundle("org.wellspring.interop").bundle("org.wellspring.interop.ui")
                .file("features/one/feature.xml", "<feature id=\"one\"><includes id=\"ground\"/><plugin id=\"org.wellspring.core\"/></feature>")
                .file("features/ground/feature.xml", "<feature id=\"ground\"/>")
                .file("releng/org.wellspring.product/wellspring.product", "<feature id=\"one\" installMode=\"root\"/>");
        assertThat(ProjectRules.bundlesAreInOneFeature(tree.checkout())).hasSize(2).allMatch(m -> m.contains("interop") && m.contains("in no feature"));
        tree.file("features/two/feature.xml",
                "<plugin id=\"org.wellspring.interop\"/><plugin id=\"org.wellspring.interop.ui\"/><plugin id=\"org.wellspring.core\"/>");
        assertThat(ProjectRules.bundlesAreInOneFeature(tree.checkout())).hasSize(2)
                .anyMatch(m -> m.contains("org.wellspring.core is in several features: [one, two]"))
                .anyMatch(m -> m.startsWith("features/two is no part of the product"));
    }
}
