// SPDX-License-Identifier: EPL-2.0
package org.wellspring.app.internal.frame;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.wellspring.app.internal.Said;
import org.wellspring.app.internal.Texts;
import org.wellspring.app.internal.door.Threshold;
import org.wellspring.core.Space;
import org.wellspring.ui.command.Commands;
import org.wellspring.ui.jobs.StatusLine;
import org.wellspring.ui.jobs.StatusModel;
import org.wellspring.ui.theme.Theme;
import org.wellspring.ui.theme.Token;
import org.wellspring.ui.widgets.LinkText;
import org.wellspring.ui.widgets.RichText;

import jakarta.annotation.PostConstruct;

/** The line at the bottom: where the data is, what runs, and a link to help. */
public final class StatusBar {
    private static final String HELP = "org.wellspring.command.help";
    private static final String PLACE = "place";

    private Optional<Space> heard = Optional.empty();

    @PostConstruct
    void create(Composite parent, Theme theme, StatusModel status, Threshold threshold, Commands commands) {
        Bars.fill(parent, true);
        Composite bar = theme.surface(new Composite(parent, SWT.NONE), Token.PANEL);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = 0;
        layout.marginRight = theme.px(20);
        bar.setLayout(layout);
        bar.addListener(SWT.Paint, e -> line(e, theme));
        new StatusLine(bar, theme, status).setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        new LinkText(bar, theme, RichText.empty().link(Texts.get("status.hint"), () -> commands.run(HELP)))
                .setLayoutData(new GridData(SWT.END, SWT.CENTER, false, false));
        Said said = new Said(status, parent.getDisplay());
        threshold.onChange(() -> say(status, said, threshold));
        say(status, said, threshold);
    }

    /** The line above goes on over the link. */
    private static void line(Event e, Theme theme) {
        e.gc.setBackground(theme.palette().line());
        e.gc.fillRectangle(0, 0, ((Composite) e.widget).getSize().x, 1);
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
