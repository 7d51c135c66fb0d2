// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.ui.internal;

import org.eclipse.core.runtime.IProgressMonitor;
import org.wellspring.interop.Progress;

/** Tells the status line how far an import or export is, and brings its cross back to the work. */
final class MonitorProgress implements Progress {
    private static final int STEPS = 1000;

    private final IProgressMonitor monitor;
    private final StepListener listener;
    private String step = "";
    private int worked;

    /** Hears each step in words, on the thread that works. */
    @FunctionalInterface
    interface StepListener {
        /** @param fraction done so far, negative where that is not known */
        void at(String step, double fraction);
    }

    MonitorProgress(IProgressMonitor monitor, StepListener listener) {
        this.monitor = monitor;
        this.listener = listener;
        monitor.beginTask("", STEPS);
    }

    @Override
    public void at(String now, long done, long total) {
        if (!now.equals(step)) {
            step = now;
            monitor.subTask(now);
        }
        int reached = total <= 0 ? worked : (int) Math.min(STEPS, done * STEPS / total);
        if (reached > worked) {
            monitor.worked(reached - worked);
        }
        worked = reached;
        listener.at(now, total <= 0 ? -1 : (double) done / total);
    }

    @Override
    public boolean cancelled() {
        return monitor.isCanceled();
    }
}
