// SPDX-License-Identifier: EPL-2.0
package org.wellspring.oplog.codec;

import java.io.Serial;

/** Bytes that are not operations: truncated, malformed or larger than allowed. Nothing of the batch was taken over. */
public final class CodecException extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    /** @param message what is wrong and where, for a log or a person */
    public CodecException(String message) {
        super(message);
    }

    /**
     * @param message what is wrong and where, for a log or a person
     * @param cause what found it
     */
    public CodecException(String message, Throwable cause) {
        super(message, cause);
    }
}
