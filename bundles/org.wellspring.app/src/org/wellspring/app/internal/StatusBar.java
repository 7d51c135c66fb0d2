// SPDX-License-Identifier: EPL-2.0
package org.wellspring.app.internal;

import org.eclipse.swt.widgets.Composite;
import org.wellspring.core.Space;
import org.wellspring.ui.jobs.StatusLine;
import org.wellspring.ui.jobs.StatusModel;
import org.wellspring.ui.theme.Theme;

import jakarta.annotation.PostConstruct;

/** The line at the bottom: where the data is, what runs, and that F1 helps. */
public final class StatusBar {
    private static final String PLACE = "place";

    @PostConstruct
    void create(Composite parent, Theme theme, StatusModel status, Threshold threshold) {
        Bars.fill(parent, true);
        new StatusLine(parent, theme, status);
        status.hint(Texts.get("status.hint"));
        threshold.onChange(() -> say(status, threshold));
        say(status, threshold);
    }

    private static void say(StatusModel status, Threshold threshold) {
        status.say(PLACE, threshold.space().map(StatusBar::place).orElse(""));
    }

    private static String place(Space space) {
        return space.readOnlyReason().map(reason -> Texts.get("status.readonly"))
                .orElseGet(() -> Texts.get("status.saved"));
    }
}
