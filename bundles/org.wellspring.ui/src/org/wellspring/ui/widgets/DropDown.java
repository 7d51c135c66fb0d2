// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.widgets;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** A menu of the moment: it opens where something was pressed, and is gone once it is left. UI thread only. */
public final class DropDown {
    private DropDown() {
    }

    /** Adds something that can be done. */
    public static MenuItem item(Menu menu, String text, Runnable action) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(text);
        item.addListener(SWT.Selection, e -> action.run());
        return item;
    }

    /** Opens it right below a control. */
    public static void below(Control control, Menu menu) {
        at(control.toDisplay(0, control.getSize().y), menu);
    }

    /** Opens it at a place of the screen. */
    public static void at(Point place, Menu menu) {
        menu.setLocation(place);
        // What was chosen is told after it is hidden.
        menu.addListener(SWT.Hide, e -> menu.getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }
}
