// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.jobs;

import java.util.concurrent.Executor;

import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;

/** The thread that live objects belong to: the display's. Runs at once if already there, else as soon as it is free. */
public record UiRealm(Display display) implements Executor {
    @Override
    public void execute(Runnable work) {
        if (display.isDisposed()) {
            return;
        }
        if (display.getThread() == Thread.currentThread()) {
            work.run();
        } else {
            whenFree(work);
        }
    }

    private void whenFree(Runnable work) {
        try {
            display.asyncExec(work);
        } catch (SWTException e) {
            if (e.code != SWT.ERROR_DEVICE_DISPOSED) {
                throw e;
            }
        }
    }
}
