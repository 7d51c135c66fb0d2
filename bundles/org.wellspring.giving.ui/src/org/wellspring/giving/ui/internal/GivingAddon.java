// SPDX-License-Identifier: EPL-2.0
package org.wellspring.giving.ui.internal;

import java.util.Map;

import org.wellspring.ui.TourStops;

import jakarta.annotation.PostConstruct;

/** What giving brings to the tour of the window. */
public final class GivingAddon {
    @PostConstruct
    void start(TourStops stops) {
        stops.add(60,
                () -> new TourStops.Stop("give", GivingIds.GIVE, Map.of(), "the name of a printer who works on linen").in("org.wellspring.perspective.people"));
    }
}
