// SPDX-License-Identifier: EPL-2.0
package org.wellspring.workbench.tests;

import org.eclipse.swt.widgets.Composite;
import org.wellspring.ui.theme.Theme;
import org.wellspring.ui.widgets.Heading;

import jakarta.annotation.PostConstruct;

/** A view of somebody else's. */
public final class GardenPart {
    @PostConstruct
    void create(Composite parent, Theme theme) {
        new Heading(parent, theme, Heading.Level.TITLE, "Roses");
    }
}
