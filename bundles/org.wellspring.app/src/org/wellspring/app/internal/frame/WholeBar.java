// SPDX-License-Identifier: EPL-2.0
package org.wellspring.app.internal.frame;

import org.eclipse.e4.ui.workbench.renderers.swt.TrimBarLayout;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * Lays out a trim bar in one line without margins: the first child takes what the others leave. The platform's own
 * layout moves our only child into a second line, out of sight, when the window is resized after a change of the
 * colours. It has to extend that one because the renderers cast to it.
 */
final class WholeBar extends TrimBarLayout {
    private final boolean across;

    WholeBar(boolean across) {
        super(across);
        this.across = across;
    }

    @Override
    protected Point computeSize(Composite bar, int width, int height, boolean flush) {
        int along = 0;
        int beside = 0;
        for (Control child : bar.getChildren()) {
            Point size = child.computeSize(across ? SWT.DEFAULT : width, across ? height : SWT.DEFAULT, flush);
            along += across ? size.x : size.y;
            beside = Math.max(beside, across ? size.y : size.x);
        }
        return new Point(width != SWT.DEFAULT ? width : across ? along : beside,
                height != SWT.DEFAULT ? height : across ? beside : along);
    }

    @Override
    protected void layout(Composite bar, boolean flush) {
        Rectangle area = bar.getClientArea();
        Control[] children = bar.getChildren();
        for (int i = children.length - 1; i > 0; i--) {
            Point size = children[i].computeSize(SWT.DEFAULT, SWT.DEFAULT, flush);
            if (across) {
                area.width = Math.max(0, area.width - size.x);
                children[i].setBounds(area.x + area.width, area.y, size.x, area.height);
            } else {
                area.height = Math.max(0, area.height - size.y);
                children[i].setBounds(area.x, area.y + area.height, area.width, size.y);
            }
        }
        if (children.length > 0) {
            children[0].setBounds(area);
        }
    }
}
