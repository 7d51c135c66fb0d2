// SPDX-License-Identifier: EPL-2.0
package org.wellspring.app.internal.frame;

import org.eclipse.e4.ui.workbench.renderers.swt.TrimBarLayout;
import org.eclipse.swt.widgets.Composite;

/** The platform leaves room around what is in a trim bar; ours bring their own margins. */
final class Bars {
    private Bars() {
    }

    /** Gives the whole of the trim bar that this lies in to what is in it, and answers the bar; {@code across} the window or down. */
    static Composite fill(Composite inside, boolean across) {
        for (Composite c = inside; c != null; c = c.getParent()) {
            if (c.getLayout() instanceof TrimBarLayout) {
                c.setLayout(new WholeBar(across));
                return c;
            }
        }
        return inside;
    }
}
