// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.ui.internal;

import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/** Brings the newest of many steps to the UI thread, as often as it can show them. Any thread. */
final class Throttle implements MonitorProgress.StepListener {
    private record Step(String text, double fraction) {
    }

    private final Display display;
    private final MonitorProgress.StepListener target;
    private final AtomicReference<Step> waiting = new AtomicReference<>();

    Throttle(Control owner, MonitorProgress.StepListener target) {
        this.display = owner.getDisplay();
        this.target = target;
    }

    @Override
    public void at(String text, double fraction) {
        if (waiting.getAndSet(new Step(text, fraction)) == null && !display.isDisposed()) {
            display.asyncExec(this::show);
        }
    }

    private void show() {
        Step newest = waiting.getAndSet(null);
        target.at(newest.text(), newest.fraction());
    }
}
