// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.internal.file;

import java.nio.file.Path;
import java.sql.SQLException;

import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteOpenMode;
import org.wellspring.store.internal.sql.Db;
import org.wellspring.store.internal.sql.NativeLibrary;
import org.wellspring.store.internal.sql.SqlFailure;

/** Opens connections the way a space needs them. */
public final class Connections {
    private static final int WAIT_MILLIS = 10_000;
    private static final int READ_CACHE_KIB = 4_000;
    private static final int WRITE_CACHE_KIB = 16_000;

    private Connections() {
    }

    /** The one connection that writes: a commit is on the disk when it returns. */
    public static Db writing(Path file) {
        SQLiteConfig config = config(WRITE_CACHE_KIB);
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        return open(file.toString(), config);
    }

    /** A connection that reads beside the one that writes. */
    public static Db reading(Path file) {
        SQLiteConfig config = config(READ_CACHE_KIB);
        config.setReadOnly(true);
        return open(file.toString(), config);
    }

    /** A connection that reads a file nobody writes, where not even SQLite's own side files can be made. */
    public static Db readingImmutable(Path file) {
        SQLiteConfig config = config(READ_CACHE_KIB);
        config.setReadOnly(true);
        config.setOpenMode(SQLiteOpenMode.OPEN_URI);
        return open("file:" + file.toUri().getRawPath() + "?immutable=1", config);
    }

    private static SQLiteConfig config(int cacheKib) {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(WAIT_MILLIS);
        config.setCacheSize(-cacheKib);
        config.setTempStore(SQLiteConfig.TempStore.MEMORY);
        // Or the driver asks for the last row's number after every insert.
        config.setGetGeneratedKeys(false);
        return config;
    }

    private static Db open(String path, SQLiteConfig config) {
        NativeLibrary.provide();
        try {
            return new Db(config.createConnection("jdbc:sqlite:" + path));
        } catch (SQLException e) {
            throw new SqlFailure("open", e);
        }
    }
}
