// SPDX-License-Identifier: EPL-2.0
package org.wellspring.oplog.internal;

import org.wellspring.oplog.Value;
import org.wellspring.oplog.codec.CodecException;

/** Reads what {@link ValueWriter} writes. */
final class ValueReader {

    private ValueReader() {}

    static Value read(Source in) throws CodecException {
        long tag = in.varint();
        if (tag < 0 || tag > Integer.MAX_VALUE) {
            throw in.broken("no type of value has the number " + Long.toUnsignedString(tag));
        }
        Source content = in.frame();
        Value value = switch ((int) tag) {
            case Format.NONE -> Value.NONE;
            case Format.TEXT -> new Value.Text(content.utf8(content.remaining()));
            case Format.TEXT_UTF16 -> readUtf16(content);
            case Format.INT -> new Value.Int(content.zigzag());
            case Format.REAL -> new Value.Real(Double.longBitsToDouble(content.fixedLong()));
            case Format.TRUE -> new Value.Bool(true);
            case Format.FALSE -> new Value.Bool(false);
            case Format.BYTES -> new Value.Bytes(content.rest());
            case Format.REF -> new Value.Ref(content.uuid());
            case Format.PLACEMENT ->
                new Value.Placement(content.uuid(), content.string(), content.utf8(content.remaining()));
            default -> new Value.Unknown((int) tag, new Value.Bytes(content.rest()));
        };
        if (content.remaining() > 0) {
            throw content.broken(content.remaining() + " bytes too many in a value");
        }
        return value;
    }

    private static Value readUtf16(Source content) throws CodecException {
        if (content.remaining() % 2 != 0) {
            throw content.broken("half a character");
        }
        return new Value.Text(new String(utf16(content.rest())));
    }

    private static char[] utf16(byte[] bytes) {
        char[] chars = new char[bytes.length / 2];
        for (int i = 0; i < chars.length; i++) {
            chars[i] = (char) ((bytes[2 * i] & 0xFF) << 8 | bytes[2 * i + 1] & 0xFF);
        }
        return chars;
    }
}
