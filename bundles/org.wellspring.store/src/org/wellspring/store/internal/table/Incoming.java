// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.internal.table;

import java.util.List;
import java.util.UUID;

import org.wellspring.oplog.Op;

/**
 * A transaction of another device.
 *
 * @param parts what it does to each object, to none twice
 * @param stamp how far the device's times and numbers have come with it
 */
public record Incoming(Head head, List<Part> parts, WritePath.Stamp stamp) {
    /**
     * What it does to one object.
     *
     * @param ops the operations in their order, never none
     * @param batch the same as they came, to be kept byte by byte
     */
    public record Part(UUID object, List<Op> ops, byte[] batch) {
    }

    int operations() {
        return parts.stream().mapToInt(part -> part.ops().size()).sum();
    }
}
