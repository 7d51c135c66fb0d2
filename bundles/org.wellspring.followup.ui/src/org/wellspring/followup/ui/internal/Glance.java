// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.ui.internal;

import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

import org.wellspring.followup.Relief;
import org.wellspring.followup.TodayList;

/**
 * What Today shows beside the list, which can come a moment later.
 *
 * @param list the list it stands beside
 * @param relief what would make room in the week (F6)
 * @param coming events of the next two weeks, the next one first
 * @param keys key relationships by name (N1)
 */
record Glance(TodayList list, Relief.Proposal relief, List<Coming> coming, List<KeyPerson> keys) {
    /**
     * An event to come.
     *
     * @param start in the user's own time
     * @param dayOnly whether the time of day is not known
     * @param place may be empty
     * @param expected how many people one knows are expected
     */
    record Coming(UUID id, String title, LocalDateTime start, boolean dayOnly, String place, int expected) {
    }

    /**
     * A key relationship.
     *
     * @param spoken whether there was a touch in the last month
     * @param helped whether I helped in the last three months
     */
    record KeyPerson(UUID id, String name, boolean spoken, boolean helped) {
    }
}
