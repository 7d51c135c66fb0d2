// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.testkit;

import java.lang.reflect.Field;
import java.util.List;

import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleControlListener;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.widgets.Control;

/** Asks a control what it tells assistive technology. SWT has no public way to ask, so its listeners are read. */
public final class Spoken {
    private Spoken() {
    }

    /** The accessible name of a control ({@code ACC.CHILDID_SELF}) or of one of its children. */
    public static String name(Control control, int child) {
        AccessibleEvent e = new AccessibleEvent(control);
        e.childID = child;
        listeners(control, "accessibleListeners", AccessibleListener.class).forEach(l -> l.getName(e));
        return e.result;
    }

    /** The accessible role. */
    public static int role(Control control, int child) {
        AccessibleControlEvent e = new AccessibleControlEvent(control);
        e.childID = child;
        listeners(control, "accessibleControlListeners", AccessibleControlListener.class).forEach(l -> l.getRole(e));
        return e.detail;
    }

    private static <L> List<L> listeners(Control control, String field, Class<L> type) {
        try {
            Field f = Accessible.class.getDeclaredField(field);
            f.setAccessible(true);
            List<?> all = (List<?>) f.get(control.getAccessible());
            return all == null ? List.of() : all.stream().map(type::cast).toList();
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("SWT keeps its accessible listeners elsewhere now", e);
        }
    }
}
