// SPDX-License-Identifier: EPL-2.0
package org.wellspring.app.internal.start;

import org.eclipse.e4.ui.internal.workbench.E4Workbench;
import org.eclipse.e4.ui.internal.workbench.swt.E4Application;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Display;
import org.wellspring.app.internal.arrangement.LayoutMemory;

/**
 * What the product starts: the e4 workbench. Unlike the platform's own application it never asks for a workspace and
 * never stores the model; what the user arranged is kept by {@link LayoutMemory}.
 */
public final class WellspringApplication implements IApplication {
    private final E4Application platform = new E4Application();

    @Override
    public Object start(IApplicationContext context) throws Exception {
        Display.setAppName("Wellspring");
        Display display = platform.getApplicationDisplay();
        try {
            E4Workbench workbench = platform.createE4Workbench(context, display);
            workbench.createAndRunUI(workbench.getApplication());
            Object code = workbench.getContext().get(ExitCode.class) instanceof ExitCode exit ? exit.value() : workbench.isRestart() ? EXIT_RESTART : EXIT_OK;
            workbench.close();
            return code;
        } finally {
            display.dispose();
        }
    }

    @Override
    public void stop() {
        platform.stop();
    }
}
