// SPDX-License-Identifier: EPL-2.0
package org.wellspring.app.internal.frame;

import org.eclipse.e4.ui.workbench.renderers.swt.TrimmedPartLayout;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;

/**
 * Lays out a window so that the left trim runs from top to bottom and the others fill what remains, as in our
 * pictures; the platform's own layout gives the full width to the top. It has to extend that one because the
 * renderers cast to it.
 */
final class RailFirst extends TrimmedPartLayout {
    /** Takes over the client area that the renderer has made. */
    RailFirst(Composite window, TrimmedPartLayout before) {
        super(window);
        clientArea.dispose();
        clientArea = before.clientArea;
        top = before.top;
        bottom = before.bottom;
        left = before.left;
        right = before.right;
    }

    @Override
    protected void layout(Composite window, boolean flushCache) {
        Rectangle free = window.getClientArea();
        if (left != null && left.isVisible()) {
            int width = left.computeSize(SWT.DEFAULT, free.height, flushCache).x;
            left.setBounds(free.x, free.y, width, free.height);
            free = new Rectangle(free.x + width, free.y, free.width - width, free.height);
        }
        if (top != null && top.isVisible()) {
            int height = top.computeSize(free.width, SWT.DEFAULT, flushCache).y;
            top.setBounds(free.x, free.y, free.width, height);
            free = new Rectangle(free.x, free.y + height, free.width, free.height - height);
        }
        if (bottom != null && bottom.isVisible()) {
            int height = bottom.computeSize(free.width, SWT.DEFAULT, flushCache).y;
            bottom.setBounds(free.x, free.y + free.height - height, free.width, height);
            free = new Rectangle(free.x, free.y, free.width, free.height - height);
        }
        if (right != null && right.isVisible()) {
            int width = right.computeSize(SWT.DEFAULT, free.height, flushCache).x;
            right.setBounds(free.x + free.width - width, free.y, width, free.height);
            free = new Rectangle(free.x, free.y, free.width - width, free.height);
        }
        clientArea.setBounds(free);
    }
}
