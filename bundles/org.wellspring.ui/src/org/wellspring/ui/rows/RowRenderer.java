// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.rows;

import org.wellspring.ui.theme.Theme;
import org.wellspring.ui.widgets.Brush;

/** Draws the rows of a {@link RowList}. Has no state of its own between calls. UI thread only. */
public interface RowRenderer<T> {
    /** The usual height of a row in points; used for rows that were never shown. */
    int height(Theme theme);

    /** The height of one row; override when rows differ. Asked when the row comes into view. */
    default int height(Theme theme, T row) {
        return height(theme);
    }

    /** Draws the row inside its bounds. */
    void paint(Brush brush, T row, RowState state);

    /** The row in words: its accessible name, what typing jumps to, and the tooltip when something did not fit. */
    String text(T row);
}
