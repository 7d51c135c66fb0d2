// SPDX-License-Identifier: EPL-2.0
package org.wellspring.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import org.sqlite.SQLiteConfig;

/** SQLite by hand, as durable as a space: what anybody would write in an afternoon. */
final class PlainSqlite implements AutoCloseable {
    private final Connection connection;

    private PlainSqlite(Connection connection) {
        this.connection = connection;
    }

    /** A database that is written, made if it is missing. */
    static PlainSqlite writing(Path file) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        PlainSqlite opened = new PlainSqlite(config.createConnection("jdbc:sqlite:" + file));
        opened.connection.setAutoCommit(true);
        return opened;
    }

    /** A database that is read, with as much memory as the space's own readers have. */
    static PlainSqlite reading(Path file) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        config.setCacheSize(-4_000);
        return new PlainSqlite(config.createConnection("jdbc:sqlite:" + file));
    }

    /** Runs statements without a result. */
    void run(String... statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.executeUpdate(sql);
            }
        }
    }

    /** All rows of a query. */
    List<Object[]> rows(String sql, Object... arguments) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, arguments);
            List<Object[]> rows = new ArrayList<>();
            try (ResultSet result = statement.executeQuery()) {
                int columns = result.getMetaData().getColumnCount();
                while (result.next()) {
                    Object[] row = new Object[columns];
                    for (int i = 0; i < columns; i++) {
                        row[i] = result.getObject(i + 1);
                    }
                    rows.add(row);
                }
            }
            return rows;
        }
    }

    /** Begins a transaction. */
    void begin() throws SQLException {
        connection.setAutoCommit(false);
    }

    /** Ends a transaction; it is durable then. */
    void commit() throws SQLException {
        connection.commit();
        connection.setAutoCommit(true);
    }

    /** Inserts rows in batches, inside the transaction that is open. */
    void insert(String sql, List<Object[]> rows) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int pending = 0;
            for (Object[] row : rows) {
                bind(statement, row);
                statement.addBatch();
                if (++pending % 1_000 == 0) {
                    statement.executeBatch();
                }
            }
            statement.executeBatch();
        }
    }

    /** A statement to be run many times. */
    PreparedStatement prepared(String sql) throws SQLException {
        return connection.prepareStatement(sql);
    }

    private static void bind(PreparedStatement statement, Object[] arguments) throws SQLException {
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, arguments[i]);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
