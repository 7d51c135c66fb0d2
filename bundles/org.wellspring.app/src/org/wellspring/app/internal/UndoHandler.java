// SPDX-License-Identifier: EPL-2.0
package org.wellspring.app.internal;

import java.util.Optional;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.wellspring.core.History;
import org.wellspring.core.Space;
import org.wellspring.ui.errors.ErrorService;
import org.wellspring.ui.errors.Notice;

/** Takes back the newest action, and says which it was. */
public final class UndoHandler {
    @CanExecute
    boolean possible(@org.eclipse.e4.core.di.annotations.Optional Space space) {
        return space != null && space.history().undoable().isPresent();
    }

    @Execute
    void undo(Space space, ErrorService errors) {
        Optional<History.Entry> before = space.history().undoable();
        space.history().undo().ifPresent(done -> errors.notice(Notice.of(Texts.get("undo.done",
                before.map(History.Entry::label).orElse(done.label())))
                .with(Texts.get("redo.link"), () -> space.history().redo())));
    }
}
