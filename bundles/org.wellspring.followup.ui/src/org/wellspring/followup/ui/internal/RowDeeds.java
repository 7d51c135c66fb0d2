// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.ui.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.eclipse.swt.widgets.Shell;
import org.wellspring.core.Space;
import org.wellspring.followup.Relief;
import org.wellspring.followup.TodayRow;
import org.wellspring.followup.commands.EaseWeek;
import org.wellspring.followup.commands.MarkDone;
import org.wellspring.followup.commands.SnoozeRow;
import org.wellspring.ui.command.Actions;
import org.wellspring.ui.theme.Theme;

/** What can be done with a row of the day; each can be taken back from the notice. UI thread only. */
final class RowDeeds {
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

    /** F6: rhythms wait until a week has room for them; one undo step. */
    void spread(List<Relief.Later> later) {
        actions.runAndSay(EaseWeek.spreading(later), Texts.count("spread.done", later.size()));
    }

    /** F6: rhythms come less often, so that an average week has room for all; one undo step. */
    void lengthen(List<Relief.Longer> longer) {
        actions.runAndSay(EaseWeek.lengthening(longer), Texts.get("lengthen.done", longer.size()));
    }

    private LocalDate today() {
        return LocalDate.now(space.clock());
    }
}
