// SPDX-License-Identifier: EPL-2.0
package org.wellspring.app.internal;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.wellspring.core.Space;
import org.wellspring.ui.command.TakingBack;

/** Repeats what was taken back last. */
public final class RedoHandler {
    @CanExecute
    boolean possible(@Optional Space space) {
        return space != null && space.history().redoable().isPresent();
    }

    @Execute
    void redo(TakingBack history) {
        history.redo();
    }
}
