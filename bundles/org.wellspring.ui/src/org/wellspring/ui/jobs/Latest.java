// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.jobs;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.wellspring.ui.widgets.TypedAhead;

/**
 * Asks short questions away from the UI thread, where only the newest answer counts: a list that filters as one types.
 * Asked for a window rather than for something in it, a panel is on its way: letters typed until then are for it. Says nothing in the status line. An answer to an older question, or for a control that is gone, is dropped.
 * UI thread only.
 */
public final class Latest {
    private final Control owner;
    private final Display display;
    private volatile int newest;

    /** For answers shown in this control. */
    public Latest(Control owner) {
        this.owner = owner;
        this.display = owner.getDisplay();
    }

    /** Asks; {@code show} gets the answer on the UI thread. A failure is logged and leaves what is shown. */
    public <T> void ask(Callable<T> question, Consumer<T> show) {
        int asked = ++newest;
        Optional<Shell> window = Optional.of(owner).filter(Shell.class::isInstance).map(Shell.class::cast).filter(shell -> shell.getParent() == null);
        window.ifPresent(TypedAhead::begin);
        Thread.ofVirtual().name("question").start(() -> {
            if (asked != newest) {
                return;
            }
            try {
                T answer = question.call();
                deliver(asked, () -> {
                    show.accept(answer);
                    window.ifPresent(TypedAhead::arrived);
                });
            } catch (Exception e) {
                deliver(asked, () -> window.ifPresent(TypedAhead::arrived));
                if (!display.isDisposed() && !owner.isDisposed() && asked == newest) {
                    ILog.of(Latest.class).error("A list could not be read", e);
                }
            }
        });
    }

    /** Whether an answer is still to come does not matter any more: it will be dropped. */
    public void forget() {
        newest++;
    }

    private void deliver(int asked, Runnable show) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (asked == newest && !owner.isDisposed()) {
                    show.run();
                }
            });
        }
    }
}
