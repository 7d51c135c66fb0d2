// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.internal.sql;

/** Rows that SQLite reads but that make no sense: the file was damaged or changed by something else. */
public final class DamagedRows extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** With what is wrong, and its technical cause. */
    public DamagedRows(String message, Throwable cause) {
        super(message, cause);
    }
}
