// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.icons;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;

/** A glyph with colours of its own, scaled into its square. */
record Picture(Image image) implements Glyph {
    @Override
    public void draw(GC gc, Color color, int x, int y, int size) {
        var bounds = image.getBounds();
        gc.drawImage(image, 0, 0, bounds.width, bounds.height, x, y, size, size);
    }
}
