// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.internal.table;

/** A thread on which a plug-in is asked in the middle of a change, which waits for it: what it wrote would be behind that change, or wait for ever. */
public final class AskedThread extends Thread {
    AskedThread(Runnable work, String name) {
        super(work, name);
        setDaemon(true);
    }

    /** @throws IllegalStateException on such a thread */
    public static void requireOther() {
        if (currentThread() instanceof AskedThread) {
            throw new IllegalStateException("Who is asked for entries of an index can't change anything.");
        }
    }
}
