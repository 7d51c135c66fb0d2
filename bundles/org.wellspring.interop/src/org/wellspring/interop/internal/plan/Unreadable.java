// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.plan;

/** A record that can't be read; the message is a sentence for the user. */
public final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;

    /** With the reason. */
    public Unreadable(String reason) {
        super(reason, null, false, false);
    }
}
