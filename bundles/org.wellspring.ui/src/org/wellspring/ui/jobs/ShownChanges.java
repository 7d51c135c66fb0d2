// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.jobs;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.wellspring.core.Space;
import org.wellspring.core.SpaceListener;

/** What a view shows of a space is read again when it changed, for as long as the view is there. UI thread only. */
public final class ShownChanges {
    private ShownChanges() {
    }

    /**
     * Tells a view what changes from now on, until its control is disposed of.
     *
     * @param told is not told once the control is gone
     */
    public static void tell(Space space, Control shown, SpaceListener told) {
        SpaceListener listener = change -> {
            if (!shown.isDisposed()) {
                told.changed(change);
            }
        };
        space.addListener(listener);
        shown.addListener(SWT.Dispose, e -> space.removeListener(listener));
    }
}
