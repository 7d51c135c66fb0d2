// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;

/** Which way Tab goes just now: a control with several stops begins with its last one where the keyboard comes from behind. UI thread only. */
enum TabWay {
    ON, BACK, NONE;

    private static final String NOW = "org.wellspring.tab-way";

    /** Follows Tab through all windows of a display. */
    static void follow(Display display) {
        if (display.getData(NOW) == null) {
            display.setData(NOW, NONE);
            display.addFilter(SWT.Traverse, TabWay::moves);
        }
    }

    /** The way the keyboard comes; none where a click or the program brings it. */
    static TabWay of(Display display) {
        return display.getData(NOW) instanceof TabWay way ? way : NONE;
    }

    private static void moves(Event e) {
        if (e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
            Display display = e.display;
            display.setData(NOW, e.detail == SWT.TRAVERSE_TAB_NEXT ? ON : BACK);
            // The control that gets the keyboard is told before anything else is done.
            display.asyncExec(() -> display.setData(NOW, NONE));
        }
    }
}
