// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.ui.internal;

import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.wellspring.ui.theme.Theme;
import org.wellspring.ui.theme.Token;
import org.wellspring.ui.widgets.FlatButton;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.NativeNames;
import org.wellspring.ui.widgets.Popover;

/** The text of a record that could not be read, to be put right by hand and tried again; Ctrl+Enter tries. */
final class CorrectPopover {
    private static final int WIDTH = 620;
    private static final int HEIGHT = 220;

    private final Theme theme;
    private final KeptFailures.Failure failure;

    CorrectPopover(Theme theme, KeptFailures.Failure failure) {
        this.theme = theme;
        this.failure = failure;
    }

    /** Opens; calls back with the corrected text, or never. */
    void open(Shell over, Consumer<String> retry) {
        Popover popover = new Popover(over, theme, Texts.get("correct.title"), WIDTH);
        heading(popover, Heading.Level.STRONG, Texts.get("correct.title"));
        heading(popover, Heading.Level.SUBTITLE, failure.reason());
        Composite holder = new Composite(popover.content(), SWT.NONE);
        FillLayout margins = new FillLayout();
        margins.marginWidth = theme.px(8);
        margins.marginHeight = theme.px(6);
        holder.setLayout(margins);
        holder.setBackground(theme.palette().soft());
        GridData tall = new GridData(SWT.FILL, SWT.FILL, true, true);
        tall.heightHint = theme.px(HEIGHT);
        holder.setLayoutData(tall);
        Text text = new Text(holder, SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
        text.setBackground(theme.palette().soft());
        text.setForeground(theme.palette().text());
        text.setFont(theme.fonts().text());
        text.setText(failure.text());
        NativeNames.of(text, holder, () -> Texts.get("correct.title"));
        Runnable go = () -> {
            String corrected = text.getText();
            popover.close();
            retry.accept(corrected);
        };
        text.addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.CR && (e.stateMask & SWT.MOD1) != 0) {
                e.doit = false;
                go.run();
            }
        });
        Composite buttons = theme.surface(new Composite(popover.foot(), SWT.NONE), Token.PANEL);
        GridLayout row = new GridLayout(2, false);
        row.marginWidth = 0;
        row.marginHeight = 0;
        buttons.setLayout(row);
        buttons.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        new FlatButton(buttons, theme, FlatButton.Kind.PLAIN, Texts.get("cancel")).onPress(popover::close)
                .setLayoutData(new GridData(SWT.END, SWT.CENTER, true, false));
        new FlatButton(buttons, theme, FlatButton.Kind.PRIMARY, Texts.get("correct.retry")).onPress(go);
        popover.open();
        text.setFocus();
    }

    private void heading(Popover popover, Heading.Level level, String words) {
        new Heading(popover.content(), theme, level, words).setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
    }
}
