// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.core.Space;
import org.wellspring.model.CardState;
import org.wellspring.model.FollowUpState;
import org.wellspring.model.PromiseState;

/** Reads promises, follow-ups and cards. Any thread. */
public final class Due {
    /** A promise of mine (F9); overdueDays is 0 while it is not late or once it is closed. */
    public record PromiseRow(UUID id, Optional<UUID> person, String name, String what, Optional<LocalDate> madeOn,
            Optional<LocalDate> due, PromiseState state, int overdueDays) {
    }

    /** A next step. */
    public record FollowUpRow(UUID id, Optional<UUID> person, String name, String what, Optional<LocalDate> due,
            FollowUpState state, int overdueDays) {
    }

    /** A card (F2); waitingDays counts from its capture, flagged says it waits longer than the setting allows. */
    public record CardRow(UUID id, Optional<UUID> person, String name, String text, Optional<Instant> capturedAt,
            CardState state, int waitingDays, boolean flagged) {
    }

    /** Of a space. */
    public Due(Space space) {
    }

    /** Promises, the open ones alone or all; the earliest due first. */
    public List<PromiseRow> promises(boolean openOnly) {
        throw new UnsupportedOperationException();
    }

    /** Follow-ups, the open ones alone or all; the earliest due first. */
    public List<FollowUpRow> followUps(boolean openOnly) {
        throw new UnsupportedOperationException();
    }

    /** Cards, the waiting ones alone or all; the oldest first. */
    public List<CardRow> cards(boolean waitingOnly) {
        throw new UnsupportedOperationException();
    }
}
