// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.ui.internal;

import org.eclipse.e4.core.di.annotations.Creatable;
import org.wellspring.core.Space;
import org.wellspring.ui.command.Actions;
import org.wellspring.ui.jobs.UiJobs;
import org.wellspring.ui.theme.Theme;

import jakarta.inject.Inject;

/** What the import works with. */
@Creatable
public final class ImportTools {
    final Theme theme;
    final Space space;
    final UiJobs jobs;
    final Actions actions;

    @Inject
    ImportTools(Theme theme, Space space, UiJobs jobs, Actions actions) {
        this.theme = theme;
        this.space = space;
        this.jobs = jobs;
        this.actions = actions;
    }
}
