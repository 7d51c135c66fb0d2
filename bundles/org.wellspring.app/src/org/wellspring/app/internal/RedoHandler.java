// SPDX-License-Identifier: EPL-2.0
package org.wellspring.app.internal;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.wellspring.core.Space;
import org.wellspring.ui.command.TakingBack;
import org.wellspring.ui.errors.ErrorService;
import org.wellspring.ui.jobs.UiJobs;
import org.wellspring.ui.spaces.SpaceParts;

import jakarta.inject.Named;

/** Repeats what was taken back last in the space in front. */
public final class RedoHandler {
    @CanExecute
    boolean possible(@Optional @Named(SpaceParts.FRONT) Space space) {
        return space != null && space.history().redoable().isPresent();
    }

    @Execute
    void redo(@Named(SpaceParts.FRONT) Space space, ErrorService errors, UiJobs jobs) {
        new TakingBack(space, errors, jobs).redo();
    }
}
