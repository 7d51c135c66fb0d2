// SPDX-License-Identifier: EPL-2.0
package org.wellspring.app.internal;

import java.util.function.Supplier;

import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;
import org.wellspring.core.Spaces;

/**
 * The installed store. It is asked for once and kept for as long as the window is open: a service that nobody holds may be put
 * away, and with it the tables that it keeps. Any thread that may wait.
 */
final class Store implements Supplier<Spaces> {
    /** How long declarative services may take to bring it up. */
    private static final long WAIT_MS = 10_000;

    private ServiceTracker<Spaces, Spaces> tracker;

    @Override
    public synchronized Spaces get() {
        if (tracker == null) {
            tracker = new ServiceTracker<>(FrameworkUtil.getBundle(Store.class).getBundleContext(), Spaces.class, null);
            tracker.open();
        }
        try {
            Spaces found = tracker.waitForService(WAIT_MS);
            if (found == null) {
                throw new IllegalStateException("No store is installed");
            }
            return found;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the store was starting", e);
        }
    }
}
