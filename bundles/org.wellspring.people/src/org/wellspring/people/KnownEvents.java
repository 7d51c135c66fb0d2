// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.wellspring.core.Moments;
import org.wellspring.core.Space;
import org.wellspring.core.rows.Rows;
import org.wellspring.model.ModelPackage;

/** Events of the book, for whoever wants to know which one is meant. Any thread; sees the last durable state. */
public final class KnownEvents {
    private static final String EVENTS = """
            SELECT id, title, at, data ->> '$.dayOnly' FROM object WHERE class = ? AND at BETWEEN ? AND ? ORDER BY at DESC, n DESC""";

    private KnownEvents() {
    }

    /**
     * An event by its title.
     *
     * @param title may be empty
     * @param day when it begins, at the space's place
     */
    public record Titled(UUID id, String title, LocalDate day) {
    }

    /** Those from one day until another, both included, the latest first. */
    public static List<Titled> between(Space space, LocalDate from, LocalDate until) {
        ZoneId zone = space.clock().getZone();
        return Rows.of(space).query(EVENTS,
                r -> new Titled(r.id(1), Objects.requireNonNullElse(r.text(2), ""), Moments.day(r.instant(3), r.flag(4), null, zone)),
                ModelPackage.eINSTANCE.getEvent(), Moments.earliest(from), Moments.latest(until)).stream()
                .filter(event -> !event.day().isBefore(from) && !event.day().isAfter(until)).toList();
    }
}
