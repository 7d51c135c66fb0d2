// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.internal;

/** Ends a run whose command a window has done and answered. */
final class HandedOver extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final int code;

    HandedOver(int code) {
        super("handed over", null, false, false);
        this.code = code;
    }

    /** The exit code the window gave. */
    int code() {
        return code;
    }
}
