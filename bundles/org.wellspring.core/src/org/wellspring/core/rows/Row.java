// SPDX-License-Identifier: EPL-2.0
package org.wellspring.core.rows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** One row of a result; columns count from 1. */
public interface Row {
    /** Text, or null. */
    String text(int column);

    /** Number, 0 for null. */
    long number(int column);

    /** Real number, 0 for null. */
    double real(int column);

    /** Bytes, or null. */
    byte[] bytes(int column);

    /** Whether the column is null. */
    boolean isNull(int column);

    /** Whether the number is not 0. */
    default boolean flag(int column) {
        return number(column) != 0;
    }

    /** An id of 16 bytes, or null. */
    UUID id(int column);

    /** A day stored as epoch day, or null. */
    default LocalDate day(int column) {
        return isNull(column) ? null : LocalDate.ofEpochDay(number(column));
    }

    /** A point in time stored as milliseconds since the epoch, or null. */
    default Instant instant(int column) {
        return isNull(column) ? null : Instant.ofEpochMilli(number(column));
    }
}
