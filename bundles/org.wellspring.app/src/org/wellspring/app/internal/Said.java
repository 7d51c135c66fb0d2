// SPDX-License-Identifier: EPL-2.0
package org.wellspring.app.internal;

import org.eclipse.swt.widgets.Display;
import org.wellspring.ui.jobs.StatusModel;

/** Words that stand in the status line for a while: heard by whoever looks, in nobody's way. UI thread only. */
public final class Said {
    private static final int SAID_MS = 20_000;

    private final StatusModel status;
    private final Display display;

    public Said(StatusModel status, Display display) {
        this.status = status;
        this.display = display;
    }

    /** Says something in place of what was said under the same key. */
    public void aWhile(String key, String text) {
        status.say(key, text);
        display.timerExec(SAID_MS, () -> {
            if (status.texts().contains(text)) {
                status.say(key, "");
            }
        });
    }
}
