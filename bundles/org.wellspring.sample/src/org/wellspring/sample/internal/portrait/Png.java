// SPDX-License-Identifier: EPL-2.0
package org.wellspring.sample.internal.portrait;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Writes PNG pictures of 8-bit RGB. By hand, because the JDK's own writer pulls in the desktop module, which the program
 * without a window does not need.
 */
final class Png {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte EIGHT_BITS = 8;
    private static final byte TRUE_COLOUR = 2;
    private static final byte DIFFERENCE_TO_LEFT = 1;

    private Png() {
    }

    /**
     * A square picture.
     *
     * @param side pixels a side
     * @param rgb 0xRRGGBB, row by row
     */
    static byte[] of(int side, int[] rgb) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(SIGNATURE);
        chunk(out, "IHDR", ByteBuffer.allocate(13).putInt(side).putInt(side).put(EIGHT_BITS).put(TRUE_COLOUR).array());
        chunk(out, "IDAT", deflated(rows(side, rgb)));
        chunk(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    /** Each row as differences to the pixel on the left, which flat colours compress best. */
    private static byte[] rows(int side, int[] rgb) {
        ByteBuffer rows = ByteBuffer.allocate(side * (1 + 3 * side));
        for (int y = 0; y < side; y++) {
            rows.put(DIFFERENCE_TO_LEFT);
            int left = 0;
            for (int x = 0; x < side; x++) {
                int pixel = rgb[y * side + x];
                for (int shift = 16; shift >= 0; shift -= 8) {
                    rows.put((byte) ((pixel >> shift & 0xff) - (left >> shift & 0xff)));
                }
                left = pixel;
            }
        }
        return rows.array();
    }

    private static byte[] deflated(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try (DeflaterOutputStream zip = new DeflaterOutputStream(out, deflater)) {
            zip.write(bytes);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        } finally {
            deflater.end();
        }
        return out.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream out, String type, byte[] content) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 crc = new CRC32();
        crc.update(name);
        crc.update(content);
        out.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
        out.writeBytes(name);
        out.writeBytes(content);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
    }
}
