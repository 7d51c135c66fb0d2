// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.commands;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.core.Command;
import org.wellspring.core.Refusals;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.core.words.Texts;
import org.wellspring.model.ModelFactory;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.Snooze;
import org.wellspring.model.base.Entity;

/** Puts a row of the day off until a day (F6); answers the snooze's id. Putting it off again moves the day. */
public final class SnoozeRow implements Command<UUID> {
    private static final String PRESENT = """
            SELECT o.id FROM link l JOIN object o ON o.n = l.source AND +o.class = ?
            WHERE l.target = (SELECT n FROM object WHERE id = ?) AND l.feature = (SELECT n FROM feature WHERE name = 'subject')""";

    private final UUID row;
    private final LocalDate until;

    /** The row with this id; it comes back on this day. */
    public SnoozeRow(UUID row, LocalDate until) {
        this.row = row;
        this.until = until;
    }

    @Override
    public String label() {
        return new Texts(SnoozeRow.class).get("snooze");
    }

    @Override
    public UUID apply(Space space, Tx tx) {
        if (!until.isAfter(LocalDate.now(space.clock()))) {
            throw Refusal.because("past", until.toString());
        }
        Entity subject = Refusals.existing(tx, row, Entity.class);
        Snooze snooze = present(space, tx).orElseGet(() -> {
            Snooze fresh = ModelFactory.eINSTANCE.createSnooze();
            fresh.setSubject(subject);
            return tx.add(fresh);
        });
        snooze.setUntil(until);
        return snooze.getId();
    }

    private Optional<Snooze> present(Space space, Tx tx) {
        return space.rows().first(PRESENT, r -> r.id(1), ModelPackage.eINSTANCE.getSnooze(), row)
                .flatMap(id -> tx.find(id, Snooze.class));
    }
}
