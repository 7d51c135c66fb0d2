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
    private Fields() {
    }

    /** What is typed into, in a field over the whole width. */
    public static Text text(Composite parent, Theme theme, String hint) {
        return field(parent, theme, hint).control();
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
