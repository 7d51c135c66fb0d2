// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.ui.internal.steps;

import org.eclipse.swt.widgets.Shell;
import org.wellspring.core.days.DayReader;
import org.wellspring.followup.NextSteps;
import org.wellspring.followup.Today;
import org.wellspring.followup.ui.internal.Texts;
import org.wellspring.followup.ui.internal.snooze.SnoozeDays;
import org.wellspring.followup.ui.internal.snooze.SnoozePopover;
import org.wellspring.ui.page.SectionPlace;

/** What is done with something open, by its buttons and by keys: ticked off, put off, let go. Each is said, with a way back. UI thread only. */
final class StepDeeds {
    private final SectionPlace place;
    private final Today list;
    private final SnoozeDays days = new SnoozeDays();

    StepDeeds(SectionPlace place, Today list) {
        this.place = place;
        this.list = list;
    }

    void done(NextSteps.Step step) {
        place.actions().runAndSay(list.done(step.id()), Texts.get("steps.done." + step.kind().name(), step.what()));
    }

    void release(NextSteps.Step step) {
        place.actions().runAndSay(list.letGo(step.id()), Texts.get("steps.released", step.what()));
    }

    /** Asks until when. */
    void putOff(NextSteps.Step step, Shell over) {
        new SnoozePopover(place.theme(), days, DayReader.of(place.space()), step.what(), step.day().orElse(place.today())).of(step.id())
                .open(over, until -> place.actions().runAndSay(list.putOff(step.id(), until),
                        Texts.get("snoozed", step.what(), days.words(until, place.today()))));
    }
}
