// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events.ui.internal;

import java.util.Map;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.model.application.MApplication;
import org.wellspring.core.Space;
import org.wellspring.events.EventRow;
import org.wellspring.events.Events;
import org.wellspring.events.EventsQuery;
import org.wellspring.events.EventsQuery.Shown;
import org.wellspring.events.ui.internal.calendars.TourCalendar;
import org.wellspring.ui.CommandIds;
import org.wellspring.ui.TourStops;

import jakarta.annotation.PostConstruct;

/** What events bring to the whole window: which one is on show, and stops of the tour. */
public final class EventsAddon {
    @PostConstruct
    void start(MApplication application, TourStops stops) {
        IEclipseContext context = application.getContext();
        context.set(ShownEvent.class, new ShownEvent());
        context.set(ShownGathering.class, new ShownGathering());
        context.set(ShownAs.class, new ShownAs());
        stops.add(75, () -> new TourStops.Stop("event", EventIds.EVENT, Map.of(), "Plumb Line lunch").in(EventIds.PERSPECTIVE));
        stops.add(76, () -> stop(context.get(Space.class), "meet", EventIds.MEET, Shown.PAST));
        stops.add(77, () -> stop(context.get(Space.class), "close-out", EventIds.CLOSE_OUT, Shown.OPEN));
        stops.add(78, () -> new TourStops.Stop("event-results", EventIds.RESULTS, Map.of(), "").in(EventIds.PERSPECTIVE).asSheet());
        stops.add(79, () -> new TourStops.Stop("event-month", EventIds.MONTH, Map.of(), "").in(EventIds.PERSPECTIVE).asSheet());
        stops.add(80, () -> new TourStops.Stop("event-gatherings", EventIds.GATHERINGS, Map.of(), "").in(EventIds.PERSPECTIVE));
        stops.add(81, () -> new TourStops.Stop("event-import", EventIds.IMPORT, Map.of(), "").in(EventIds.PERSPECTIVE));
        stops.add(82, () -> TourCalendar.stop(context.get(Space.class)));
        stops.add(83, () -> new TourStops.Stop("event-calendars", EventIds.CALENDARS, Map.of(), "").in(EventIds.PERSPECTIVE));
        stops.add(84, () -> new TourStops.Stop("offices", EventIds.OFFICES, Map.of(), "").in(EventIds.PERSPECTIVE));
    }

    private static TourStops.Stop stop(Space space, String name, String command, Shown of) {
        Map<String, String> parameters = new Events(space).list(EventsQuery.of(of).page(0, 1)).stream().map(EventRow::id).findFirst()
                .map(id -> Map.of(CommandIds.OBJECT, id.toString())).orElse(Map.of());
        boolean room = command.equals(EventIds.MEET);
        TourStops.Stop stop = new TourStops.Stop(name, command, parameters, room ? "Ana Ruiz, Acme, seeks an architect" : "").in(EventIds.PERSPECTIVE);
        return room ? stop.asSheet() : stop;
    }
}
