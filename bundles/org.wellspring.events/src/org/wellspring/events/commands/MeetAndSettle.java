// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events.commands;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import org.wellspring.core.Command;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;

/** Notes that one met somebody, and what comes of it where that is known already, in one step (E1, E2). */
public final class MeetAndSettle extends Command<Meet.Noted> {
    private final Meet meet;
    private final Optional<Function<UUID, Settle>> decision;

    /** @param decision makes what is decided, given the id of the encounter */
    public MeetAndSettle(Meet meet, Optional<Function<UUID, Settle>> decision) {
        this.meet = meet;
        this.decision = decision;
    }

    @Override
    public String label() {
        return meet.label();
    }

    @Override
    public List<Command<?>> joined() {
        return List.of(meet);
    }

    @Override
    protected Meet.Noted perform(Space space, Tx tx) {
        Meet.Noted noted = meet.apply(space, tx);
        String label = tx.label();
        decision.ifPresent(make -> make.apply(noted.encounter()).apply(space, tx));
        tx.relabel(label);
        return noted;
    }
}
