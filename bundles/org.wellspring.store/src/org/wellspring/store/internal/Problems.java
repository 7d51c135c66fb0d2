// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.internal;

import java.util.Locale;

import org.sqlite.SQLiteErrorCode;
import org.wellspring.core.Problem;
import org.wellspring.core.SpaceException;
import org.wellspring.store.internal.sql.SqlFailure;

/** Makes problems for people of what goes wrong inside. */
public final class Problems {
    private Problems() {
    }

    /** The problem of a kind, worded in messages.properties under {@code locked.happened} and so on. */
    public static Problem of(Problem.Kind kind, Object... arguments) {
        String key = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Problem(kind, Messages.text(key + ".happened", arguments), Messages.text(key + ".safe", arguments),
                Messages.text(key + ".todo", arguments));
    }

    /** The same, ready to be thrown. */
    public static SpaceException exception(Problem.Kind kind, Throwable cause, Object... arguments) {
        return new SpaceException(of(kind, arguments), cause);
    }

    /** What a failure of the database means to people. */
    public static SpaceException of(SqlFailure failure, Object place) {
        Problem.Kind kind = switch (SQLiteErrorCode.getErrorCode(failure.primaryCode())) {
            case SQLITE_FULL -> Problem.Kind.DISK_FULL;
            case SQLITE_CORRUPT, SQLITE_NOTADB, SQLITE_FORMAT -> Problem.Kind.CORRUPTED;
            case SQLITE_READONLY, SQLITE_PERM, SQLITE_CANTOPEN, SQLITE_AUTH -> Problem.Kind.READ_ONLY;
            case SQLITE_BUSY, SQLITE_LOCKED -> Problem.Kind.LOCKED;
            default -> Problem.Kind.OTHER;
        };
        String detail = kind == Problem.Kind.LOCKED ? Messages.text("locked.unknown") : failure.getMessage();
        return exception(kind, failure, place, detail);
    }
}
