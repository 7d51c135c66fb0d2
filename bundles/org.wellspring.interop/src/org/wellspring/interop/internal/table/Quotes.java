// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.table;

/** Follows quotation marks from line to line, to tell where a record ends. */
final class Quotes {
    private final char separator;
    private boolean inside;
    private boolean broken;

    Quotes(char separator) {
        this.separator = separator;
    }

    /**
     * Reads one line.
     *
     * @param first whether the record begins here
     * @return whether a quoted value is still open at its end
     */
    boolean openAfter(String line, boolean first) {
        boolean start = first;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (!inside) {
                if (c == '"' && start) {
                    inside = true;
                }
                start = c == separator || start && c == ' ';
            } else if (c == '"') {
                if (i + 1 < line.length() && line.charAt(i + 1) == '"') {
                    i++;
                } else if (ends(line, i + 1)) {
                    inside = false;
                } else {
                    // On the first line a stray mark is part of the value; later it shows that the value ended before.
                    broken |= !first;
                }
            }
        }
        return inside;
    }

    private boolean ends(String line, int from) {
        int i = from;
        while (i < line.length() && line.charAt(i) == ' ' && separator != ' ') {
            i++;
        }
        return i == line.length() || line.charAt(i) == separator;
    }

    /** Whether a mark stood where none can be, so the value was never closed. */
    boolean broken() {
        return broken;
    }
}
