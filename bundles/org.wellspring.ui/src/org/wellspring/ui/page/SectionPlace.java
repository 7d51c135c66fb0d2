// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.page;

import java.time.LocalDate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.wellspring.core.Space;
import org.wellspring.ui.MainWindow;
import org.wellspring.ui.command.Actions;
import org.wellspring.ui.command.Commands;
import org.wellspring.ui.theme.Theme;
import org.wellspring.ui.widgets.Heading;

/**
 * What a section of a page works with. UI thread only, but for the space.
 *
 * @param box where it puts its widgets; a one-column grid
 * @param space the space of the object on show
 * @param window for services of the window
 * @param relayout lays the page out again, after a section grew or shrank
 */
public record SectionPlace(SectionBox box, Theme theme, Space space, Actions actions, Commands commands, MainWindow window,
        Runnable relayout) {
    /** The day the space believes in. */
    public LocalDate today() {
        return LocalDate.now(space.clock());
    }

    /** A line of words over the width of its parent. */
    public Heading words(Composite parent, Heading.Level level, String text) {
        Heading heading = new Heading(parent, theme, level, text);
        heading.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        return heading;
    }

    /** A container without margins on the ground of its parent. */
    public Composite bare(Composite parent, int columns) {
        Composite bare = theme.surface(new Composite(parent, SWT.NONE), theme.surfaceOf(parent));
        GridLayout layout = new GridLayout(columns, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = theme.px(8);
        layout.verticalSpacing = theme.px(2);
        bare.setLayout(layout);
        bare.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        return bare;
    }
}
