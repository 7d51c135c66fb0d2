// SPDX-License-Identifier: EPL-2.0
package org.wellspring.events.calendars;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.wellspring.core.Changed;
import org.wellspring.core.Space;
import org.wellspring.core.SpaceException;
import org.wellspring.core.settings.Settings;
import org.wellspring.events.EventsSettings;
import org.wellspring.events.calendars.Calendars.Kept;
import org.wellspring.events.calendars.CalendarRead.Fault;
import org.wellspring.events.calendars.TakeEvents.Report;
import org.wellspring.events.spi.EventSource.Days;

/** Reads calendars again that are remembered, and takes in what is new (E9). Any thread but the UI thread, for reading waits. */
public final class Refresh {
    private final Space space;
    private final EventSources sources;

    /** Of a space. */
    public Refresh(Space space, EventSources sources) {
        this.space = space;
        this.sources = sources;
    }

    /**
     * What came of one calendar.
     *
     * @param report what became of its events; empty if it could not be read
     * @param faults what of it could not be read
     * @param transaction the step, where anything was changed
     * @param problem why it could not be read; empty if it could
     */
    public record Done(Kept calendar, Optional<Report> report, List<Fault> faults, Optional<UUID> transaction, String problem) {
    }

    /** Those that were not tried for as many hours as the setting says; none where it says never. */
    public List<Kept> due(Instant now) {
        int hours = new Settings(space).get(EventsSettings.REFRESH_HOURS);
        LastReadings last = new LastReadings(space);
        return hours == 0 ? List.of()
                : Calendars.of(space).stream().filter(one -> last.of(one.id()).filter(reading -> isFresh(reading.tried(), now, hours)).isEmpty()).toList();
    }

    /** A time to come is of a clock that went wrong. */
    private static boolean isFresh(Instant tried, Instant now, int hours) {
        return !tried.isAfter(now) && tried.plus(Duration.ofHours(hours)).isAfter(now);
    }

    /** Reads one, and takes in what is new as one step. That it can't be read is told, not thrown: the others are read all the same. */
    public Done now(Kept calendar) {
        LastReadings last = new LastReadings(space);
        Instant now = space.clock().instant();
        try {
            CalendarRead read = sources.read(calendar.place(), Days.usual(space.clock()));
            Changed<Report> changed = new TakeEvents(read).only(calendar.words()).runInBackground(space);
            last.tried(calendar.id(), now, "");
            return new Done(calendar, Optional.of(changed.result()), read.faults(), changed.transaction(), "");
        } catch (SpaceException e) {
            last.tried(calendar.id(), now, e.problem().happened());
            return new Done(calendar, Optional.empty(), List.of(), Optional.empty(), e.problem().happened());
        }
    }
}
