// SPDX-License-Identifier: EPL-2.0
package org.wellspring.oplog.internal;

import java.nio.charset.StandardCharsets;
import org.wellspring.oplog.Value;

/** Writes values: a number for the type, the length, the bytes, so that a reader can keep what it doesn't know. */
final class ValueWriter {

    private final Bytes content = new Bytes(128);

    void write(Value value, Bytes into) {
        content.clear();
        int tag = writeContent(value);
        into.putVarint(tag);
        into.putVarint(content.length());
        into.put(content);
    }

    private int writeContent(Value value) {
        return switch (value) {
            case Value.None none -> Format.NONE;
            case Value.Text text -> writeText(text.text());
            case Value.Int number -> {
                content.putZigzag(number.number());
                yield Format.INT;
            }
            case Value.Real number -> {
                content.putLong(Double.doubleToRawLongBits(number.number()));
                yield Format.REAL;
            }
            case Value.Bool bool -> bool.on() ? Format.TRUE : Format.FALSE;
            case Value.Bytes bytes -> {
                content.put(bytes.content());
                yield Format.BYTES;
            }
            case Value.Ref ref -> {
                content.putUuid(ref.object());
                yield Format.REF;
            }
            case Value.Placement place -> {
                content.putUuid(place.parent());
                content.putString(place.feature());
                content.put(place.position().getBytes(StandardCharsets.US_ASCII));
                yield Format.PLACEMENT;
            }
            case Value.Unknown unknown -> {
                content.put(unknown.content().content());
                yield unknown.tag();
            }
        };
    }

    private int writeText(String text) {
        if (Bytes.isWellFormed(text)) {
            content.put(text.getBytes(StandardCharsets.UTF_8));
            return Format.TEXT;
        }
        // Imported files hold such text, and it has to come out again as it went in.
        text.chars().forEach(c -> {
            content.put(c >>> 8);
            content.put(c);
        });
        return Format.TEXT_UTF16;
    }
}
