// SPDX-License-Identifier: EPL-2.0
package org.wellspring.ui.rows;

import java.util.BitSet;

/** Which rows are selected, where the keyboard is (lead) and where a range began (anchor). */
final class RowSelection {
    private final BitSet selected = new BitSet();
    private final boolean multiple;
    private int lead = -1;
    private int anchor = -1;

    RowSelection(boolean multiple) {
        this.multiple = multiple;
    }

    boolean contains(int row) {
        return selected.get(row);
    }

    int lead() {
        return lead;
    }

    int[] rows() {
        return selected.stream().toArray();
    }

    void clear() {
        selected.clear();
        lead = -1;
        anchor = -1;
    }

    /** Exactly this row. */
    void only(int row) {
        clear();
        selected.set(row);
        lead = row;
        anchor = row;
    }

    /** From where the range began to this row. */
    void extendTo(int row) {
        if (!multiple || anchor < 0) {
            only(row);
            return;
        }
        selected.clear();
        selected.set(Math.min(anchor, row), Math.max(anchor, row) + 1);
        lead = row;
    }

    /** Adds the row or takes it out. */
    void toggle(int row) {
        if (!multiple) {
            only(row);
            return;
        }
        selected.flip(row);
        lead = row;
        anchor = row;
    }

    void all(int count) {
        if (multiple && count > 0) {
            selected.set(0, count);
            lead = lead < 0 ? 0 : lead;
            anchor = 0;
        }
    }

    /** Forgets rows beyond the end after the list became shorter. */
    void limit(int count) {
        selected.clear(count, Math.max(count, selected.length()));
        lead = Math.min(lead, count - 1);
        anchor = Math.min(anchor, count - 1);
    }
}
