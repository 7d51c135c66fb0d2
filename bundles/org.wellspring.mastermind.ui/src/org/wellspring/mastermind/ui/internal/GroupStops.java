// SPDX-License-Identifier: EPL-2.0
package org.wellspring.mastermind.ui.internal;

import java.util.Map;

import org.wellspring.ui.TourStops;

/** What the tour shows of groups. */
final class GroupStops {
    private GroupStops() {
    }

    static void add(TourStops stops) {
        stops.add(86, () -> new TourStops.Stop("group-found", GroupIds.FOUND, Map.of(), "Harbor mastermind").in(GroupIds.PERSPECTIVE));
        stops.add(87, () -> new TourStops.Stop("group-join", GroupIds.JOIN, Map.of(), "").in(GroupIds.PERSPECTIVE));
    }
}
