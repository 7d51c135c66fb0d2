// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.internal.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.wellspring.core.rows.Row;
import org.wellspring.core.rows.Rows;

/** One connection with its prepared statements, which are made once and kept. One thread at a time. */
public final class Db implements AutoCloseable {
    private static final int KEPT_STATEMENTS = 200;

    private final Connection connection;
    private final Map<String, PreparedStatement> idle = new LinkedHashMap<>(64, 0.75f, true);

    /** Takes over a connection. */
    public Db(Connection connection) {
        this.connection = connection;
    }

    /** Runs one statement that changes something; returns the number of rows it changed. */
    public int write(String sql, Object... arguments) {
        PreparedStatement statement = take(sql);
        try {
            bind(statement, arguments);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new SqlFailure(sql, e);
        } finally {
            giveBack(sql, statement);
        }
    }

    /** Hands each row of a result to {@code reader}, which may use this connection for other statements. */
    public void each(String sql, Consumer<Row> reader, Object... arguments) {
        PreparedStatement statement = take(sql);
        try {
            bind(statement, arguments);
            try (ResultSet result = statement.executeQuery()) {
                Row row = new SqlRow(result);
                while (result.next()) {
                    reader.accept(row);
                }
            }
        } catch (SQLException e) {
            throw new SqlFailure(sql, e);
        } finally {
            giveBack(sql, statement);
        }
    }

    /** All rows of a result. */
    public <T> List<T> query(String sql, Rows.Mapper<T> mapper, Object... arguments) {
        List<T> all = new ArrayList<>();
        each(sql, row -> all.add(mapper.map(row)), arguments);
        return all;
    }

    /** The first row of a result; {@code mapper} never answers null. */
    public <T> Optional<T> first(String sql, Rows.Mapper<T> mapper, Object... arguments) {
        PreparedStatement statement = take(sql);
        try {
            bind(statement, arguments);
            try (ResultSet result = statement.executeQuery()) {
                return result.next() ? Optional.of(mapper.map(new SqlRow(result))) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new SqlFailure(sql, e);
        } finally {
            giveBack(sql, statement);
        }
    }

    /** The number in the first column of the first row, or 0. */
    public long number(String sql, Object... arguments) {
        return first(sql, row -> row.number(1), arguments).orElse(0L);
    }

    /** Runs statements that need no arguments and are not worth keeping. */
    public void run(String... statements) {
        for (String sql : statements) {
            try (Statement statement = connection.createStatement()) {
                statement.execute(sql);
            } catch (SQLException e) {
                throw new SqlFailure(sql, e);
            }
        }
    }

    /** Does work that may keep so many KiB of pages in memory, outside of a transaction. */
    public <T> T withCache(int kib, Supplier<T> work) {
        long usual = number("PRAGMA cache_size");
        run("PRAGMA cache_size = -" + kib);
        try {
            return work.get();
        } finally {
            run("PRAGMA cache_size = " + usual, "PRAGMA shrink_memory");
        }
    }

    /** Begins a transaction. */
    public void begin() {
        autoCommit("begin", false);
    }

    /** Makes everything since {@link #begin} durable. */
    public void commit() {
        autoCommit("commit", true);
    }

    /** Takes back everything since {@link #begin}. */
    public void rollback() {
        try (Statement statement = connection.createStatement()) {
            if (!connection.getAutoCommit()) {
                // The driver begins another transaction at once, which ends here, empty.
                connection.rollback();
                connection.setAutoCommit(true);
            } else {
                // A commit that failed: the driver believes that it is over.
                statement.execute("ROLLBACK");
            }
        } catch (SQLException e) {
            // After some failures, a full disk among them, SQLite has rolled back by itself; and where it could not,
            // the next transaction can't begin and says so.
            turnOnAutoCommit();
        }
    }

    private void turnOnAutoCommit() {
        try {
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            // There was nothing to commit, which is what we want.
            return;
        }
    }

    private void autoCommit(String what, boolean on) {
        try {
            connection.setAutoCommit(on);
        } catch (SQLException e) {
            throw new SqlFailure(what, e);
        }
    }

    /** The JDBC connection, for what this class does not offer. */
    public Connection connection() {
        return connection;
    }

    @Override
    public void close() {
        try {
            for (PreparedStatement statement : idle.values()) {
                statement.close();
            }
            connection.close();
        } catch (SQLException e) {
            throw new SqlFailure("close", e);
        }
    }

    /** A statement leaves the cache while it is used, so that a reader can run the same SQL again inside. */
    private PreparedStatement take(String sql) {
        PreparedStatement known = idle.remove(sql);
        if (known != null) {
            return known;
        }
        try {
            return connection.prepareStatement(sql);
        } catch (SQLException e) {
            throw new SqlFailure(sql, e);
        }
    }

    private void giveBack(String sql, PreparedStatement statement) {
        PreparedStatement another = idle.put(sql, statement);
        if (another != null) {
            close(another);
        } else if (idle.size() > KEPT_STATEMENTS) {
            var eldest = idle.entrySet().iterator();
            close(eldest.next().getValue());
            eldest.remove();
        }
    }

    private static void close(PreparedStatement statement) {
        try {
            statement.close();
        } catch (SQLException e) {
            throw new SqlFailure("close", e);
        }
    }

    private static void bind(PreparedStatement statement, Object[] arguments) throws SQLException {
        for (int i = 0; i < arguments.length; i++) {
            int at = i + 1;
            switch (arguments[i]) {
                case null -> statement.setNull(at, java.sql.Types.NULL);
                case Long number -> statement.setLong(at, number);
                case Integer number -> statement.setInt(at, number);
                case String text -> statement.setString(at, text);
                case byte[] bytes -> statement.setBytes(at, bytes);
                case UUID id -> statement.setBytes(at, UuidBytes.bytes(id));
                case Boolean flag -> statement.setInt(at, flag ? 1 : 0);
                case Double real -> statement.setDouble(at, real);
                case LocalDate day -> statement.setLong(at, day.toEpochDay());
                case Instant instant -> statement.setLong(at, instant.toEpochMilli());
                default -> throw new IllegalArgumentException(
                        "A statement takes no argument of " + arguments[i].getClass().getName());
            }
        }
    }
}
