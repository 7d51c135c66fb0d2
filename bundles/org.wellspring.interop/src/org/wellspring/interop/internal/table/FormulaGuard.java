// SPDX-License-Identifier: EPL-2.0
package org.wellspring.interop.internal.table;

import java.util.regex.Pattern;

/**
 * Keeps spreadsheets from running a cell: one that begins as a formula does gets an apostrophe before it, and one that begins
 * with an apostrophe gets another, so that each comes back exactly (docs/export.md).
 */
final class FormulaGuard {
    private static final char MARK = '\'';
    private static final String RUNS = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20|%";

    private static final Pattern FOREIGN = Pattern.compile("'[+(]?\\d.*", Pattern.DOTALL);

    private FormulaGuard() {
    }

    /** The cell as it is written. */
    static String put(String cell) {
        return !cell.isEmpty() && (RUNS.indexOf(cell.charAt(0)) >= 0 || cell.charAt(0) == MARK) ? MARK + cell : cell;
    }

    /** The cell as it was before. */
    static String take(String cell) {
        boolean guarded = cell.length() > 1 && cell.charAt(0) == MARK && (RUNS.indexOf(cell.charAt(1)) >= 0 || cell.charAt(1) == MARK);
        return guarded ? cell.substring(1) : cell;
    }

    /** A telephone number without the apostrophe that another program put before it: no number begins with one. */
    static String number(String cell) {
        return FOREIGN.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
