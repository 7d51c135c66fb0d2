// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import org.eclipse.emf.ecore.EClass;
import org.wellspring.core.Space;
import org.wellspring.core.rows.Row;
import org.wellspring.core.rows.Rows;
import org.wellspring.core.settings.Settings;
import org.wellspring.followup.internal.DueRows;
import org.wellspring.followup.internal.FollowupProjection;
import org.wellspring.model.CardState;
import org.wellspring.model.FollowUpState;
import org.wellspring.model.ModelPackage;
import org.wellspring.model.PromiseState;
import org.wellspring.people.ComingUp;
import org.wellspring.people.PeopleByNumber;
import org.wellspring.people.PersonRow;

/** Reads promises, follow-ups and cards. Any thread. */
public final class Due {
    /** A promise of mine (F9); putOff is the day to come until which it is put off (F6); overdueDays is 0 while it is not late or is put off, or once it is closed. */
    public record PromiseRow(UUID id, Optional<UUID> person, String name, String what, Optional<LocalDate> madeOn,
            Optional<LocalDate> due, Optional<LocalDate> putOff, PromiseState state, int overdueDays) {
    }

    /** A next step; putOff and overdueDays as with a promise. */
    public record FollowUpRow(UUID id, Optional<UUID> person, String name, String what, Optional<LocalDate> due,
            Optional<LocalDate> putOff, FollowUpState state, int overdueDays) {
    }

    /** A card (F2); waitingDays counts from its capture, flagged says it waits longer than the setting allows. */
    public record CardRow(UUID id, Optional<UUID> person, String name, String text, Optional<Instant> capturedAt,
            CardState state, int waitingDays, boolean flagged) {
    }

    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;
    private static final String SELECT = """
            SELECT o.id, o.data ->> '$.person', o.title, o.data ->> '$.madeOn', o.data ->> '$.due', coalesce(o.data ->> '$.state', ?2), o.at
            FROM object o WHERE %s
            ORDER BY o.data ->> '$.due' IS NULL, o.data ->> '$.due', o.at, o.n""";
    private static final String ALL = SELECT.formatted("o.class = ?1");
    private static final String OPEN = SELECT
            .formatted("o.n IN (SELECT n FROM followup_due WHERE kind = ?3 AND muted = 0 AND (kind = " + FollowupProjection.PROMISE
                    + " OR person IS NULL OR person NOT IN (" + ComingUp.IN_PEACE.replace("?", "?4") + "))) AND +o.class = ?1");

    private record Found(UUID id, Long person, String title, Optional<LocalDate> madeOn, Optional<LocalDate> due, String state, Instant at) {
    }

    /** What was found, and with whom. */
    private record Item(Found found, Optional<PersonRow> person) {
        UUID id() {
            return found.id();
        }

        Optional<UUID> who() {
            return person.map(PersonRow::id);
        }

        String name() {
            return person.map(PersonRow::name).orElse("");
        }
    }

    private final Space space;
    private final LocalDate today;

    /** Of a space, as of its own today. */
    public Due(Space space) {
        this.space = space;
        this.today = LocalDate.now(space.clock());
    }

    /** Promises, the open ones alone or all; the earliest due first. Acknowledged ones are open; those to who left or died are not (M8). */
    public List<PromiseRow> promises(boolean openOnly) {
        Map<UUID, LocalDate> putOff = putOff();
        return read(openOnly, MODEL.getPromise(), PromiseState.OPEN.getLiteral(), FollowupProjection.PROMISE, r -> {
            PromiseState state = PromiseState.get(r.found().state());
            boolean open = state == PromiseState.OPEN || state == PromiseState.ACKNOWLEDGED;
            Optional<LocalDate> until = Optional.ofNullable(putOff.get(r.id())).filter(day -> open);
            return new PromiseRow(r.id(), r.who(), r.name(), r.found().title(), r.found().madeOn(), r.found().due(), until, state,
                    open && until.isEmpty() ? over(r.found().due()) : 0);
        });
    }

    /** Follow-ups, the open ones alone or all; the earliest due first. Those with who may not come up by themselves are not open (T12, T15). */
    public List<FollowUpRow> followUps(boolean openOnly) {
        Map<UUID, LocalDate> putOff = putOff();
        return read(openOnly, MODEL.getFollowUp(), FollowUpState.OPEN.getLiteral(), FollowupProjection.FOLLOW_UP, r -> {
            FollowUpState state = FollowUpState.get(r.found().state());
            boolean open = state == FollowUpState.OPEN;
            Optional<LocalDate> until = Optional.ofNullable(putOff.get(r.id())).filter(day -> open);
            return new FollowUpRow(r.id(), r.who(), r.name(), r.found().title(), r.found().due(), until, state,
                    open && until.isEmpty() ? over(r.found().due()) : 0);
        });
    }

    /** Cards, the waiting ones alone or all; the oldest first. Those about who may not come up by themselves do not wait (T12, T15). */
    public List<CardRow> cards(boolean waitingOnly) {
        int patience = new Settings(space).get(FollowupSettings.CARD_WAITING_DAYS);
        return read(waitingOnly, MODEL.getCard(), CardState.WAITING.getLiteral(), FollowupProjection.CARD, r -> {
            CardState state = CardState.get(r.found().state());
            LocalDate captured = r.found().at().atZone(space.clock().getZone()).toLocalDate();
            int waiting = state == CardState.WAITING ? over(Optional.of(captured)) : 0;
            return new CardRow(r.id(), r.who(), r.name(), r.found().title(), Optional.of(r.found().at()), state,
                    waiting, state == CardState.WAITING && waiting >= patience);
        });
    }

    /** What is put off until a day to come, by id (F6). */
    public Map<UUID, LocalDate> putOff() {
        return new DueRows(space, today).putOff();
    }

    private <T> List<T> read(boolean openOnly, EClass type, String unset, int kind, Function<Item, T> make) {
        List<Found> found = openOnly ? Rows.of(space).query(OPEN, Due::found, type, unset, kind, today) : Rows.of(space).query(ALL, Due::found, type, unset);
        Map<Long, PersonRow> people = new HashMap<>(new PeopleByNumber(space).rows(
                found.stream().map(Found::person).filter(Objects::nonNull).distinct().toList()));
        // Of somebody who is not in the book any more nothing is due; it comes back with them.
        return found.stream().filter(f -> f.person() == null || people.containsKey(f.person()))
                .map(f -> make.apply(new Item(f, Optional.ofNullable(people.get(f.person()))))).toList();
    }

    private static Found found(Row r) {
        return new Found(r.id(1), r.isNull(2) ? null : (Long) r.number(2), text(r, 3), day(r, 4), day(r, 5), r.text(6), r.instant(7));
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
