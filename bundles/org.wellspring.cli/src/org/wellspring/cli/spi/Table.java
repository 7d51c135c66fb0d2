// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.spi;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Rows whose columns stand under each other, also where characters are two columns wide. */
public final class Table {
    private static final String GAP = "  ";
    private static final int WIDEST = 60;
    private final List<List<String>> rows = new ArrayList<>();

    /** Adds a row. Null and an empty Optional leave the cell empty; only the last column may be long. */
    public void row(Object... cells) {
        List<String> row = new ArrayList<>();
        for (int i = 0; i < cells.length; i++) {
            String text = text(cells[i]);
            row.add(i < cells.length - 1 ? shortened(text) : text);
        }
        rows.add(row);
    }

    /** Whether there are no rows. */
    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /** The rows as lines. Columns that are empty in every row are left out. */
    List<String> lines() {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        int[] widths = new int[columns];
        rows.forEach(row -> {
            for (int i = 0; i < row.size(); i++) {
                widths[i] = Math.max(widths[i], width(row.get(i)));
            }
        });
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private static String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            boolean indent = i == 0 && widths[i] == 0;
            if (indent || widths[i] > 0) {
                line.append(row.get(i)).append(" ".repeat(widths[i] - width(row.get(i)))).append(GAP);
            }
        }
        return line.toString().stripTrailing();
    }

    private static String text(Object cell) {
        Object value = cell instanceof Optional<?> o ? o.orElse(null) : cell;
        return value == null ? "" : Paper.clean(value.toString().replace('\n', ' '));
    }

    private static String shortened(String text) {
        if (text.codePointCount(0, text.length()) <= WIDEST) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, WIDEST - 1)) + "…";
    }

    /** Columns a text takes in a terminal. */
    static int width(String text) {
        return text.codePoints().map(Table::width).sum();
    }

    private static int width(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        boolean wide = c >= 0x1100 && c <= 0x115F || c >= 0x2E80 && c <= 0xA4CF || c >= 0xAC00 && c <= 0xD7A3
                || c >= 0xF900 && c <= 0xFAFF || c >= 0xFE30 && c <= 0xFE6F || c >= 0xFF00 && c <= 0xFF60
                || c >= 0xFFE0 && c <= 0xFFE6 || c >= 0x1F300 && c <= 0x1FAFF || c >= 0x20000 && c <= 0x3FFFD;
        return wide ? 2 : 1;
    }
}
