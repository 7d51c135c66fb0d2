// SPDX-License-Identifier: EPL-2.0
package org.wellspring.followup.ui.internal.today;

import java.util.Map;

import org.wellspring.ui.TourStops;

import jakarta.annotation.PostConstruct;

/** What today brings to the tour of the window. */
public final class TodayAddon {
    @PostConstruct
    void start(TourStops stops) {
        stops.add(5, () -> new TourStops.Stop("snooze", "org.wellspring.command.snooze", Map.of(), "")
                .in("org.wellspring.perspective.today"));
    }
}
