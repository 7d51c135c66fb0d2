// SPDX-License-Identifier: EPL-2.0
package org.wellspring.cli.internal.followup;

import java.util.List;
import java.util.UUID;

import org.wellspring.cli.internal.frame.Ids;
import org.wellspring.cli.internal.frame.Session;
import org.wellspring.core.Space;
import org.wellspring.followup.TodayRow;

/** Ids of rows of the day. */
final class RowIds {
    private RowIds() {
    }

    /** The row that is meant: any whole id, or the end of one that the list of the day shows. */
    static UUID of(Space space, Session session, String text) {
        return Ids.whole(text).orElseGet(() -> Ids.among(text, shown(space, session)));
    }

    private static List<UUID> shown(Space space, Session session) {
        return session.services().today().get().of(space, Integer.MAX_VALUE).rows().stream().map(TodayRow::id).toList();
    }
}
