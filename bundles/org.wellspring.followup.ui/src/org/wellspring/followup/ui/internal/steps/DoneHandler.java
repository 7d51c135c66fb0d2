// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.ui.internal.steps;

import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.wellspring.followup.NextSteps;
import org.wellspring.followup.ui.internal.today.TodayPart;
import org.wellspring.ui.widgets.Popover;

/** Ticks off what is open and has the keyboard. */
public final class DoneHandler extends OpenCommand {
    public DoneHandler() {
        super("done");
    }

    @Override
    boolean asks() {
        return false;
    }

    @Override
    boolean isTaken(Control focus) {
        return Popover.keep(focus);
    }

    @Override
    boolean onRow(TodayPart list) {
        return list.done();
    }

    @Override
    void onStep(StepDeeds deeds, NextSteps.Step step, Shell window) {
        deeds.done(step);
    }
}
