// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.ui.internal;

import java.util.concurrent.atomic.AtomicBoolean;

/** Sees to it that only one import works at a time. Any thread. */
final class Desk {
    private final AtomicBoolean taken = new AtomicBoolean();

    /** Takes the desk; false if somebody sits there. */
    boolean take() {
        return taken.compareAndSet(false, true);
    }

    /** Leaves it. */
    void leave() {
        taken.set(false);
    }
}
