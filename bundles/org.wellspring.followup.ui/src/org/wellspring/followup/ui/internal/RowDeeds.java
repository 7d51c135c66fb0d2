// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.ui.internal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;

import org.eclipse.swt.widgets.Shell;
import org.wellspring.core.Space;
import org.wellspring.followup.RowKind;
import org.wellspring.followup.TodayList;
import org.wellspring.followup.TodayRow;
import org.wellspring.followup.commands.MarkDone;
import org.wellspring.followup.commands.SnoozeRow;
import org.wellspring.ui.command.Actions;
import org.wellspring.ui.theme.Theme;

/** What can be done with a row of the day; each can be taken back from the notice. UI thread only. */
final class RowDeeds {
    private static final int WORKDAYS = 5;

    private final Space space;
    private final Actions actions;
    private final Theme theme;
    private final SnoozeDays days = new SnoozeDays(Locale.getDefault());

    RowDeeds(Space space, Actions actions, Theme theme) {
        this.space = space;
        this.actions = actions;
        this.theme = theme;
    }

    /** A rhythm or somebody new is done by a touch, never by a tick. */
    static boolean canBeDone(TodayRow row) {
        return switch (row.kind()) {
            case PROMISE, FOLLOW_UP, CARD -> true;
            case RHYTHM, NEW_PERSON -> false;
        };
    }

    /** The promise is kept, the next step taken, the card dealt with. */
    void done(TodayRow row) {
        actions.runAndSay(new MarkDone(row.id(), today()), Texts.get("done." + row.kind().name(), row.name()));
    }

    /** Asks until when, then puts the row off (F6). */
    void snooze(Shell window, TodayRow row) {
        new SnoozePopover(theme, days, today(), row.name()).open(window, until -> snooze(row, until));
    }

    private void snooze(TodayRow row, LocalDate until) {
        actions.runAndSay(new SnoozeRow(row.id(), until), Texts.get("snoozed", row.name(), days.words(until, today())));
    }

    /** F6: what exceeds the room of the week moves into the next one, the least pressing rhythms first; one undo step. */
    void spread(TodayList list) {
        List<TodayRow> waiting = waiting(list);
        if (waiting.isEmpty()) {
            return;
        }
        LocalDate monday = today().with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        String label = Texts.count("spread.done", waiting.size());
        Space.Step step = tx -> {
            for (int i = 0; i < waiting.size(); i++) {
                new SnoozeRow(waiting.get(i).id(), monday.plusDays(i % WORKDAYS)).apply(space, tx);
            }
        };
        actions.attempt(() -> space.change(label, step)).ifPresent(changed -> actions.say(label, changed));
    }

    /** The rhythms that could wait for next week, as many as there are too many. */
    static List<TodayRow> waiting(TodayList list) {
        return list.rows().reversed().stream().filter(r -> r.kind() == RowKind.RHYTHM).limit(list.capacity().over()).toList();
    }

    private LocalDate today() {
        return LocalDate.now(space.clock());
    }
}
