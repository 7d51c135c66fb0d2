// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.wellspring.ui.theme.Theme;

/** A picture, as large as there is room for and no larger than it is. UI thread only. */
public final class Picture extends Painted {
    private final Image image;
    private final int highest;

    /**
     * Shows a picture.
     *
     * @param name what it shows, for assistive technology
     * @param highest in pixels at the usual scale
     */
    public Picture(Composite parent, Theme theme, String name, ImageData data, int highest) {
        super(parent, theme, SWT.NO_FOCUS);
        this.highest = highest;
        image = new Image(getDisplay(), data);
        addListener(SWT.Dispose, e -> image.dispose());
        accessible(ACC.ROLE_GRAPHIC, () -> name);
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        Rectangle whole = image.getBounds();
        double scale = Math.min(1, (double) theme().px(highest) / whole.height);
        if (widthHint != SWT.DEFAULT) {
            scale = Math.min(scale, (double) widthHint / whole.width);
        }
        return new Point(widthHint == SWT.DEFAULT ? (int) Math.ceil(whole.width * scale) : widthHint, Math.max(1, (int) Math.ceil(whole.height * scale)));
    }

    @Override
    protected void paint(Brush brush, Rectangle area) {
        Rectangle whole = image.getBounds();
        double scale = Math.min(1, Math.min((double) area.width / whole.width, (double) area.height / whole.height));
        brush.gc().setInterpolation(SWT.HIGH);
        brush.gc().drawImage(image, 0, 0, whole.width, whole.height, area.x, area.y, Math.max(1, (int) (whole.width * scale)),
                Math.max(1, (int) (whole.height * scale)));
    }
}
