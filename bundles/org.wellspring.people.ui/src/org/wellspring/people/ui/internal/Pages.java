// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.ui.internal;

import org.eclipse.e4.core.di.annotations.Creatable;
import org.wellspring.core.Space;
import org.wellspring.people.People;
import org.wellspring.people.rhythm.Durations;
import org.wellspring.ui.MainWindow;
import org.wellspring.ui.command.Actions;
import org.wellspring.ui.command.Commands;
import org.wellspring.ui.faces.Faces;
import org.wellspring.ui.links.Links;
import org.wellspring.ui.theme.Theme;

import jakarta.inject.Inject;

/** Makes the tools of a page for what happens outside one: a popover opened by a command. */
@Creatable
public final class Pages {
    private final PageTools tools;

    @Inject
    public Pages(Theme theme, Space space, Actions actions, Commands commands, Showing showing, Faces faces, Links links,
            MainWindow window) {
        tools = new PageTools(theme, space, new People(space), actions, commands, showing, faces,
                new Durations(), links, window, () -> {});
    }

    public PageTools tools() {
        return tools;
    }
}
