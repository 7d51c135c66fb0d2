// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.spi;

/** How a command ended, as the system is told. */
public enum Exit {
    /** All was done. */
    DONE(0),
    /** Nothing was done; a message says why. */
    FAILED(1),
    /** Some of it was done; what was not is named. */
    PARTLY(2),
    /** The command was not understood. */
    USAGE(64);

    private final int code;

    Exit(int code) {
        this.code = code;
    }

    /** The exit code. */
    public int code() {
        return code;
    }
}
