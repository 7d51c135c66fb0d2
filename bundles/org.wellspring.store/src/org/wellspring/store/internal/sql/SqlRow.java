// SPDX-License-Identifier: EPL-2.0
package org.wellspring.store.internal.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

import org.wellspring.core.rows.Row;

/** A row of a JDBC result. */
final class SqlRow implements Row {
    private final ResultSet result;

    SqlRow(ResultSet result) {
        this.result = result;
    }

    private interface Read<T> {
        T from(ResultSet result) throws SQLException;
    }

    private <T> T read(Read<T> read) {
        try {
            return read.from(result);
        } catch (SQLException e) {
            throw new SqlFailure("a column", e);
        }
    }

    @Override
    public String text(int column) {
        return read(r -> r.getString(column));
    }

    @Override
    public long number(int column) {
        try {
            return result.getLong(column);
        } catch (SQLException e) {
            throw new SqlFailure("a column", e);
        }
    }

    @Override
    public double real(int column) {
        return read(r -> r.getDouble(column));
    }

    @Override
    public byte[] bytes(int column) {
        return read(r -> r.getBytes(column));
    }

    @Override
    public boolean isNull(int column) {
        return read(r -> r.getObject(column) == null);
    }

    @Override
    public UUID id(int column) {
        byte[] bytes = bytes(column);
        return bytes == null ? null : UuidBytes.uuid(bytes);
    }
}
