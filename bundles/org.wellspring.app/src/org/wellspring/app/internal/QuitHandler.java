// SPDX-License-Identifier: EPL-2.0
package org.wellspring.app.internal;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.workbench.IWorkbench;

/** Closes the window. Nothing is pending, so nothing is asked. */
public final class QuitHandler {
    @Execute
    void execute(IWorkbench workbench) {
        workbench.close();
    }
}
