// SPDX-License-Identifier: EPL-2.0
package org.wellspring.workbench.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.e4.ui.workbench.modeling.EPartService;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.wellspring.core.Space;
import org.wellspring.core.spi.Starter;
import org.wellspring.ui.TourStops;
import org.wellspring.ui.rows.RowList;
import org.wellspring.ui.testkit.Spoken;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.Painted;

@DisplayName("For those who can't see it, the window")
@Timeout(240)
class AccessTest {
    @TempDir
    Path folder;

    @Test
    @DisplayName("names every control of every view and every panel of the tour")
    void names() throws Exception {
        List<String> nameless = new ArrayList<>();
        List<String> seen = new ArrayList<>();
        Path book = folder.resolve("book");
        try (Space space = Spaces.create(book)) {
            // With the group that lies beside it.
            BundleContext bundles = FrameworkUtil.getBundle(AccessTest.class).getBundleContext();
            bundles.getService(bundles.getServiceReference(Starter.class)).fill(space);
        }
        Window.open(book, window -> {
            window.space();
            for (char place : new char[] {'1', '3'}) {
                window.key(SWT.MOD1, place);
                awaitView(window);
                nameless.addAll(window.ui(() -> nameless("place " + place, window.top(), seen)));
            }
            for (TourStops.Stop stop : window.ui(() -> window.model().getContext().get(TourStops.class).all())) {
                window.key(SWT.MOD1, stop.perspective().filter(p -> p.endsWith("today")).isPresent() ? '1' : '3');
                if (stop.perspective().filter(p -> p.endsWith("groups")).isPresent()) {
                    window.ui(() -> {
                        window.get(EPartService.class).switchPerspective(stop.perspective().orElseThrow());
                        return null;
                    });
                }
                window.until("a list", () -> window.find(RowList.class, l -> l.isVisible() && l.rowCount() > 0) != null);
                window.run(stop.command(), stop.parameters());
                if (stop.sheet()) {
                    window.until("the sheet " + stop.name(), () -> window.find(Heading.class, h -> h.isVisible() && !h.getText().isBlank()) != null);
                    nameless.addAll(window.ui(() -> nameless(stop.name(), window.top(), seen)));
                    window.run(stop.command(), stop.parameters());
                    continue;
                }
                window.until("the panel " + stop.name(), () -> window.panel() != null);
                nameless.addAll(window.ui(() -> nameless(stop.name(), window.panel(), seen)));
                window.ui(() -> {
                    window.panel().dispose();
                    return null;
                });
            }
        });
        assertThat(seen).hasSizeGreaterThan(100);
        assertThat(nameless).isEmpty();
    }

    /** A person's page is read in the background; its heading is the name. */
    private static void awaitView(Window window) throws Exception {
        window.until("a list", () -> window.find(RowList.class, l -> l.isVisible() && l.rowCount() > 0) != null);
        window.until("what is beside it", () -> window.find(Heading.class, h -> h.isVisible() && h.getText().isBlank()) == null);
    }

    private static List<String> nameless(String where, Composite parent, List<String> seen) {
        List<String> found = new ArrayList<>();
        for (Control child : parent.getChildren()) {
            // A heading that has nothing to say yet says nothing.
            if (!child.isVisible() || child instanceof Heading heading && heading.getText().isBlank()) {
                continue;
            }
            if (child instanceof Painted || child instanceof Text) {
                String name = Spoken.name(child, ACC.CHILDID_SELF);
                seen.add(where + ": " + name);
                boolean holder = child instanceof Composite inner && inner.getChildren().length > 0;
                if (!holder && (name == null || name.isBlank())) {
                    found.add(where + ": " + child);
                }
            }
            if (child instanceof Composite inner) {
                found.addAll(nameless(where, inner, seen));
            }
        }
        return found;
    }
}
