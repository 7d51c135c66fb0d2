// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.icons;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;

/** Something small that can be drawn at any size in any colour. UI thread only. */
public interface Glyph {
    /**
     * Draws into the square with the given upper left corner.
     *
     * @param size edge of the square in points
     * @param color used where the drawing says {@code currentColor}; pictures with colours of their own ignore it
     */
    void draw(GC gc, Color color, int x, int y, int size);
}
