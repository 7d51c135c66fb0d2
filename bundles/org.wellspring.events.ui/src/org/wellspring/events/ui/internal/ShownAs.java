// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events.ui.internal;

/** Whether events are shown as a list or as a month. One for the window. UI thread only. */
public final class ShownAs extends OneForTheWindow {
    private boolean month;

    /** Whether it is the month. */
    public boolean isMonth() {
        return month;
    }

    /** Shows the other of the two. */
    public void turn() {
        month = !month;
        changed();
    }
}
