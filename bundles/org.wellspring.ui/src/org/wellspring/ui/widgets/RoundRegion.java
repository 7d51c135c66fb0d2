// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.widgets;

import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Region;

/** The shape of a popup with round corners. */
public final class RoundRegion {
    private RoundRegion() {
    }

    /** A rectangle with round corners; the caller disposes it. */
    public static Region of(Device device, int width, int height, int corner) {
        Region region = new Region(device);
        for (int y = 0; y < height; y++) {
            int fromEdge = Math.min(y, height - 1 - y);
            double dy = corner - fromEdge - 0.5;
            int inset = fromEdge >= corner ? 0 : (int) Math.round(corner - Math.sqrt(Math.max(0, corner * corner - dy * dy)));
            region.add(inset, y, width - 2 * inset, 1);
        }
        return region;
    }
}
