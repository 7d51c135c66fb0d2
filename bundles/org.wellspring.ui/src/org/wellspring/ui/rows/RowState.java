// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.rows;

import org.eclipse.swt.graphics.Rectangle;

/**
 * How a row is to be drawn.
 *
 * @param bounds the row in the list's coordinates, its ground already filled
 * @param right where content must end: the right edge, less what the row's actions take
 */
public record RowState(Rectangle bounds, int right, boolean selected, boolean hovered) {}
