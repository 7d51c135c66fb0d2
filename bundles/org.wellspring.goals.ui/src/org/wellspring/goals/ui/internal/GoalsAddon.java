// SPDX-License-Identifier: EPL-2.0
package org.wellspring.goals.ui.internal;

import java.util.Map;

import org.wellspring.ui.TourStops;

import jakarta.annotation.PostConstruct;

/** What goals bring to the tour of the window. */
public final class GoalsAddon {
    @PostConstruct
    void start(TourStops stops) {
        stops.add(70, () -> new TourStops.Stop("goal", GoalIds.GOAL, Map.of(), "Write for three magazines that makers read").in(GoalIds.PERSPECTIVE));
        stops.add(72, () -> new TourStops.Stop("progress", GoalIds.PROGRESS, Map.of(), "").in(GoalIds.PERSPECTIVE));
        stops.add(73, () -> new TourStops.Stop("time", GoalIds.SPENT, Map.of(), "").in(GoalIds.PERSPECTIVE));
        stops.add(71, () -> new TourStops.Stop("ask", GoalIds.ASK, Map.of(), "Yes, come and read to us in March").in(GoalIds.PERSPECTIVE));
    }
}
