// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.internal.rows;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;

import org.eclipse.emf.ecore.EClass;
import org.wellspring.core.Command;
import org.wellspring.core.Refusals;
import org.wellspring.core.Space;
import org.wellspring.core.Tx;
import org.wellspring.core.words.DateWords;
import org.wellspring.followup.internal.DueRows;
import org.wellspring.followup.internal.PromiseDays;
import org.wellspring.followup.internal.RowReasons;
import org.wellspring.model.base.Entity;
import org.wellspring.people.day.RowKind;
import org.wellspring.people.day.TodayRow;
import org.wellspring.people.day.Who;
import org.wellspring.people.spi.Day;
import org.wellspring.people.spi.TodayRows.Found;

/** What promises, next steps and cards have in common: a title, a day, perhaps a person. */
final class DueItems {
    private DueItems() {
    }

    /** Those of one sort that are due until a day. */
    static Found of(Day day, int sort, LocalDate until, int undatedDays, int limit, BiFunction<DueRows.Item, RowReasons, TodayRow> row) {
        DueRows due = DueRows.of(day);
        RowReasons wording = RowReasons.of(day);
        return new Found(due.items(sort, until, undatedDays, day.date(), limit).stream().map(item -> row.apply(item, wording)).toList(),
                due.countItems(sort, null, until, undatedDays, day.date()));
    }

    /** Those of one sort that fall due, or come back, in the days to come. */
    static List<TodayRow> coming(Day day, int sort, RowKind kind, LocalDate from, LocalDate until, BiFunction<TodayRow, RowReasons, TodayRow> row) {
        RowReasons wording = RowReasons.of(day);
        return DueRows.of(day).coming(sort, from, until, PromiseDays.of(day.space())).stream()
                .map(item -> row.apply(TodayRow.of(item.id(), kind, who(item), item.day()).subject(item.person().isPresent() ? item.title() : ""), wording))
                .toList();
    }

    /** A row for one of them that is due. */
    static TodayRow row(Day day, RowKind kind, DueRows.Item item, String why) {
        Who who = who(item);
        TodayRow row = TodayRow.of(item.id(), kind, who, item.day()).overdue(ChronoUnit.DAYS.between(item.day(), day.date()))
                .subject(item.title()).why(why).help(who.person().isPresent() ? "" : RowReasons.of(day).get("help.card"));
        return who.person().isPresent() ? row.offering(TodayRow.Deed.WRITE) : row;
    }

    private static Who who(DueRows.Item item) {
        return item.person().map(person -> Who.person(person.id(), person.name(), person.organization()))
                .orElseGet(() -> Who.nobody(item.title()));
    }

    /** The command that ticks it off, where it is of this class. */
    static Optional<Command<UUID>> done(Tx tx, UUID row, EClass type, Command<UUID> command) {
        return tx.find(row, Entity.class).filter(type::isInstance).map(entity -> command);
    }

    /**
     * Leaves putting off to whoever keeps that, where something comes of it.
     *
     * @param own its own day; null if it has none
     * @throws org.wellspring.core.SpaceException if that is later than the day it is to be put off to: it comes up only then (F6)
     */
    static Optional<Command<UUID>> putOff(Space space, LocalDate own, LocalDate until) {
        if (own != null && until.isBefore(own)) {
            LocalDate today = LocalDate.now(space.clock());
            throw Refusals.because(RowReasons.class, "early", new DateWords().date(until, today), new DateWords().date(own, today));
        }
        return Optional.empty();
    }
}
