// SPDX-License-Identifier: EPL-2.0
package org.wellspring.app.internal.palette;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.wellspring.ui.MainWindow;
import org.wellspring.ui.command.CommandPalette;
import org.wellspring.ui.command.PaletteProviders;
import org.wellspring.ui.theme.Theme;

import jakarta.inject.Named;

/** Find anything, run anything. */
public final class PaletteHandler {
    public static final String COMMAND = "org.wellspring.command.palette";
    public static final String TYPED = "org.wellspring.parameter.typed";

    @Execute
    public void open(MainWindow window, Theme theme, PaletteProviders providers, @Optional @Named(TYPED) String typed) {
        window.shell().ifPresent(shell -> new CommandPalette(theme, providers.all(),
                work -> Thread.ofVirtual().start(work)).open(shell, typed == null ? "" : typed));
    }
}
