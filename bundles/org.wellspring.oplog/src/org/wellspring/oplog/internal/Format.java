// SPDX-License-Identifier: EPL-2.0
package org.wellspring.oplog.internal;

import org.wellspring.oplog.Kind;

/** The numbers of the binary form. They never change. */
final class Format {

    static final byte[] MAGIC = {'W', 'O', 'P'};
    static final int VERSION = 1;

    static final int NEXT_OF_WRITER = 1;
    static final int SAME_OBJECT = 2;
    static final int SAME_TRANSACTION = 4;
    static final int OVERWRITES = 8;
    static final int UNDOES = 16;
    static final int ALL_FLAGS = 31;

    static final int NONE = 0;
    static final int TEXT = 1;
    /** For the rare text that is not well-formed Unicode. */
    static final int TEXT_UTF16 = 2;
    static final int INT = 3;
    static final int REAL = 4;
    static final int TRUE = 5;
    static final int FALSE = 6;
    static final int BYTES = 7;
    static final int REF = 8;
    static final int PLACEMENT = 9;

    /** How an object begins, which stands for several operations. */
    static final int BIRTH = 8;
    static final int PLACED = 0;
    static final int SET = 1;
    static final int SET_KEYED = 2;
    static final int ADDED = 3;

    /** Kinds by their codes; 0 is never written. */
    private static final Kind[] KINDS = {null, Kind.CREATE, Kind.SET, Kind.ADD, Kind.REMOVE, Kind.DELETE, Kind.MOVE, Kind.UNDO};

    private Format() {}

    static int code(Kind kind) {
        return switch (kind) {
            case CREATE -> 1;
            case SET -> 2;
            case ADD -> 3;
            case REMOVE -> 4;
            case DELETE -> 5;
            case MOVE -> 6;
            case UNDO -> 7;
            case UNKNOWN -> throw new IllegalArgumentException("An unknown kind has its own code");
        };
    }

    /** The kind with a code above zero. */
    static Kind kind(long code) {
        return code < KINDS.length ? KINDS[(int) code] : Kind.UNKNOWN;
    }
}
