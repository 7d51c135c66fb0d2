// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.tests;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.wellspring.ui.theme.Theme;
import org.wellspring.ui.theme.ThemeMode;
import org.wellspring.ui.theme.Tokens;

/**
 * Opens pages made of every widget of the kit in both schemes and writes a picture of each, to look at. Arguments: folder for the pictures,
 * width, height.
 */
public final class Gallery {
    private final Display display;
    private final Path out;
    private final Point size;

    private Gallery(Display display, Path out, Point size) {
        this.display = display;
        this.out = out;
        this.size = size;
    }

    /** Writes all pictures and ends. */
    public static void main(String[] args) throws Exception {
        Display display = new Display();
        try {
            Path out = Files.createDirectories(Path.of(args[0]));
            Point size = new Point(args.length > 1 ? Integer.parseInt(args[1]) : 1280, args.length > 2 ? Integer.parseInt(args[2]) : 800);
            new Gallery(display, out, size).run();
        } finally {
            display.dispose();
        }
    }

    private void run() {
        Theme theme = new Theme(display, Tokens.load(), ThemeMode.LIGHT);
        Shell shell = new Shell(display, SWT.NO_TRIM);
        shell.setSize(size);
        GalleryPages pages = new GalleryPages(shell, theme);
        shell.open();
        for (String page : GalleryPages.NAMES) {
            pages.show(page);
            for (ThemeMode mode : new ThemeMode[] {ThemeMode.LIGHT, ThemeMode.DARK}) {
                theme.setMode(mode);
                settle();
                write(shell, page + "-" + mode.name().toLowerCase(java.util.Locale.ROOT));
            }
        }
        shell.dispose();
    }

    /** Lets everything lay out, paint and answer. */
    private void settle() {
        long until = System.nanoTime() + 400_000_000L;
        while (System.nanoTime() < until) {
            if (!display.readAndDispatch()) {
                Thread.onSpinWait();
            }
        }
    }

    /** Takes the picture from the screen, popups included. */
    private void write(Control control, String name) {
        Point at = control.toDisplay(0, 0);
        Point extent = control.getSize();
        GC gc = new GC(display);
        Image image = new Image(display, extent.x, extent.y);
        gc.copyArea(image, at.x, at.y);
        ImageLoader loader = new ImageLoader();
        int zoom = control.getMonitor().getZoom();
        loader.data = new ImageData[] {image.getImageData(zoom)};
        loader.save(out.resolve(name + ".png").toString(), SWT.IMAGE_PNG);
        image.dispose();
        gc.dispose();
    }
}
