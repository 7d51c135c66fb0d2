// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.commands;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.core.Command;
import org.wellspring.core.Refusals;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.core.words.Texts;
import org.wellspring.model.base.Entity;
import org.wellspring.people.spi.TodayRows;

/**
 * Marks a row of the day done, as whoever brings such rows means it: a promise kept, good wishes sent, a card dealt with; answers
 * its id. A rhythm or a new person is done by a touch, which is what the refusal says. Made by
 * {@link org.wellspring.followup.Today#done}.
 */
public final class MarkDone extends Command<UUID> {
    private final List<? extends TodayRows> sources;
    private final UUID row;

    /**
     * The row with this id, done today.
     *
     * @param sources who may have brought it; the first who knows it has the say
     */
    public MarkDone(List<? extends TodayRows> sources, UUID row) {
        this.sources = List.copyOf(sources);
        this.row = row;
    }

    @Override
    public String label() {
        return new Texts(MarkDone.class).get("done");
    }

    @Override
    protected UUID perform(Space space, Tx tx) {
        Optional<Command<UUID>> meant = sources.stream().flatMap(source -> source.done(space, tx, row).stream()).findFirst();
        if (meant.isEmpty()) {
            Refusals.existing(tx, row, Entity.class);
            throw Refusal.because("touch");
        }
        meant.get().apply(space, tx);
        return row;
    }
}
