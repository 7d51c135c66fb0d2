// SPDX-License-Identifier: EPL-2.0
package org.wellspring.etiquette.ui.internal;

import java.util.Map;

import org.wellspring.ui.TourStops;

import jakarta.annotation.PostConstruct;

/** What etiquette brings to the tour of the window. */
public final class EtiquetteAddon {
    @PostConstruct
    void start(TourStops stops) {
        stops.add(64, () -> new TourStops.Stop("wish", EtiquetteIds.WISH, Map.of(), "prefers letters").in("org.wellspring.perspective.people"));
        stops.add(65, "wishes", EtiquetteIds.WISHES, "");
    }
}
