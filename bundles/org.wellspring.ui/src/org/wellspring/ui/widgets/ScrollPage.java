// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.wellspring.ui.theme.Theme;

/**
 * A page that scrolls up and down and is always exactly as wide as its place, so that wrapping content gets the height it needs.
 * Put children into {@link #content()} and call {@link #reflow()} after adding or removing some. A child that takes the focus is scrolled
 * into view.
 */
public final class ScrollPage extends ScrolledComposite {
    private final Composite content;

    /** An empty page with a one-column grid and page margins. */
    public ScrollPage(Composite parent, Theme theme) {
        super(parent, SWT.V_SCROLL);
        theme.surface(this, theme.surfaceOf(parent));
        content = theme.surface(new Composite(this, SWT.NONE), theme.surfaceOf(parent));
        GridLayout layout = new GridLayout();
        layout.marginWidth = theme.px(28);
        layout.marginHeight = theme.px(24);
        layout.verticalSpacing = theme.px(8);
        content.setLayout(layout);
        setContent(content);
        getVerticalBar().setIncrement(theme.px(40));
        addListener(SWT.Resize, e -> reflow());
        theme.onChange(this, this::reflow);
        revealFocus();
    }

    /** Where children go. */
    public Composite content() {
        return content;
    }

    /** Lays the page out again for its width. */
    public void reflow() {
        if (isDisposed() || content.isDisposed()) {
            return;
        }
        Rectangle area = getClientArea();
        Point size = content.computeSize(Math.max(1, area.width), SWT.DEFAULT, true);
        content.setSize(area.width, Math.max(size.y, area.height));
        // The scroll bar may have come or gone with the new height.
        if (getClientArea().width != area.width) {
            size = content.computeSize(Math.max(1, getClientArea().width), SWT.DEFAULT, true);
            content.setSize(getClientArea().width, Math.max(size.y, getClientArea().height));
        }
        content.layout(true, true);
    }

    /** Moves the page up by so many pixels, down if negative; stops at its ends. */
    public void scrollBy(int pixels) {
        setOrigin(0, Math.max(0, getOrigin().y + pixels));
    }

    private void revealFocus() {
        Listener reveal = this::focusMoved;
        getDisplay().addFilter(SWT.FocusIn, reveal);
        addListener(SWT.Dispose, e -> getDisplay().removeFilter(SWT.FocusIn, reveal));
    }

    private void focusMoved(Event e) {
        if (e.widget instanceof Control control && isInside(control) && !fills(control)) {
            showControl(control);
        }
    }

    private boolean isInside(Control control) {
        for (Control c = control.getParent(); c != null; c = c.getParent()) {
            if (c == content) {
                return true;
            }
        }
        return false;
    }

    /** Whether as much of a control is in view as can be. */
    private boolean fills(Control control) {
        Rectangle shown = getDisplay().map(control.getParent(), this, control.getBounds());
        return shown.height > getClientArea().height / 2 && shown.intersects(getClientArea());
    }
}
