// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.commands;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.wellspring.core.Command;
import org.wellspring.core.Refusals;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.core.words.DateWords;
import org.wellspring.core.words.Texts;
import org.wellspring.followup.internal.Snoozes;
import org.wellspring.model.base.Entity;
import org.wellspring.people.commands.StepLabel;
import org.wellspring.people.spi.TodayRows;

/**
 * Puts a row of the day off until a day (F6), as whoever brings such rows means it; answers the id of what is kept of that, usually
 * a snooze. Putting it off again moves the day. Made by {@link org.wellspring.followup.Today#putOff}.
 */
public final class SnoozeRow extends Command<UUID> {
    private final List<? extends TodayRows> sources;
    private final UUID row;
    private final LocalDate until;

    /**
     * The row with this id; it comes back on this day.
     *
     * @param sources who may have brought it; the first who means something of their own has the say
     */
    public SnoozeRow(List<? extends TodayRows> sources, UUID row, LocalDate until) {
        this.sources = List.copyOf(sources);
        this.row = row;
        this.until = until;
    }

    @Override
    public String label() {
        return new Texts(SnoozeRow.class).get("snooze");
    }

    @Override
    protected UUID perform(Space space, Tx tx) {
        if (!until.isAfter(LocalDate.now(space.clock()))) {
            throw Refusal.because("past", until.toString());
        }
        Optional<Command<UUID>> meant = sources.stream().flatMap(source -> source.putOff(space, tx, row, until).stream()).findFirst();
        if (meant.isPresent()) {
            return meant.get().apply(space, tx);
        }
        Entity entity = Refusals.existing(tx, row, Entity.class);
        String what = Stream.concat(StepLabel.whom(entity).stream(), Stream.of(StepLabel.words(entity))).filter(words -> !words.isBlank())
                .collect(Collectors.joining(", "));
        String day = new DateWords().date(until, LocalDate.now(space.clock()));
        tx.relabel(StepLabel.of(new Texts(SnoozeRow.class).get("snooze.until", day), StepLabel.Joint.OF, List.of(), what));
        return Snoozes.put(space, tx, entity, null, until);
    }
}
