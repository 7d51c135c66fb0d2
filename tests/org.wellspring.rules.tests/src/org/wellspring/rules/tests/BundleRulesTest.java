// SPDX-License-Identifier: EPL-2.0
package org.wellspring.rules.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wellspring.rules.Arrows;
import org.wellspring.rules.BundleRules;

@DisplayName("On a made-up tree, the rules on bundles")
class BundleRulesTest {
    private static final String CORE = "org.wellspring.core";
    private static final String FOLLOWUP = "org.wellspring.followup";
    private static final String INTEROP = "org.wellspring.interop";
    private static final Arrows ARROWS = new Arrows("""
            # a comment
            core -> -
            followup -> core
            interop -> core
            x.ui -> core
            cli -> core
            x.cli -> cli, core
            features = followup, interop
            """);

    @TempDir
    Path folder;
    private SmallTree tree;

    @BeforeEach
    void plant() {
        tree = new SmallTree(folder).bundle(CORE, "Export-Package: org.wellspring.core").source(CORE, "Space",
                "public interface Space { }");
    }

    @Test
    @DisplayName("find SWT, JFace and e4 UI in a manifest and in a source, but not in a window or a comment")
    void windows() {
        tree.bundle(FOLLOWUP, "Require-Bundle: org.eclipse.swt;bundle-version=\"3.1\"",
                "Import-Package: org.eclipse.e4.ui.di,org.eclipse.core.runtime");
        tree.source(FOLLOWUP, "Row", "import org.eclipse.jface.viewers.TableViewer;\nclass Row { }");
        tree.source(FOLLOWUP, "Quiet", "// org.eclipse.swt.SWT is not for us\nclass Quiet { String s = \"org.eclipse.swt.SWT\"; }");
        tree.bundle("org.wellspring.followup.ui", "Require-Bundle: org.eclipse.swt");
        assertThat(BundleRules.windowsStayInUi(tree.checkout())).hasSize(3)
                .anyMatch(m -> m.contains("names org.eclipse.swt in its manifest"))
                .anyMatch(m -> m.contains("org.eclipse.e4.ui.di"))
                .anyMatch(m -> m.contains("Row.java names org.eclipse.jface.viewers"));
    }

    @Test
    @DisplayName("find a forbidden arrow by Require-Bundle, by Import-Package and by a name in source")
    void arrows() {
        tree.bundle(INTEROP, "Require-Bundle: org.wellspring.core", "Export-Package: org.wellspring.interop");
        tree.source(INTEROP, "Card", "public class Card { }");
        assertThat(BundleRules.arrowsAreAllowed(ARROWS).broken(tree.checkout())).isEmpty();

        tree.bundle(FOLLOWUP, "Require-Bundle: org.wellspring.interop");
        assertThat(BundleRules.arrowsAreAllowed(ARROWS).broken(tree.checkout()))
                .singleElement().asString().contains("followup -> interop (Require-Bundle)");

        tree.bundle(FOLLOWUP, "Import-Package: org.wellspring.interop");
        assertThat(BundleRules.arrowsAreAllowed(ARROWS).broken(tree.checkout()))
                .singleElement().asString().contains("followup -> interop (Import-Package org.wellspring.interop)");

        tree.bundle(FOLLOWUP).source(FOLLOWUP, "Queue", "class Queue { org.wellspring.interop.Card card; }");
        assertThat(BundleRules.arrowsAreAllowed(ARROWS).broken(tree.checkout()))
                .singleElement().asString().contains("followup -> interop (Queue.java)");
    }

    @Test
    @DisplayName("ask for a line in the table for a bundle it does not know, but know the windows of a feature and its commands")
    void unknownBundle() {
        tree.bundle("org.wellspring.weather").bundle("org.wellspring.followup.ui",
                "Require-Bundle: org.wellspring.followup,org.wellspring.core").bundle("org.wellspring.followup.cli",
                        "Require-Bundle: org.wellspring.followup,org.wellspring.cli");
        assertThat(BundleRules.arrowsAreAllowed(ARROWS).broken(tree.checkout()))
                .containsExactly("weather is not in arrows.txt. Add a line that says what it may use.");
        tree.bundle("org.wellspring.cli", "Require-Bundle: org.wellspring.followup");
        assertThat(BundleRules.arrowsAreAllowed(ARROWS).broken(tree.checkout())).hasSize(2)
                .anyMatch(m -> m.startsWith("cli -> followup (Require-Bundle)"));
    }

