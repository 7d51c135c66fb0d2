// SPDX-License-Identifier: EPL-2.0
package org.wellspring.share;

import java.time.Duration;
import java.util.function.Consumer;

import org.wellspring.core.SpaceListener;

/**
 * Keeps an open group exchanging by itself: a moment after something was done here, and as often as is polite to look for what others did. On a
 * thread of its own; whoever is told hears it there.
 * <p>
 * It is closed before the group is.
 */
public final class Exchange implements AutoCloseable {
    /** What follows each other quickly leaves together. */
    private static final Duration GATHER = Duration.ofMillis(200);
    /** Even where nothing seems to be new. */
    private static final Duration LONGEST = Duration.ofMinutes(2);
    /** A place that does not answer is asked less and less often: one that may be asked often, at least this often. */
    private static final int SLOWEST = 6;
    private static final Duration LIVELY = Duration.ofSeconds(1);
    private static final Duration LIVELY_AGAIN = Duration.ofSeconds(4);

    private final SharedGroup group;
    private final Consumer<SyncReport> heard;
    private final SpaceListener listener = change -> soon();
    private final Thread thread;
    private boolean wanted = true;
    private boolean closed;

    private Exchange(SharedGroup group, Consumer<SyncReport> heard) {
        this.group = group;
        this.heard = heard;
        thread = new Thread(this::run, "group " + group.name());
        thread.setDaemon(true);
    }

    /**
     * Begins, with an exchange at once. On the realm of the group's space.
     *
     * @param heard told of each exchange, on a thread of this; quickly, for the next one waits
     */
    public static Exchange of(SharedGroup group, Consumer<SyncReport> heard) {
        Exchange exchange = new Exchange(group, heard);
        group.space().addListener(exchange.listener);
        exchange.thread.start();
        return exchange;
    }

    /** Asks for an exchange in a moment; any thread. */
    public synchronized void soon() {
        wanted = true;
        notifyAll();
    }

    private void run() {
        int failures = 0;
        long last = System.nanoTime();
        try {
            while (next(failures, last)) {
                SyncReport report = group.sync();
                last = System.nanoTime();
                failures = report.host() == SyncReport.Host.UNREACHABLE ? Math.min(SLOWEST, failures + 1) : 0;
                heard.accept(report);
            }
        } catch (InterruptedException e) {
            // closed
            return;
        }
    }

    private static long pause(Duration pace, int failures) {
        Duration most = pace.compareTo(LIVELY) <= 0 ? LIVELY_AGAIN : LONGEST;
        return Math.clamp(pace.toMillis() << failures, 1, Math.max(pace.toMillis(), most.toMillis()));
    }

    /** Waits for a reason to exchange; false when this is closed. */
    private boolean next(int failures, long last) throws InterruptedException {
        while (true) {
            synchronized (this) {
                if (!wanted && !closed) {
                    wait(pause(group.pace().orElse(LONGEST), failures));
                }
                if (closed) {
                    return false;
                }
                if (wanted) {
                    wait(GATHER.toMillis());
                    wanted = false;
                    return !closed;
                }
            }
            if (failures > 0 || System.nanoTime() - last > LONGEST.toNanos() || group.mayHaveNews()) {
                return true;
            }
        }
    }

    /** Ends; what is on its way is waited for, at most a moment. On the realm of the group's space. */
    @Override
    public void close() {
        group.space().removeListener(listener);
        synchronized (this) {
            closed = true;
            notifyAll();
        }
        thread.interrupt();
        boolean interrupted = false;
        try {
            thread.join(Duration.ofSeconds(10).toMillis());
        } catch (InterruptedException e) {
            interrupted = true;
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
