// SPDX-License-Identifier: EPL-2.0
package org.wellspring.app.internal;

import java.util.function.Supplier;

import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

/**
 * A service of the logic below. It is asked for once and kept for as long as the window is open: a service that nobody holds may be put
 * away, and with it what it keeps, such as the tables of the store. Any thread that may wait.
 */
public final class Awaited<S> implements Supplier<S> {
    /** How long declarative services may take to bring it up. */
    private static final long WAIT_MS = 10_000;

    private final Class<S> type;
    private ServiceTracker<S, S> tracker;

    public Awaited(Class<S> type) {
        this.type = type;
    }

    @Override
    public synchronized S get() {
        if (tracker == null) {
            tracker = new ServiceTracker<>(FrameworkUtil.getBundle(Awaited.class).getBundleContext(), type, null);
            tracker.open();
        }
        try {
            S found = tracker.waitForService(WAIT_MS);
            if (found == null) {
                throw new IllegalStateException("Nothing that offers " + type.getName() + " is installed");
            }
            return found;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while " + type.getName() + " was starting", e);
        }
    }
}
