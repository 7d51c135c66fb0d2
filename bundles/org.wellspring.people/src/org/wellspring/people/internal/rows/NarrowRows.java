// SPDX-License-Identifier: EPL-2.0
package org.wellspring.people.internal.rows;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.wellspring.core.rows.TableWriter;

/** Narrow rows on their way into a table, many to a statement: to begin one costs more than to write two or three values. */
final class NarrowRows {
    private static final int AT_ONCE = 50;

    private final int width;
    private final String one;
    private final String many;
    private final List<Object> values = new ArrayList<>();

    /** Rows of this width, by an INSERT that ends before VALUES. */
    NarrowRows(String insert, int width) {
        this.width = width;
        String row = "(" + String.join(",", Collections.nCopies(width, "?")) + ")";
        one = insert + " VALUES" + row;
        many = insert + " VALUES" + String.join(",", Collections.nCopies(AT_ONCE, row));
    }

    /** A row of these values. */
    void add(Object... row) {
        Collections.addAll(values, row);
    }

    /** Writes all rows, and forgets them. */
    void write(TableWriter tables) {
        int from = 0;
        for (int next = AT_ONCE * width; next <= values.size(); next += AT_ONCE * width) {
            tables.write(many, values.subList(from, next).toArray());
            from = next;
        }
        for (; from < values.size(); from += width) {
            tables.write(one, values.subList(from, from + width).toArray());
        }
        values.clear();
    }
}
