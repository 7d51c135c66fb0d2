// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.jobs;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.wellspring.ui.errors.ErrorService;
import org.wellspring.core.Problem;

/**
 * Runs what can wait away from the UI thread, with progress and cancel in the status line, and hands the result back on the UI thread.
 * Work that takes no monitor could not hear a cancel, so none is offered for it. Injected. May be called from any thread.
 */
public final class UiJobs {
    /** Work that reports progress and looks at {@link IProgressMonitor#isCanceled()} now and then. */
    @FunctionalInterface
    public interface Work<T> {
        /** Does the work on a background thread; throws {@link OperationCanceledException} when it was asked to stop. */
        T run(IProgressMonitor monitor) throws Exception;
    }

    private final Display display;
    private final StatusModel status;
    private final ErrorService errors;
    private final AtomicLong ids = new AtomicLong();

    /** Jobs shown in the given status. */
    public UiJobs(Display display, StatusModel status, ErrorService errors) {
        this.display = display;
        this.status = status;
        this.errors = errors;
    }

    /** Runs work; a failure is shown as a problem in general words. */
    public <T> Job run(String title, Work<T> work, Consumer<T> onDone) {
        return run(title, work, onDone, failed(title));
    }

    /** Runs work that can't be cancelled; a failure is shown as a problem in general words. */
    public <T> Job run(String title, Callable<T> work, Consumer<T> onDone) {
        return run(title, work, onDone, failed(title));
    }

    /**
     * Runs work.
     *
     * @param onDone gets the result on the UI thread; not called after a failure or cancel
     * @param onFailure gets the exception on the UI thread
     * @return the job, to cancel or wait for
     */
    public <T> Job run(String title, Work<T> work, Consumer<T> onDone, Consumer<Exception> onFailure) {
        return schedule(title, work, true, onDone, onFailure);
    }

    /**
     * Runs work that can't be cancelled.
     *
     * @param onDone gets the result on the UI thread; not called after a failure
     * @param onFailure gets the exception on the UI thread
     * @return the job, to wait for
     */
    public <T> Job run(String title, Callable<T> work, Consumer<T> onDone, Consumer<Exception> onFailure) {
        return schedule(title, monitor -> work.call(), false, onDone, onFailure);
    }

    private Consumer<Exception> failed(String title) {
        return cause -> errors.show(new Problem(NLS.bind(Messages.failed, title), Messages.failedSafe, Messages.failedAdvice), cause);
    }

    private <T> Job schedule(String title, Work<T> work, boolean cancellable, Consumer<T> onDone, Consumer<Exception> onFailure) {
        long id = ids.incrementAndGet();
        Job job = new Job(title) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                Optional<Runnable> cancel = cancellable ? Optional.of(this::cancel) : Optional.empty();
                return perform(new StatusMonitor(monitor, status, new Running(id, title, "", -1, cancel)), work, onDone, onFailure);
            }
        };
        job.setSystem(true);
        job.schedule();
        return job;
    }

    private <T> IStatus perform(StatusMonitor monitor, Work<T> work, Consumer<T> onDone, Consumer<Exception> onFailure) {
        monitor.start();
        try {
            T result = work.run(monitor);
            deliver(() -> onDone.accept(result));
            return Status.OK_STATUS;
        } catch (OperationCanceledException e) {
            return Status.CANCEL_STATUS;
        } catch (Exception e) {
            deliver(() -> onFailure.accept(e));
            return Status.CANCEL_STATUS;
        } catch (Error e) {
            // The event loop tells the user of it; of a job that died nobody would hear.
            deliver(() -> {
                throw e;
            });
            return Status.CANCEL_STATUS;
        } finally {
            monitor.finish();
        }
    }

    private void deliver(Runnable task) {
        if (!display.isDisposed()) {
            display.asyncExec(task);
        }
    }
}
