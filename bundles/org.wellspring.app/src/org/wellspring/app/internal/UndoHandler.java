// SPDX-License-Identifier: EPL-2.0
package org.wellspring.app.internal;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.wellspring.core.Space;
import org.wellspring.ui.command.TakingBack;

/** Takes back the newest action. */
public final class UndoHandler {
    @CanExecute
    boolean possible(@Optional Space space) {
        return space != null && space.history().undoable().isPresent();
    }

    @Execute
    void undo(TakingBack history) {
        history.undo();
    }
}
