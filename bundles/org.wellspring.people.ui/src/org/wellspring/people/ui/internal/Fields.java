// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.ui.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.wellspring.ui.theme.Theme;
import org.wellspring.ui.widgets.SearchField;

/** The field of a popover: soft ground, no frame, named for assistive technology by its hint. */
public final class Fields {
    private static final int LINES = 3;

    private Fields() {
    }

    /** What is typed into, in a field over the whole width. */
    public static Text text(Composite parent, Theme theme, String hint) {
        return field(parent, theme, hint).control();
    }

    /** What is typed into, in a field that grows to a few lines with what is written; {@code grown} lays out anew what is around it. */
    public static Text lines(Composite parent, Theme theme, String hint, Runnable grown) {
        SearchField field = new SearchField(parent, theme, hint, LINES);
        field.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        field.onChange(text -> {
            if (field.isOutgrown()) {
                grown.run();
            }
        });
        return field.control();
    }

    /** A field over the whole width. */
    public static SearchField field(Composite parent, Theme theme, String hint) {
        SearchField field = new SearchField(parent, theme, hint);
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.heightHint = theme.px(38);
        field.setLayoutData(data);
        return field;
    }
}
