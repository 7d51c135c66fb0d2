// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.ui.internal.steps;

import org.eclipse.swt.widgets.Shell;
import org.wellspring.followup.NextSteps;
import org.wellspring.followup.ui.internal.today.TodayPart;

/** Asks until when to put off what is open and has the keyboard (F6). */
public final class SnoozeHandler extends OpenCommand {
    public SnoozeHandler() {
        super("snooze");
    }

    @Override
    boolean asks() {
        return true;
    }

    @Override
    boolean onRow(TodayPart list) {
        return list.snooze();
    }

    @Override
    void onStep(StepDeeds deeds, NextSteps.Step step, Shell window) {
        deeds.putOff(step, window);
    }
}
