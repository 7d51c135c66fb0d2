// SPDX-License-Identifier: EPL-2.0
package org.wellspring.etiquette.ui.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Shell;
import org.wellspring.etiquette.OptOutRow;
import org.wellspring.etiquette.Outreach;
import org.wellspring.model.OptOutBy;
import org.wellspring.ui.CommandIds;
import org.wellspring.ui.command.Commands;
import org.wellspring.ui.theme.Theme;
import org.wellspring.ui.widgets.FlatButton;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.LinkText;
import org.wellspring.ui.widgets.Popover;
import org.wellspring.ui.widgets.RichText;

/** Who would rather not be reached by which way, their wishes first, then what I decided; a name leads to its page (T3). UI thread only. */
final class WishesPopover {
    static final int DAYS = 30;
    private static final int WIDTH = 640;
    /** So many lines are still read. */
    private static final int MOST = 200;

    private final Theme theme;
    private final Commands commands;
    private final LocalDate today;
    private Popover popover;

    /** What there is to show. */
    record Shown(List<OptOutRow> wishes, Outreach.ByPurpose outreach) {
    }

    WishesPopover(Theme theme, Commands commands, LocalDate today) {
        this.theme = theme;
        this.commands = commands;
        this.today = today;
    }

    void open(Shell window, Shown shown) {
        popover = new Popover(window, theme, Texts.get("wishes.title"), WIDTH).titled();
        if (shown.wishes().isEmpty()) {
            words(Heading.Level.TEXT, Texts.get("wishes.none"));
        }
        group(shown.wishes(), OptOutBy.THEM);
        group(shown.wishes(), OptOutBy.ME);
        words(Heading.Level.SUBTITLE,
                Texts.get("wishes.outreach", DAYS, shown.outreach().networking(), shown.outreach().prospecting(), shown.outreach().keeping()));
        new FlatButton(popover.foot(), theme, FlatButton.Kind.PLAIN, Texts.get("wishes.close")).onPress(popover::close)
                .setLayoutData(new GridData(SWT.END, SWT.CENTER, true, false));
        popover.toRead();
    }

    private void group(List<OptOutRow> all, OptOutBy by) {
        List<OptOutRow> rows = all.stream().filter(row -> row.by() == by).toList();
        if (!rows.isEmpty()) {
            words(Heading.Level.STRONG, Texts.get("wishes." + by.getLiteral(), rows.size()));
            rows.stream().limit(MOST).forEach(this::line);
            if (rows.size() > MOST) {
                words(Heading.Level.SUBTITLE, Texts.get("wishes.more", rows.size() - MOST));
            }
        }
    }

    private void line(OptOutRow row) {
        LinkText line = new LinkText(popover.content(), theme, RichText.empty().link(row.name(), () -> {
            popover.close();
            commands.run(CommandIds.SHOW, Map.of(CommandIds.OBJECT, row.person().toString()));
        }).plain("  " + WishWords.what(row)).muted("  " + WishWords.why(row, today)));
        line.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    }

    private void words(Heading.Level level, String text) {
        new Heading(popover.content(), theme, level, text).setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    }
}
