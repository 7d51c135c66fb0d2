// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.widgets;

import java.util.Arrays;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;

/**
 * Shows the {@link Parts} of a drawn control to assistive technology and tells it what happens to them. What the toolkit makes of each answer was
 * tried: see docs/facts/accessibility.md. UI thread only.
 */
public final class PartAccess {
    private final Control control;
    private final Control voice;
    private final Parts parts;

    /** @param voice what the parts hang on: the control itself, or something in it where the control holds other controls as well */
    PartAccess(Control control, Control voice, Parts parts) {
        this.control = control;
        this.voice = voice;
        this.parts = parts;
        voice.getAccessible().addAccessibleListener(new Names());
        voice.getAccessible().addAccessibleControlListener(new Answers());
        // The toolkit says "the control has the focus" after this event; the part must have the last word.
        control.addListener(SWT.FocusIn, e -> control.getDisplay().asyncExec(this::arrived));
    }

    /** The keyboard went from one part to another (-1 for none): readers follow it. */
    public void moved(int was, int now) {
        if (voice.isDisposed()) {
            // What closes lets go of its parts first, and may be given the keyboard once more before it is gone itself.
            return;
        }
        Accessible accessible = voice.getAccessible();
        if (was >= 0 && was != now) {
            accessible.sendEvent(ACC.EVENT_STATE_CHANGED, new int[] {ACC.STATE_SELECTED, parts.isSelected(was) ? 1 : 0}, was);
        }
        if (now >= 0) {
            accessible.sendEvent(ACC.EVENT_STATE_CHANGED, new int[] {ACC.STATE_SELECTED, parts.isSelected(now) ? 1 : 0}, now);
        }
        accessible.selectionChanged();
        if (now >= 0 && control.isFocusControl()) {
            accessible.setFocus(now);
        }
    }

    /** A switch was turned. */
    public void checked(int part) {
        voice.getAccessible().sendEvent(ACC.EVENT_STATE_CHANGED, new int[] {ACC.STATE_CHECKED, parts.isChecked(part) ? 1 : 0}, part);
    }

    /** Other parts stand where the keyboard is. */
    public void replaced() {
        arrived();
    }

    private void arrived() {
        if (!control.isDisposed() && control.isFocusControl() && parts.current() >= 0) {
            moved(-1, parts.current());
        }
    }

    private boolean isPart(int child) {
        return child >= 0 && (child == parts.current() || Arrays.stream(parts.inView()).anyMatch(p -> p == child));
    }

    private final class Names extends AccessibleAdapter {
        @Override
        public void getName(AccessibleEvent e) {
            if (isPart(e.childID)) {
                e.result = parts.name(e.childID);
            }
        }

        @Override
        public void getDescription(AccessibleEvent e) {
            if (isPart(e.childID)) {
                e.result = described(e.childID);
            }
        }

        private String described(int part) {
            String words = parts.description(part);
            if (parts.count() == 0) {
                return words;
            }
            String position = NLS.bind(Messages.position, part + 1, parts.count());
            return words.isEmpty() ? position : words + ", " + position;
        }
    }

    private final class Answers extends AccessibleControlAdapter {
        @Override
        public void getChildCount(AccessibleControlEvent e) {
            e.detail = parts.inView().length;
        }

        @Override
        public void getChildren(AccessibleControlEvent e) {
            e.children = Arrays.stream(parts.inView()).boxed().toArray();
        }

        @Override
        public void getRole(AccessibleControlEvent e) {
            if (e.childID >= 0) {
                e.detail = parts.role();
            }
        }

        @Override
        public void getState(AccessibleControlEvent e) {
            if (isPart(e.childID)) {
                // Without READONLY the toolkit makes a text field of it. Of the control itself the toolkit knows everything.
                e.detail = ACC.STATE_SELECTABLE | ACC.STATE_FOCUSABLE | ACC.STATE_READONLY
                        | (parts.isSelected(e.childID) ? ACC.STATE_SELECTED : 0)
                        | (parts.isChecked(e.childID) ? ACC.STATE_CHECKED : 0)
                        | (control.isFocusControl() && parts.current() == e.childID ? ACC.STATE_FOCUSED : 0)
                        | (control.isEnabled() ? 0 : ACC.STATE_DISABLED)
                        | (control.isVisible() ? 0 : ACC.STATE_INVISIBLE | ACC.STATE_OFFSCREEN);
            }
        }

        @Override
        public void getFocus(AccessibleControlEvent e) {
            if (control.isFocusControl()) {
                e.childID = parts.current() < 0 ? ACC.CHILDID_SELF : parts.current();
            }
        }

        @Override
        public void getSelection(AccessibleControlEvent e) {
            int[] chosen = parts.selection();
            e.childID = chosen.length == 0 ? ACC.CHILDID_NONE : chosen.length == 1 ? chosen[0] : ACC.CHILDID_MULTIPLE;
            if (chosen.length > 1) {
                e.children = Arrays.stream(chosen).boxed().toArray();
            }
        }

        @Override
        public void getLocation(AccessibleControlEvent e) {
            if (isPart(e.childID)) {
                Rectangle r = control.getDisplay().map(control, null, parts.bounds(e.childID));
                e.x = r.x;
                e.y = r.y;
                e.width = r.width;
                e.height = r.height;
            }
        }

        @Override
        public void getChildAtPoint(AccessibleControlEvent e) {
            Point p = control.toControl(e.x, e.y);
            int part = parts.at(p.x, p.y);
            e.childID = part < 0 ? ACC.CHILDID_SELF : part;
        }
    }
}
