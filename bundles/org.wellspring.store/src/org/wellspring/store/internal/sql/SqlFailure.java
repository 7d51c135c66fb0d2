// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.internal.sql;

import java.sql.SQLException;

import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What the database said no to; turned into a problem for people where the store meets its callers. */
public final class SqlFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** With the database's own words and the statement it was about. */
    public SqlFailure(String sql, SQLException cause) {
        super(cause.getMessage() + " in: " + sql, cause);
    }

    /** The database's result code, or SQLITE_ERROR where the driver itself failed. */
    public SQLiteErrorCode code() {
        return getCause() instanceof SQLiteException e ? e.getResultCode() : SQLiteErrorCode.SQLITE_ERROR;
    }

    /** The primary code, without its extension: SQLITE_IOERR for SQLITE_IOERR_WRITE. */
    public int primaryCode() {
        return code().code & 0xFF;
    }
}
