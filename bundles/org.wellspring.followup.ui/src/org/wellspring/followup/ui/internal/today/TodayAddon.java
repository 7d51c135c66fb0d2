// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.ui.internal.today;

import java.util.Map;

import org.wellspring.followup.ui.internal.FollowupIds;
import org.wellspring.ui.CommandIds;
import org.wellspring.ui.TourStops;

import jakarta.annotation.PostConstruct;

/** What today brings to the tour of the window. */
public final class TodayAddon {
    @PostConstruct
    void start(TourStops stops) {
        stops.add(5, () -> new TourStops.Stop("snooze", "org.wellspring.command.snooze", Map.of(), "")
                .in("org.wellspring.perspective.today"));
        stops.add(50, () -> new TourStops.Stop("why-order", FollowupIds.ORDER, Map.of(), "").in("org.wellspring.perspective.follow-ups"));
        stops.add(52, () -> new TourStops.Stop("desk", FollowupIds.DESK, Map.of(), "").in("org.wellspring.perspective.follow-ups").asSheet());
        stops.add(53,
                () -> new TourStops.Stop("shared-rhythms", "org.wellspring.command.shared-rhythms", Map.of(), "").in("org.wellspring.perspective.follow-ups"));
        stops.add(54, () -> new TourStops.Stop("rhythm", "org.wellspring.command.rhythm", Map.of(), "").in("org.wellspring.perspective.people"));
        stops.add(55, () -> new TourStops.Stop("next-step", "org.wellspring.command.next-step", Map.of(), "Send the drawings by Friday")
                .in("org.wellspring.perspective.people"));
        stops.add(56, () -> new TourStops.Stop("promise", FollowupIds.PROMISE, Map.of(), "").in("org.wellspring.perspective.people"));
        stops.add(57, () -> new TourStops.Stop("cards", CommandIds.CARDS, Map.of(), "").in("org.wellspring.perspective.follow-ups"));
        stops.add(51, () -> new TourStops.Stop("offer", FollowupIds.OFFER, Map.of(), "").in("org.wellspring.perspective.people"));
    }
}
