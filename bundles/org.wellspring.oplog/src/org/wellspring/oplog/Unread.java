// SPDX-License-Identifier: EPL-2.0
package org.wellspring.oplog;

/**
 * The part of an operation that a newer version wrote and this one can't read. It is kept and written again byte by byte.
 *
 * @param kindCode the newer version's number of the kind if the kind itself is unknown, else 0
 * @param content the bytes: the whole body of an unknown kind, or the fields that follow those we know
 */
public record Unread(int kindCode, Value.Bytes content) {

    /** The first number of a kind that this version doesn't know, or of which it may know a part. */
    public static final int FIRST_KIND = 8;

    /** @throws IllegalArgumentException if this version knows the kind */
    public Unread {
        if (kindCode != 0 && kindCode < FIRST_KIND) {
            throw new IllegalArgumentException("Not an unknown kind of operation: " + kindCode);
        }
    }
}
