// SPDX-License-Identifier: EPL-2.0
package org.wellspring.capture.ui.internal;

import java.util.List;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.core.di.extensions.Service;
import org.eclipse.swt.widgets.Shell;
import org.wellspring.capture.Capture;
import org.wellspring.capture.spi.CaptureLanguage;
import org.wellspring.core.Space;
import org.wellspring.core.spi.DayLanguage;
import org.wellspring.ui.MainWindow;
import org.wellspring.ui.command.Actions;
import org.wellspring.ui.command.Commands;
import org.wellspring.ui.theme.Theme;

/** Opens the field that understands a sentence. */
public final class CaptureHandler {
    @CanExecute
    boolean possible(@Optional Space space) {
        return space != null && space.readOnlyReason().isEmpty();
    }

    @Execute
    void open(MainWindow window, Theme theme, Space space, Actions actions, Commands commands,
            @Service List<CaptureLanguage> languages, @Service List<DayLanguage> days) {
        Shell shell = window.shell().orElseThrow();
        if (!CapturePopover.goOn(shell)) {
            new CapturePopover(theme, space, actions, commands, new Capture(space, languages, days)).open(shell);
        }
    }
}
