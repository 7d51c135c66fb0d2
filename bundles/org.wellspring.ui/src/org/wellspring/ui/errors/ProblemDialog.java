// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.errors;

import java.time.Instant;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.wellspring.core.Problem;
import org.wellspring.ui.theme.Theme;
import org.wellspring.ui.theme.Token;
import org.wellspring.ui.widgets.Brush;
import org.wellspring.ui.widgets.FlatButton;
import org.wellspring.ui.widgets.Heading;

/** What happened, what is safe, what to do; Close and Copy details. */
final class ProblemDialog {
    private final Theme theme;
    private final Problem problem;
    private final Throwable cause;

    ProblemDialog(Theme theme, Problem problem, Throwable cause) {
        this.theme = theme;
        this.problem = problem;
        this.cause = cause;
    }

    Shell open(Shell parent) {
        Shell shell = parent == null ? new Shell(theme.display(), SWT.DIALOG_TRIM) : new Shell(parent, SWT.DIALOG_TRIM | SWT.APPLICATION_MODAL);
        shell.setText(Messages.title);
        theme.surface(shell, Token.PANEL);
        GridLayout layout = new GridLayout();
        layout.marginWidth = theme.px(24);
        layout.marginHeight = theme.px(20);
        layout.verticalSpacing = theme.px(8);
        shell.setLayout(layout);
        words(shell, Heading.Level.STRONG, problem.happened());
        words(shell, Heading.Level.TEXT, problem.safe());
        words(shell, Heading.Level.TEXT, problem.todo());
        buttons(shell);
        shell.addListener(SWT.Paint, e -> new Brush(e.gc, theme).stroke(theme.palette().edge(), shell.getClientArea()));
        shell.setSize(shell.computeSize(theme.px(460), SWT.DEFAULT));
        if (parent != null) {
            center(shell, parent.getBounds());
        }
        shell.open();
        return shell;
    }

    private void words(Shell shell, Heading.Level level, String text) {
        if (!text.isEmpty()) {
            new Heading(shell, theme, level, text).setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        }
    }

    private void buttons(Shell shell) {
        Composite row = theme.surface(new Composite(shell, SWT.NONE), Token.PANEL);
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.marginTop = theme.px(12);
        row.setLayout(layout);
        row.setLayoutData(new GridData(SWT.END, SWT.BOTTOM, true, true));
        FlatButton copy = new FlatButton(row, theme, FlatButton.Kind.PLAIN, Messages.copyDetails);
        copy.onPress(() -> {
            copy();
            copy.setText(Messages.copied);
        });
        FlatButton close = new FlatButton(row, theme, FlatButton.Kind.PRIMARY, Messages.close).onPress(shell::close);
        close.setFocus();
    }

    private void copy() {
        Clipboard clipboard = new Clipboard(theme.display());
        try {
            clipboard.setContents(new Object[] {ProblemDetails.of(problem, cause, Instant.now())}, new Transfer[] {TextTransfer.getInstance()});
        } finally {
            clipboard.dispose();
        }
    }

    private static void center(Shell shell, Rectangle around) {
        Point size = shell.getSize();
        shell.setLocation(around.x + (around.width - size.x) / 2, around.y + (around.height - size.y) / 3);
    }
}
