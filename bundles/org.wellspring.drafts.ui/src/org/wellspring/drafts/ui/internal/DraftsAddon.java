// SPDX-License-Identifier: EPL-2.0
package org.wellspring.drafts.ui.internal;

import java.util.Map;

import org.wellspring.ui.CommandIds;
import org.wellspring.ui.TourStops;

import jakarta.annotation.PostConstruct;

/** What drafts bring to the tour of the window. */
public final class DraftsAddon {
    @PostConstruct
    void start(TourStops stops) {
        stops.add(62, () -> new TourStops.Stop("draft", CommandIds.DRAFT, Map.of(), "").in("org.wellspring.perspective.people"));
    }
}
