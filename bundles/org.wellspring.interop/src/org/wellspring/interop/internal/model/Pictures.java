// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.model;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Tells pictures from other bytes by how they begin (M10). */
public final class Pictures {
    /** As many bytes as are looked at. */
    public static final int HEAD = 64;

    private Pictures() {
    }

    /** The media type of the picture that begins with these bytes; empty if they begin none. */
    public static Optional<String> type(byte[] head) {
        String text = new String(head, 0, Math.min(head.length, HEAD), StandardCharsets.ISO_8859_1);
        if (text.startsWith("\u0089PNG\r\n\u001A\n")) {
            return Optional.of("image/png");
        }
        if (text.startsWith("\u00FF\u00D8\u00FF")) {
            return Optional.of("image/jpeg");
        }
        if (text.startsWith("GIF87a") || text.startsWith("GIF89a")) {
            return Optional.of("image/gif");
        }
        if (text.startsWith("RIFF") && text.startsWith("WEBP", 8)) {
            return Optional.of("image/webp");
        }
        if (text.startsWith("ftyp", 4)) {
            return Optional.of(text.startsWith("avif", 8) ? "image/avif" : "image/heic");
        }
        return older(text);
    }

    private static Optional<String> older(String text) {
        if (text.startsWith("II*\0") || text.startsWith("MM\0*")) {
            return Optional.of("image/tiff");
        }
        if (text.startsWith("BM") && text.length() > 13 && text.startsWith("\0\0\0\0", 6)) {
            return Optional.of("image/bmp");
        }
        if (text.startsWith("\0\0\1\0")) {
            return Optional.of("image/x-icon");
        }
        String start = text.stripLeading();
        boolean drawing = start.startsWith("<svg") || start.startsWith("<?xml") || start.startsWith("\u00EF\u00BB\u00BF<");
        return drawing ? Optional.of("image/svg+xml") : Optional.empty();
    }
}
