// SPDX-License-Identifier: EPL-2.0
package org.wellspring.giving.ui.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.wellspring.ui.theme.Theme;
import org.wellspring.ui.widgets.FlatButton;
import org.wellspring.ui.widgets.Heading;
import org.wellspring.ui.widgets.SearchField;

/** What the panels of giving are put together from: lines, fields, a row of buttons. UI thread only. */
public final class PanelParts {
    private static final int FIELD = 38;

    private PanelParts() {
    }

    /** As wide as the panel. */
    public static GridData wide() {
        return new GridData(SWT.FILL, SWT.TOP, true, false);
    }

    /** A line of words. */
    public static Heading line(Composite parent, Theme theme, Heading.Level level, String text) {
        Heading line = new Heading(parent, theme, level, text);
        line.setLayoutData(wide());
        return line;
    }

    /** A field to write into; Enter saves. */
    public static SearchField field(Composite parent, Theme theme, String hint, Runnable save) {
        SearchField field = new SearchField(parent, theme, hint);
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
        wide.heightHint = theme.px(FIELD);
        field.setLayoutData(wide);
        field.control().addListener(SWT.DefaultSelection, e -> save.run());
        return field;
    }

    /** A row without margins, of so many columns. */
    public static Composite row(Composite parent, Theme theme, int columns) {
        Composite row = theme.surface(new Composite(parent, SWT.NONE), theme.surfaceOf(parent));
        GridLayout layout = new GridLayout(columns, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        row.setLayout(layout);
        row.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        return row;
    }

    /** A row of buttons, of which the first stands apart at the left: it deletes, and is not seen where there is nothing to delete. */
    public static Composite buttons(Composite parent, Theme theme, int columns, Runnable deleting) {
        Composite row = row(parent, theme, columns);
        FlatButton delete = new FlatButton(row, theme, FlatButton.Kind.QUIET, Texts.get("delete")).onPress(() -> {
            if (deleting != null) {
                deleting.run();
            }
        });
        delete.setLayoutData(new GridData(SWT.BEGINNING, SWT.CENTER, true, false));
        delete.setVisible(deleting != null);
        return row;
    }
}
