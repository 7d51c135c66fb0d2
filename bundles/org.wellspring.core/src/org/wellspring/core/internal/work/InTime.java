// SPDX-License-Identifier: EPL-2.0
package org.wellspring.core.internal.work;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

import org.osgi.service.log.Logger;
import org.wellspring.core.words.UserLocale;

/**
 * Asks those who come as services, and waits for none of them longer than a limit: who throws, answers nothing or is slow has no
 * answer, which the log explains; who is still busy with an earlier question is not asked another one. Any thread.
 */
public final class InTime implements AutoCloseable {
    /** More of them than there can be contributors that hang at the same time. */
    private static final int MOST_THREADS = 64;
    private static final long IDLE_S = 10;

    private final Logger log;
    private final Duration limit;
    private final Map<Object, Future<?>> busy = new ConcurrentHashMap<>();
    private final ExecutorService threads;

    /**
     * Nobody was asked yet.
     *
     * @param log hears of everybody without an answer
     * @param limit how long to wait for one answer
     */
    public InTime(Logger log, Duration limit) {
        this.log = log;
        this.limit = limit;
        threads = new ThreadPoolExecutor(0, MOST_THREADS, IDLE_S, TimeUnit.SECONDS, new SynchronousQueue<>(),
                work -> {
                    Thread thread = new Thread(work, "asking services");
                    thread.setDaemon(true);
                    return thread;
                });
    }

    /**
     * Asks somebody, on another thread and for the locale of this one.
     *
     * @return the answer, or empty where there was none
     * @throws CancellationException if this thread is interrupted meanwhile
     */
    public <T> Optional<T> ask(Object whom, Supplier<T> question) {
        String name = whom.getClass().getName();
        Future<?> earlier = busy.get(whom);
        if (earlier != null && !earlier.isDone()) {
            log.warn("{} is still busy with an earlier question, and was not asked.", name);
            return Optional.empty();
        }
        busy.remove(whom);
        FutureTask<T> task = new FutureTask<>(UserLocale.current().doing(question)::get);
        try {
            threads.execute(task);
            T answer = task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
            if (answer == null) {
                log.error("{} answered null.", name);
            }
            return Optional.ofNullable(answer);
        } catch (ExecutionException e) {
            log.error("{} failed; it is left out.", name, e.getCause());
        } catch (TimeoutException e) {
            busy.put(whom, task);
            log.warn("{} had no answer within {} ms; it is left out.", name, limit.toMillis());
        } catch (RejectedExecutionException e) {
            log.warn("{} was not asked: too many others are still busy.", name);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
        return Optional.empty();
    }

    /** Asks nobody any more. Whoever is still busy is left alone: an interrupt could close a file it reads. */
    @Override
    public void close() {
        threads.shutdown();
    }
}
