// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events.ui.internal;

import org.eclipse.swt.widgets.Widget;
import org.wellspring.core.Listeners;

/** What the parts about events agree on, one of each for the window; who shows it hears of every change. UI thread only. */
abstract class OneForTheWindow {
    private final Listeners<Runnable> listeners = new Listeners<>();

    /** Calls back after every change for as long as the owner lives. */
    public final void onChange(Widget owner, Runnable listener) {
        listeners.add(listener);
        owner.addDisposeListener(e -> listeners.remove(listener));
    }

    final void changed() {
        listeners.tell(Runnable::run);
    }
}
