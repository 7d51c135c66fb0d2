// SPDX-License-Identifier: EPL-2.0
package org.wellspring.update.ui.internal;

import java.util.Optional;

import org.eclipse.swt.widgets.Display;
import org.osgi.framework.Bundle;
import org.wellspring.update.PluginFaults;

/**
 * Sees that a plug-in keeps the window from answering, and says so at once: it may never end, and the next start can tell then why. A
 * thread of its own, which ends with the window.
 */
final class StallWatch implements Runnable {
    private static final long BETWEEN_MS = 500;
    private static final int MOST = 4;
    private final Display display;
    private final PluginFaults faults;
    private int standing;

    private StallWatch(Display display, PluginFaults faults) {
        this.display = display;
        this.faults = faults;
    }

    /** Begins to look at the thread of this display. */
    static void start(Display display, PluginFaults faults) {
        Thread.ofPlatform().daemon().name("watching plug-ins").start(new StallWatch(display, faults));
    }

    @Override
    public void run() {
        try {
            while (!display.isDisposed()) {
                Thread.sleep(BETWEEN_MS);
                look();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() {
        StackTraceElement[] frames = faults.isAnyHere() ? display.getThread().getStackTrace() : new StackTraceElement[0];
        Optional<Bundle> busy = waitsForUser(frames) ? Optional.empty() : faults.whose(frames);
        standing = busy.isPresent() ? standing + 1 : 0;
        if (standing == MOST) {
            StackTraceElement where = frames[index(frames, busy.get())];
            faults.note(busy.get(), Texts.get("stalled", where.getClassName().replaceFirst(".*\\.", "") + "." + where.getMethodName()));
        }
    }

    private int index(StackTraceElement[] frames, Bundle busy) {
        for (int i = 0; i < frames.length; i++) {
            if (faults.whose(new StackTraceElement[] {frames[i]}).filter(busy::equals).isPresent()) {
                return i;
            }
        }
        return 0;
    }

    /** A dialog of a plug-in handles what the user does; that is no standing still. */
    private static boolean waitsForUser(StackTraceElement[] frames) {
        for (StackTraceElement frame : frames) {
            boolean loop = frame.getMethodName().equals("sleep") || frame.getMethodName().equals("readAndDispatch");
            if (loop && frame.getClassName().equals(Display.class.getName())) {
                return frame.getMethodName().equals("sleep");
            }
        }
        return false;
    }
}
