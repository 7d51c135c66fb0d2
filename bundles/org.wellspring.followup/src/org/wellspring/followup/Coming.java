// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup;

import java.util.List;

/**
 * What the days to come hold (F15).
 *
 * @param rows day by day; on one day by the clock, then by their kinds
 * @param lost headings of what could not be read; the log says why
 */
public record Coming(List<ComingRow> rows, List<String> lost) {
    /** Copies what it is given. */
    public Coming {
        rows = List.copyOf(rows);
        lost = List.copyOf(lost);
    }
}
