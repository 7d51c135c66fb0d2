// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.ui.internal;

import java.util.concurrent.CancellationException;
import java.util.function.Function;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.wellspring.interop.Progress;

/** Shows how far an import or export is in the status line, and hears the cross beside it. */
final class MonitorProgress implements Progress {
    private static final int WHOLE = 1000;

    private final IProgressMonitor monitor;
    private String step = "";
    private int shown;

    private MonitorProgress(IProgressMonitor monitor) {
        this.monitor = monitor;
    }

    /** Runs work that can be cancelled; in the way that jobs expect. */
    static <T> T during(IProgressMonitor monitor, Function<Progress, T> work) {
        try {
            return work.apply(new MonitorProgress(monitor));
        } catch (CancellationException e) {
            OperationCanceledException cancelled = new OperationCanceledException();
            cancelled.initCause(e);
            throw cancelled;
        }
    }

    @Override
    public void at(String now, long done, long total) {
        if (shown == 0 && total > 0) {
            monitor.beginTask("", WHOLE);
        }
        if (!now.equals(step)) {
            step = now;
            monitor.subTask(now);
        }
        int wanted = total <= 0 ? shown : (int) Math.min(WHOLE, done * WHOLE / total);
        if (wanted > shown) {
            monitor.worked(wanted - shown);
            shown = wanted;
        }
    }

    @Override
    public boolean cancelled() {
        return monitor.isCanceled();
    }
}
