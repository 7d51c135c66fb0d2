// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.internal;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Reads values as the rows' JSON has them. */
final class Json {
    private Json() {
    }

    /** A day, or empty for none; what a newer version wrote in another form counts as none, the object keeps it. */
    static Optional<LocalDate> day(String iso) {
        if (iso == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(iso));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
