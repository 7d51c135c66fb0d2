// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.page;

import java.util.UUID;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.wellspring.ui.widgets.FocusPlace;
import org.wellspring.ui.widgets.InlineEdit;

/**
 * Where a section puts its widgets. It is filled anew when what it shows has changed, and only then, so that a change
 * elsewhere never takes away the focus; after a change of the same person's the focus stays where it was. UI thread only.
 */
public final class SectionBox {
    private final Composite box;
    private Object shown;
    private UUID owner;

    /** Fills this composite. */
    public SectionBox(Composite box) {
        this.box = box;
    }

    /** Where children go. */
    public Composite composite() {
        return box;
    }

    /**
     * Shows something of somebody.
     *
     * @param what equal to what was shown before means that nothing needs doing, unless something else was written into a field meanwhile
     * @param build fills the empty box
     */
    public void show(UUID person, Object what, Runnable build) {
        if (person.equals(owner) && what.equals(shown) && !isAhead(box)) {
            return;
        }
        boolean same = person.equals(owner);
        FocusPlace focus = FocusPlace.in(box);
        for (Control child : box.getChildren()) {
            child.dispose();
        }
        owner = person;
        shown = what;
        build.run();
        if (same) {
            focus.restore();
        }
    }

    /** Written and undone before it was read again, what there is equals what was shown, but a field still holds what was written. */
    private static boolean isAhead(Composite parent) {
        for (Control child : parent.getChildren()) {
            if (child instanceof InlineEdit edit ? edit.isAhead() : child instanceof Composite inner && isAhead(inner)) {
                return true;
            }
        }
        return false;
    }
}
