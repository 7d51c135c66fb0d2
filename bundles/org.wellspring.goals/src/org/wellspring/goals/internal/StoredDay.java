// SPDX-License-Identifier: EPL-2.0
package org.wellspring.goals.internal;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

import org.wellspring.core.rows.Row;

/** A day as objects keep it. Any thread. */
public final class StoredDay {
    private StoredDay() {
    }

    /** The day in a column; empty for none, and for what a newer version wrote in another form: the object keeps it, and no list is lost by it. */
    public static Optional<LocalDate> of(Row r, int column) {
        try {
            return Optional.ofNullable(r.text(column)).map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
