// SPDX-License-Identifier: EPL-2.0
package org.wellspring.update.ui.internal;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.e4.ui.workbench.IWorkbench;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.wellspring.core.Problem;
import org.wellspring.core.SpaceException;
import org.wellspring.ui.errors.ErrorService;
import org.wellspring.ui.errors.Notice;
import org.wellspring.ui.jobs.UiJobs;
import org.wellspring.update.Change;
import org.wellspring.update.Effect;
import org.wellspring.update.Plugins;

/** What is done about plug-ins, away from the UI thread, and what is said of it. */
final class PluginDeeds {
    private final Plugins plugins;
    private final UiJobs jobs;
    private final ErrorService errors;
    private final IWorkbench workbench;
    private final Shell window;

    PluginDeeds(Plugins plugins, UiJobs jobs, ErrorService errors, IWorkbench workbench, Shell window) {
        this.plugins = plugins;
        this.jobs = jobs;
        this.errors = errors;
        this.workbench = workbench;
        this.window = window;
    }

    Plugins plugins() {
        return plugins;
    }

    /** Work that fetches and can be stopped. */
    interface Fetching<T> {
        T run(IProgressMonitor monitor);
    }

    /**
     * Asks something that waits.
     *
     * @param failed what to do where it could not be answered; the reason is shown already
     */
    <T> void ask(String what, Fetching<T> work, Consumer<T> done, Runnable failed) {
        jobs.run(what, (UiJobs.Work<T>) work::run, done, thrown -> refused(thrown, failed));
    }

    /** Makes a change and says from when on it is to be seen. */
    void apply(Change change, Runnable done, Runnable failed) {
        jobs.run(Texts.get("job.apply"), (Callable<Effect>) () -> plugins.apply(change), effect -> {
            done.run();
            said(change, effect);
        }, thrown -> refused(thrown, failed));
    }

    private void said(Change change, Effect effect) {
        if (effect == Effect.NONE) {
            errors.notice(Notice.of(Texts.get("said.nothing")));
            return;
        }
        Change.Step first = change.what().getFirst();
        String what = change.what().size() > 1 ? Texts.get("said.several", change.what().size())
                : Texts.get("said." + first.kind(), first.name(), first.after());
        errors.notice(effect == Effect.NOW ? Notice.of(what) : Notice.of(what + " " + Texts.get("said.restart")).with(Texts.get("restart"), this::restart));
    }

    /** Ends the window as its cross does, so that nothing that is being written is lost, and starts it again. */
    void restart() {
        if (!window.isDisposed()) {
            window.addListener(SWT.Dispose, e -> workbench.restart());
            window.close();
        }
    }

    private void refused(Exception thrown, Runnable failed) {
        failed.run();
        if (thrown instanceof SpaceException known) {
            errors.show(known);
        } else {
            errors.show(new SpaceException(new Problem(Texts.get("failed"), Texts.get("failed.safe"), Texts.get("failed.todo")), thrown));
        }
    }
}
