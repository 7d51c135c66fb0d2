// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.internal.sql;

import java.nio.ByteBuffer;
import java.util.UUID;

/** Ids as they are stored: 16 bytes, most significant first, so that ids of version 7 sort by time. */
public final class UuidBytes {
    private UuidBytes() {
    }

    /** The stored form. */
    public static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits()).array();
    }

    /** The id of a stored form. */
    public static UUID uuid(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }
}
