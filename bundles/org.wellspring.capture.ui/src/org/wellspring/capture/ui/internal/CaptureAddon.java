// SPDX-License-Identifier: EPL-2.0
package org.wellspring.capture.ui.internal;

import org.wellspring.ui.CommandIds;
import org.wellspring.ui.TourStops;

import jakarta.annotation.PostConstruct;

/** What capture brings to the whole window: its stop on the tour. */
public final class CaptureAddon {
    @PostConstruct
    void start(TourStops stops) {
        stops.add(20, "capture", CommandIds.CAPTURE, Texts.get("capture.hint"));
    }
}
