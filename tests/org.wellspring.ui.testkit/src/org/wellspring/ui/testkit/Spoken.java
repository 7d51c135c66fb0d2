// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.testkit;

import java.lang.reflect.Field;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleActionEvent;
import org.eclipse.swt.accessibility.AccessibleActionListener;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleControlListener;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.widgets.Control;
import org.wellspring.ui.rows.RowList;

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

    /** What a control describes a child as. */
    public static String description(Control control, int child) {
        AccessibleEvent e = new AccessibleEvent(control);
        e.childID = child;
        listeners(control, "accessibleListeners", AccessibleListener.class).forEach(l -> l.getDescription(e));
        return e.result;
    }

    /** The state of a control or one of its children, as bits of {@code ACC}. */
    public static int state(Control control, int child) {
        AccessibleControlEvent e = new AccessibleControlEvent(control);
        e.childID = child;
        listeners(control, "accessibleControlListeners", AccessibleControlListener.class).forEach(l -> l.getState(e));
        return e.detail;
    }

    /** The children a control shows, by their numbers. */
    public static List<Integer> children(Control control) {
        AccessibleControlEvent e = new AccessibleControlEvent(control);
        e.childID = ACC.CHILDID_SELF;
        listeners(control, "accessibleControlListeners", AccessibleControlListener.class).forEach(l -> l.getChildren(e));
        return e.children == null ? List.of() : Stream.of(e.children).map(Integer.class::cast).toList();
    }

    /** The names of what can be done with a control. */
    public static List<String> actions(Control control) {
        List<AccessibleActionListener> all = listeners(control, "accessibleActionListeners", AccessibleActionListener.class);
        return all.stream().flatMap(l -> {
            AccessibleActionEvent e = new AccessibleActionEvent(control);
            l.getActionCount(e);
            l.getName(e);
            return e.count == 0 ? Stream.empty() : Stream.of(e.result);
        }).toList();
    }

    /** Does the first thing that can be done. */
    public static void act(Control control) {
        listeners(control, "accessibleActionListeners", AccessibleActionListener.class).getFirst().doAction(new AccessibleActionEvent(control));
    }

    private static <L> List<L> listeners(Control control, String field, Class<L> type) {
        try {
            Field f = Accessible.class.getDeclaredField(field);
            f.setAccessible(true);
            Control voice = control instanceof RowList<?> list ? list.voice() : control;
            List<?> all = (List<?>) f.get(voice.getAccessible());
            return all == null ? List.of() : all.stream().map(type::cast).toList();
        } catch (ReflectiveOperationException e) {
            throw new AssertionError("SWT keeps its accessible listeners elsewhere now", e);
        }
    }
}
