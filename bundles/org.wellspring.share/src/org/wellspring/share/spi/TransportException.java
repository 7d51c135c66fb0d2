// SPDX-License-Identifier: EPL-2.0
package org.wellspring.share.spi;

/** A transport can't do its work now. The message is a sentence for the user: what happened, and what to do. Nothing of the group is lost by it. */
public final class TransportException extends Exception {
    private static final long serialVersionUID = 1L;

    /** What the user can do something about, each differently. */
    public enum Kind {
        /** Nobody answers, or the folder is not there; it may be again by itself. */
        UNREACHABLE,
        /** Either side says no: to a password, a key, a right, or because the place is not the one it was before. */
        REFUSED,
        /** The place is full. */
        FULL,
        /** It can be read and not be written. */
        READ_ONLY,
        /** What is there can't be what it should be. */
        DAMAGED,
        /** What was typed can't be an address; told by {@link TransportKind#address} alone. */
        ADDRESS
    }

    private final Kind kind;

    /** With the sentence for the user. */
    public TransportException(Kind kind, String message, Throwable cause) {
        super(message, cause);
        this.kind = kind;
    }

    /** What is the matter. */
    public Kind kind() {
        return kind;
    }
}
