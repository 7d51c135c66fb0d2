// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.spi;

/** A record or file that can't be read; the message is a sentence for the user. */
public final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;

    /** With the reason, which lies in the file. */
    public Unreadable(String reason) {
        super(reason, null, false, false);
    }

    /**
     * With the reason as the user is told it, where it may lie in us.
     *
     * @param fault what was thrown that nobody expected; belongs in the log
     */
    public Unreadable(String reason, Throwable fault) {
        super(reason, fault, false, false);
    }
}
