// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.wellspring.ui.theme.Theme;

/** What an empty view shows: one sentence, and the one action that fills it. */
public final class EmptyState extends Composite {
    private final FlatButton button;
    private final Theme look;

    /** A sentence and the button below it, in the middle of the space given. */
    public EmptyState(Composite parent, Theme theme, String sentence, String action, Runnable run) {
        this(parent, theme, FlatButton.Kind.PRIMARY, sentence, action, run);
    }

    /** The same with a button of another kind, beside a view that has the first one. */
    public EmptyState(Composite parent, Theme theme, FlatButton.Kind kind, String sentence, String action, Runnable run) {
        super(parent, SWT.NONE);
        look = theme;
        theme.surface(this, theme.surfaceOf(parent));
        GridLayout layout = new GridLayout();
        layout.verticalSpacing = theme.px(14);
        layout.marginWidth = theme.px(24);
        setLayout(layout);
        Heading text = new Heading(this, theme, Heading.Level.SUBTITLE, sentence);
        text.setLayoutData(new GridData(SWT.CENTER, SWT.END, true, true));
        button = new FlatButton(this, theme, kind, action).onPress(run);
        button.setLayoutData(new GridData(SWT.CENTER, SWT.BEGINNING, true, true));
    }

    /** Adds a second, quieter thing to do, below the first. */
    public EmptyState also(String action, Runnable run) {
        ((GridData) button.getLayoutData()).grabExcessVerticalSpace = false;
        FlatButton second = new FlatButton(this, look, FlatButton.Kind.QUIET, action).onPress(run);
        second.setLayoutData(new GridData(SWT.CENTER, SWT.BEGINNING, true, true));
        return this;
    }

    @Override
    public boolean setFocus() {
        return !button.isDisposed() && button.setFocus();
    }
}
