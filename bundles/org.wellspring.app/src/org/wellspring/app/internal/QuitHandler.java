// SPDX-License-Identifier: EPL-2.0
package org.wellspring.app.internal;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.workbench.IWorkbench;
import org.eclipse.swt.widgets.Shell;
import org.wellspring.ui.MainWindow;

/** Closes the window as its own cross does, so that a field that is being written in keeps what is in it. */
public final class QuitHandler {
    @Execute
    void execute(IWorkbench workbench, MainWindow window) {
        window.shell().ifPresentOrElse(Shell::close, workbench::close);
    }
}
