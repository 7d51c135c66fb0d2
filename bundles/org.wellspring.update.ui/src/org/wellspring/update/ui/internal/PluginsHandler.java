// SPDX-License-Identifier: EPL-2.0
package org.wellspring.update.ui.internal;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.core.di.extensions.Service;
import org.eclipse.e4.ui.workbench.IWorkbench;
import org.wellspring.ui.MainWindow;
import org.wellspring.ui.errors.ErrorService;
import org.wellspring.ui.jobs.UiJobs;
import org.wellspring.ui.theme.Theme;
import org.wellspring.update.Plugins;

/** Opens the panel with plug-ins. */
public final class PluginsHandler {
    @CanExecute
    boolean possible(@Optional @Service Plugins plugins) {
        return plugins != null;
    }

    @Execute
    void open(@Service Plugins plugins, MainWindow window, Theme theme, UiJobs jobs, ErrorService errors, IWorkbench workbench) {
        window.shell().ifPresent(shell -> new PluginsPanel(new PluginDeeds(plugins, jobs, errors, workbench, shell), theme, shell).open());
    }
}
