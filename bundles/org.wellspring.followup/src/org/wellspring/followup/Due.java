// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.emf.ecore.EClass;
import org.wellspring.core.Space;
import org.wellspring.core.rows.Row;
import org.wellspring.core.rows.Rows;
import org.wellspring.core.settings.Settings;
import org.wellspring.model.CardState;
import org.wellspring.model.FollowUpState;
import org.wellspring.model.ModelPackage;
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

    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;
    private static final String SELECT = """
            SELECT o.id, p.id, p.name, o.title, o.data ->> '$.madeOn', o.data ->> '$.due', coalesce(o.data ->> '$.state', ?2), o.at
            FROM object o LEFT JOIN person p ON p.n = o.data ->> '$.person' WHERE %s
            ORDER BY o.data ->> '$.due' IS NULL, o.data ->> '$.due', o.at, o.n""";
    private static final String ALL = SELECT.formatted("o.class = ?1");
    private static final String OPEN = SELECT.formatted("o.n IN (SELECT n FROM followup_due WHERE kind = ?3) AND +o.class = ?1");

    private final Space space;
    private final LocalDate today;

    /** Of a space, as of its own today. */
    public Due(Space space) {
        this.space = space;
        this.today = LocalDate.now(space.clock());
    }

    /** Promises, the open ones alone or all; the earliest due first. Acknowledged ones are open. */
    public List<PromiseRow> promises(boolean openOnly) {
        return read(openOnly, MODEL.getPromise(), PromiseState.OPEN.getLiteral(), 0, r -> {
            PromiseState state = PromiseState.get(r.text(7));
            boolean open = state == PromiseState.OPEN || state == PromiseState.ACKNOWLEDGED;
            return new PromiseRow(r.id(1), Optional.ofNullable(r.id(2)), text(r, 3), text(r, 4), day(r, 5), day(r, 6), state,
                    open ? over(day(r, 6)) : 0);
        });
    }

    /** Follow-ups, the open ones alone or all; the earliest due first. */
    public List<FollowUpRow> followUps(boolean openOnly) {
        return read(openOnly, MODEL.getFollowUp(), FollowUpState.OPEN.getLiteral(), 1, r -> {
            FollowUpState state = FollowUpState.get(r.text(7));
            return new FollowUpRow(r.id(1), Optional.ofNullable(r.id(2)), text(r, 3), text(r, 4), day(r, 6), state,
                    state == FollowUpState.OPEN ? over(day(r, 6)) : 0);
        });
    }

    /** Cards, the waiting ones alone or all; the oldest first. */
    public List<CardRow> cards(boolean waitingOnly) {
        int patience = new Settings(space).get(FollowupSettings.CARD_WAITING_DAYS);
        return read(waitingOnly, MODEL.getCard(), CardState.WAITING.getLiteral(), 2, r -> {
            CardState state = CardState.get(r.text(7));
            LocalDate captured = r.instant(8).atZone(space.clock().getZone()).toLocalDate();
            int waiting = state == CardState.WAITING ? over(Optional.of(captured)) : 0;
            return new CardRow(r.id(1), Optional.ofNullable(r.id(2)), text(r, 3), text(r, 4), Optional.of(r.instant(8)), state,
                    waiting, state == CardState.WAITING && waiting >= patience);
        });
    }

    private <T> List<T> read(boolean openOnly, EClass type, String unset, int kind, Rows.Mapper<T> mapper) {
        return openOnly ? space.rows().query(OPEN, mapper, type, unset, kind) : space.rows().query(ALL, mapper, type, unset);
    }

    private int over(Optional<LocalDate> due) {
        return due.map(day -> (int) Math.max(0, ChronoUnit.DAYS.between(day, today))).orElse(0);
    }

    private static String text(Row r, int column) {
        String text = r.text(column);
        return text == null ? "" : text;
    }

    private static Optional<LocalDate> day(Row r, int column) {
        return Optional.ofNullable(r.text(column)).map(LocalDate::parse);
    }
}
