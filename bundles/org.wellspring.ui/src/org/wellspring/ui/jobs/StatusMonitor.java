// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.jobs;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.ProgressMonitorWrapper;

/** A progress monitor that keeps the status line up to date, in steps large enough to see. */
final class StatusMonitor extends ProgressMonitorWrapper {
    private static final double VISIBLE_STEP = 0.01;

    private final StatusModel status;
    private Running shown;
    private double total = IProgressMonitor.UNKNOWN;
    private double worked;

    StatusMonitor(IProgressMonitor wrapped, StatusModel status, Running first) {
        super(wrapped);
        this.status = status;
        this.shown = first;
    }

    void start() {
        status.show(shown);
    }

    void finish() {
        status.done(shown.id());
    }

    @Override
    public void beginTask(String name, int totalWork) {
        super.beginTask(name, totalWork);
        total = totalWork;
        update(shown.step(), fraction());
    }

    @Override
    public void subTask(String name) {
        super.subTask(name);
        update(name == null ? "" : name, shown.fraction());
    }

    @Override
    public void worked(int work) {
        internalWorked(work);
    }

    @Override
    public void internalWorked(double work) {
        super.internalWorked(work);
        worked += work;
        if (Math.abs(fraction() - shown.fraction()) >= VISIBLE_STEP) {
            update(shown.step(), fraction());
        }
    }

    private double fraction() {
        return total > 0 ? Math.min(1, worked / total) : -1;
    }

    private void update(String step, double fraction) {
        shown = new Running(shown.id(), shown.title(), step, fraction, shown.cancel());
        status.show(shown);
    }
}
