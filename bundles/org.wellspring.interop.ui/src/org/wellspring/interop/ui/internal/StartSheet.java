// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.ui.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.wellspring.ui.form.Sheet;
import org.wellspring.ui.theme.Theme;
import org.wellspring.ui.theme.Token;
import org.wellspring.ui.widgets.FlatButton;
import org.wellspring.ui.widgets.Heading;

/** What an import is and what it does to the book, before a file is asked for. */
final class StartSheet extends Sheet {
    private static final int HEIGHT = 340;
    private final Runnable choose;

    /** @param choose asks for the files */
    StartSheet(Theme theme, Runnable choose) {
        super(theme);
        this.choose = choose;
    }

    @Override
    protected String title() {
        return Texts.get("start.title");
    }

    @Override
    protected int height() {
        return HEIGHT;
    }

    @Override
    protected void fill(Composite body) {
        words(body, Heading.Level.TEXT, Texts.get("start.files"));
        words(body, Heading.Level.TEXT, Texts.get("start.from"));
        words(body, Heading.Level.TEXT, Texts.get("start.preview"));
        words(body, Heading.Level.SUBTITLE, Texts.get("start.drop"));
        theme.surface(new Composite(body, SWT.NONE), Token.PANEL).setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
    }

    @Override
    protected Control buttons() {
        button(FlatButton.Kind.PLAIN, Texts.get("cancel"), this::close);
        return button(FlatButton.Kind.PRIMARY, Texts.get("start.choose"), () -> {
            choose.run();
            close();
        });
    }
}
