// SPDX-License-Identifier: EPL-2.0
package org.wellspring.share.git.internal;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Does one thing after another on a thread of its own, so that whoever waits can be interrupted: reading from a network can't be, and a
 * file that JGit reads must not be. What was left alone so ends by itself; the next thing waits for it.
 */
final class Waiting implements AutoCloseable {
    private static final long IDLE_SECONDS = 5;

    private final ThreadPoolExecutor thread = new ThreadPoolExecutor(1, 1, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), work -> {
        Thread worker = new Thread(work, "Group host");
        worker.setDaemon(true);
        return worker;
    });

    Waiting() {
        thread.allowCoreThreadTimeOut(true);
    }

    /** What the work gives. What it throws is the cause of what this throws. */
    <T> T until(Callable<T> work) throws InterruptedException, ExecutionException {
        Future<T> result = thread.submit(work);
        try {
            return result.get();
        } catch (InterruptedException e) {
            // What has begun goes on undisturbed; what has not never does.
            result.cancel(false);
            throw e;
        }
    }

    /** Whether nothing is being done. */
    boolean idle() {
        return thread.getActiveCount() == 0 && thread.getQueue().isEmpty();
    }

    /** Does this last, and nothing after it; once. */
    void close(Runnable last) {
        if (!thread.isShutdown()) {
            thread.execute(last);
            close();
        }
    }

    @Override
    public void close() {
        thread.shutdown();
    }
}
