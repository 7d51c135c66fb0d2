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
 * Lets a row of the day go without its being done, as whoever brings such rows means it: released from a promise; answers its id.
 * Made by {@link org.wellspring.followup.Today#letGo}.
 */
public final class LetGo extends Command<UUID> {
    private final List<? extends TodayRows> sources;
    private final UUID row;

    /**
     * The row with this id, let go today.
     *
     * @param sources who may have brought it; the first who knows it has the say
     */
    public LetGo(List<? extends TodayRows> sources, UUID row) {
        this.sources = List.copyOf(sources);
        this.row = row;
    }

    @Override
    public String label() {
        return new Texts(LetGo.class).get("letGo");
    }

    @Override
    protected UUID perform(Space space, Tx tx) {
        Optional<Command<UUID>> meant = sources.stream().flatMap(source -> source.letGo(space, tx, row).stream()).findFirst();
        if (meant.isEmpty()) {
            Refusals.existing(tx, row, Entity.class);
            throw Refusal.because("letGo");
        }
        meant.get().apply(space, tx);
        return row;
    }
}
