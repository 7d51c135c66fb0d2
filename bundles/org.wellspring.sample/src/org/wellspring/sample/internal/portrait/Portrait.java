// SPDX-License-Identifier: EPL-2.0
package org.wellspring.sample.internal.portrait;

/**
 * An abstract portrait, a head and shoulders without a face, drawn by arithmetic alone.
 *
 * @param ground colour of the wall behind, 0xRRGGBB like all colours here
 * @param cloth colour of the clothes
 * @param skin colour of the skin
 * @param hair how it is worn
 * @param hairColour colour of hair or scarf
 */
public record Portrait(int ground, int cloth, int skin, Hair hair, int hairColour) {
    /** Pixels a side: twice the largest avatar. */
    public static final int SIDE = 120;
    private static final int[] GROUNDS = {0xd9efec, 0xf3e7d3, 0xe3e6f2, 0xe8efd9, 0xf4dfd8, 0xe9e3ee};
    private static final int[] CLOTHS = {0x0f766e, 0x3f5b8c, 0xb45309, 0x6b4f7a, 0x44624a, 0x9b3b4b, 0x33415c};
    private static final int[] SKINS = {0xf6d7c3, 0xecc2a0, 0xd9a77d, 0xb97f55, 0x8d5a3b, 0x6a4029};
    private static final int SAMPLES = 4;

    /**
     * A portrait of somebody; wall and clothes follow from the name.
     *
     * @param skin lightness of the skin, 1 (lightest) to 6
     */
    public static Portrait of(String name, Hair hair, int hairColour, int skin) {
        int hash = name.hashCode() * 0x9e3779b9 >>> 8;
        return new Portrait(GROUNDS[hash % GROUNDS.length], CLOTHS[hash / GROUNDS.length % CLOTHS.length],
                SKINS[skin - 1], hair, hairColour);
    }

    /** As PNG, {@link #SIDE} pixels a side. */
    public byte[] png() {
        int[] pixels = new int[SIDE * SIDE];
        for (int y = 0; y < SIDE; y++) {
            for (int x = 0; x < SIDE; x++) {
                pixels[y * SIDE + x] = pixel(x, y);
            }
        }
        return Png.of(SIDE, pixels);
    }

    /** One colour where the corners agree, else the mean of several points, so that edges are smooth. */
    private int pixel(int px, int py) {
        int corner = colour(place(px), place(py));
        boolean flat = corner == colour(place(px + 1), place(py)) && corner == colour(place(px), place(py + 1))
                && corner == colour(place(px + 1), place(py + 1));
        return flat ? corner : mean(px, py);
    }

    private int mean(int px, int py) {
        int red = 0;
        int green = 0;
        int blue = 0;
        for (int i = 0; i < SAMPLES * SAMPLES; i++) {
            int colour = colour(place(px + (i % SAMPLES + 0.5) / SAMPLES), place(py + (i / SAMPLES + 0.5) / SAMPLES));
            red += colour >> 16 & 0xff;
            green += colour >> 8 & 0xff;
            blue += colour & 0xff;
        }
        int count = SAMPLES * SAMPLES;
        return red / count << 16 | green / count << 8 | blue / count;
    }

    /** From pixels to -1 … 1. */
    private static double place(double pixel) {
        return 2 * pixel / SIDE - 1;
    }

    private int colour(double x, double y) {
        if (hair.inFront(x, y)) {
            return hairColour;
        }
        if (ellipse(x, y + 0.16, 0.35, 0.43)) {
            return skin;
        }
        if (Math.abs(x) < 0.15 && y > 0 && y < 0.46) {
            return shade(skin);
        }
        if (ellipse(x, y - 1.02, 0.78, 0.64)) {
            return ellipse(x, y - 0.40, 0.24, 0.14) ? shade(skin) : cloth;
        }
        return hair.behind(x, y) ? shade(hairColour) : ground;
    }

    static boolean ellipse(double x, double y, double width, double height) {
        return x * x / (width * width) + y * y / (height * height) < 1;
    }

    private static int shade(int colour) {
        return (colour >> 16 & 0xff) * 9 / 10 << 16 | (colour >> 8 & 0xff) * 9 / 10 << 8 | (colour & 0xff) * 9 / 10;
    }
}
