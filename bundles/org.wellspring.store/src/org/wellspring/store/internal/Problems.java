// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.internal;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.sqlite.SQLiteErrorCode;
import org.wellspring.core.Problem;
import org.wellspring.core.SpaceException;
import org.wellspring.store.internal.sql.DamagedRows;
import org.wellspring.store.internal.sql.SqlFailure;

/** Makes problems for people of what goes wrong inside. */
public final class Problems {
    private static final long LITTLE_ROOM = 1 << 20;

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

    /** What a failure inside means to people; what is no failure of the file is given back as it is. */
    public static RuntimeException inWords(RuntimeException failure, Path directory) {
        return switch (failure) {
            case SqlFailure sql -> of(sql, directory);
            case DamagedRows damage -> exception(Problem.Kind.CORRUPTED, damage, directory, damage.getMessage());
            default -> failure;
        };
    }

    /** What a failure of the file system means to people. */
    public static SpaceException of(IOException failure, Path directory) {
        Problem.Kind kind = isFull(directory) ? Problem.Kind.DISK_FULL
                : failure instanceof AccessDeniedException || isReadOnly(directory) ? Problem.Kind.READ_ONLY
                        : Problem.Kind.OTHER;
        return exception(kind, failure, directory, failure);
    }

    private static SpaceException of(SqlFailure failure, Path directory) {
        Problem.Kind kind = kind(failure, directory);
        String detail = kind == Problem.Kind.LOCKED ? Messages.text("locked.unknown") : failure.getMessage();
        return exception(kind, failure, directory, detail);
    }

    private static Problem.Kind kind(SqlFailure failure, Path directory) {
        return switch (SQLiteErrorCode.getErrorCode(failure.primaryCode())) {
            case SQLITE_FULL -> Problem.Kind.DISK_FULL;
            case SQLITE_CORRUPT, SQLITE_NOTADB, SQLITE_FORMAT -> Problem.Kind.CORRUPTED;
            case SQLITE_READONLY, SQLITE_PERM, SQLITE_CANTOPEN, SQLITE_AUTH -> Problem.Kind.READ_ONLY;
            case SQLITE_BUSY, SQLITE_LOCKED -> Problem.Kind.LOCKED;
            // SQLite can't always tell why a write failed.
            case SQLITE_IOERR -> isFull(directory) ? Problem.Kind.DISK_FULL : Problem.Kind.OTHER;
            default -> Problem.Kind.OTHER;
        };
    }

    private static boolean isFull(Path directory) {
        return store(directory, store -> !store.isReadOnly() && store.getUsableSpace() < LITTLE_ROOM);
    }

    private static boolean isReadOnly(Path directory) {
        return store(directory, FileStore::isReadOnly);
    }

    private interface Question {
        boolean ask(FileStore store) throws IOException;
    }

    private static boolean store(Path directory, Question question) {
        Path there = directory.toAbsolutePath();
        while (!Files.exists(there) && there.getParent() != null) {
            there = there.getParent();
        }
        try {
            return question.ask(Files.getFileStore(there));
        } catch (IOException e) {
            // Who can't be asked has not said yes.
            return false;
        }
    }
}