    @Test
    @DisplayName("find a feature, its windows or its commands, that use another feature")
    void featuresApart() {
        tree.bundle(FOLLOWUP, "Export-Package: org.wellspring.followup").bundle(INTEROP, "Require-Bundle: " + FOLLOWUP)
                .bundle("org.wellspring.interop.ui", "Import-Package: org.wellspring.followup")
                .bundle("org.wellspring.interop.cli", "Require-Bundle: " + FOLLOWUP)
                .bundle("org.wellspring.followup.ui", "Require-Bundle: " + FOLLOWUP);
        assertThat(BundleRules.featuresKeepApart(ARROWS).broken(tree.checkout())).hasSize(3)
                .anyMatch(m -> m.startsWith("The feature interop uses the feature followup."))
                .anyMatch(m -> m.startsWith("The feature interop.ui uses the feature followup."))
                .anyMatch(m -> m.startsWith("The feature interop.cli uses the feature followup."));
    }

    @Test
    @DisplayName("find an internal package that leaks, but not one with friends")
    void internal() {
        tree.bundle(FOLLOWUP, "Export-Package: org.wellspring.followup,org.wellspring.followup.internal,org.wellspring.followup.",
                " internal.sql;x-friends:=\"org.wellspring.followup.tests\",org.wellspring.followup.internal.x;x-internal:=true");
        assertThat(BundleRules.internalStaysInside(tree.checkout())).singleElement().asString()
                .contains("exports org.wellspring.followup.internal.");
    }

    @Test
    @DisplayName("find anything but the JDK in the operation log")
    void oplog() {
        String oplog = "org.wellspring.oplog";
        tree.bundle(oplog).source(oplog, "Op", "import java.util.UUID;\nimport static org.wellspring.oplog.Clock.now;\nclass Op { }");
        assertThat(BundleRules.oplogNeedsOnlyTheJdk(tree.checkout())).isEmpty();
        tree.bundle(oplog, "Import-Package: com.example.json").source(oplog, "Codec",
                "import com.example.json.Mapper;\nclass Codec { }");
        assertThat(BundleRules.oplogNeedsOnlyTheJdk(tree.checkout())).hasSize(2);
    }

    @Test
    @DisplayName("find an activator in a manifest and in a source")
    void activator() {
        tree.bundle(FOLLOWUP, "Bundle-Activator: org.wellspring.followup.Start").source(FOLLOWUP, "Start",
                "public class Start implements org.osgi.framework.BundleActivator { }");
        assertThat(BundleRules.noActivators(tree.checkout())).hasSize(2);
    }

    @Test
    @DisplayName("find a service that would never register")
    void lazy() {
        tree.bundle(FOLLOWUP).source(FOLLOWUP, "Queue", "@Component\npublic class Queue { }");
        tree.bundle(INTEROP, "Bundle-ActivationPolicy: lazy").source(INTEROP, "Reader", "@Component\npublic class Reader { }");
        assertThat(BundleRules.servicesRegister(tree.checkout())).singleElement().asString()
                .startsWith(FOLLOWUP + " has an @Component");
    }

    @Test
    @DisplayName("refuse a table that can't be read")
    void badTable() {
        assertThatThrownBy(() -> new Arrows("core model")).hasMessageContaining("core model");
    }

    @Test
    @DisplayName("find an exported package without a version, and a bundle of ours required up to any; internal ones and libraries need none")
    void versions() {
        tree.bundle(CORE, "Export-Package: org.wellspring.core;version=\"0.1.0\",org.wellspring.core.internal;x-internal:=true");
        tree.bundle(FOLLOWUP, "Require-Bundle: org.wellspring.core;bundle-version=\"[0.1.0,0.2.0)\",org.eclipse.emf.ecore");
        assertThat(BundleRules.apiIsVersioned(tree.checkout())).isEmpty();
        tree.bundle(INTEROP, "Require-Bundle: org.wellspring.core;bundle-version=\"0.1.0\"", "Export-Package: org.wellspring.interop");
        assertThat(BundleRules.apiIsVersioned(tree.checkout())).hasSize(2).anyMatch(m -> m.contains("exports org.wellspring.interop without"))
                .anyMatch(m -> m.contains("requires org.wellspring.core of any"));
    }
}
