// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.ui.internal.history;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.wellspring.core.History;
import org.wellspring.core.words.DateWords;
import org.wellspring.people.PersonHistory;
import org.wellspring.people.ui.internal.PageTools;
import org.wellspring.people.ui.internal.Texts;
import org.wellspring.ui.command.TakingBack;
import org.wellspring.ui.jobs.Latest;
import org.wellspring.ui.theme.Token;
import org.wellspring.ui.widgets.FlatButton;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.Popover;

/** The merges that made somebody who they are, each with the button that parts them again (M13). UI thread, but for reading. */
final class MergesPopover {
    private static final int MOST = 12;

    private final PageTools tools;
    private final TakingBack back;

    private MergesPopover(PageTools tools, TakingBack back) {
        this.tools = tools;
        this.back = back;
    }

    /** Reads them and opens. UI thread. */
    static void show(Shell window, PageTools tools, TakingBack back, UUID person) {
        new Latest(window).ask(() -> new PersonHistory(tools.space()).merges(person), merges -> new MergesPopover(tools, back).open(window, merges));
    }

    private void open(Shell window, List<History.Entry> merges) {
        Popover popover = new Popover(window, tools.theme(), Texts.get("part.title"), 560).titled();
        new Heading(popover.content(), tools.theme(), Heading.Level.SUBTITLE, Texts.get(merges.isEmpty() ? "part.none" : "part.hint")).setLayoutData(wide());
        Composite lines = tools.theme().surface(new Composite(popover.content(), SWT.NONE), Token.PANEL);
        GridLayout grid = new GridLayout(2, false);
        grid.marginWidth = 0;
        lines.setLayout(grid);
        lines.setLayoutData(wide());
        for (History.Entry merge : merges.subList(0, Math.min(MOST, merges.size()))) {
            String when = new DateWords().moment(merge.at().atZone(tools.space().clock().getZone()), LocalDate.now(tools.space().clock()));
            new Heading(lines, tools.theme(), Heading.Level.TEXT, Texts.get("part.line", merge.label(), when)).setLayoutData(wide());
            FlatButton.Kind kind = merge == merges.getFirst() ? FlatButton.Kind.PRIMARY : FlatButton.Kind.PLAIN;
            new FlatButton(lines, tools.theme(), kind, Texts.get("part.them")).onPress(() -> {
                popover.close();
                back.undo(merge.id());
            });
        }
        new FlatButton(popover.content(), tools.theme(), FlatButton.Kind.QUIET, Texts.get("close")).onPress(popover::close);
        popover.open();
    }

    private static GridData wide() {
        return new GridData(SWT.FILL, SWT.CENTER, true, false);
    }
}
