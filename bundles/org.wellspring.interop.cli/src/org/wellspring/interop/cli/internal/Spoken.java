// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.cli.internal;

import java.io.PrintStream;

import org.wellspring.interop.Progress;

/** Says every now and then how far the work is, so that a long import is seen to live. */
final class Spoken implements Progress {
    private static final long PAUSE_NANOS = 1_000_000_000L;
    private final PrintStream log;
    private long last = System.nanoTime();

    Spoken(PrintStream log) {
        this.log = log;
    }

    @Override
    public void at(String step, long done, long total) {
        long now = System.nanoTime();
        if (now - last >= PAUSE_NANOS) {
            last = now;
            log.println(total > 0 ? step + " … " + Math.min(100, done * 100 / total) + " %" : step + " …");
        }
    }

    @Override
    public boolean cancelled() {
        return Thread.currentThread().isInterrupted();
    }
}
