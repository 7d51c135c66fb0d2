// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.cli.internal;

import java.util.List;
import java.util.UUID;

import org.wellspring.cli.spi.ShortIds;
import org.wellspring.core.Space;
import org.wellspring.followup.Today;
import org.wellspring.people.day.TodayRow;

/** Ids of rows of the day. */
final class RowIds {
    private RowIds() {
    }

    /** The row that is meant: any whole id, or the end of one that the list of the day shows. */
    static UUID of(Today today, Space space, String text) {
        return ShortIds.whole(text).orElseGet(() -> ShortIds.among(text, shown(today, space)));
    }

    private static List<UUID> shown(Today today, Space space) {
        return today.of(space, Integer.MAX_VALUE).rows().stream().map(TodayRow::id).toList();
    }
}
