// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.commands;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.core.rows.Rows;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.Snooze;
import org.wellspring.model.base.Entity;

/** What was put off until a day (F6) and is given a new day of its own: the word that counts is the last one. */
public final class PutOff {
    private static final String OF = """
            SELECT o.id FROM link l JOIN object o ON o.n = l.source AND +o.class = ?
            WHERE l.target = (SELECT n FROM object WHERE id = ?) AND l.feature = (SELECT n FROM feature WHERE name = 'subject')""";

    private static final String UNTIL = """
            SELECT o.data ->> '$.until' FROM link l JOIN object o ON o.n = l.source AND +o.class = ?
            WHERE l.target = (SELECT n FROM object WHERE id = ?) AND l.feature = (SELECT n FROM feature WHERE name = 'subject')
              AND o.data ->> '$.until' IS NOT NULL AND o.data ->> '$.occasion' IS NULL ORDER BY 1 DESC LIMIT 1""";

    private PutOff() {
    }

    /** The day to come until which a promise, a next step or a rhythm is put off; empty where it is not. Any thread. */
    public static Optional<LocalDate> until(Space space, UUID subject) {
        return Rows.of(space).first(UNTIL, r -> LocalDate.parse(r.text(1)), ModelPackage.eINSTANCE.getSnooze(), subject)
                .filter(day -> day.isAfter(LocalDate.now(space.clock())));
    }

    /**
     * Puts it off no longer. What was put aside for good, and one year's birthday or anniversary, has no day that could be
     * another and is left alone. Inside the transaction that sets the day, so that one undo brings both back.
     */
    public static void lift(Space space, Tx tx, Entity subject) {
        Set<UUID> found = new LinkedHashSet<>(Rows.of(space).query(OF, r -> r.id(1), ModelPackage.eINSTANCE.getSnooze(), subject.getId()));
        tx.touched(Snooze.class).stream().map(Snooze::getId).forEach(found::add);
        found.stream().flatMap(id -> tx.find(id, Snooze.class).stream())
                .filter(snooze -> snooze.getSubject() == subject && snooze.getUntil() != null && snooze.getOccasion() == null)
                .forEach(tx::delete);
    }
}
