// SPDX-License-Identifier: EPL-2.0
package org.wellspring.app.internal;

import java.util.Optional;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.wellspring.core.History;
import org.wellspring.core.Space;
import org.wellspring.ui.errors.ErrorService;
import org.wellspring.ui.errors.Notice;

/** Repeats what was taken back last, and says what it was. */
public final class RedoHandler {
    @CanExecute
    boolean possible(@org.eclipse.e4.core.di.annotations.Optional Space space) {
        return space != null && space.history().redoable().isPresent();
    }

    @Execute
    void redo(Space space, ErrorService errors) {
        Optional<History.Entry> before = space.history().redoable();
        space.history().redo().ifPresent(done -> errors.notice(Notice.of(Texts.get("redo.done",
                before.map(History.Entry::label).orElse(done.label())))
                .with(Texts.get("undo.link"), () -> space.history().undo())));
    }
}
