// SPDX-License-Identifier: EPL-2.0
package org.wellspring.app.internal;

import org.eclipse.e4.ui.internal.workbench.swt.E4Application;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/** What the product starts: the e4 workbench. */
public final class WellspringApplication implements IApplication {
    private final E4Application workbench = new E4Application();

    @Override
    public Object start(IApplicationContext context) throws Exception {
        return workbench.start(context);
    }

    @Override
    public void stop() {
        workbench.stop();
    }
}
