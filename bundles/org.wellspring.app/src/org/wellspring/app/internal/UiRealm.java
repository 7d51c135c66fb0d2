// SPDX-License-Identifier: EPL-2.0
package org.wellspring.app.internal;

import java.util.concurrent.Executor;

import org.eclipse.swt.widgets.Display;

/** The thread that live objects belong to: the display's. Runs at once if already there, else as soon as it is free. */
record UiRealm(Display display) implements Executor {
    @Override
    public void execute(Runnable work) {
        if (display.isDisposed()) {
            return;
        }
        if (display.getThread() == Thread.currentThread()) {
            work.run();
        } else {
            display.asyncExec(work);
        }
    }
}
