// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.ui.internal;

import java.util.List;
import java.util.Optional;

import org.wellspring.followup.ComingRow;
import org.wellspring.followup.FirstPerson;
import org.wellspring.followup.TodayList;

/**
 * What Today shows first.
 *
 * @param list whom to get back to
 * @param people whether there is anybody in the book at all
 * @param first whom to begin with in a new book (F15)
 * @param coming what the days to come hold (F15), as much as is shown
 * @param later how much more the days to come hold
 * @param lost what could not be read, in one sentence; empty if all could
 */
record Listing(TodayList list, boolean people, List<FirstPerson> first, List<ComingRow> coming, int later, Optional<String> lost) {
}
