// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.ui.internal.today;

import java.time.Clock;
import java.time.LocalDate;

import org.eclipse.swt.widgets.Control;

/** Notices that another day has begun while the window stayed open, or while the computer slept. */
final class DayTurn {
    private static final int LOOK_EVERY_MS = 60_000;

    private final Control owner;
    private final Clock clock;
    private final Runnable turned;
    private LocalDate day;

    DayTurn(Control owner, Clock clock, Runnable turned) {
        this.owner = owner;
        this.clock = clock;
        this.turned = turned;
        this.day = LocalDate.now(clock);
    }

    /** Looks now and then, for as long as the owner lives. */
    void watch() {
        owner.getDisplay().timerExec(LOOK_EVERY_MS, this::look);
    }

    private void look() {
        if (owner.isDisposed()) {
            return;
        }
        LocalDate now = LocalDate.now(clock);
        if (!now.equals(day)) {
            day = now;
            turned.run();
        }
        watch();
    }
}
