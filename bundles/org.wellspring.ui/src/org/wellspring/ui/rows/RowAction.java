// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.rows;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Something to do with the selected rows, shown at the right of the selected row with its key.
 *
 * @param key the letter that runs it while the list has the focus; upper case; 0 for none, where a stray letter would do too much
 * @param applies which rows offer it
 */
public record RowAction<T>(String label, char key, Predicate<T> applies, Consumer<List<T>> run) {
    public RowAction {
        key = Character.toUpperCase(key);
    }

    /** An action every row offers. */
    public RowAction(String label, char key, Consumer<List<T>> run) {
        this(label, key, row -> true, run);
    }

    /** An action by the mouse alone; the keyboard has another way to it, with a question or a look before. */
    public static <T> RowAction<T> byMouse(String label, Predicate<T> applies, Consumer<List<T>> run) {
        return new RowAction<>(label, (char) 0, applies, run);
    }

    boolean hasKey() {
        return key != 0;
    }
}
