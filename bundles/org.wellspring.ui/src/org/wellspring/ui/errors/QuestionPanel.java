// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.errors;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.wellspring.ui.theme.Theme;
import org.wellspring.ui.theme.Token;
import org.wellspring.ui.widgets.FlatButton;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.Popover;

/** A question with two or three answers; the one that leaves everything as it is has the focus, and Escape gives it. */
final class QuestionPanel {
    private static final int WIDTH = 460;

    private final Theme theme;
    private final Confirmation question;

    QuestionPanel(Theme theme, Confirmation question) {
        this.theme = theme;
        this.question = question;
    }

    void open(Shell window) {
        Popover popover = new Popover(window, theme, question.text(), WIDTH);
        new Heading(popover.content(), theme, Heading.Level.TEXT, question.text())
                .setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        Composite row = theme.surface(new Composite(popover.content(), SWT.NONE), Token.PANEL);
        row.setLayout(new GridLayout(question.other().isPresent() ? 3 : 2, false));
        row.setLayoutData(new GridData(SWT.END, SWT.TOP, true, false));
        answer(popover, row, question.yes(), question.action());
        question.other().ifPresent(other -> answer(popover, row, other.label(), other.action()));
        FlatButton no = new FlatButton(row, theme, FlatButton.Kind.PRIMARY, question.no()).onPress(popover::close);
        popover.open();
        no.setFocus();
    }

    private void answer(Popover popover, Composite row, String label, Runnable action) {
        new FlatButton(row, theme, FlatButton.Kind.PLAIN, label).onPress(() -> {
            popover.close();
            action.run();
        });
    }
}
