// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.ui.internal.today;

import java.util.List;

import org.wellspring.followup.KeyPerson;
import org.wellspring.followup.Relief;
import org.wellspring.followup.TodayList;

/**
 * What Today shows beside the list, which can come a moment later.
 *
 * @param list the list it stands beside
 * @param relief what would make room in the week (F6)
 * @param keys key relationships by name (N1)
 * @param cards how many wait, however young they are (F2)
 */
record Glance(TodayList list, Relief.Proposal relief, List<KeyPerson> keys, int cards) {
}
