// SPDX-License-Identifier: EPL-2.0
package org.wellspring.giving.ui.internal;

import java.util.Map;

import org.wellspring.ui.CommandIds;
import org.wellspring.ui.TourStops;

import jakarta.annotation.PostConstruct;

/** What giving brings to the tour of the window. */
public final class GivingAddon {
    @PostConstruct
    void start(TourStops stops) {
        stops.add(61, () -> stop("introduce", CommandIds.INTRODUCE, "an"));
        stops.add(65, () -> stop("lead", GivingIds.LEAD, ""));
        stops.add(66, () -> stop("keep", GivingIds.ITEM, "How lighting changes a museum"));
        stops.add(67, () -> stop("recommendation", GivingIds.RECOMMENDED, ""));
        stops.add(60,
                () -> new TourStops.Stop("give", GivingIds.GIVE, Map.of(), "the name of a printer who works on linen").in("org.wellspring.perspective.people"));
    }

    private static TourStops.Stop stop(String name, String command, String typed) {
        return new TourStops.Stop(name, command, Map.of(), typed).in(GivingIds.PERSPECTIVE);
    }
}
