// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.ui.internal.desk;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Shell;
import org.wellspring.core.days.DayReader;
import org.wellspring.core.Space;
import org.wellspring.followup.DeskSession;
import org.wellspring.followup.DeskSession.Outcome;
import org.wellspring.followup.Today;
import org.wellspring.followup.ui.internal.Texts;
import org.wellspring.followup.ui.internal.snooze.SnoozeDays;
import org.wellspring.followup.ui.internal.snooze.SnoozePopover;
import org.wellspring.people.day.TodayRow;
import org.wellspring.people.day.TodayRow.Deed;
import org.wellspring.ui.CommandIds;
import org.wellspring.ui.command.Actions;
import org.wellspring.ui.command.Commands;
import org.wellspring.ui.theme.Theme;

/** What can be done with the row at hand: an ordinary command each, which nothing that happens later takes back. UI thread only. */
final class DeskDeeds {
    private final Theme theme;
    private final Space space;
    private final Actions actions;
    private final Commands commands;
    private final Today today;
    private final DeskSession session;
    private final SnoozeDays days = new SnoozeDays();

    DeskDeeds(Theme theme, Space space, Actions actions, Commands commands, Today today, DeskSession session) {
        this.theme = theme;
        this.space = space;
        this.actions = actions;
        this.commands = commands;
        this.today = today;
        this.session = session;
    }

    Today today() {
        return today;
    }

    void done() {
        with(Outcome.DONE, Deed.DONE, row -> actions.runAndSay(today.done(row.id()), row.words().done()));
    }

    void letGo() {
        with(Outcome.LET_GO, Deed.LET_GO, row -> actions.runAndSay(today.letGo(row.id()), Texts.get("let-go", row.name())));
    }

    void putOff(Shell window) {
        LocalDate now = LocalDate.now(space.clock());
        with(Outcome.PUT_OFF, Deed.PUT_OFF, row -> new SnoozePopover(theme, days, DayReader.of(space), row.name(), now).of(row.id()).open(window,
                until -> actions.runAndSay(today.putOff(row.id(), until), Texts.get("snoozed", row.name(), days.words(until, now)))));
    }

    private void with(Outcome meant, Deed deed, Consumer<TodayRow> act) {
        session.current().filter(row -> row.offers(deed)).ifPresent(row -> {
            session.meaning(meant);
            act.accept(row);
        });
    }

    /** What happened is written down, and with it the row is finished where it is one that is ticked off. */
    void log() {
        session.current().ifPresent(row -> row.person().ifPresent(person -> {
            session.meaning(Outcome.DONE);
            Map<String, String> about = new HashMap<>(Map.of(CommandIds.PERSON, person.toString()));
            if (row.offers(Deed.DONE) && !row.offers(Deed.LET_GO)) {
                about.put(CommandIds.OBJECT, row.id().toString());
            }
            commands.run(CommandIds.LOG, about);
        }));
    }
}
