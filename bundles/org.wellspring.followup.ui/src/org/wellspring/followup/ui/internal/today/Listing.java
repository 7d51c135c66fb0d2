// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.ui.internal.today;

import java.util.List;
import java.util.Optional;

import org.wellspring.followup.Today;
import org.wellspring.followup.TodayPage;
import org.wellspring.people.day.TodayRow;

/**
 * What Today shows first.
 *
 * @param page what is said of the day
 * @param all whether all that the days to come hold is shown
 * @param people whether there is anybody in the book at all
 */
record Listing(TodayPage page, boolean all, boolean people) {
    /** Of the days to come; they stand there quietly. */
    private static final int MOST_COMING = 12;

    /** What the days to come hold, as much as is shown. */
    List<TodayRow> coming() {
        return all ? page.coming() : page.coming().subList(0, Math.min(MOST_COMING, page.coming().size()));
    }

    /** How much more the days to come hold than is shown. */
    int moreComing() {
        return page.coming().size() - coming().size();
    }

    /** What could not be read, in one sentence; empty if all could. */
    Optional<String> lost() {
        return Today.lost(page.lost());
    }
}
