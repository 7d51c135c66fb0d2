// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.ui.internal.board;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.swt.widgets.Shell;
import org.wellspring.core.days.DayReader;
import org.wellspring.core.Space;
import org.wellspring.followup.NextSteps;
import org.wellspring.followup.Relief;
import org.wellspring.followup.Today;
import org.wellspring.followup.commands.EaseWeek;
import org.wellspring.followup.commands.TakeUp;
import org.wellspring.followup.ui.internal.FollowupIds;
import org.wellspring.followup.ui.internal.Texts;
import org.wellspring.followup.ui.internal.rhythm.RhythmPopover;
import org.wellspring.followup.ui.internal.snooze.SnoozeDays;
import org.wellspring.followup.ui.internal.snooze.SnoozePopover;
import org.wellspring.followup.ui.internal.steps.StepPopover;
import org.wellspring.ui.CommandIds;
import org.wellspring.ui.command.Actions;
import org.wellspring.ui.command.Commands;
import org.wellspring.ui.page.SectionPlace;
import org.wellspring.ui.theme.Theme;

/** What can be done with a row of the view of follow-ups; each can be taken back from the notice. UI thread only. */
final class BoardDeeds {
    private final SectionPlace place;
    private final Space space;
    private final Theme theme;
    private final Actions actions;
    private final Commands commands;
    private final Today today;
    private final SnoozeDays days = new SnoozeDays();

    BoardDeeds(SectionPlace place, Today today, Commands commands) {
        this.place = place;
        this.space = place.space();
        this.theme = place.theme();
        this.actions = place.actions();
        this.commands = commands;
        this.today = today;
    }

    void done(BoardRow row) {
        actions.runAndSay(today.done(row.id()), row.said());
    }

    void letGo(BoardRow row) {
        actions.runAndSay(today.letGo(row.id()), Texts.get("let-go", row.name()));
    }

    void taken(BoardRow row) {
        actions.runAndSay(new TakeUp(row.id()), Texts.get("offers.taken.said", row.note()));
    }

    /** Asks until when. */
    void putOff(BoardRow row, Shell window) {
        LocalDate now = LocalDate.now(space.clock());
        new SnoozePopover(theme, days, DayReader.of(space), row.name(), row.comesUp().orElse(now)).of(row.id()).open(window,
                until -> actions.runAndSay(today.putOff(row.id(), until),
                        Texts.get("snoozed", row.name(), days.words(until, now))));
    }

    void log(BoardRow row) {
        row.person().ifPresent(person -> commands.run(CommandIds.LOG, row.offers(BoardRow.Deed.DONE) && !row.offers(BoardRow.Deed.LET_GO)
                ? Map.of(CommandIds.PERSON, person.toString(), CommandIds.OBJECT, row.id().toString())
                : Map.of(CommandIds.PERSON, person.toString())));
    }

    /** What it is, where it can be changed; else whom it is about. */
    void open(BoardRow row, Shell window) {
        switch (row.sort()) {
            case PROMISE, STEP -> new NextSteps(space).find(row.id()).ifPresent(step -> row.person().ifPresentOrElse(
                    person -> new StepPopover(place, person, Optional.of(step)).open(window), () -> show(row.id())));
            case RHYTHM -> row.person().ifPresent(person -> new RhythmPopover(theme, actions, space, person, row.name()).open(window));
            case CARD -> commands.run(CommandIds.CARDS, Map.of(CommandIds.OBJECT, row.id().toString()));
            case THING -> show(row.id());
            case DUE, WAITING, OFFER -> show(row.person().orElse(row.id()));
        }
    }

    void show(UUID object) {
        commands.run(CommandIds.SHOW, Map.of(CommandIds.OBJECT, object.toString()));
    }

    void offer() {
        commands.run(FollowupIds.OFFER);
    }

    void promise() {
        commands.run(FollowupIds.PROMISE);
    }

    void order() {
        commands.run(FollowupIds.ORDER);
    }

    void desk() {
        commands.run(FollowupIds.DESK);
    }

    /** F6: rhythms wait until a week has room for them; one undo step. */
    void spread(List<Relief.Later> later) {
        actions.runAndSay(EaseWeek.spreading(later), Texts.count("spread.done", later.size()));
    }

    /** F6: rhythms come less often, so that an average week has room for all; one undo step. */
    void lengthen(List<Relief.Longer> longer) {
        actions.runAndSay(EaseWeek.lengthening(longer), Texts.get("lengthen.done", longer.size()));
    }
}
