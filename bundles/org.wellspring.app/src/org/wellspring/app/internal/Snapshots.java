// SPDX-License-Identifier: EPL-2.0
package org.wellspring.app.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** Pictures of the window with all that lies over it. UI thread only. */
final class Snapshots {
    /** Fewer colours than this is an empty window. */
    private static final int FEWEST_COLOURS = 12;

    private final Path folder;

    Snapshots(Path folder) {
        this.folder = folder;
    }

    /**
     * Writes a picture of the window.
     *
     * @throws IOException if it can't be written, or if the window is blank
     */
    void take(Shell window, String name) throws IOException {
        Display display = window.getDisplay();
        Rectangle area = display.map(window, null, window.getClientArea());
        Image image = new Image(display, area.width, area.height);
        try {
            GC screen = new GC(display);
            try {
                screen.copyArea(image, area.x, area.y);
            } finally {
                screen.dispose();
            }
            ImageData pixels = image.getImageData();
            if (colours(pixels) < FEWEST_COLOURS) {
                throw new IOException("The view \"" + name + "\" is blank");
            }
            Files.createDirectories(folder);
            ImageLoader writer = new ImageLoader();
            writer.data = new ImageData[] {pixels};
            writer.save(folder.resolve(name + ".png").toString(), SWT.IMAGE_PNG);
        } finally {
            image.dispose();
        }
    }

    /** Makes the window's inside this large. */
    static void resize(Shell window, int width, int height) {
        Rectangle outer = window.getBounds();
        Point inner = new Point(window.getClientArea().width, window.getClientArea().height);
        window.setMaximized(false);
        window.setBounds(0, 0, width + outer.width - inner.x, height + outer.height - inner.y);
    }

    /** How many colours the part right of the rail has, looking at every seventh pixel. */
    private static int colours(ImageData pixels) {
        Set<Integer> seen = new HashSet<>();
        for (int y = pixels.height / 8; y < pixels.height * 7 / 8; y += 7) {
            for (int x = pixels.width / 8; x < pixels.width; x += 7) {
                seen.add(pixels.getPixel(x, y));
            }
        }
        return seen.size();
    }
}
