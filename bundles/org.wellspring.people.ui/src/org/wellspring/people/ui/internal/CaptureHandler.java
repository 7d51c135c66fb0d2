// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.ui.internal;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.wellspring.core.Space;
import org.wellspring.ui.MainWindow;

/** Opens the field that understands a sentence. */
public final class CaptureHandler {
    @CanExecute
    boolean possible(@Optional Space space) {
        return space != null && space.readOnlyReason().isEmpty();
    }

    @Execute
    void open(MainWindow window, Pages pages) {
        new CapturePopover(pages.tools()).open(window.shell().orElseThrow());
    }
}
