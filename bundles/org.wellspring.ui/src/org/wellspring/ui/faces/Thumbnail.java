// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.faces;

import java.io.ByteArrayInputStream;

import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.RGB;

/** Makes a small square copy of a picture: its middle, every pixel the mean of those it stands for. Any thread. */
final class Thumbnail {
    private static final int WHITE = 255;
    private static final int BITS = 8;

    private final ImageData whole;
    private final int edge;
    private final int left;
    private final int top;

    private Thumbnail(ImageData whole) {
        this.whole = whole;
        this.edge = Math.min(whole.width, whole.height);
        this.left = (whole.width - edge) / 2;
        this.top = (whole.height - edge) / 2;
    }

    /**
     * The copy, at most {@code side} pixels wide.
     *
     * @throws SWTException if the bytes are no picture that can be read
     */
    static ImageData of(byte[] picture, int side) {
        Thumbnail from = new Thumbnail(new ImageData(new ByteArrayInputStream(picture)));
        return from.sized(Math.max(1, Math.min(side, from.edge)));
    }

    private ImageData sized(int side) {
        PaletteData direct = new PaletteData(0xff0000, 0xff00, 0xff);
        ImageData small = new ImageData(side, side, 3 * BITS, direct);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                small.setPixel(x, y, direct.getPixel(mean(left + x * edge / side, top + y * edge / side,
                        left + Math.max(x * edge / side + 1, (x + 1) * edge / side),
                        top + Math.max(y * edge / side + 1, (y + 1) * edge / side))));
            }
        }
        return small;
    }

    private RGB mean(int fromX, int fromY, int toX, int toY) {
        long red = 0;
        long green = 0;
        long blue = 0;
        for (int y = fromY; y < toY; y++) {
            for (int x = fromX; x < toX; x++) {
                int alpha = whole.alphaData == null && whole.alpha < 0 ? WHITE : whole.getAlpha(x, y);
                RGB ink = whole.palette.getRGB(whole.getPixel(x, y));
                red += onWhite(ink.red, alpha);
                green += onWhite(ink.green, alpha);
                blue += onWhite(ink.blue, alpha);
            }
        }
        int count = (toX - fromX) * (toY - fromY);
        return new RGB((int) (red / count), (int) (green / count), (int) (blue / count));
    }

    private static int onWhite(int ink, int alpha) {
        return (ink * alpha + WHITE * (WHITE - alpha)) / WHITE;
    }
}
