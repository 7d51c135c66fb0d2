// SPDX-License-Identifier: EPL-2.0
package org.wellspring.app.internal.tour;

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
    private static final int RAIL = 80;
    private static final int TOP = 48;

    private final Path folder;

    Snapshots(Path folder) {
        this.folder = folder;
    }

    /**
     * Writes a picture of the window.
     *
     * @param bars whether the rail and the bar on top have to show something
     * @throws IOException if it can't be written, or if the window is blank
     */
    void take(Shell window, String name, boolean bars) throws IOException {
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
            Rectangle middle = new Rectangle(pixels.width / 8, pixels.height / 8, pixels.width * 7 / 8, pixels.height * 3 / 4);
            full(pixels, middle, "The view", name);
            if (bars) {
                full(pixels, new Rectangle(0, 0, RAIL, pixels.height), "The rail beside", name);
                full(pixels, new Rectangle(RAIL, 0, pixels.width - RAIL, TOP), "The bar over", name);
            }
            if (!Files.isDirectory(folder) && Files.exists(folder)) {
                throw new IOException("The pictures need a folder, and " + folder + " is a file");
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

    /** Fails if a part has fewer colours than anything drawn has, looking at every third pixel. */
    private static void full(ImageData pixels, Rectangle part, String what, String name) throws IOException {
        Set<Integer> seen = new HashSet<>();
        for (int y = part.y; y < part.y + part.height; y += 3) {
            for (int x = part.x; x < part.x + part.width; x += 3) {
                seen.add(pixels.getPixel(x, y));
            }
        }
        if (seen.size() < FEWEST_COLOURS) {
            throw new IOException(what + " \"" + name + "\" is blank");
        }
    }
}
