// SPDX-License-Identifier: EPL-2.0
package org.wellspring.app.internal;

import org.eclipse.e4.ui.workbench.renderers.swt.TrimBarLayout;
import org.eclipse.swt.widgets.Composite;

/** The platform leaves room around what is in a trim bar; ours bring their own margins. */
final class Bars {
    private Bars() {
    }

    /** Takes the margins away from the trim bar that this lies in, and answers the bar. */
    static Composite fill(Composite inside) {
        for (Composite c = inside; c != null; c = c.getParent()) {
            if (c.getLayout() instanceof TrimBarLayout layout) {
                layout.marginTop = 0;
                layout.marginBottom = 0;
                layout.marginLeft = 0;
                layout.marginRight = 0;
                return c;
            }
        }
        return inside;
    }
}
