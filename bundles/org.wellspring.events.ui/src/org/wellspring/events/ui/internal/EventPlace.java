// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events.ui.internal;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.swt.widgets.Shell;
import org.wellspring.core.Space;
import org.wellspring.core.spi.HelpIdeas;
import org.wellspring.ui.command.Actions;
import org.wellspring.ui.command.Commands;
import org.wellspring.ui.theme.Theme;

/** What a panel about events works with; how to help says whoever offers ideas. UI thread only, but for the space. */
public record EventPlace(Theme theme, Space space, Actions actions, Commands commands, ShownEvent shown, Shell window, List<HelpIdeas> ideas) {
    /** For a panel that asks nobody how to help. */
    public EventPlace(Theme theme, Space space, Actions actions, Commands commands, ShownEvent shown, Shell window) {
        this(theme, space, actions, commands, shown, window, List.of());
    }

    /** The day of the book. */
    public LocalDate today() {
        return LocalDate.now(space.clock());
    }
}
