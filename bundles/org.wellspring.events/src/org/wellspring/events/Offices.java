// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.core.Space;
import org.wellspring.core.rows.Rows;
import org.wellspring.model.ModelPackage;

/** Offices one holds or held in associations, with the time that went into them (E6). Any thread. */
public final class Offices {
    private static final String ALL = """
            SELECT o.id, o.title, h.title, o.data ->> '$.from', o.data ->> '$.to',
              (SELECT coalesce(sum(t.data ->> '$.minutes'), 0) FROM object t WHERE t.class = ?2 AND t.data ->> '$.subject' = o.n),
              (SELECT count(*) FROM object r WHERE r.class = ?3 AND r.data ->> '$.association' = o.n)
            FROM object o LEFT JOIN object h ON h.n = o.data ->> '$.organization' WHERE o.class = ?1 ORDER BY o.data ->> '$.to' IS NOT NULL, o.n DESC""";

    private Offices() {
    }

    /**
     * One office.
     *
     * @param organization may be empty
     * @param until empty while one holds it
     * @param minutes that went into it, as far as they were counted
     * @param people how many one knows from there
     */
    public record Office(UUID id, String title, String organization, Optional<LocalDate> from, Optional<LocalDate> until, int minutes, int people) {
    }

    /** All of them, those one holds first. */
    public static List<Office> of(Space space) {
        return Rows.of(space).query(ALL, r -> new Office(r.id(1), Objects.requireNonNullElse(r.text(2), ""), Objects.requireNonNullElse(r.text(3), ""),
                day(r.text(4)), day(r.text(5)), (int) r.number(6), (int) r.number(7)), ModelPackage.Literals.ASSOCIATION_ROLE,
                ModelPackage.Literals.TIME_SPENT, ModelPackage.Literals.ORIGIN);
    }

    private static Optional<LocalDate> day(String stored) {
        try {
            return Optional.ofNullable(stored).map(LocalDate::parse);
        } catch (DateTimeParseException writtenOtherwise) {
            return Optional.empty();
        }
    }
}
