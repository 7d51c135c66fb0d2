// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.jobs;

import java.util.function.Supplier;

import org.eclipse.swt.widgets.Display;
import org.wellspring.core.Space;
import org.wellspring.core.SpaceKind;

/**
 * Something that goes on beside the window for as long as the book is open and can be written. It is told of the book on any thread, for services come and
 * go where they like; what goes on is made, begun and ended on the UI thread.
 */
public final class WhileBookIsOpen {
    /** What goes on. UI thread only. */
    public interface Work {
        /** The window is there. */
        void begin();

        /** The book is closed, or another one opened. */
        void end();
    }

    private final Display display;
    private Work work;
    private boolean over;

    /** Nothing goes on yet. */
    public WhileBookIsOpen(Display display) {
        this.display = display;
    }

    /**
     * A book was opened, or another one, or what the work takes came or went.
     *
     * @param space null where there is none, or something else is missing: then nothing goes on
     */
    public void opened(Space space, Supplier<Work> making) {
        if (Display.getCurrent() != null) {
            turn(space, making);
        } else if (!display.isDisposed()) {
            display.asyncExec(() -> turn(space, making));
        }
    }

    private void turn(Space space, Supplier<Work> making) {
        end();
        if (!over && space != null && space.kind().equals(SpaceKind.BOOK) && space.readOnlyReason().isEmpty()) {
            Work fresh = making.get();
            work = fresh;
            display.asyncExec(() -> {
                if (work == fresh) {
                    fresh.begin();
                }
            });
        }
    }

    /** Nothing goes on any more. */
    public void stop() {
        over = true;
        end();
    }

    private void end() {
        if (work != null) {
            work.end();
            work = null;
        }
    }
}
