// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.rows;

import org.eclipse.swt.graphics.Rectangle;

/**
 * How a row is to be drawn.
 *
 * @param bounds the row in the list's coordinates, its ground already filled
 * @param right where content must end: the right edge, less what the row's actions take
 * @param edge where a line may end that stands clear above or below the actions; {@code right} where there are none
 * @param actions how high the actions are, around the middle of the row; 0 where there are none
 */
public record RowState(Rectangle bounds, int right, int edge, int actions, boolean selected, boolean hovered) {
    /** A row without actions. */
    public RowState(Rectangle bounds, int right, boolean selected, boolean hovered) {
        this(bounds, right, right, 0, selected, hovered);
    }

    /** Where a line of words must end that is so high, in the list's coordinates. */
    public int endOf(int top, int height) {
        int middle = bounds.y + bounds.height / 2;
        return top + height <= middle - actions / 2 || top >= middle + actions / 2 ? edge : right;
    }
}
