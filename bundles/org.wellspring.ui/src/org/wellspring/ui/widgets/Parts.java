// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.widgets;

import org.eclipse.swt.graphics.Rectangle;

/**
 * The parts of a drawn control as assistive technology sees them: the rows of a list, the chips of a bar. A part is known by a number that stays
 * with it while the control shows the same things. UI thread only.
 */
public interface Parts {
    /** What a part is, as {@code ACC} names it. */
    int role();

    /** The parts in view, in order; a few hundred at most, since each becomes an object that other programs ask about. */
    int[] inView();

    /** What a part is called. */
    String name(int part);

    /** More about a part; may be empty. */
    default String description(int part) {
        return "";
    }

    /** How many parts there are in all, where they are numbered from 0 and it helps to know which of them one is on; else 0. */
    default int count() {
        return 0;
    }

    /** Where a part is, in the control's coordinates. */
    Rectangle bounds(int part);

    /** The part at a point of the control; -1 if none. */
    int at(int x, int y);

    /** The part the keyboard is on; -1 if none. */
    int current();

    /** Whether a part is chosen. */
    boolean isSelected(int part);

    /** Whether a part is switched on, where parts are switches. */
    default boolean isChecked(int part) {
        return false;
    }

    /** The chosen parts in order, in view or not. */
    int[] selection();
}
