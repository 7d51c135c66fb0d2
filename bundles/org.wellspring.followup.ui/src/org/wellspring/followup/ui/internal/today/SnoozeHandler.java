// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.ui.internal.today;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;

/** Does to the chosen row of the day what its letter does, from the palette or by a key. */
public final class SnoozeHandler {
    @CanExecute
    boolean possible(MPart part) {
        return part.getObject() instanceof TodayPart today && today.canBePutOff();
    }

    @Execute
    void run(MPart part) {
        if (part.getObject() instanceof TodayPart today) {
            today.snooze();
        }
    }
}
