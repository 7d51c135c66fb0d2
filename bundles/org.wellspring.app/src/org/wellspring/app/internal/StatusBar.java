// SPDX-License-Identifier: EPL-2.0
package org.wellspring.app.internal;

import java.util.Optional;

import org.eclipse.swt.widgets.Composite;
import org.wellspring.core.Space;
import org.wellspring.ui.jobs.StatusLine;
import org.wellspring.ui.jobs.StatusModel;
import org.wellspring.ui.theme.Theme;

import jakarta.annotation.PostConstruct;

/** The line at the bottom: where the data is, what runs, and that F1 helps. */
public final class StatusBar {
    private static final String PLACE = "place";

    private Optional<Space> heard = Optional.empty();

    @PostConstruct
    void create(Composite parent, Theme theme, StatusModel status, Threshold threshold) {
        Bars.fill(parent, true);
        new StatusLine(parent, theme, status);
        status.hint(Texts.get("status.hint"));
        Said said = new Said(status, parent.getDisplay());
        threshold.onChange(() -> say(status, said, threshold));
        say(status, said, threshold);
    }

    private void say(StatusModel status, Said said, Threshold threshold) {
        status.say(PLACE, threshold.space().map(StatusBar::place).orElse(""));
        threshold.space().filter(space -> !heard.equals(Optional.of(space))).ifPresent(space -> {
            heard = Optional.of(space);
            space.notices().forEach(notice -> said.aWhile(notice, notice));
        });
    }

    private static String place(Space space) {
        return space.readOnlyReason().map(reason -> Texts.get("status.readonly"))
                .orElseGet(() -> Texts.get("status.saved"));
    }
}
