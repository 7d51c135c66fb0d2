// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.ui.internal.board;

import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.wellspring.followup.ui.internal.Texts;
import org.wellspring.ui.MainWindow;
import org.wellspring.ui.theme.Theme;
import org.wellspring.ui.widgets.FlatButton;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.Popover;

/** Says why what is due stands in the order it does (F13). */
public final class OrderHandler {
    private static final int WIDTH = 620;
    private static final int SENTENCES = 7;

    @Execute
    void run(MainWindow window, Theme theme) {
        window.shell().ifPresent(shell -> {
            Popover popover = new Popover(shell, theme, Texts.get("order.title"), WIDTH).titled();
            for (int i = 1; i <= SENTENCES; i++) {
                wide(new Heading(popover.content(), theme, Heading.Level.TEXT, Texts.get("order." + i)));
            }
            Composite below = theme.surface(new Composite(popover.content(), SWT.NONE), theme.surfaceOf(popover.content()));
            GridLayout layout = new GridLayout();
            layout.marginWidth = 0;
            layout.marginHeight = 0;
            below.setLayout(layout);
            below.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
            FlatButton close = new FlatButton(below, theme, FlatButton.Kind.PRIMARY, Texts.get("order.close")).onPress(popover::close);
            close.setLayoutData(new GridData(SWT.END, SWT.CENTER, true, false));
            popover.open();
            close.setFocus();
        });
    }

    private static void wide(Heading line) {
        line.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    }
}
