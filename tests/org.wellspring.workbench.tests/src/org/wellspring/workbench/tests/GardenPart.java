// SPDX-License-Identifier: EPL-2.0
package org.wellspring.workbench.tests;

import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.widgets.Composite;
import org.wellspring.ui.theme.Theme;
import org.wellspring.ui.widgets.Heading;

import jakarta.annotation.PostConstruct;

/** A view of somebody else's. */
public final class GardenPart {
    private int given;

    @PostConstruct
    void create(Composite parent, Theme theme) {
        new Heading(parent, theme, Heading.Level.TITLE, "Roses");
    }

    @Focus
    void focus() {
        given++;
    }

    /** How often it was given the keyboard. */
    int given() {
        return given;
    }
}
