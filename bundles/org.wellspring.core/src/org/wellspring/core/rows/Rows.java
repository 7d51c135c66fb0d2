// SPDX-License-Identifier: EPL-2.0
package org.wellspring.core.rows;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.wellspring.core.Space;

/** Reads rows. Any thread; each call sees the last durable state. Inside a change it does not see that change. */
public interface Rows {
    /** Makes a value of a row. */
    @FunctionalInterface
    interface Mapper<T> {
        /** Reads the columns it needs; the row is only valid during the call. */
        T map(Row row);
    }

    /**
     * The rows of a space: the friends' door, which a space itself has not. Any thread.
     *
     * @throws IllegalArgumentException if it is a space without rows, of which Wellspring has none
     */
    static Rows of(Space space) {
        if (space instanceof HasRows readable) {
            return readable.rows();
        }
        throw new IllegalArgumentException("A space without rows: " + space);
    }

    /** Several ids as one argument: {@code json_each(?)} has them as values, each of which {@code unhex} makes an id. */
    static String ids(Collection<UUID> ids) {
        return ids.stream().map(id -> '"' + id.toString().replace("-", "") + '"').collect(Collectors.joining(",", "[", "]"));
    }

    /**
     * Runs one SELECT.
     *
     * @param sql with ? for arguments
     * @param arguments String, Integer, Long, Double, Boolean, byte[], UUID, LocalDate (epoch day), Instant (epoch ms),
     *        EClass (its number), or null
     */
    <T> List<T> query(String sql, Mapper<T> mapper, Object... arguments);

    /** Hands each row of a SELECT to a reader, keeping none; a row is only valid during the call. */
    default void each(String sql, Consumer<Row> reader, Object... arguments) {
        query(sql, row -> {
            reader.accept(row);
            return null;
        }, arguments);
    }

    /** The first row, or empty. */
    default <T> Optional<T> first(String sql, Mapper<T> mapper, Object... arguments) {
        return query(sql, mapper, arguments).stream().findFirst();
    }

    /** The number in the first column of the first row, or 0. */
    default long number(String sql, Object... arguments) {
        return first(sql, r -> r.number(1), arguments).orElse(0L);
    }
}
