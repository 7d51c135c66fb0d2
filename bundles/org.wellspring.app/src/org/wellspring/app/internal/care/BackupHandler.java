// SPDX-License-Identifier: EPL-2.0
package org.wellspring.app.internal.care;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.wellspring.app.internal.Texts;
import org.wellspring.core.Care;
import org.wellspring.core.Space;
import org.wellspring.ui.errors.ErrorService;
import org.wellspring.ui.errors.Notice;
import org.wellspring.ui.jobs.UiJobs;
import org.wellspring.ui.links.Links;

/** Writes a complete copy of the book into its own folder, while it stays in use. */
public final class BackupHandler {
    @CanExecute
    boolean possible(@Optional Space space) {
        return space != null;
    }

    @Execute
    void run(Space space, UiJobs jobs, ErrorService errors, Links links) {
        jobs.run(Texts.get("backup.job"), () -> space.care().backup(), (Care.Backup backup) -> errors.notice(
                Notice.of(Texts.get("backup.done", backup.file())).with(Texts.get("backup.copy"), () -> links.copy(backup.file().toString()))));
    }
}
