// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.rows;

import java.util.List;

/**
 * Rows on demand. A list asks only for the rows it shows, so a source over 50,000 rows may fetch them by the page.
 * Called on the UI thread; must answer quickly.
 *
 * @param <T> the row, usually a record read from a query
 */
public interface RowSource<T> {
    /** How many rows there are. */
    int size();

    /** The row at an index from 0 to {@code size() - 1}. */
    T row(int index);

    /** The rows of a list that does not change. */
    static <T> RowSource<T> of(List<? extends T> rows) {
        List<T> copy = List.copyOf(rows);
        return new RowSource<>() {
            @Override
            public int size() {
                return copy.size();
            }

            @Override
            public T row(int index) {
                return copy.get(index);
            }
        };
    }
}
