// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.wellspring.core.Space;
import org.wellspring.core.rows.Rows;

/**
 * Whether somebody may come up by themselves: in a list of the day, an offer that is still open, an idea, a week and its load. Nobody does who left or died
 * (M8), who wants to hear no more by any way (T15), or who did not answer and is left in peace until they do (T12). Whatever proposes people asks this;
 * what was promised to somebody is no proposal. Any thread.
 */
public final class ComingUp {
    /** SQL for the numbers of those who are left in peace on a day, which is its one argument. Those who left or died are told by their status. */
    public static final String IN_PEACE = "SELECT n FROM person_peace WHERE until > ?";
    private static final String ALL = "SELECT id FROM person WHERE n IN (" + IN_PEACE + ")";
    private static final String MAY = "SELECT 1 FROM person WHERE n = (SELECT n FROM object WHERE id = ?) AND status = 0 AND n NOT IN (" + IN_PEACE + ")";

    private static final String PEACE = "SELECT 1 FROM person WHERE n = (SELECT n FROM object WHERE id = ?) AND n IN (" + IN_PEACE + ")";

    private final Rows rows;
    private final LocalDate day;

    /** Today. */
    public ComingUp(Space space) {
        this(space, LocalDate.now(space.clock()));
    }

    /** On a day. */
    public ComingUp(Space space, LocalDate day) {
        this.rows = Rows.of(space);
        this.day = day;
    }

    /** Whether this person may. */
    public boolean may(UUID person) {
        return Optional.of(person).flatMap(id -> rows.first(MAY, r -> true, id, day)).isPresent();
    }

    /** Whether this person is left in peace, still there or not. */
    public boolean isLeftInPeace(UUID person) {
        return rows.first(PEACE, r -> true, person, day).isPresent();
    }

    /** Who is left in peace. */
    public Set<UUID> inPeace() {
        return new HashSet<>(rows.query(ALL, r -> r.id(1), day));
    }
}
