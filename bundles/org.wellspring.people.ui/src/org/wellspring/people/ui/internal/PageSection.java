// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.ui.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.wellspring.people.PersonPage;
import org.wellspring.ui.theme.Theme;
import org.wellspring.ui.widgets.Heading;

/**
 * A part of a person's page. It is built anew when what it shows has changed, and only then, so that a change
 * elsewhere never takes away the focus.
 */
abstract class PageSection {
    /** What all sections of a page work with. */
    final PageTools tools;
    /** Where the section puts its widgets. */
    final Composite box;
    private Object shown;

    PageSection(PageTools tools, Composite box) {
        this.tools = tools;
        this.box = box;
    }

    /** What of the page this section shows; equal means that nothing needs doing. */
    abstract Object slice(PersonPage page);

    /** Fills the empty box. */
    abstract void build(PersonPage page);

    /** Shows a page. */
    final void show(PersonPage page) {
        Object slice = List.of(page.row().id(), slice(page));
        if (Objects.equals(slice, shown)) {
            return;
        }
        boolean samePerson = shown instanceof List<?> before && before.getFirst().equals(page.row().id());
        int focus = samePerson ? focusIndex() : -1;
        for (Control child : box.getChildren()) {
            child.dispose();
        }
        build(page);
        shown = slice;
        if (focus >= 0) {
            List<Control> leaves = leaves(box, new ArrayList<>());
            if (!leaves.isEmpty()) {
                leaves.get(Math.min(focus, leaves.size() - 1)).setFocus();
            }
        }
    }

    final Theme theme() {
        return tools.theme();
    }

    /** A line of words over the width of its parent. */
    final Heading words(Composite parent, Heading.Level level, String text) {
        Heading heading = new Heading(parent, theme(), level, text);
        heading.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        return heading;
    }

    /** A container without margins on the ground of its parent. */
    final Composite bare(Composite parent, int columns) {
        Composite bare = theme().surface(new Composite(parent, SWT.NONE), theme().surfaceOf(parent));
        GridLayout layout = new GridLayout(columns, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = theme().px(8);
        layout.verticalSpacing = theme().px(2);
        bare.setLayout(layout);
        bare.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        return bare;
    }

    private int focusIndex() {
        Control focus = box.getDisplay().getFocusControl();
        return focus == null ? -1 : leaves(box, new ArrayList<>()).indexOf(focus);
    }

    private static List<Control> leaves(Composite parent, List<Control> into) {
        for (Control child : parent.getChildren()) {
            if (child instanceof Composite inner && inner.getChildren().length > 0) {
                leaves(inner, into);
            } else {
                into.add(child);
            }
        }
        return into;
    }
}
