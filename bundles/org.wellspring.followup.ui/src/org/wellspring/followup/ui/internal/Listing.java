// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.ui.internal;

import org.wellspring.followup.TodayList;

/**
 * What Today shows first.
 *
 * @param list whom to get back to
 * @param people whether there is anybody in the book at all
 */
record Listing(TodayList list, boolean people) {
}
