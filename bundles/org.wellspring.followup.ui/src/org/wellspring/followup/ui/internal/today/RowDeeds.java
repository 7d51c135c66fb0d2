// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.ui.internal.today;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Shell;
import org.wellspring.core.days.DayReader;
import org.wellspring.core.Command;
import org.wellspring.core.Space;
import org.wellspring.followup.Relief;
import org.wellspring.followup.Today;
import org.wellspring.followup.commands.EaseWeek;
import org.wellspring.followup.commands.NoFirstPeople;
import org.wellspring.followup.commands.NotNow;
import org.wellspring.followup.ui.internal.Texts;
import org.wellspring.followup.ui.internal.rhythm.RhythmPopover;
import org.wellspring.followup.ui.internal.snooze.SnoozeDays;
import org.wellspring.followup.ui.internal.snooze.SnoozePopover;
import org.wellspring.people.day.TodayRow;
import org.wellspring.people.day.TodayRow.Deed;
import org.wellspring.ui.command.Actions;
import org.wellspring.ui.theme.Theme;

/** What can be done with a row of the day; each can be taken back from the notice. UI thread only. */
final class RowDeeds {
    private final Space space;
    private final Actions actions;
    private final Theme theme;
    private final WriteTo write;
    private final Today list;
    private final Consumer<DayRow> gone;
    private final SnoozeDays days = new SnoozeDays();

    /** @param gone is told of a row that a deed took off the list */
    RowDeeds(Space space, Actions actions, Theme theme, WriteTo write, Today list, Consumer<DayRow> gone) {
        this.gone = gone;
        this.space = space;
        this.actions = actions;
        this.theme = theme;
        this.write = write;
        this.list = list;
    }

    /** A rhythm or somebody new is done by a touch, never by a tick; what is promised or planned may be done before its day. */
    static boolean canBeDone(DayRow row) {
        return row.done().isPresent();
    }

    /** What opening a row shows: the person it is about, unless it stands for something of its own. */
    static UUID shows(DayRow row) {
        return row instanceof DayRow.Due(TodayRow due) && due.offers(Deed.SHOW_ITSELF) ? due.id() : row.person().orElse(row.id());
    }

    /** What is due, or somebody to begin with. */
    static boolean canBePutOff(DayRow row) {
        return row instanceof DayRow.Due(TodayRow due) && due.offers(Deed.PUT_OFF);
    }

    /** What happened is the next step taken. That a promise is kept one says oneself: the panel offers it. */
    static boolean isFinishedByLogging(DayRow row) {
        return canBeDone(row) && !canBeLetGo(row);
    }

    /** What one can be released from. */
    static boolean canBeLetGo(DayRow row) {
        return row instanceof DayRow.Due(TodayRow due) && due.offers(Deed.LET_GO);
    }

    /** The promise is kept, good wishes are sent, the next step taken, the card dealt with. */
    void done(DayRow row) {
        row.done().ifPresent(said -> deal(row, list.done(row.id()), said));
    }

    /** Released from it: it is not to be done any more. */
    void letGo(DayRow row) {
        deal(row, list.letGo(row.id()), Texts.get("let-go", row.name()));
    }

    /** Asks until when, then puts the row off (F6). */
    void snooze(Shell window, DayRow row) {
        new SnoozePopover(theme, days, DayReader.of(space), row.name(), today()).of(row.id()).open(window, until -> deal(row, list.putOff(row.id(), until),
                Texts.get("snoozed", row.name(), days.words(until, today()))));
    }

    /** Writes to whom it is about. */
    void write(DayRow row) {
        row.person().ifPresent(person -> write.person(person, row.name(), row.id()));
    }

    /** Asks how often to talk, and what it brings both. */
    void agree(Shell window, DayRow row) {
        row.person().ifPresent(person -> new RhythmPopover(theme, actions, space, person, row.name()).open(window));
    }

    /** Puts somebody aside for good (F15). */
    void notNow(DayRow row) {
        deal(row, new NotNow(row.id()), Texts.get("first.aside", row.name()));
    }

    /** Proposes nobody to begin with any more (F15). */
    void nobody() {
        actions.runAndSay(new NoFirstPeople(), Texts.get("first.nobody"));
    }

    /** F6: rhythms wait until a week has room for them; one undo step. */
    void spread(List<Relief.Later> later) {
        actions.runAndSay(EaseWeek.spreading(later), Texts.count("spread.done", later.size()));
    }

    /** F6: rhythms come less often, so that an average week has room for all; one undo step. */
    void lengthen(List<Relief.Longer> longer) {
        actions.runAndSay(EaseWeek.lengthening(longer), Texts.get("lengthen.done", longer.size()));
    }

    private void deal(DayRow row, Command<UUID> command, String said) {
        actions.runAndSay(command, said).ifPresent(id -> gone.accept(row));
    }

    private LocalDate today() {
        return LocalDate.now(space.clock());
    }
}
