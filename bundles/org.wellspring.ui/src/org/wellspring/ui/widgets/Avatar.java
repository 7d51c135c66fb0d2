// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.widgets;

import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.wellspring.ui.faces.Initials;
import org.wellspring.ui.theme.Theme;

/** A face in a circle: the photo, or the initials. */
public final class Avatar extends Painted {
    private final int size;
    private String name = "";
    private Supplier<Optional<Image>> photo = Optional::empty;

    /** An empty circle of the given diameter in pixels. */
    public Avatar(Composite parent, Theme theme, int size) {
        super(parent, theme, SWT.NO_FOCUS);
        this.size = size;
        accessible(ACC.ROLE_GRAPHIC, () -> name);
    }

    /** Shows someone; the picture is asked for with every painting and stays the caller's. */
    public void show(String fullName, Supplier<Optional<Image>> picture) {
        name = fullName;
        photo = picture;
        redraw();
    }

    /** Makes it something to click, such as to choose a photo; {@code hint} says what for. By keyboard the same is a command. */
    public void onClick(String hint, Runnable action) {
        setCursor(getDisplay().getSystemCursor(SWT.CURSOR_HAND));
        setToolTipText(hint);
        acts(() -> hint, action);
        addListener(SWT.MouseUp, e -> {
            if (e.button == 1 && getClientArea().contains(e.x, e.y)) {
                action.run();
            }
        });
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        int edge = theme().px(size);
        return new Point(edge, edge);
    }

    @Override
    protected void paint(Brush brush, Rectangle area) {
        int edge = Math.min(area.width, area.height);
        Optional<Image> picture = photo.get();
        if (picture.isPresent()) {
            brush.avatar(picture.get(), 0, 0, edge);
        } else {
            brush.avatar(Initials.of(name), 0, 0, edge);
        }
    }
}
